import type { documents as list, editions as editionList, posts as postList } from '../../../src/data/schema';
import { addDays, addMonths } from '../../../src/domain/time/plainDate';
import { onWeekday, type Days } from '../days';
import { asSample, type Entries, type Entry } from '../told';

type Document = Entry<typeof list>;

const ORGANISATION = 'ska';
const UNIT = 'ska-personal';
/** May submit and take back, and keeps the texts. */
const OWNER = 'personalipartner';

/** The line managers' posts: order 185 names the head and the chief specialist, the rest follows from the tasks. */
const HEAD = 'ska-osakonnajuhataja';
export const managerOf: Readonly<Record<string, string>> = {
  'ska-lisa-1': HEAD, 'ska-lisa-2': HEAD, 'ska-lisa-3': HEAD, 'ska-lisa-4': 'ska-lisa-3', 'ska-lisa-5': 'ska-lisa-3', 'ska-lisa-6': HEAD,
  'ska-lisa-7': 'ska-lisa-6', 'ska-lisa-8': 'ska-lisa-6', 'ska-haldus': HEAD
};

/** The head's post, which the job descriptions of order 185 name as line manager, and one that is a sample: its holder has a contract. */
export const morePosts = {
  [HEAD]: { Title: 'Osakonnajuhataja', Unit: UNIT, Organisation: ORGANISATION, Seats: 1, Aliases: 'osakonna juhataja' },
  'ska-haldus': { Title: 'Haldusspetsialist', Unit: UNIT, Organisation: ORGANISATION, Seats: 2, Manager: HEAD, Sample: true }
} as const satisfies Entries<typeof postList>;

/** Of posts that have a job description in force; the others wait for their first. */
const inUse: readonly string[] = ['ska-lisa-1', 'ska-lisa-2', 'ska-lisa-3', 'ska-lisa-7'];

const titles: Readonly<Record<string, string>> = {
  'ska-lisa-1': 'Töökeskkonna- ja heaolu partneri ametijuhend',
  'ska-lisa-2': 'Personalianalüütiku ametijuhend',
  'ska-lisa-3': 'Juhtivspetsialisti (koolitus) ametijuhend',
  'ska-lisa-4': 'Eksperdi (koolitus) ametijuhend',
  'ska-lisa-5': 'Koolitusspetsialisti ametijuhend',
  'ska-lisa-6': 'Talituse juhataja ametijuhend',
  'ska-lisa-7': 'Personalipartneri ametijuhend',
  'ska-lisa-8': 'Personalispetsialisti ametijuhend'
};

const ofDepartment = { Organisation: ORGANISATION, Unit: UNIT, Owner: OWNER } as const;

/** The job descriptions go by the keys of their posts. */
export const documents: Entries<typeof list> = asSample({
  ...Object.fromEntries(Object.entries(titles).map(([Post, Title]): [string, Document] => [Post, {
    Title, Kind: 'jobDescription', Stage: inUse.includes(Post) ? 'inUse' : 'drafting', ...ofDepartment, Post
  }])),
  'ska-haldus-lisa': {
    Title: 'Haldusspetsialisti töölepingu lisa', Kind: 'contractAnnex', Stage: 'drafting', ...ofDepartment, Post: 'ska-haldus', Employee: 'ska-haldusspetsialist-a'
  },
  'ska-personal-pohimaarus': { Title: 'Personali- ja haldusosakonna põhimäärus', Kind: 'statute', Stage: 'inUse', ...ofDepartment }
});

/** Confirmed before the log began: their texts stand in the document system. The chief specialist's is due for review. */
export const earlierEditions = ({ today }: Days, numberOf: (serial: number) => string): Entries<typeof editionList> => {
  const edition = (Document: string, months: number, serial: number, annex?: number): Entry<typeof editionList> => {
    const from = addMonths(today, -months);
    return {
      Document, Number: 1, ChangeSummary: 'Esimene versioon.', ValidFrom: from,
      OrderNumber: numberOf(serial), OrderDate: onWeekday(addDays(from, -4)), OrderAnnex: annex === undefined ? undefined : `lisa ${annex}`
    };
  };
  return asSample({
    'ska-lisa-1-1': edition('ska-lisa-1', 10, 185, 1),
    'ska-lisa-2-1': edition('ska-lisa-2', 10, 185, 2),
    'ska-lisa-3-1': edition('ska-lisa-3', 14, 112, 1),
    'ska-lisa-7-1': edition('ska-lisa-7', 10, 185, 7),
    'ska-personal-pohimaarus-1': edition('ska-personal-pohimaarus', 7, 140)
  });
};
