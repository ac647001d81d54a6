import * as React from 'react';
import { listUrl } from '../../../data/addresses';
import { type BadRow } from '../../../data/reading';
import type { Finding } from '../../../domain/findings/finding';
import type { FindingSubject } from '../../../domain/findings/subject';
import type { PolicyAreaId, ServiceId } from '../../../domain/identity';
import { FindingsList } from '../../../ui/findings/FindingsList';
import { listOf } from '../../../ui/findings/sentence';
import { useVajs } from '../../../ui/vajs';
import type { PolicyMapOfDay } from '../usePolicyMap';

export interface MapFindingsProps extends Pick<PolicyMapOfDay, 'facts'> {
  readonly findings: readonly Finding[];
  readonly problems: readonly BadRow[];
  readonly onOpenArea: (area: PolicyAreaId) => void;
  readonly onOpenService: (service: ServiceId) => void;
}

/** What a person should look at on the map; each leads to its panel, or to its row where the map has no place for it. */
export const MapFindings = ({ facts, findings, problems, onOpenArea, onOpenService }: MapFindingsProps): React.ReactElement => {
  const { site } = useVajs();
  const nameOf = (subject: FindingSubject): string | undefined => {
    switch (subject.kind) {
      case 'policyArea': return facts.areas.find(({ id }) => id === subject.id)?.name;
      case 'service': return facts.services.find(({ id }) => id === subject.id)?.name;
      case 'goal': return facts.goals.find(({ id }) => id === subject.id)?.title;
      case 'indicator': return facts.indicators.find(({ id }) => id === subject.id)?.title;
      case 'unit': return facts.units.find(({ id }) => id === subject.id)?.name;
      case 'organisation': return facts.organisations.find(({ id }) => id === subject.id)?.name;
      case 'role': return facts.roles.find(({ id }) => id === subject.id)?.name;
      case 'row': return problems.find(({ list, item }) => list === subject.list && item === subject.id)?.title || undefined;
      default: return undefined;
    }
  };
  const open = ({ subject }: Finding): void => {
    if (subject.kind === 'code') return; // a code is of the register, and has no row
    const list = listOf(subject);
    if (subject.kind === 'policyArea') onOpenArea(subject.id);
    else if (subject.kind === 'service') onOpenService(subject.id);
    else if (list) window.open(`${listUrl(site.url, list)}/DispForm.aspx?ID=${subject.id}`, '_blank', 'noopener');
  };
  return <FindingsList findings={findings} nameOf={nameOf} onOpen={open} />;
};
