export type { AssociatedGroup, LogLine, PageFacts, Person, RestSite, SiteOptions } from './contract';
export { UnknownPersonError } from './identity';
export { openSite } from './open';
export { shutDown } from './http/shutdown';
export { serve } from './server';
