import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { Linter } from 'eslint';

const root = resolve(__dirname, '..', '..');
// The very configuration of `npm run lint`. Types take half a minute to read, and no layer asks for them.
const configuration = [
  ...jest.requireActual<Linter.Config[]>('../../eslint.config.js'),
  { languageOptions: { parserOptions: { project: null } } }
];

// ESLint's types do not know of `ruleFilter`.
const only: Linter.LintOptions & { readonly ruleFilter: (rule: { readonly ruleId: string }) => boolean } = {
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports'
};

const refusals = (file: string, code: string): readonly string[] =>
  new Linter({ cwd: root }).verify(code, configuration, { ...only, filename: join(root, file) }).map(({ message }) => message);

describe('lint refuses', () => {
  test.each([
    ['the domain: data', 'src/domain/policy/area.ts', '../../data/site', 'The domain is pure'],
    ['the domain: its own words in loc', 'src/domain/identity.ts', '../loc', 'The domain is pure'],
    ['the domain: React', 'src/domain/policy/area.tsx', 'react', 'The domain is pure'],
    ['the domain: PnPjs', 'src/domain/policy/area.ts', '@pnp/sp/items', 'The domain is pure'],
    ['data: shared pieces', 'src/data/site.ts', '../ui/Button', 'The data layer knows SharePoint'],
    ['data: a web part', 'src/data/importing/plan.ts', '../../webparts/home/Home', 'The data layer knows SharePoint'],
    ['data: React', 'src/data/site.ts', 'react', 'The data layer knows SharePoint'],
    ['shared pieces: a web part', 'src/ui/Button.tsx', '../webparts/home/Home', 'Shared pieces know no web part'],
    ['shared pieces in folders: a web part', 'src/ui/grid/ItemLine.tsx', '../../webparts/home/Home', 'Shared pieces know no web part']
  ])('%s', (_, file, imported, why) => {
    expect(refusals(file, `import { x } from '${imported}';\n`)).toEqual([expect.stringContaining(why)]);
    expect(refusals(file, `import type { X } from '${imported}';\n`)).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    ['src/domain/policy/area.ts', '../time/plainDate'],
    ['src/data/site.ts', '../domain/identity'],
    ['src/ui/Button.tsx', '../data/site'],
    ['src/webparts/home/Home.tsx', '../../ui/Button']
  ])('nothing that goes the right way: %s may import %s', (file, imported) => {
    expect(refusals(file, `import { x } from '${imported}';\n`)).toEqual([]);
  });
});

// Lint looks at import statements; these are all ways to name a module, `import()` also.
const NAMED = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*(?:\/\*.*?\*\/\s*)?|\brequire\(\s*)'([^']+)'/g;

type Layer = 'domain' | 'data' | 'ui' | 'webparts' | 'loc';
const may: Readonly<Record<Layer, readonly Layer[]>> = {
  domain: ['domain'],
  loc: ['loc', 'domain', 'data'],
  data: ['data', 'domain', 'loc'],
  ui: ['ui', 'data', 'domain', 'loc'],
  webparts: ['webparts', 'ui', 'data', 'domain', 'loc']
};

const inSource = join(root, 'src');
const layerOf = (path: string): string => path.split('/')[0];
const sources = readdirSync(inSource, { recursive: true, encoding: 'utf8' })
  .map(path => path.replace(/\\/g, '/'))
  .filter(path => /(?<!\.d|\.scss)\.tsx?$/.test(path) && path.includes('/'));

/** What a file of src imports: paths in src, or names of packages. */
const importsOf = (path: string): readonly string[] =>
  [...readFileSync(join(inSource, path), 'utf8').matchAll(NAMED)].map(([, name]) =>
    (name.startsWith('.') ? relative(inSource, join(inSource, posix.dirname(path), name)).replace(/\\/g, '/') : `package ${name}`));

test('all that src imports, also what it loads later, goes one way', () => {
  const all = sources.flatMap(path => importsOf(path).map(imported => ({ path, imported })));
  expect(all.length).toBeGreaterThan(sources.length);
  const wrong = all.filter(({ path, imported }) => (imported.startsWith('package ')
    ? layerOf(path) === 'domain'
    : !(may[layerOf(path) as Layer] as readonly string[]).includes(layerOf(imported))));
  expect(wrong).toEqual([]);
});
