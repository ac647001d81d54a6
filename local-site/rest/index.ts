export type { AssociatedGroup, LogLine, PageFacts, Person, RestSite, SiteOptions } from './contract';
export { UnknownPersonError } from './identity';
export { openSite } from './open';
export { OtherEdition } from './store/edition';
export { keepAlive, shutDown } from './http/shutdown';
export { serve } from './server';
