/** Jest's globalSetup: costs a folder, and nothing else until a suite wants a site. */
export { openRunFolder as default } from './runFolder';
