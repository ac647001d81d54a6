import type { PointKey } from '../../domain/cards/checklist';
import type { Evidence } from '../../domain/cards/evidence';
import type { CardSubject, Keeper } from '../../domain/cards/keepers';
import type { CardStanding, StandingStatus } from '../../domain/cards/standing';
import type { Statement } from '../../domain/cards/statement';
import type { Strings } from '../../loc';
import type { CardStrings } from '../../loc/cards';
import type { PointWords } from '../../loc/et-ee/cards';
import type { Tone } from '../Mark';

export const standingTones: Readonly<Record<StandingStatus, Tone>> = { confirmed: 'ok', due: 'warn', notTrue: 'bad', never: 'quiet' };

/** A key belongs to the kind of the card that it was found on. */
export const pointWords = ({ kind }: CardSubject, point: PointKey, { checklist }: CardStrings): PointWords =>
  (checklist.points[kind] as Readonly<Partial<Record<PointKey, PointWords>>>)[point] ?? { name: point, says: '' };

/** "Teenusejuht A, teenusejuht" */
export const keeperText = ({ kind }: CardSubject, { person, capacity }: Pick<Keeper, 'person' | 'capacity'>, { checklist: { capacities } }: CardStrings): string =>
  `${person.name}, ${capacity === 'leader' ? capacities.leader[kind] : capacities[capacity]}`;

/** Who said it, as what, and when. */
export const statementText = (subject: CardSubject, { row, on, as }: Statement, { common }: Strings, words: CardStrings): string => {
  const by = keeperText(subject, { person: row.by, capacity: as.capacity }, words);
  return row.isTrue ? words.checklist.saidTrue(common.date(on), by) : words.checklist.saidNotTrue(common.date(on), by);
};

/** Where the whole card stands, in a sentence. */
export const wholeText = ({ subject, points, whole }: CardStanding, { common }: Strings, words: CardStrings): string => {
  const { checklist: { whole: say } } = words;
  switch (whole.status) {
    case 'never': return say.never;
    case 'confirmed':
    case 'due': return say[whole.status](common.date(whole.said.on), common.date(whole.until));
    case 'notTrue': return say.notTrue(points.filter(({ standing }) => standing.status === 'notTrue').map(({ point }) => pointWords(subject, point, words).name).join(', '));
    default: return whole satisfies never;
  }
};

const counted = (names: readonly string[]): string =>
  [...new Set(names)].map(name => [name, names.filter(other => other === name).length] as const).map(([name, count]) => (count > 1 ? `${count} × ${name}` : name)).join(', ');

/** What the lists say, in words. */
export const evidenceText = (evidence: Evidence, { policyMap: { gapNames } }: Strings, { checklist: { evidence: say } }: CardStrings): string => {
  switch (evidence.kind) {
    case 'gaps': return counted(evidence.gaps.map(gap => gapNames[gap]));
    case 'services': return say.services(evidence.count);
    case 'goals': return say.goals(evidence.count, evidence.withoutIndicator);
    case 'related': return evidence.names.length === 0 ? say.relatedNone : say.related(evidence.names.join(', '));
    case 'areas': return evidence.names.length === 0 ? say.areasNone : say.areas(evidence.names.join(', '));
    case 'written': return evidence.text === undefined ? say.empty(evidence.column) : say.written(evidence.column, evidence.text.split('\n').join(', '));
    case 'teamOnMap': return say.teamOnMap(evidence.members);
    case 'team': return say.team(evidence.name, evidence.members, evidence.pending);
    case 'noTeam': return say.noTeam;
    case 'represented': return evidence.teams.length === 0 ? say.representedNone : say.represented(evidence.teams.join(', '));
    case 'leaders': return say.leaders(evidence.count);
    case 'processes': return [
      say.processes(evidence.count),
      ...(evidence.vacant > 0 ? [say.vacant(evidence.vacant)] : []),
      ...(evidence.overdue > 0 ? [say.overdue(evidence.overdue)] : []),
      ...(evidence.drafting > 0 ? [say.drafting(evidence.drafting)] : [])
    ].join(', ');
    default: return evidence satisfies never;
  }
};
