import type { Addresses } from '../addresses';
import type { Manifest, ScriptResource } from '../solutionPackage';
import { hostComponent } from './hostComponent';
import { assembly, assemblySource, runtimeComponents, versionOf } from './packages';
import { namedReferences, namelessReferences, type Reference } from './references';
import { namelessMember, paneComponent, standInFor } from './standIns';

interface Library {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /** Absolute address of its one file. */
  readonly file: string;
  /** Module name -> the component that answers for it. */
  readonly needs?: Readonly<Record<string, { readonly id: string; readonly version: string }>>;
}

/** The manifest of a component that is one file. */
const library = ({ id, version, name, file, needs = {} }: Library): Manifest => {
  const slash = file.lastIndexOf('/') + 1;
  const needed = Object.entries(needs).map(([module, need]): [string, ScriptResource] => [
    module,
    { type: 'component', id: need.id, version: need.version }
  ]);
  return {
    manifestVersion: 2,
    componentType: 'Library',
    id,
    alias: name,
    version,
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [file.slice(0, slash)],
      entryModuleId: name,
      scriptResources: { [name]: { type: 'path', path: file.slice(slash) }, ...Object.fromEntries(needed) }
    }
  };
};

/** The same component, loading its files from here. */
export const rebased = (manifest: Manifest, baseUrl: string): Manifest => ({
  ...manifest,
  loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] }
});

/**
 * npm carries the runtime's own words in English only; for any other language its `default` files show the names of the words
 * instead. So English is what everybody gets.
 */
const inEnglish = (manifest: Manifest): Manifest => {
  const resources = Object.entries(manifest.loaderConfig.scriptResources).map(([name, resource]): [string, ScriptResource] => [
    name,
    resource.type === 'localizedPath' ? { type: 'path', path: resource.paths['en-US'] ?? resource.paths.default } : resource
  ]);
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, scriptResources: Object.fromEntries(resources) } };
};

// The ids that SharePoint's own manifests give these two.
const react = { id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: versionOf('react') };
const reactDom = { id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a', version: versionOf('react-dom') };
const pane = { [paneComponent.name]: paneComponent };

/** React, the property pane's bundle and Microsoft's runtime: what node_modules has. */
const carried = (at: Addresses, debug: boolean): readonly Manifest[] => {
  const build = debug ? 'development' : 'production.min';
  return [
    library({ ...react, name: 'react', file: at.library('react', `umd/react.${build}.js`) }),
    library({ ...reactDom, name: 'react-dom', file: at.library('react-dom', `umd/react-dom.${build}.js`), needs: { react } }),
    library({ ...paneComponent, file: at.browser('propertyPane.js'), needs: { react, 'react-dom': reactDom } }),
    ...runtimeComponents().map(({ package: name, manifest }) => ({ ...inEnglish(rebased(manifest, at.runtime(name))), isInternal: true }))
  ];
};

/** A manifest for a component that none describes: the loader wants one even for what the assembly brings along. */
const lacking = (reference: Reference, at: Addresses, inAssembly: string, core: Library['needs']): Manifest => {
  if (inAssembly.includes(reference.id)) return library({ ...reference, file: `${at.runtime(assembly.package)}${reference.name}.js` });
  if (reference.name === '') {
    return library({ ...reference, name: `nameless-${reference.id}`, file: at.alias(namelessMember, reference.id), needs: pane });
  }
  const standIn = standInFor(reference.name);
  switch (standIn.kind) {
    case 'pane':
      return library({ ...reference, file: at.alias(standIn.member, reference.id), needs: pane });
    case 'own':
      return library({ ...reference, file: at.browser(`${standIn.file}.js`), needs: core });
    case 'missing':
      return library({ ...reference, file: at.missing(reference.name) });
  }
};

/**
 * The manifest of every component that a page may need, apart from its web parts: the host application first, then React,
 * Microsoft's runtime out of node_modules, and stand-ins for what npm lacks.
 * @param at Absolute addresses of the files.
 * @param debug React's development build instead of the one that SharePoint serves.
 */
export const runtimeManifests = (at: Addresses, debug: boolean): readonly Manifest[] => {
  const known = carried(at, debug);
  const installed = new Map(runtimeComponents().map(({ package: name, manifest }) => [`@microsoft/${name}`, manifest]));
  const needed = (names: readonly string[]): Record<string, Manifest> =>
    Object.fromEntries(names.flatMap((name) => { const found = installed.get(name); return found ? [[name, found]] : []; }));
  // SharePoint draws its own page with React, so there it is on the page before any web part asks for it.
  const ofPage = { ...needed(hostComponent.needs), react, 'react-dom': reactDom };
  const host = library({ ...hostComponent, file: at.browser('hostApplication.js'), needs: ofPage });
  const described = new Set([...known, host].map(({ id }) => id));
  const undescribed = [...namedReferences(known), ...namelessReferences()].filter(({ id }) => !described.has(id));
  const once = new Map([...undescribed].reverse().map((reference) => [reference.id, reference]));
  const inAssembly = assemblySource();
  const core = needed(['@microsoft/sp-core-library']);
  return [host, ...known, ...[...once.values()].map((reference) => lacking(reference, at, inAssembly, core))];
};
