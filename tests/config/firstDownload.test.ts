import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const inSource = resolve(__dirname, '..', '..', 'src');

/** Imports that bring code along at once: neither types alone nor what is loaded later. */
const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?'([^']+)'/gm;
const TYPES_ALONE = /^import\s+\{\s*(?:type\s+\w+(?:\s+as\s+\w+)?\s*,?\s*)+\}\s+from\s/;

const fileOf = (from: string, name: string): string | undefined => {
  if (!name.startsWith('.')) return undefined;
  const path = join(dirname(from), name);
  return [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find(existsSync);
};

const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(STATIC)].filter(([statement]) => !TYPES_ALONE.test(statement)).map(([, name]) => name);

interface Download { readonly files: readonly string[]; readonly packages: readonly string[] }

/** What some files import on the spot, and what that imports. */
const downloadOf = (roots: readonly string[]): Download => {
  const packages = new Set<string>();
  const seen = new Set<string>(roots);
  for (const path of seen) {
    for (const name of importsOf(path)) {
      const file = fileOf(path, name);
      if (file) seen.add(file);
      else if (!name.startsWith('.')) packages.add(name);
    }
  }
  return { files: [...seen].map(path => relative(inSource, path).replace(/\\/g, '/')), packages: [...packages] };
};

const classes = globSync(join(inSource, 'webparts', '*', '*WebPart.ts'));

describe('what a page downloads before it asks for its rows', () => {
  const { files, packages } = downloadOf(classes);

  test('has the lists and the way to the site in it', () => {
    expect(files).toEqual(expect.arrayContaining(['data/ahead.ts', 'data/schema/index.ts', 'data/wire.ts']));
  });

  test.each([
    ['what draws', /^ui\//], ['what reads and writes rows', /^data\/(site|reading|writing|transport|outbox)\.ts$/], ['words', /^loc\/(et-ee|en-us)\//],
    ['the shared frame', /^webparts\/(frame|propertyPane)\.ts$/]
  ])('has not %s', (_, path) => {
    expect(files.filter(file => path.test(file))).toEqual([]);
  });

  test('has no library but SharePoint\'s own, React and a small one for the browser\'s database', () => {
    expect(packages.filter(name => !/^(@microsoft\/sp-|react$|react-dom$|idb-keyval$)/.test(name))).toEqual([]);
  });
});

describe('what every page downloads beside its first rows', () => {
  const { files, packages } = downloadOf([join(inSource, 'webparts', 'frame.ts')]);

  test('has the frame, the grid and the lists in it', () => {
    expect(files).toEqual(expect.arrayContaining(['ui/Frame.tsx', 'ui/Grid.tsx', 'data/site.ts', 'loc/et-ee/index.ts']));
    expect(packages).toEqual(expect.arrayContaining(['react', '@pnp/sp']));
  });

  test.each([
    ['the replay of approvals', /^domain\/approval\//], ['reading and writing of the log', /^data\/approvals\/(?!(approvalLists|routeRows)\.ts$)/],
    ['the composition of teams', /^(domain\/teams\/(?!team\.ts$)|data\/teams\/(?!teamLists\.ts$))/], ['the calendar\'s days', /^domain\/calendar\/(occurrence|holidays|ics)/],
    ['texts of job descriptions', /^domain\/jobDescriptions\//], ['provisioning', /^data\/provisioning\//], ['import from Excel', /^data\/importing\//],
    ['a web part of its own', /^webparts\/\w+\//]
  ])('has not %s', (_, path) => {
    expect(files.filter(file => path.test(file))).toEqual([]);
  });

  test('has none of the libraries that only some acts need', () => {
    expect(packages.filter(name => /^(@noble|fflate|write-excel-file|read-excel-file)/.test(name))).toEqual([]);
  });

  test.each(classes.map(path => [relative(inSource, path), path]))('is one file for the content of %s too', (_, path) => {
    const content = /import\(\/\* webpackChunkName: '[\w-]+' \*\/ '(\.\/\w+)'\)/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
    expect(importsOf(fileOf(path, content) ?? '')).toContain('../frame');
  });
});
