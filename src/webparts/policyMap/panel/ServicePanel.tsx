import * as React from 'react';
import { roleHolders, services } from '../../../data/schema';
import { holdersOn } from '../../../domain/people/holders';
import type { Service } from '../../../domain/policy/policyArea';
import { isValidOn } from '../../../domain/time/validity';
import { Button } from '../../../ui/Button';
import { DetailsPanel, Fact, PanelSection } from '../../../ui/DetailsPanel';
import { LinkCopied } from '../../../ui/LinkCopied';
import { LongText } from '../../../ui/LongText';
import { Notice } from '../../../ui/Notice';
import { RowRightsNotice } from '../../../ui/RowRightsNotice';
import { SafeLink } from '../../../ui/SafeLink';
import { SampleMark } from '../../../ui/SampleMark';
import { useCopiedLink } from '../../../ui/useCopiedLink';
import { fixedBy, mayEdit, useRowRights } from '../../../ui/useRowRights';
import { useVajs } from '../../../ui/vajs';
import { ActingManagers, actingFor } from './ActingManagers';
import { CorrectnessSection } from './CorrectnessSection';
import { HolderLines } from './HolderLines';
import { LinkList } from './LinkList';
import { panelCommands } from './panelCommands';
import { PanelGaps } from './PanelGaps';
import { PanelModes } from './PanelModes';
import styles from './Panel.module.scss';
import type { PanelProps } from './PanelProps';
import { RecordSections } from './RecordSections';
import { roleWithKey, useEditing, type Editing } from './useEditing';
import { ValidityFact } from './ValidityFact';

export interface ServicePanelProps extends PanelProps { readonly service: Service }

interface ManagersProps extends Pick<ServicePanelProps, 'service' | 'facts' | 'all'> { readonly editing: Editing }

const Managers = ({ service, facts, all, editing }: ManagersProps): React.ReactElement => {
  const { on, today, strings: { common, policyMap } } = useVajs();
  const managers = holdersOn(facts.holders, 'serviceManager', { service: service.id }, on);
  const acting = actingFor(all, service.id);
  const role = roleWithKey(facts, 'serviceManager');
  return (
    <PanelSection title={policyMap.manager}>
      {managers.length > 0
        ? <HolderLines rows={managers} facts={facts} editing={editing} />
        : acting.length === 0 && common.vacant}
      <ActingManagers acting={acting} />
      {editing.may.addHolder && role !== undefined && (
        <div className={styles.add}>
          <Button
            text={policyMap.addManager} icon="add" look="quiet"
            onClick={() => editing.addRow(roleHolders, policyMap.addManager, { Role: role, Service: service.id, ValidFrom: today })}
          />
        </div>
      )}
    </PanelSection>
  );
};

/** The service itself: whose it is, which areas it carries out, and where to read on. */
const Written = ({ service, facts, onOpenArea }: Pick<ServicePanelProps, 'service' | 'facts' | 'onOpenArea'>): React.ReactElement => {
  const { on, strings: { common, policyMap } } = useVajs();
  const agency = facts.organisations.find(({ id }) => id === service.organisation);
  const areas = facts.areas.filter(({ id, validity }) => service.policyAreas.includes(id) && isValidOn(validity, on));
  return (
    <PanelSection title={policyMap.about}>
      {service.description && <p className={styles.text}><LongText text={service.description} /></p>}
      <Fact label={policyMap.agency}>{agency?.name ?? policyMap.noAgency}</Fact>
      <Fact label={policyMap.inAreas}>
        {areas.length === 0 ? common.none : <LinkList things={areas} onOpen={onOpenArea} />}
      </Fact>
      {service.link && <Fact label={policyMap.servicePage}><SafeLink href={service.link}>{service.link}</SafeLink></Fact>}
      <ValidityFact validity={service.validity} />
    </PanelSection>
  );
};

/** Everything about one service on the shown day. */
export const ServicePanel = ({ service, facts, all, may, onClose, onOpenArea }: ServicePanelProps): React.ReactElement => {
  const { on, strings } = useVajs();
  const { common, policyMap } = strings;
  const editing = useEditing(may);
  const [copied, copyLink] = useCopiedLink('policyMap', 'service', service.id);
  const rights = useRowRights('services', service.id, facts);
  const mayChange = may.editService || mayEdit(rights);
  const edit = (): void => editing.editRow(services, service.id, policyMap.editService, undefined, may.editService ? undefined : fixedBy('services', rights));
  const valid = isValidOn(service.validity, on);
  return (
    <DetailsPanel
      title={service.name} kicker={policyMap.panelService} closeLabel={common.close} onClose={onClose}
      commands={panelCommands(editing, strings, mayChange ? { text: policyMap.editService, onRun: edit } : undefined, copyLink)}
      marks={service.sample && <SampleMark />}
    >
      <PanelModes editing={editing} subject={{ kind: 'service', id: service.id }} subjectTitle={service.name}>
        <LinkCopied copied={copied} />
        <RowRightsNotice rights={rights} />
        {!valid && <Notice tone="info" slim>{policyMap.notOnDay(common.date(on))}</Notice>}
        {valid && <PanelGaps gaps={all.gaps.filter(gap => 'service' in gap && gap.service === service.id)} facts={facts} />}
        {valid && <Managers service={service} facts={facts} all={all} editing={editing} />}
        <Written service={service} facts={facts} onOpenArea={onOpenArea} />
        {valid && <CorrectnessSection subject={{ kind: 'service', id: service.id }} name={service.name} facts={facts} all={all} />}
        <RecordSections facts={facts} subject={{ kind: 'service', id: service.id }} list={services} id={service.id} />
      </PanelModes>
    </DetailsPanel>
  );
};
