import type { Register } from '../documents/register';
import { byId } from '../grouping';
import type { PolicyAreaId, ServiceId, SupportServiceId } from '../identity';
import type { Gap } from '../policy/gaps';
import { areaOnMap, type PolicyMap } from '../policy/policyMap';
import type { PolicyFacts } from '../facts';
import type { TeamFacts } from '../teams/teamFacts';
import type { PointKey } from './checklist';
import type { CardSubject } from './keepers';
import { processesOf } from './processes';
import { leadersOn } from './leaders';
import { teamsOf } from './teamsOf';

/** What the lists say beside a point, for whoever looks before confirming it. `asks`: something there wants to be mended. */
export type Evidence = { readonly asks: boolean } & (
  | { readonly kind: 'gaps'; readonly gaps: readonly Gap['kind'][] }
  | { readonly kind: 'services'; readonly count: number }
  | { readonly kind: 'goals'; readonly count: number; readonly withoutIndicator: number }
  | { readonly kind: 'related'; readonly names: readonly string[] }
  /** A column of the list: what it says, or that it is empty. */
  | { readonly kind: 'written'; readonly column: 'laws' | 'systems' | 'tere' | 'description' | 'link' | 'purpose'; readonly text?: string }
  | { readonly kind: 'areas'; readonly names: readonly string[] }
  /** Members whom the list of role holders names, as the map shows them. */
  | { readonly kind: 'teamOnMap'; readonly members: number }
  /** A core team of the card: who sits by a given mandate, and who waits for one. */
  | { readonly kind: 'team'; readonly name: string; readonly members: number; readonly pending: number }
  | { readonly kind: 'noTeam' }
  /** Of a service: teams of areas in which somebody sits for it. */
  | { readonly kind: 'represented'; readonly teams: readonly string[] }
  | { readonly kind: 'leaders'; readonly count: number }
  | { readonly kind: 'processes'; readonly count: number; readonly vacant: number; readonly overdue: number; readonly drafting: number }
);

export type EvidenceOf = ReadonlyMap<PointKey, readonly Evidence[]>;

/** What a page knows: parts that it has not read are passed over in silence. */
export interface EvidenceFacts {
  readonly facts: PolicyFacts;
  readonly map: PolicyMap;
  readonly register?: Register;
  readonly teams?: TeamFacts;
}

const written = (column: Extract<Evidence, { kind: 'written' }>['column'], text: string | undefined, isWanted = true): Evidence => {
  const said = text?.trim();
  return said ? { kind: 'written', column, text: said, asks: false } : { kind: 'written', column, asks: isWanted };
};

const gapsOf = (gaps: readonly Gap[], kinds: readonly Gap['kind'][]): readonly Evidence[] => {
  const found = gaps.map(({ kind }) => kind).filter(kind => kinds.includes(kind));
  return found.length === 0 ? [] : [{ kind: 'gaps', gaps: found, asks: true }];
};

const teamEvidence = ({ teams, map }: EvidenceFacts, subject: CardSubject, isWanted: boolean): readonly Evidence[] => {
  if (!teams) return [];
  const own = teamsOf(teams, subject, map.on);
  if (own.length === 0) return [{ kind: 'noTeam', asks: isWanted }];
  return own.map(({ team, members, pending }) => ({ kind: 'team', name: team.name, members, pending, asks: pending > 0 || members === 0 }));
};

const areaEvidence = (of: EvidenceFacts, id: PolicyAreaId): EvidenceOf => {
  const found = areaOnMap(of.map, id);
  if (!found) return new Map();
  const { area, gaps, goals, team, serviceCount } = found;
  const withoutIndicator = goals.filter(({ indicators }) => indicators.length === 0).length;
  return new Map<PointKey, readonly Evidence[]>([
    ['map', [
      ...gapsOf(gaps, ['noLeader', 'doubledLeader', 'noField', 'noDepartment', 'serviceWithoutManager', 'doubledManager']),
      { kind: 'services', count: serviceCount, asks: serviceCount === 0 }
    ]],
    ['team', [{ kind: 'teamOnMap', members: team.length, asks: team.length === 0 }, ...teamEvidence(of, { kind: 'policyArea', id }, true)]],
    ['goals', [{ kind: 'goals', count: goals.length, withoutIndicator, asks: goals.length === 0 || withoutIndicator > 0 }]],
    ['relations', [{ kind: 'related', names: found.related.map(({ name }) => name), asks: false }]],
    ['laws', [written('laws', area.laws)]],
    ['systems', [written('systems', area.informationSystems)]],
    ['budget', [written('tere', area.tereActivity)]]
  ]);
};

const serviceEvidence = (of: EvidenceFacts, id: ServiceId): EvidenceOf => {
  const service = of.facts.services.find(one => one.id === id);
  if (!service) return new Map();
  const onMap = byId(of.facts.areas);
  const areas = service.policyAreas.flatMap(area => (areaOnMap(of.map, area) ? onMap.get(area) ?? [] : []));
  const gaps = of.map.gaps.filter(gap => 'service' in gap && gap.service === id);
  const represented = of.teams ? teamsOf(of.teams, { kind: 'service', id }, of.map.on, 'represented').map(({ team }) => team.name) : undefined;
  return new Map<PointKey, readonly Evidence[]>([
    ['picture', [
      ...gapsOf(gaps, ['serviceWithoutManager', 'doubledManager']), { kind: 'areas', names: areas.map(({ name }) => name), asks: areas.length === 0 },
      written('description', service.description)
    ]],
    ['team', [
      ...teamEvidence(of, { kind: 'service', id }, false),
      ...(represented ? [{ kind: 'represented', teams: represented, asks: represented.length === 0 } as const] : [])
    ]],
    ['channels', [written('link', service.link, false)]]
  ]);
};

const supportServiceEvidence = (of: EvidenceFacts, id: SupportServiceId): EvidenceOf => {
  const service = of.facts.supportServices.find(one => one.id === id);
  if (!service) return new Map();
  const { leaders } = leadersOn(of.facts, { kind: 'supportService', id }, of.map.on);
  const processes = of.register && processesOf(of.register, id);
  return new Map<PointKey, readonly Evidence[]>([
    ['map', [written('purpose', service.purpose), { kind: 'leaders', count: leaders.length, asks: leaders.length !== 1 }]],
    ...(processes ? [['processes', [{ kind: 'processes', ...processes.counts, asks: processes.counts.vacant + processes.counts.overdue > 0 }]] as const] : [])
  ]);
};

/** Beside each point what the lists really say of it on the map's day; points that no list speaks of have none. */
export const evidenceOf = (of: EvidenceFacts, subject: CardSubject): EvidenceOf => {
  switch (subject.kind) {
    case 'policyArea': return areaEvidence(of, subject.id);
    case 'service': return serviceEvidence(of, subject.id);
    case 'supportService': return supportServiceEvidence(of, subject.id);
    default: return subject satisfies never;
  }
};
