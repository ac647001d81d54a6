import { addMonths, type PlainDate } from '../time/plainDate';
import { checklistOf, type PointKey } from './checklist';
import type { CardSubject } from './keepers';
import type { Statement, Statements } from './statement';

/** LISA 1, 4 and 5 ask that a card be true and name no period; once a year nobody has to be reminded of a document either. */
export const VALID_MONTHS = 12;

/** Where a point, or a whole card, stands on a day. */
export type Standing =
  | { readonly status: 'never' }
  /** `until`: the last day on which a confirmation is in time. */
  | { readonly status: 'confirmed' | 'due'; readonly said: Statement; readonly until: PlainDate }
  /** Stays until somebody says that it is true again. `last` is when it was true before. */
  | { readonly status: 'notTrue'; readonly said: Statement; readonly last?: Statement };

export type StandingStatus = Standing['status'];

/** As they weigh on a screen: what is wrong, what nobody ever confirmed, what is late, what is in time. */
export const standingStatuses: readonly StandingStatus[] = ['notTrue', 'never', 'due', 'confirmed'];

export interface PointStanding { readonly point: PointKey; readonly standing: Standing }

export interface CardStanding {
  readonly subject: CardSubject;
  /** In the order of the checklist. */
  readonly points: readonly PointStanding[];
  /** As of the point that was confirmed the longest ago; a card of which one point is not true is not true. */
  readonly whole: Standing;
}

const standingOf = (said: readonly Statement[], on: PlainDate): Standing => {
  const last = said[said.length - 1];
  if (!last) return { status: 'never' };
  if (!last.row.isTrue) {
    const before = [...said].reverse().find(({ row }) => row.isTrue);
    return { status: 'notTrue', said: last, ...(before ? { last: before } : {}) };
  }
  const until = addMonths(last.on, VALID_MONTHS);
  return { status: until < on ? 'due' : 'confirmed', said: last, until };
};

const isLater = (a: Statement, b: Statement): boolean => a.row.at > b.row.at || (a.row.at === b.row.at && a.row.id > b.row.id);

/** What is said of the whole: of what is not true the latest statement, of what is confirmed the earliest. */
const wholeOf = (points: readonly PointStanding[]): Standing => points.map(({ standing }) => standing).reduce((whole, one) => {
  const [a, b] = [standingStatuses.indexOf(whole.status), standingStatuses.indexOf(one.status)];
  if (a !== b) return a < b ? whole : one;
  if (whole.status === 'never' || one.status === 'never') return whole;
  return isLater(whole.said, one.said) === (whole.status === 'notTrue') ? whole : one;
});

/** Where a card and each of its points stand on the day up to which `statements` were judged: for each point the latest statement wins. */
export const standingOfCard = (statements: Statements, subject: CardSubject): CardStanding => {
  const { counted } = statements.of(subject);
  const points = checklistOf(subject).map(({ point }): PointStanding => ({
    point, standing: standingOf(counted.filter(({ row }) => row.point === undefined || row.point === point), statements.until)
  }));
  return { subject, points, whole: wholeOf(points) };
};

/** The last day on which a whole card was confirmed; undefined where a point never was, or is not true. */
export const confirmedOn = ({ whole }: CardStanding): PlainDate | undefined =>
  (whole.status === 'confirmed' || whole.status === 'due' ? whole.said.on : undefined);

/** Whether its keepers have something to do. */
export const isAsking = ({ whole }: CardStanding): boolean => whole.status !== 'confirmed';
