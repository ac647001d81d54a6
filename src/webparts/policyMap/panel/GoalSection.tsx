import * as React from 'react';
import { goals } from '../../../data/schema';
import type { AreaOnMap } from '../../../domain/policy/policyMap';
import { Button } from '../../../ui/Button';
import { PanelSection } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';
import type { MapFacts } from '../usePolicyMap';
import { AskedRow, type RowToEdit } from './AskedRow';
import { GoalList, type GoalRow } from './GoalList';
import styles from './Panel.module.scss';
import type { Editing } from './useEditing';

export interface GoalSectionProps {
  readonly onMap: AreaOnMap;
  readonly facts: MapFacts;
  readonly editing: Editing;
  /** The area is the reader's by their role, and so are its goals. */
  readonly byRole: boolean;
}

/** The area's goals; whoever may change them is asked for row by row, when they want to. */
export const GoalSection = ({ onMap, facts, editing, byRole }: GoalSectionProps): React.ReactElement => {
  const [asked, setAsked] = React.useState<RowToEdit>();
  const mayEditKind: Readonly<Record<GoalRow, boolean>> = { goals: editing.may.editGoal || byRole, indicators: editing.may.editIndicator || byRole };
  const { today, strings: { common, policyMap } } = useVajs();
  return (
    <PanelSection title={policyMap.goals}>
      {onMap.goals.length > 0 ? <GoalList goals={onMap.goals} mayEdit={mayEditKind} onEdit={setAsked} /> : common.none}
      {asked && <AskedRow key={`${asked.kind} ${asked.id}`} {...asked} facts={facts} editing={editing} />}
      {editing.may.addGoal && (
        <div className={styles.add}>
          <Button
            text={policyMap.addGoal} icon="add" look="quiet"
            onClick={() => editing.addRow(goals, policyMap.addGoal, { PolicyArea: onMap.area.id, ValidFrom: today })}
          />
        </div>
      )}
    </PanelSection>
  );
};
