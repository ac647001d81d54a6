import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../solutionPackage';
import { runtimeFolder } from './packages';

/** A component that something refers to. */
export interface Reference {
  readonly id: string;
  readonly version: string;
  /** The module name that it is asked for by; empty for those that are loaded by id alone. */
  readonly name: string;
}

/** Every component that one of these manifests refers to, once each. */
export const namedReferences = (manifests: readonly Manifest[]): readonly Reference[] => {
  const all = manifests.flatMap((manifest) =>
    Object.entries(manifest.loaderConfig.scriptResources).flatMap(([name, resource]) =>
      resource.type === 'component' ? [{ id: resource.id, version: resource.version, name }] : []
    )
  );
  return [...new Map(all.map((reference) => [reference.id, reference])).values()];
};

// Packages whose lazy chunks are needed on a page. webpack's table writes a component as {i:id,v:version,m:module}.
const withLazyChunks = ['sp-property-pane', 'sp-webpart-base'];
const tableEntry = /\bi:"([0-9a-f-]{36})",v:"([\d.]+)",m:\d+/g;

/** Every component that lazy chunks of the runtime load by id, without naming it in a manifest. */
export const namelessReferences = (): readonly Reference[] => {
  const sources = withLazyChunks.flatMap((name) => {
    const dist = join(runtimeFolder, name, 'dist');
    return readdirSync(dist)
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(dist, file), 'utf8'));
  });
  const all = sources.flatMap((source) => [...source.matchAll(tableEntry)]).map(([, id = '', version = '']) => ({ id, version, name: '' }));
  return [...new Map(all.map((reference) => [reference.id, reference])).values()];
};
