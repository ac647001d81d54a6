import { addresses } from '../../../local-site/host/addresses';
import { runtimeManifests } from '../../../local-site/host/runtime/manifests';
import { namedReferences } from '../../../local-site/host/runtime/references';
import { runtimeComponents, runtimeVersion, versionOf } from '../../../local-site/host/runtime/packages';

const origin = 'http://localhost:8080';
const at = addresses(origin, 'key');
const manifests = runtimeManifests(at, false);

test('everything that a component refers to has a manifest, so the loader never asks SharePoint for one', () => {
  const described = new Set(manifests.map(({ id }) => id));
  expect(namedReferences(manifests).filter(({ id }) => !described.has(id))).toEqual([]);
});

test('no component is described twice', () => {
  const ids = manifests.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('every file is asked of this site', () => {
  const bases = manifests.flatMap(({ loaderConfig }) => loaderConfig.internalModuleBaseUrls);
  expect(bases.filter((base) => !base.startsWith(`${origin}/_`))).toEqual([]);
});

test('nothing that a web part needs is missing from npm', () => {
  const missing = manifests.filter(({ loaderConfig }) => loaderConfig.internalModuleBaseUrls.some((base) => base.includes('/missing/')));
  expect(missing.map(({ alias }) => alias)).toEqual([]);
});

test('the runtime speaks English whatever the page’s language, since npm has its words in no other', () => {
  const resources = manifests.flatMap(({ loaderConfig }) => Object.values(loaderConfig.scriptResources));
  expect(resources.filter(({ type }) => type === 'localizedPath')).toEqual([]);
});

test('the runtime is of one version, and React is SharePoint’s', () => {
  const versions = new Set(runtimeComponents().filter(({ package: name }) => /^sp-(webpart|component|application|property)/.test(name)).map(({ manifest }) => manifest.version));
  expect([...versions]).toEqual([runtimeVersion]);
  expect(versionOf('react')).toBe('17.0.1');
});

test('React’s development build is there for whoever asks for it', () => {
  const file = (debug: boolean): unknown => runtimeManifests(at, debug).find(({ alias }) => alias === 'react-dom')?.loaderConfig.scriptResources['react-dom'];
  expect(file(false)).toEqual({ type: 'path', path: 'react-dom.production.min.js' });
  expect(file(true)).toEqual({ type: 'path', path: 'react-dom.development.js' });
});
