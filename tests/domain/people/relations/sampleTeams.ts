import { replayOn } from '../../../../src/domain/jobDescriptions/jobRegister';
import { handoverOf, type Fate, type Handover, type Leaving } from '../../../../src/domain/people/relations/handover';
import { relationsOf, tiesOn, type Ties } from '../../../../src/domain/people/relations/relations';
import type { Who } from '../../../../src/domain/people/relations/subject';
import type { Confirmation } from '../../../../src/domain/teams/confirmation';
import { plainDate } from '../../../../src/domain/time/plainDate';
import { approvalsOfContent } from '../../../local-site/content/approvalsOfContent';

const TODAY = plainDate('2026-11-21');
const { facts, approvals, teams, keys } = approvalsOfContent(TODAY);

/** Nobody has confirmed a card yet, unless a test says so. */
export const sampleTies = (when: string, confirmations: readonly Confirmation[] = []): Ties => {
  const on = plainDate(when);
  return tiesOn({
    ...facts, approvals: { replay: replayOn(approvals, on, TODAY), editions: approvals.editions, drafts: [] },
    teams: { facts: teams, meetings: facts.teamMeetings, items: facts.meetingItems, actions: facts.teamActions, decisions: facts.teamDecisions, confirmations }
  }, on);
};

export const sampleKeys = keys;

export const sampleWho = (kind: 'person' | 'unit' | 'organisation' | 'policyArea', key: string): Who => {
  const lists = { unit: 'Units', organisation: 'Organisations', policyArea: 'PolicyAreas' } as const;
  return { kind, id: kind === 'person' ? keys.person(key) : keys.row(lists[kind], key) } as Who;
};

const inShort = (fate: Fate): string => ('people' in fate ? `${fate.status} ${fate.people.map(({ name }) => name).join(', ')}` : fate.status);

export const handedOver = (when: string, kind: 'person' | 'unit', key: string): Handover => handoverOf(sampleTies(when), sampleWho(kind, key) as Leaving);

/** Lines as somebody reads them: "coreTeam leader Tuumiktiim: … -> ownerless". */
export const linesOf = ({ items }: Handover): readonly string[] => items.map(({ relation: { tie: { kind, capacity, thing } }, fate }) =>
  `${kind} ${capacity} ${[thing.name, thing.detail && `(${thing.detail})`, thing.edition !== undefined && `#${thing.edition}`].filter(Boolean).join(' ')} -> ${inShort(fate)}`);

export const relationLines = (when: string, who: Who): readonly string[] => relationsOf(sampleTies(when), who).map(({ tie: { kind, capacity, thing } }) =>
  [kind, capacity, thing.name, thing.detail && `(${thing.detail})`].filter(Boolean).join(' '));
