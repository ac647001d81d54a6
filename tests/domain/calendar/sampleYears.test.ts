import { calendarOf } from '../../../src/domain/calendar/calendar';
import { expand, type Occurrence } from '../../../src/domain/calendar/occurrence';
import { plainDate } from '../../../src/domain/time/plainDate';
import { factsOfContent } from '../../local-site/content/factsOfContent';

/*
 * The sample content's forums, through the lists' own mapping, against a wall calendar. Public holidays that fall on Monday to Friday:
 *   2026: 1 Jan Thu, 24 Feb Tue, 3 Apr Fri (Good Friday), 1 May Fri, 23 Jun Tue, 24 Jun Wed, 20 Aug Thu, 24 Dec Thu, 25 Dec Fri
 *   2027: 1 Jan Fri, 24 Feb Wed, 26 Mar Fri (Good Friday), 23 Jun Wed, 24 Jun Thu, 20 Aug Fri, 24 Dec Fri
 * 2026 begins and ends on a Thursday, so it has 53 of them; 2027 begins and ends on a Friday. Every second and fourth week is counted
 * from the week of 1 January 2024: from it to the week of 29 December 2025 (with 1 January 2026) are 104 weeks, 26 times four.
 */
const TODAY = plainDate('2026-11-21');
const { facts, keys } = factsOfContent(TODAY);
const { rules } = calendarOf(facts, TODAY);

const meetings = (forum: string, year: number): readonly Occurrence[] => {
  const id = keys.row('Forums', forum);
  return expand(rules.filter(rule => rule.of === 'meeting' && rule.forum === id), [], plainDate(`${year}-01-01`), plainDate(`${year}-12-31`));
};

/** Two rules of one forum at one time of one day are one meeting. */
const count = (forum: string, year: number): number =>
  new Set(meetings(forum, year).map(one => `${one.day} ${one.kind === 'timed' ? one.at : ''}`)).size;

interface HandCount {
  readonly forum: string;
  readonly rule: string;
  /** Meetings held in the year. */
  readonly in2026: number;
  readonly in2027: number;
  readonly because: string;
  /** Days that a holiday or weekend moved: planned, held. */
  readonly moved?: readonly (readonly [planned: string, held: string])[];
  /** Days that the rule's pattern has, on which nobody meets. */
  readonly leftOut?: readonly string[];
}

const counted: readonly HandCount[] = [
  {
    forum: 'kantsler', rule: 'every Tuesday at 10, with all heads of department on the I and III: one sitting', in2026: 52, in2027: 52,
    because: '6 January to 29 December, 5 January to 28 December; two Tuesdays of 2026 are holidays and go to the next working day',
    moved: [['2026-02-24', '2026-02-25'], ['2026-06-23', '2026-06-25']]
  },
  {
    forum: 'minister', rule: 'every Thursday, left out on holidays', in2026: 50, in2027: 51,
    because: '53 Thursdays less 1 January, 20 August and 24 December; 52 (7 January to 30 December) less 24 June',
    leftOut: ['2026-01-01', '2026-08-20', '2026-12-24', '2027-06-24']
  },
  {
    forum: 'laiendatud', rule: 'last Wednesday of the month, else the working day before', in2026: 12, in2027: 12,
    because: 'one a month; 24 June 2026 follows the holiday of the 23rd, so it goes to Monday the 22nd; 24 February 2027 to the 23rd',
    moved: [['2026-06-24', '2026-06-22'], ['2027-02-24', '2027-02-23']]
  },
  {
    forum: 'trimester', rule: 'third Thursday of the first month of a trimester', in2026: 3, in2027: 3,
    because: '15 January, 21 May, 17 September; 21 January, 20 May, 16 September: none is a holiday'
  },
  {
    forum: 'briif:valdkond-tervis', rule: 'every second Wednesday, else the next working day', in2026: 26, in2027: 26,
    because: 'the week of 1 January 2026 counts, but its Wednesday is 31 December 2025: 14 January to 30 December, 13 January to 29 December',
    moved: [['2027-02-24', '2027-02-25']]
  },
  {
    forum: 'briif:valdkond-sotsiaal', rule: 'Tuesday of the other weeks, left out on holidays', in2026: 25, in2027: 26,
    because: '6 January to 22 December are 26, and 23 June is one of them; 5 January to 21 December are 26, none a holiday',
    leftOut: ['2026-06-23']
  },
  {
    forum: 'briif:valdkond-innovatsioon', rule: 'II and IV Thursday, else the working day before', in2026: 24, in2027: 24,
    because: 'two a month; IV Thursday of December 2026 is the 24th, of June 2027 the 24th after the holiday of the 23rd',
    moved: [['2026-12-24', '2026-12-23'], ['2027-06-24', '2027-06-22']]
  },
  {
    forum: 'osakond:hyvitised', rule: 'I and III Friday, left out on holidays', in2026: 22, in2027: 22,
    because: '24 less Good Friday 3 April and 1 May; 24 less 1 January and 20 August',
    leftOut: ['2026-04-03', '2026-05-01', '2027-01-01', '2027-08-20']
  },
  {
    forum: 'osakond:oigus', rule: 'I, III and V Friday, left out on holidays', in2026: 26, in2027: 27,
    because: '24 and four fifth Fridays (30 January, 29 May, 31 July, 30 October) less 2; 24 and five (29 January, 30 April, 30 July, 29 October, 31 December) less 2',
    leftOut: ['2026-04-03', '2026-05-01', '2027-01-01', '2027-08-20']
  },
  {
    forum: 'osakond:valiskoostoo', rule: 'every second Thursday, else the working day before', in2026: 26, in2027: 26,
    because: '1, 15 January to 31 December are 27 Thursdays, but 1 January is held on 31 December 2025; 14 January to 30 December are 26'
  },
  {
    forum: 'osakond:digitervis', rule: 'Wednesday of the other weeks, left out on holidays', in2026: 25, in2027: 25,
    because: '7 January to 23 December are 26 less 24 June; 6 January to 22 December are 26 less 23 June',
    leftOut: ['2026-06-24', '2027-06-23']
  },
  {
    forum: 'osakond:analuus', rule: 'the 1st or the next working day, the 15th or the one before', in2026: 24, in2027: 24,
    because: 'two a month: 1 January goes to the 2nd, 1 May 2026 over the weekend to the 4th; 1 January 2027 to Monday the 4th, Saturday 1 May to the 3rd',
    moved: [['2026-01-01', '2026-01-02'], ['2026-05-01', '2026-05-04'], ['2026-02-15', '2026-02-13'], ['2027-01-01', '2027-01-04'], ['2027-05-01', '2027-05-03']]
  },
  {
    forum: 'osakond:personal', rule: 'II and last Wednesday, else the next working day', in2026: 24, in2027: 24,
    because: 'two a month, never on one day; 24 June 2026 and 24 February 2027 are holidays',
    moved: [['2026-06-24', '2026-06-25'], ['2027-02-24', '2027-02-25']]
  },
  {
    forum: 'tuumik:hyvitised', rule: 'the 30th, left out on holidays and weekends', in2026: 9, in2027: 8,
    because: 'eleven months have a 30th: less Saturday 30 May and Sunday 30 August; less 30 January, 30 May and 30 October at weekends',
    leftOut: ['2026-05-30', '2026-08-30', '2027-01-30', '2027-05-30', '2027-10-30']
  },
  {
    forum: 'tuumik:ligipaasetavus', rule: 'the 31st or the last day, at weekends the working day before', in2026: 12, in2027: 12,
    because: 'one a month, shorter ones too',
    moved: [['2026-01-31', '2026-01-30'], ['2026-02-28', '2026-02-27'], ['2026-05-31', '2026-05-29'], ['2027-02-28', '2027-02-26']]
  },
  {
    forum: 'tuumik:erivajadus', rule: 'second Wednesday of the second month of a quarter', in2026: 4, in2027: 4,
    because: '11 February, 13 May, 12 August, 11 November; 10 February, 12 May, 11 August, 10 November'
  },
  {
    forum: 'tuumik:loimimine', rule: 'every fourth Thursday, holiday or not', in2026: 14, in2027: 13,
    because: '1 January, a holiday and kept, and every 28 days until 31 December; 28 January to 30 December'
  }
];

const bothYears = (forum: string): readonly Occurrence[] => [...meetings(forum, 2026), ...meetings(forum, 2027)];

test.each(counted)('$forum, $rule: $in2026 meetings in 2026 and $in2027 in 2027 ($because)', ({ forum, in2026, in2027 }) => {
  expect([count(forum, 2026), count(forum, 2027)]).toEqual([in2026, in2027]);
});

test.each(counted.flatMap(({ forum, moved = [] }) => moved.map(([planned, held]) => ({ forum, planned, held }))))(
  '$forum: what is planned for $planned is held on $held', ({ forum, planned, held }) => {
    expect([...new Set(bothYears(forum).filter(one => one.planned === planned).map(({ day }) => day))]).toEqual([held]);
  });

test.each(counted.flatMap(({ forum, leftOut = [] }) => leftOut.map(day => ({ forum, day }))))(
  '$forum: nobody meets on $day, nor instead of it', ({ forum, day }) => {
    expect(bothYears(forum).filter(one => one.planned === day || one.day === day)).toEqual([]);
  });

test('a meeting that a holiday moved over New Year belongs to the year in which it is held', () => {
  expect(meetings('osakond:valiskoostoo', 2025).map(({ planned, day }) => [planned, day])).toContainEqual(['2026-01-01', '2025-12-31']);
  expect(meetings('osakond:valiskoostoo', 2026)[0].day).toBe('2026-01-15');
});
