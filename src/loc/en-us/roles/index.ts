export { duties } from './duties';
export { roles } from './roles';
