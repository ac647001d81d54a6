import type {
  documents as documentList, editions as editionList, listedProcesses as listedList, roles as roleList
} from '../../../src/data/schema';
import { addDays, type PlainDate } from '../../../src/domain/time/plainDate';
import { onWeekday } from '../days';
import { asSample, type Entries, type Entry } from '../told';
import type { Chance } from './chance';
import { groups, numbered, topic } from './names';

type Document = Entry<typeof documentList>;
type Kind = Document['Kind'];

const two = (n: number): string => String(n).padStart(2, '0');

const FIRST_PROCESS = 21;
const LAST_PROCESS = 99;
const INSTRUCTIONS = 16;
const FORMS = 10;
const DRAFTING = 200;

const kindsOfPart = [
  { letter: 'J', count: INSTRUCTIONS, kind: 'instruction', word: 'juhend' },
  { letter: 'V', count: FORMS, kind: 'form', word: 'vorm' }
] as const satisfies readonly { letter: string; count: number; kind: Kind; word: string }[];

export const owners: Entries<typeof roleList> = asSample(numbered('nounik', groups.length * 4, n => ({
  Title: `${topic(n).of} nõunik`, Organisation: 'som', Source: 'näidis'
})));

/** P21–P99, each with its instructions and forms: 2,133 rows. The codes that the sample leaves free stay free. */
const coded = (ownerOf: (n: number) => string, chance: Chance): Entries<typeof documentList> => {
  const rows: Record<string, Document> = {};
  for (let n = FIRST_PROCESS; n <= LAST_PROCESS; n++) {
    const code = `P${n}`;
    const Stage = chance.onceIn(30) ? 'ended' : 'inUse';
    const shared = { Stage, Owner: ownerOf(n), ReviewCycle: chance.onceIn(5) ? 24 : 12 } as const;
    rows[code] = { Title: `${topic(n).of} protsess`, Code: code, Kind: 'process', ...shared };
    for (const { letter, count, kind, word } of kindsOfPart) {
      for (let part = 1; part <= count; part++) {
        const Code = `${code}_${letter}${two(part)}`;
        rows[Code] = { Title: `${topic(n).of} ${word} ${part}`, Code, Kind: kind, Parent: code, ...shared };
      }
    }
  }
  return rows;
};

/** Without a code: processes being drafted, and as many statutes as are still wanted. */
const uncoded = (count: number, ownerOf: (n: number) => string): Entries<typeof documentList> => ({
  ...numbered('loomisel', Math.min(DRAFTING, count), n => ({
    Title: `${topic(n).of} protsess (kavand ${n + 1})`, Kind: 'process' as const, Stage: 'drafting' as const, Owner: ownerOf(n)
  })),
  ...numbered('pohimaarus', count - DRAFTING, n => ({
    Title: `${topic(n).of} üksuse põhimäärus ${n + 1}`, Kind: 'statute' as const, Stage: 'inUse' as const, Owner: ownerOf(n)
  }))
});

/** `count` rows in all, `jobs` of them the job descriptions given. */
export const documents = (count: number, jobs: Entries<typeof documentList>, chance: Chance): Entries<typeof documentList> => {
  const ownerKeys = Object.keys(owners);
  const ownerOf = (n: number): string => ownerKeys[n % ownerKeys.length];
  const withCode = coded(ownerOf, chance);
  return asSample({ ...withCode, ...uncoded(count - Object.keys(withCode).length - Object.keys(jobs).length, ownerOf), ...jobs });
};

/** One edition for each document that is or was in use, and for every third an earlier one. */
export const editions = (of: Entries<typeof documentList>, today: PlainDate, chance: Chance): Entries<typeof editionList> => {
  const rows: Record<string, Entry<typeof editionList>> = {};
  for (const [document, { Stage }] of Object.entries(of)) {
    if (Stage === 'drafting') continue;
    const from = onWeekday(addDays(today, -5 - chance.below(380)));
    const earlier = chance.onceIn(3);
    const order = { OrderNumber: `näidis 1-2/${100 + chance.below(900)}`, OrderDate: onWeekday(addDays(from, -4)) };
    if (earlier) {
      rows[`${document}-1`] = {
        Document: document, Number: 1, ChangeSummary: 'Esimene versioon.', ValidFrom: addDays(from, -700), ValidUntil: addDays(from, -1),
        OrderNumber: `näidis 1-2/${chance.below(100) + 1}`, OrderDate: onWeekday(addDays(from, -704))
      };
    }
    const Number = earlier ? 2 : 1;
    rows[`${document}-${Number}`] = {
      Document: document, Number, ChangeSummary: earlier ? 'Ajakohastatud.' : 'Esimene versioon.', ...order, ValidFrom: from,
      ValidUntil: Stage === 'ended' ? addDays(today, -1) : undefined
    };
  }
  return asSample(rows);
};

/** The generated processes, spread over the support services after the entries that these list already. */
export const listed = (supportServices: readonly string[]): Entries<typeof listedList> =>
  numbered('loetletud', LAST_PROCESS - FIRST_PROCESS + 1, n => ({
    SupportService: supportServices[n % supportServices.length], Document: `P${FIRST_PROCESS + n}`,
    Position: 10 + Math.floor(n / supportServices.length)
  }));
