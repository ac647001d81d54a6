import * as React from 'react';
import type { GoalOnMap } from '../../../domain/policy/policyMap';
import type { Indicator } from '../../../domain/policy/policyArea';
import { useVajs } from '../../../ui/vajs';
import styles from './Panel.module.scss';

const useFigure = (): ((value: number | undefined, unit: string | undefined) => string) => {
  const { common } = useVajs().strings;
  return (value, unit) => (value === undefined ? common.none : [value.toLocaleString(common.locale), unit].filter(Boolean).join(' '));
};

const IndicatorLine = ({ indicator }: { readonly indicator: Indicator }): React.ReactElement => {
  const { title, unit, baseline, target, targetYear, source } = indicator;
  const { policyMap } = useVajs().strings;
  const figure = useFigure();
  return (
    <li className={styles.indicator}>
      <span>{title}</span>
      <span className={styles.quiet}>
        {policyMap.baseline}: {figure(baseline, unit)} · {policyMap.target(targetYear)}: {figure(target, unit)}
        {source && <> · {policyMap.dataSource}: {source}</>}
      </span>
    </li>
  );
};

/** An area's goals with the plan that each comes from, and the indicators by which it is measured. */
export const GoalList = ({ goals }: { readonly goals: readonly GoalOnMap[] }): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  return (
    <ul className={styles.lines}>
      {goals.map(({ goal, indicators }) => (
        <li key={goal.id} className={styles.line}>
          <span className={styles.goal}>{goal.title}</span>
          {goal.source && <span className={styles.quiet}>{policyMap.goalSources[goal.source]}</span>}
          {indicators.length > 0 && (
            <ul className={styles.indicators}>{indicators.map(indicator => <IndicatorLine key={indicator.id} indicator={indicator} />)}</ul>
          )}
        </li>
      ))}
    </ul>
  );
};
