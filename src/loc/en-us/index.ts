export { common } from './common';
export { findings } from './findings';
export { forms } from './forms';
export { home } from './home';
export { policyMap } from './policyMap';
export { register } from './register';
export { setup } from './setup';
export { webPart } from './webPart';
