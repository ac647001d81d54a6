export { approvals } from './approvals';
export { jobEditor } from './jobEditor';
export { jobFrame } from './jobFrame';
export { jobRegister } from './jobRegister';
export { myDesk } from './myDesk';
export { round } from './round';
export { routes } from './routes';
