import * as React from 'react';
import { goals } from '../../../data/schema';
import type { AreaOnMap } from '../../../domain/policy/policyMap';
import { Button } from '../../../ui/Button';
import { PanelSection } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';
import { GoalList } from './GoalList';
import styles from './Panel.module.scss';
import type { Editing } from './useEditing';

export const GoalSection = ({ onMap, editing }: { readonly onMap: AreaOnMap; readonly editing: Editing }): React.ReactElement => {
  const { today, strings: { common, policyMap } } = useVajs();
  return (
    <PanelSection title={policyMap.goals}>
      {onMap.goals.length > 0 ? <GoalList goals={onMap.goals} /> : common.none}
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
