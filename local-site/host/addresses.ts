import { runtimeVersion, versionOf } from './runtime/packages';

/** First path segments of the files that a page loads. Everything under them may be cached for ever: a change changes the address. */
export const areas = { runtime: '_runtime', library: '_library', host: '_host', solution: '_solution', fonts: '_fonts' } as const;

/** npm packages, apart from the runtime, whose files pages load as they are. */
export const libraries = ['react', 'react-dom', 'requirejs'] as const;

export type LibraryName = (typeof libraries)[number];

/** Addresses of files, all on the site's own origin. */
export interface Addresses {
  /** Base address of a runtime package's files, with a slash at its end. */
  runtime(packageName: string): string;
  library(name: LibraryName, file: string): string;
  /** A file bundled from browser/. */
  browser(file: string): string;
  /** A module that is one export of the property pane's bundle. Every module has an address of its own: the loader wants that. */
  alias(member: string, id: string): string;
  /** A module that npm lacks and nothing stands in for: loading it says its name. */
  missing(module: string): string;
  /** The manifests of everything that a page may load, as a script named by its contents. */
  manifests(name: string): string;
  /** Base address of the package's own files, with a slash at its end. */
  readonly solution: string;
  readonly fonts: string;
}

/**
 * @param origin Such as `http://localhost:8080`; empty for addresses that start with a slash.
 * @param browserKey Changes whenever a file bundled from browser/ changes.
 */
export const addresses = (origin: string, browserKey: string): Addresses => {
  const at = (...segments: readonly string[]): string => [origin, ...segments.map(encodeURI)].join('/');
  const versions = Object.fromEntries(libraries.map((name) => [name, versionOf(name)]));
  return {
    runtime: (packageName) => `${at(areas.runtime, runtimeVersion, packageName)}/`,
    library: (name, file) => at(areas.library, versions[name] ?? '', name, file),
    browser: (file) => at(areas.host, browserKey, file),
    alias: (member, id) => at(areas.host, browserKey, 'alias', member, `${id}.js`),
    missing: (module) => at(areas.host, browserKey, 'missing', `${encodeURIComponent(module)}.js`),
    manifests: (name) => at(areas.host, browserKey, 'manifests', `${name}.js`),
    solution: `${at(areas.solution)}/`,
    fonts: `${at(areas.fonts)}/`
  };
};
