/** Jest's globalTeardown. */
export { removeRunFolder as default } from './runFolder';
