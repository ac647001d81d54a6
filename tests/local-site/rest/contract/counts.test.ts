import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groups } from './groups';

const readme = join(__dirname, '../../../../local-site/README.md');

const table = (): readonly string[] => {
  const rows = groups.map(({ name, checks }) => [name, checks.length] as const);
  return ['| endpoint group | checks |', '|---|---|', ...[...rows, ['all', rows.reduce((sum, [, count]) => sum + count, 0)] as const].map(([name, count]) => `| ${name} | ${count} |`)];
};

test('the README tells how many checks the contract has, group by group', () => {
  const told = readFileSync(readme, 'utf8').split('\n');
  const wanted = table();
  const start = told.indexOf(wanted[0] ?? '');
  if (start >= 0 && wanted.every((line, index) => told[start + index] === line)) return;
  throw new Error(`The table of checks in local-site/README.md is out of date. To renew it, put these lines in its place:\n${wanted.join('\n')}`);
});

test('no two checks of a group have the same name', () => {
  for (const { checks } of groups) expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
});
