import { readFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { areas, libraries } from './addresses';
import type { BrowserFiles } from './browserFiles';
import { servedFile, type ServedFile } from './reply';
import { folderOf, runtimeFile } from './runtime/packages';
import { paneComponent } from './runtime/standIns';
import type { SolutionPackage } from './solutionPackage';

/** Finds what a page loads, by the segments of its address; undefined when there is no such file. */
export type StaticFiles = (segments: readonly string[]) => ServedFile | undefined;

type Reader = (segments: readonly string[]) => Uint8Array | undefined;

const read = (file: string | undefined): Uint8Array | undefined => {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw error;
  }
};

/** The file below a folder, unless the address tries to leave it. */
const below = (folder: string, segments: readonly string[]): string | undefined => {
  const file = normalize(join(folder, ...segments));
  return file.startsWith(folder + sep) ? file : undefined;
};

const fromRuntime: Reader = ([, packageName, ...rest]) =>
  packageName !== undefined && /^[\w-]+$/.test(packageName) && rest.length === 1 && /^[\w.-]+$/.test(rest[0] ?? '')
    ? read(runtimeFile(packageName, rest[0] ?? ''))
    : undefined;

const fromLibrary: Reader = ([, name, ...rest]) => {
  const library = libraries.find((known) => known === name);
  return library === undefined ? undefined : read(below(folderOf(library), rest));
};

const iconFonts = join(folderOf('@fluentui/font-icons-mdl2'), 'fonts');
const fromFonts: Reader = (segments) => read(below(iconFonts, segments));

const script = (source: string): Uint8Array => Buffer.from(source);

/** An export of the property pane's bundle, as a module of its own. */
const alias = (member: string): Uint8Array =>
  script(`define(${JSON.stringify([paneComponent.name])},function(pane){return pane[${JSON.stringify(member)}]});`);

/** A module that npm lacks and nothing stands in for. */
const missing = (module: string): Uint8Array =>
  script(`define([],function(){throw new Error(${JSON.stringify(`npm has no ${module}, and the local site nothing in its place (local-site/host/runtime/standIns.ts).`)})});`);

const withoutEnding = (file: string): string => file.replace(/\.js$/, '');

/**
 * The files that pages load, out of node_modules, the bundled browser/ and the package. Those that cannot change while the
 * program runs are read and compressed once.
 * @param manifests The text of manifests.js for the name in its address.
 */
export const staticFiles = (
  browser: BrowserFiles,
  solution: () => SolutionPackage,
  manifests: (name: string) => string | undefined
): StaticFiles => {
  const known = new Map<string, ServedFile>();
  const fromPackage = new WeakMap<Uint8Array, ServedFile>();

  const fromHost: Reader = ([, first = '', second]) => {
    if (second === undefined) return browser.read(first);
    switch (first) {
      case 'alias':
        return alias(second);
      case 'missing':
        return missing(decodeURIComponent(withoutEnding(second)));
      case 'manifests': {
        const text = manifests(withoutEnding(second));
        return text === undefined ? undefined : script(text);
      }
      default:
        return undefined;
    }
  };

  const readers: Readonly<Record<string, Reader>> = {
    [areas.runtime]: fromRuntime,
    [areas.library]: fromLibrary,
    [areas.host]: fromHost,
    [areas.fonts]: fromFonts
  };

  return ([area = '', ...rest]) => {
    if (area === areas.solution) {
      const contents = solution().assets.get(rest.join('/'));
      if (contents === undefined) return undefined;
      // Kept by contents, since a new build brings new ones.
      const file = fromPackage.get(contents) ?? servedFile(rest.at(-1) ?? '', contents);
      fromPackage.set(contents, file);
      return file;
    }
    const path = [area, ...rest].join('/');
    const cached = known.get(path);
    if (cached) return cached;
    const contents = Object.hasOwn(readers, area) ? readers[area]?.(rest) : undefined;
    if (contents === undefined) return undefined;
    const file = servedFile(path, contents);
    known.set(path, file);
    return file;
  };
};
