import * as React from 'react';
import type { BadRow } from '../../../data/reading';
import type { Finding } from '../../../domain/findings/finding';
import type { FindingSubject } from '../../../domain/findings/subject';
import type { PolicyAreaId, ServiceId } from '../../../domain/identity';
import { FindingsList } from '../../../ui/findings/FindingsList';
import type { PolicyMapOfDay } from '../usePolicyMap';

export interface MapFindingsProps extends Pick<PolicyMapOfDay, 'facts' | 'map'> {
  readonly problems: readonly BadRow[];
  readonly onOpenArea: (area: PolicyAreaId) => void;
  readonly onOpenService: (service: ServiceId) => void;
}

const asFinding = (bad: BadRow): Finding => ({ kind: 'badRow', ...bad, subject: { kind: 'row', list: bad.list, id: bad.item } });

/** What a person should look at on the map; each leads to its panel. */
export const MapFindings = ({ facts, map, problems, onOpenArea, onOpenService }: MapFindingsProps): React.ReactElement => {
  const nameOf = (subject: FindingSubject): string | undefined => {
    switch (subject.kind) {
      case 'policyArea': return facts.areas.find(({ id }) => id === subject.id)?.name;
      case 'service': return facts.services.find(({ id }) => id === subject.id)?.name;
      case 'row': return problems.find(({ list, item }) => list === subject.list && item === subject.id)?.title;
      default: return undefined;
    }
  };
  const open = ({ subject }: Finding): void => {
    if (subject.kind === 'policyArea') onOpenArea(subject.id);
    if (subject.kind === 'service') onOpenService(subject.id);
  };
  return <FindingsList findings={[...problems.map(asFinding), ...map.gaps]} nameOf={nameOf} onOpen={open} />;
};
