import * as React from 'react';
import type { GoalOnMap } from '../../../domain/policy/policyMap';
import type { Indicator } from '../../../domain/policy/policyArea';
import { Button } from '../../../ui/Button';
import { useVajs } from '../../../ui/vajs';
import styles from './Panel.module.scss';

const useFigure = (): ((value: number | undefined, unit: string | undefined) => string) => {
  const { common } = useVajs().strings;
  return (value, unit) => (value === undefined ? common.none : [value.toLocaleString(common.locale), unit].filter(Boolean).join(' '));
};

/** Rows of which the list is made. */
export type GoalRow = 'goals' | 'indicators';

export interface GoalListProps {
  readonly goals: readonly GoalOnMap[];
  /** Which rows the reader may want to edit; none without it. */
  readonly mayEdit?: Readonly<Record<GoalRow, boolean>>;
  readonly onEdit?: (row: { readonly kind: GoalRow; readonly id: number; readonly title: string }) => void;
}

type EditProps = Pick<GoalListProps, 'mayEdit' | 'onEdit'>;

const EditButton = ({ kind, id, of, mayEdit, onEdit }: EditProps & { readonly kind: GoalRow; readonly id: number; readonly of: string }): React.ReactElement | null => {
  const { policyMap } = useVajs().strings;
  const title = kind === 'goals' ? policyMap.editGoal : policyMap.editIndicator;
  return mayEdit?.[kind] && onEdit ? <Button look="quiet" icon="edit" iconOnly text={`${title}: ${of}`} onClick={() => onEdit({ kind, id, title })} /> : null;
};

const IndicatorLine = ({ indicator, ...edit }: EditProps & { readonly indicator: Indicator }): React.ReactElement => {
  const { id, title, unit, baseline, target, targetYear, source } = indicator;
  const { policyMap } = useVajs().strings;
  const figure = useFigure();
  return (
    <li className={styles.indicator}>
      <span>{title} <EditButton kind="indicators" id={id} of={title} {...edit} /></span>
      <span className={styles.quiet}>
        {policyMap.baseline}: {figure(baseline, unit)} · {policyMap.target(targetYear)}: {figure(target, unit)}
        {source && <> · {policyMap.dataSource}: {source}</>}
      </span>
    </li>
  );
};

/** An area's goals with the plan that each comes from, and the indicators by which it is measured. */
export const GoalList = ({ goals, ...edit }: GoalListProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  return (
    <ul className={styles.lines}>
      {goals.map(({ goal, indicators }) => (
        <li key={goal.id} className={styles.line}>
          <span className={styles.goal}>{goal.title} <EditButton kind="goals" id={goal.id} of={goal.title} {...edit} /></span>
          {goal.source && <span className={styles.quiet}>{policyMap.goalSources[goal.source]}</span>}
          {indicators.length > 0 && (
            <ul className={styles.indicators}>{indicators.map(indicator => <IndicatorLine key={indicator.id} indicator={indicator} {...edit} />)}</ul>
          )}
        </li>
      ))}
    </ul>
  );
};
