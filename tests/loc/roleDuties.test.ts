import { readFileSync } from 'node:fs';
import { roles as listed } from '../../local-site/content/roles';
import type { KeyRole } from '../../src/domain/people/role';
import { roleStrings } from '../../src/loc/roles';

const languages = ['et', 'en'] as const;
const dutiesIn = (language: typeof languages[number], key: KeyRole): readonly (readonly string[])[] => (roleStrings(language).duties[key] ?? []).map(({ duties }) => duties);

/** LISA 1–5 and Table 1, as the description counts them. */
const counts: readonly (readonly [KeyRole, readonly number[]])[] = [
  ['policyLeader', [12]], ['coreTeamMember', [7]], ['departmentHead', [6, 3]], ['portfolioLeader', [6]], ['peopleManager', [3]], ['supportServiceLeader', [6]],
  ['serviceManager', [9, 7]], ['minister', [1]], ['secretaryGeneral', [4]], ['deputySecretaryGeneral', [3]], ['agencyHead', [2]]
];

describe.each(languages)('duties in %s', language => {
  test.each(counts)('%s has as many as the source: %j', (key, expected) => {
    expect(dutiesIn(language, key).map(({ length }) => length)).toEqual(expected);
  });

  test('a service manager keeps an overview of nine things', () => {
    expect(roleStrings(language).duties.serviceManager?.map(({ overview = [] }) => overview.length)).toEqual([9, 0]);
  });

  test('they are as many as the list of roles says, and name the source that it names', () => {
    const roles = Object.values(listed).filter(({ Key, Duties }) => Key !== undefined && Duties !== undefined);
    expect(roles.length).toBe(counts.length);
    for (const { Key, Duties, Source } of roles) {
      const parts = roleStrings(language).duties[Key as KeyRole] ?? [];
      expect([Key, parts.flatMap(({ duties }) => duties).length]).toEqual([Key, Duties]);
      expect([...new Set(parts.map(({ section }) => section))]).toEqual([Source]);
    }
  });

  test('each is one short sentence, said once', () => {
    for (const [key] of counts) {
      const duties = dutiesIn(language, key).flat();
      expect(new Set(duties).size).toBe(duties.length);
      expect(duties.filter(duty => duty.length > 100 || !duty.endsWith('.'))).toEqual([]);
    }
  });
});

/** The description itself is not part of the project: `VAJS_SEED` may name a text file of it. */
const seed = process.env.VAJS_SEED;
if (seed !== undefined) {
  const RUN = 5;
  const runsOf = (text: string): readonly string[] => {
    const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, start) => words.slice(start, start + RUN).join(' '));
  };
  test('no duty repeats five words in a row of the description', () => {
    const source = new Set(runsOf(readFileSync(seed, 'utf8')));
    expect(source.size).toBeGreaterThan(1000);
    const all = Object.values(roleStrings('et').duties).flat().flatMap(part => [...(part?.duties ?? []), ...(part?.overview ?? [])]);
    expect(all.flatMap(runsOf).filter(run => source.has(run))).toEqual([]);
  });
}
