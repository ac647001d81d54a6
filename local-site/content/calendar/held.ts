import type { heldMeetings as list } from '../../../src/data/schema';
import { addDays, addMonths, type PlainDate } from '../../../src/domain/time/plainDate';
import { firstOfMonth, type Days } from '../days';
import type { Entry, Written } from '../told';
import { changesAround } from './changes';
import { plannedBetween, type Planned } from './planned';
import { forumOfRule, meetingRulesAround } from './rules';

type Held = Entry<typeof list>;

/** Who confirmed the months of a forum: its chair. The quality manager where there is none now, or none for good. */
const QUALITY_MANAGER = 'kvaliteedijuht-b';
const chairs: Readonly<Record<string, string>> = {
  kantsler: 'kantsler-a', laiendatud: 'minister-a', trimester: 'minister-a', minister: 'minister-a',
  'briif:valdkond-tervis': 'minister-a', 'briif:valdkond-sotsiaal': 'minister-a', 'briif:valdkond-innovatsioon': 'minister-a',
  'valdkond:valdkond-tervis': 'asekantsler-a', 'valdkond:valdkond-sotsiaal': 'asekantsler-b', 'valdkond:valdkond-innovatsioon': 'asekantsler-c',
  'osakond:rahvatervis': 'osakonnajuhataja-a', 'osakond:tervishoid': 'osakonnajuhataja-a', 'osakond:ravimid': 'osakonnajuhataja-a',
  'osakond:hoolekanne': 'osakonnajuhataja-b', 'osakond:pered': 'osakonnajuhataja-b', 'osakond:hyvitised': 'osakonnajuhataja-b',
  'osakond:strateegia': 'strateegiajuht-a', 'osakond:personal': 'personalijuht-a', 'osakond:kommunikatsioon': 'kommunikatsioonijuht-a',
  'osakond:valisvahendid': 'valisvahendite-juht-a',
  'tuumik:ennetus': 'poliitikajuht-a', 'tuumik:esmatasand': 'poliitikajuht-c', 'tuumik:eriarstiabi': 'poliitikajuht-c',
  'tuumik:ravimid': 'poliitikajuht-a', 'tuumik:pered': 'poliitikajuht-b', 'tuumik:hooldus': 'poliitikajuht-b', 'tuumik:erivajadus': 'poliitikajuht-d',
  'tuumik:digitervis': 'poliitikajuht-c', 'tuumik:kvaliteet': 'osakonnajuhataja-a'
};

/** Of these nobody has said anything yet. */
const silent = ['osakond:digitervis', 'osakond:valiskoostoo', 'osakond:oigus', 'tuumik:vaimne-tervis', 'tuumik:loimimine'];

/**
 * Which of a rule's meetings, counted from 0 at the beginning of the months told of, were not held. Weeks without the minister's
 * meeting and months with one brief are findings, a core team's month is information.
 */
const notHeld: Readonly<Record<string, readonly number[]>> = {
  kantsler: [6], minister: [3, 10, 11], 'briif:valdkond-sotsiaal': [2, 3], 'tuumik:hooldus': [2], 'osakond:ravimid': [1, 4], 'tuumik:ravimid': [1]
};
/** Which of them nobody recorded. All others were held. */
const notRecorded: Readonly<Record<string, readonly number[]>> = {
  minister: [5], 'osakond:pered': [2, 3], 'osakond:kommunikatsioon': [0, 4, 9], 'tuumik:esmatasand': [1]
};

const FEW_MONTHS = 4;

/**
 * From January to the month before last: nobody has confirmed last month yet. Early in a year it is last year that is told of, so that
 * there is something to tell.
 */
const recordedSpan = ({ today, lastMonth }: Days): readonly [from: PlainDate, until: PlainDate] => [
  firstOfMonth(addMonths(lastMonth.first, -Math.max(FEW_MONTHS, Number(today.slice(5, 7)) - 2))), addDays(lastMonth.first, -1)
];

const minutesOf = (forum: string, { day }: Planned): string => `https://dhs.example/protokoll/${forum.replace(/[^a-z]+/g, '-')}/${day}`;

/** What the chairs confirmed. A rule that meets at the same time as another of its forum is the same sitting, recorded once. */
export const heldAround = (days: Days): readonly Written<typeof list>[] => {
  const [from, until] = recordedSpan(days);
  const changes = new Map(changesAround(days).map(({ row }) => [`${row.Rule} ${row.PlannedDay}`, row]));
  return Object.entries(meetingRulesAround(days)).flatMap(([Rule, told]) => {
    const Forum = forumOfRule(Rule);
    if (silent.includes(Forum) || Rule === 'kantsler:koik') return [];
    return plannedBetween(told, from, until).flatMap((planned, n): readonly Written<typeof list>[] => {
      const change = changes.get(`${Rule} ${planned.planned}`);
      if (change?.Kind === 'cancelled' || notRecorded[Rule]?.includes(n)) return [];
      const key = { Forum, Rule, PlannedDay: planned.planned };
      const row: Held = notHeld[Rule]?.includes(n)
        ? { ...key, State: 'notHeld', Note: 'Polnud piisavalt teemasid.' }
        : { ...key, State: 'held', HeldOn: change?.NewDay ?? planned.day, Minutes: minutesOf(Forum, planned) };
      return [{ by: chairs[Forum] ?? QUALITY_MANAGER, row }];
    });
  });
};
