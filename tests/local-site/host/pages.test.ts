import { frontPage, pageNamed, pagesOf } from '../../../local-site/host/pages';
import type { WebPart } from '../../../local-site/host/solutionPackage';

const webPart = (name: string): WebPart => ({
  name,
  manifest: {
    manifestVersion: 2,
    id: name,
    version: '1.0.0',
    alias: `${name}WebPart`,
    componentType: 'WebPart',
    loaderConfig: { internalModuleBaseUrls: [], entryModuleId: name, scriptResources: {} }
  }
});

const shown = (names: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(pagesOf(names.map(webPart)).map((page) => [page.name, page.webParts.map(({ name }) => name)]));

test('every web part has a page of its own name; the front page also shows the register and the map below', () => {
  expect(shown(['Home', 'ProcessRegister', 'PolicyMap', 'Setup'])).toEqual({
    Home: ['Home', 'ProcessRegister', 'PolicyMap'],
    ProcessRegister: ['ProcessRegister'],
    PolicyMap: ['PolicyMap'],
    Setup: ['Setup'],
    RegisterAndMap: ['ProcessRegister', 'PolicyMap']
  });
});

test('a package that lacks some of the web parts has the pages of the others', () => {
  expect(shown(['Setup', 'PolicyMap'])).toEqual({ Setup: ['Setup'], PolicyMap: ['PolicyMap'], Home: ['PolicyMap'], RegisterAndMap: ['PolicyMap'] });
});

test('the menu has the same order whatever the order in the package, and unknown web parts come last', () => {
  const names = pagesOf(['Setup', 'Calendar', 'PolicyMap', 'ProcessRegister', 'Home'].map(webPart)).map(({ name }) => name);
  expect(names).toEqual(['Home', 'ProcessRegister', 'PolicyMap', 'Setup', 'Calendar', 'RegisterAndMap']);
});

test('a page is found whatever the case of its letters', () => {
  const pages = pagesOf([webPart('Home')]);
  expect(pageNamed(pages, 'hOME')?.name).toBe(frontPage);
  expect(pageNamed(pages, 'Homes')).toBeUndefined();
});
