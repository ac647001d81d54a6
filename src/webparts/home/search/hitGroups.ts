import type { Hit } from '../../../domain/search/search';
import type { Strings } from '../../../loc';
import type { IconName } from '../../../ui/icons';

export interface HitGroup { readonly kind: Hit['kind']; readonly hits: readonly Hit[] }

/** Hits by kind; the kind of the best hit stands first, and hits keep their order within. */
export const groupHits = (hits: readonly Hit[]): readonly HitGroup[] => {
  const kinds = [...new Set(hits.map(hit => hit.kind))];
  return kinds.map(kind => ({ kind, hits: hits.filter(hit => hit.kind === kind) }));
};

export const hitIcons: Readonly<Record<Hit['kind'], IconName>> = {
  document: 'document', jobDescription: 'people', policyArea: 'map', supportService: 'settings', service: 'organisation', role: 'flag', person: 'person'
};

const names = (people: readonly { readonly name: string }[]): string => people.map(({ name }) => name).join(', ');

/** What tells a hit apart from others of its name: who answers for it on the day. */
export const hitDetail = (hit: Hit, { home, register }: Strings): string => {
  switch (hit.kind) {
    case 'document': return [
      hit.status === 'inForce' ? '' : register.statuses[hit.status],
      hit.unverified ? register.unverified : '',
      hit.owner === undefined ? home.noOwner : home.documentOwner(hit.owner, names(hit.holders))
    ].filter(Boolean).join(' · ');
    case 'jobDescription': return hit.unit ?? '';
    case 'policyArea': return hit.leaders.length > 0 ? home.ledBy(names(hit.leaders)) : home.noLeader;
    case 'supportService': return hit.leaders.length > 0 ? home.ledBy(names(hit.leaders)) : home.noLeader;
    case 'service': return [hit.organisation, hit.managers.length > 0 ? names(hit.managers) : home.noManager].filter(Boolean).join(' · ');
    case 'role': return hit.holders.length > 0 ? names(hit.holders.slice(0, 3)) + (hit.holders.length > 3 ? ' …' : '') : home.nobodyHolds;
    case 'person': return hit.roles.join(', ');
    default: return hit satisfies never;
  }
};
