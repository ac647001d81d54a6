import type { editions as list } from '../../src/data/schema';
import { addDays, addMonths, type PlainDate } from '../../src/domain/time/plainDate';
import { trainingProcessFrom, TRAINING_ORDER } from './approvals/rounds';
import { onWeekday, type Days } from './days';
import { earlierEditions } from './jobDescriptions/documents';
import { asSample, type Entries } from './told';

interface Told {
  readonly document: string;
  readonly number: number;
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly change: string;
  readonly involved?: string;
  /** Order and annex that confirmed it: the serial number after "1-2/". */
  readonly order: number;
  readonly annex?: number;
}

/** Serial number of the order that confirms the third edition of the description, and the policy areas with it. */
export const SYSTEM_ORDER = 14;

export const orderNumber = (serial: number): string => `näidis 1-2/${serial}`;

const FIRST = 'Esimene versioon.';

/**
 * Reviews fall due twelve months after entry into force: with these days some are overdue (P04, P08, P12), some due
 * soon (P06, P11, P13), the others fine, whatever day it is.
 */
const told = ({ today, thisMonth, nextMonth, thirdEdition }: Days): readonly Told[] => {
  const ago = (months: number, days = 0): PlainDate => addDays(addMonths(today, -months), days);
  const beforeThird = addDays(thirdEdition, -1);
  return [
    // Chapter 5 tells what changed in editions 2 and 3; orders and days are samples throughout.
    { document: 'S01', number: 2, from: ago(29), until: beforeThird, order: 3, annex: 1,
      change: 'Teenuspõhine ülesehitus; juhtimisorganid ühes tabelis; tugiteenustel eesmärk ja ajakohane protsesside loend.',
      involved: 'Juhtkond, osakonnajuhatajad, asutuste juhid' },
    { document: 'S01', number: 3, from: thirdEdition, order: SYSTEM_ORDER, annex: 1,
      change: 'S01 ja P16 said üheks kirjelduseks; lisandus asutuse juhi roll; teabehaldus liitus organisatsiooni arendamisega; '
        + 'sama käskkiri kinnitab ka poliitikavaldkonnad.',
      involved: 'Juhtkond, osakonnajuhatajad, asutuste juhid, tuumiktiimid' },
    { document: 'P16', number: 1, from: ago(29), until: beforeThird, order: 3, annex: 2, change: FIRST },
    { document: 'S01_V01', number: 1, from: thirdEdition, order: SYSTEM_ORDER, annex: 2, change: FIRST },
    { document: 'P15', number: 1, from: thirdEdition, order: 15, change: FIRST, involved: 'Poliitikajuhid, tuumiktiimid' },

    { document: 'P01', number: 1, from: ago(31), until: ago(8, -1), order: 2, annex: 1, change: FIRST },
    { document: 'P01', number: 2, from: ago(8), order: 10, annex: 1, change: 'Ühtne säilitamise kord paberil ja failina.',
      involved: 'Osakondade dokumendihaldurid' },
    { document: 'P01_J01', number: 2, from: ago(8), order: 10, annex: 2, change: 'Uus tähiste süsteem ja ülevaatuse kord.' },
    { document: 'P02', number: 3, from: ago(9), order: 9, annex: 1, change: 'Eelarve ja tööplaani tähtajad kokku viidud.',
      involved: 'Strateegiaosakond, ühisosakond, poliitikajuhid' },
    { document: 'P02_J04', number: 1, from: ago(4), order: 16, change: FIRST },
    { document: 'P03', number: 2, from: ago(4, 6), order: 17, change: 'Mõjuhindamine tuleb enne eelnõu kirjutamist.',
      involved: 'Õigusosakond, poliitikajuhid' },
    { document: 'P04', number: 1, from: ago(15), order: 5, change: FIRST },
    { document: 'P05', number: 1, from: ago(6), order: 13, annex: 1, change: FIRST, involved: 'Asutuste arendusjuhid' },
    { document: 'P06', number: 1, from: ago(35), until: ago(11, -11), order: 1, change: FIRST },
    { document: 'P06', number: 2, from: ago(11, -10), order: 7, change: 'Väikeostudele lihtsam kord.',
      involved: 'Ühisosakond, hangete algatajad' },
    { document: 'P07', number: 1, from: ago(7), until: addDays(trainingProcessFrom(today), -1), order: 12, change: FIRST },
    // Confirmed in the log too, with its text.
    { document: 'P07', number: 2, from: trainingProcessFrom(today), order: TRAINING_ORDER,
      change: 'Vajadused koonduvad novembri lõpuks; mõju hinnatakse kolme kuu pärast.', involved: 'Strateegiaosakond, kommunikatsiooniosakond' },
    { document: 'P08', number: 2, from: ago(13), order: 6, change: 'Järelauditi samm lisatud.' },
    { document: 'P09', number: 1, from: ago(9, 4), until: thisMonth.last, order: 9, annex: 2, change: FIRST },
    { document: 'P09', number: 2, from: nextMonth.first, order: 21, change: 'Sisseelamine kestab kogu katseaja ja sellel on juhendaja.',
      involved: 'Personaliosakond, osakonnajuhatajad' },
    { document: 'P10', number: 1, from: ago(2), order: 19, annex: 1, change: FIRST, involved: 'TEHIK, asutuste infoturbejuhid' },
    { document: 'P10_J01', number: 1, from: ago(2), order: 19, annex: 2, change: FIRST },
    { document: 'P11', number: 1, from: ago(11, 12), order: 8, annex: 2, change: FIRST },
    { document: 'P12', number: 1, from: ago(19), order: 4, change: FIRST },
    { document: 'P13', number: 2, from: ago(11, 5), order: 8, annex: 1, change: 'Varukanalid ja õppuste kava ajakohastatud.',
      involved: 'Asutuste kriisijuhid' },
    { document: 'P14', number: 3, from: ago(3), order: 18, change: 'Uue rahastamisperioodi nõuded.' },
    { document: 'P17', number: 1, from: ago(6, 9), order: 13, annex: 2, change: FIRST },
    { document: 'P18', number: 1, from: ago(1), order: 20, change: FIRST, involved: 'Töötajate esindajad' },
    { document: 'P20', number: 1, from: ago(8, 15), order: 11, change: FIRST }
  ];
};

/** Signed some days before the first edition that the order confirms enters into force, and never after today. */
const signedOn = (order: number, all: readonly Told[], today: PlainDate): PlainDate => {
  const [first = today] = all.filter(edition => edition.order === order).map(edition => edition.from).sort();
  const before = addDays(first, -4);
  return onWeekday(before < today ? before : addDays(today, -1));
};

export const editionsAround = (days: Days): Entries<typeof list> => {
  const all = told(days);
  return { ...asSample(Object.fromEntries(all.map(({ document, number, from, until, change, involved, order, annex }) => [
    `${document}-${number}`,
    {
      Document: document, Number: number, ChangeSummary: change, Involved: involved,
      OrderNumber: orderNumber(order), OrderDate: signedOn(order, all, days.today),
      OrderAnnex: annex === undefined ? undefined : `lisa ${annex}`,
      ValidFrom: from, ValidUntil: until
    }
  ]))), ...earlierEditions(days, orderNumber) };
};
