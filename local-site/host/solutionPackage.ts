import { readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** The part of a component manifest that the host looks into; the rest goes to the runtime as it is. */
export interface Manifest {
  readonly manifestVersion: number;
  readonly id: string;
  readonly version: string;
  readonly alias: string;
  readonly componentType: string;
  readonly isInternal?: boolean;
  readonly preconfiguredEntries?: readonly PreconfiguredEntry[];
  readonly loaderConfig: LoaderConfig;
}

export interface PreconfiguredEntry {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly properties: Readonly<Record<string, unknown>>;
}

export type LocalizedText = { readonly default: string } & Readonly<Record<string, string>>;

export interface LoaderConfig {
  readonly internalModuleBaseUrls: readonly string[];
  readonly entryModuleId: string;
  readonly scriptResources: Readonly<Record<string, ScriptResource>>;
}

export type ScriptResource =
  | { readonly type: 'component'; readonly id: string; readonly version: string }
  | { readonly type: 'path'; readonly path: unknown }
  | { readonly type: 'localizedPath'; readonly paths: Readonly<Record<string, unknown>> };

/** A web part as the package ships it. */
export interface WebPart {
  /** The alias without "WebPart": the name of its page. */
  readonly name: string;
  readonly manifest: Manifest;
}

/** What a .sppkg holds for a page: web parts in the package's order, and the files that they load. */
export interface SolutionPackage {
  readonly webParts: readonly WebPart[];
  /** File name -> contents, unmodified. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
}

const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

const decodeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return (name && entities[name]) ?? whole;
  });

const manifestIn = (xml: string): Manifest | undefined => {
  const attribute = /ComponentManifest="([^"]*)"/.exec(xml)?.[1];
  return attribute === undefined ? undefined : (JSON.parse(decodeXml(attribute)) as Manifest);
};

const assetFolder = 'ClientSideAssets/';

/** Reads a .sppkg from memory. Throws when it holds no web part. */
export const parsePackage = (bytes: Uint8Array): SolutionPackage => {
  const files = Object.entries(unzipSync(bytes));
  const webParts = files
    .filter(([name]) => /(^|\/)WebPart_[^/]*\.xml$/.test(name))
    .flatMap(([, contents]) => manifestIn(strFromU8(contents)) ?? [])
    .filter((manifest) => manifest.componentType === 'WebPart')
    .map((manifest) => ({ name: manifest.alias.replace(/WebPart$/, ''), manifest }));
  if (webParts.length === 0) throw new Error('The package holds no web part.');
  const assets = files
    .filter(([name, contents]) => name.startsWith(assetFolder) && contents.length > 0)
    .map(([name, contents]) => [name.slice(assetFolder.length), contents] as const);
  return { webParts, assets: new Map(assets) };
};

/**
 * The package in this file, read again whenever the file has changed. While a build is writing it, it is what it was before.
 * Throws when there has been no readable file at all.
 */
export const packageIn = (file: string): (() => SolutionPackage) => {
  let known: { readonly stamp: string; readonly value: SolutionPackage } | undefined;
  return () => {
    try {
      const { mtimeMs, size } = statSync(file);
      const stamp = `${mtimeMs}/${size}`;
      if (known?.stamp !== stamp) known = { stamp, value: parsePackage(readFileSync(file)) };
    } catch (error) {
      if (!known) throw error;
    }
    return known.value;
  };
};

/** The text for a culture such as `et-EE`, or the default one. */
export const textIn = (text: LocalizedText, culture: string): string => text[culture] ?? text[culture.toLowerCase()] ?? text.default;

/** What SharePoint's own toolbox would call the web part in this culture. */
export const titleOf = (webPart: WebPart, culture: string): string => {
  const entry = webPart.manifest.preconfiguredEntries?.[0];
  return entry ? textIn(entry.title, culture) : webPart.name;
};
