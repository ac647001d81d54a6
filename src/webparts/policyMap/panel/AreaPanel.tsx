import * as React from 'react';
import { policyAreas } from '../../../data/schema';
import type { PolicyArea } from '../../../domain/policy/policyArea';
import { areaOnMap, type AreaOnMap } from '../../../domain/policy/policyMap';
import { DetailsPanel, Fact, PanelSection } from '../../../ui/DetailsPanel';
import { LinkCopied } from '../../../ui/LinkCopied';
import { LongText } from '../../../ui/LongText';
import { Mark } from '../../../ui/Mark';
import { Notice } from '../../../ui/Notice';
import { RowRightsNotice } from '../../../ui/RowRightsNotice';
import { SampleMark } from '../../../ui/SampleMark';
import { useCopiedLink } from '../../../ui/useCopiedLink';
import { fixedBy, mayEdit, useRowRights } from '../../../ui/useRowRights';
import { useVajs } from '../../../ui/vajs';
import { AreaPeople } from './AreaPeople';
import { AreaServices } from './AreaServices';
import { CorrectnessSection } from './CorrectnessSection';
import { GoalSection } from './GoalSection';
import { LinkList } from './LinkList';
import { panelCommands } from './panelCommands';
import { PanelGaps } from './PanelGaps';
import { PanelModes } from './PanelModes';
import styles from './Panel.module.scss';
import type { PanelProps } from './PanelProps';
import { RecordSections } from './RecordSections';
import { useEditing } from './useEditing';
import { ValidityFact } from './ValidityFact';

export interface AreaPanelProps extends PanelProps { readonly area: PolicyArea }

interface RelatedProps extends Pick<PanelProps, 'onOpenArea'> { readonly onMap: AreaOnMap }

const Related = ({ onMap: { related }, onOpenArea }: RelatedProps): React.ReactElement | null => {
  const { policyMap } = useVajs().strings;
  return related.length === 0
    ? null
    : <PanelSection title={policyMap.related}><LinkList things={related} onOpen={onOpenArea} /></PanelSection>;
};

const Marks = ({ area: { shortName, sample } }: { readonly area: PolicyArea }): React.ReactElement => (
  <>{shortName && <Mark tone="quiet">{shortName}</Mark>}{sample && <SampleMark />}</>
);

/** What is written about the area itself; what nobody wrote is left out. */
const Written = ({ area, onMap }: { readonly area: PolicyArea; readonly onMap: AreaOnMap | undefined }): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const texts = [
    [policyMap.field, onMap?.field?.name], [policyMap.department, onMap?.department?.name], [policyMap.tere, area.tereActivity],
    [policyMap.laws, area.laws], [policyMap.informationSystems, area.informationSystems], [policyMap.order, area.order]
  ] as const;
  return (
    <PanelSection title={policyMap.about}>
      {area.description && <p className={styles.text}><LongText text={area.description} /></p>}
      {texts.map(([label, text]) => text && <Fact key={label} label={label}><span className={styles.text}><LongText text={text} /></span></Fact>)}
      <ValidityFact validity={area.validity} />
    </PanelSection>
  );
};

/** Everything about one policy area on the shown day. */
export const AreaPanel = ({ area, facts, all, may, onClose, onOpenArea, onOpenService }: AreaPanelProps): React.ReactElement => {
  const { on, strings } = useVajs();
  const { common, policyMap } = strings;
  const editing = useEditing(may);
  const [copied, copyLink] = useCopiedLink('policyMap', 'area', area.id);
  const onMap = areaOnMap(all, area.id);
  const rights = useRowRights('areas', area.id, facts);
  const mayChange = may.editArea || mayEdit(rights);
  const edit = (): void => editing.editRow(policyAreas, area.id, policyMap.editArea, undefined, may.editArea ? undefined : fixedBy('areas', rights));
  return (
    <DetailsPanel
      title={area.name} kicker={area.horizontal ? policyMap.panelHorizontal : policyMap.panelArea} closeLabel={common.close}
      onClose={onClose} commands={panelCommands(editing, strings, mayChange ? { text: policyMap.editArea, onRun: edit } : undefined, copyLink)}
      marks={(area.sample || area.shortName) && <Marks area={area} />}
    >
      <PanelModes editing={editing} subject={{ kind: 'policyArea', id: area.id }} subjectTitle={area.name}>
        <LinkCopied copied={copied} />
        <RowRightsNotice rights={rights} />
        {!onMap && <Notice tone="info" slim>{policyMap.notOnDay(common.date(on))}</Notice>}
        {onMap && <PanelGaps gaps={onMap.gaps} facts={facts} onOpenService={onOpenService} />}
        {onMap && <AreaPeople onMap={onMap} facts={facts} editing={editing} />}
        {onMap && <AreaServices onMap={onMap} editing={editing} onOpenService={onOpenService} />}
        {onMap && <GoalSection onMap={onMap} facts={facts} editing={editing} byRole={rights.status === 'role'} />}
        {onMap && <Related onMap={onMap} onOpenArea={onOpenArea} />}
        <Written area={area} onMap={onMap} />
        {onMap && <CorrectnessSection subject={{ kind: 'policyArea', id: area.id }} name={area.name} facts={facts} all={all} />}
        <RecordSections facts={facts} subject={{ kind: 'policyArea', id: area.id }} list={policyAreas} id={area.id} />
      </PanelModes>
    </DetailsPanel>
  );
};
