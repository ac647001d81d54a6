const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/**
 * Whether this is the sample site on somebody's own machine: a loopback address, and a page that says of itself that it
 * is the local site. Nothing of the story is downloaded or shown anywhere else.
 */
export const isLocalSite = (): boolean =>
  LOOPBACK.has(window.location.hostname) && document.querySelector('meta[name="vajs-local-site"]') !== null;
