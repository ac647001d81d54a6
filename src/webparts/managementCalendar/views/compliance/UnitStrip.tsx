import * as React from 'react';
import type { UnitState } from '../../../../domain/calendar/unitState';
import type { FrequencyUnit } from '../../../../domain/calendar/frequency';
import { useVajs } from '../../../../ui/vajs';
import { statesOf, type ComplianceLine, type UnitOf } from './complianceLines';
import styles from './Compliance.module.scss';

/** In a square of 12. Each state has a shape of its own: cross, triangle, line, ring and dot. */
const shapes: Readonly<Record<UnitState, string>> = {
  shortHeld: 'M2 2l8 8M10 2l-8 8',
  shortPlanned: 'M6 1.5l5 9h-10z',
  notRecorded: 'M2 6h8',
  ahead: 'M6 3a3 3 0 1 0 0 6a3 3 0 1 0 0-6z',
  ok: 'M6 3.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z'
};

const looks: Readonly<Record<UnitState, string>> = {
  shortHeld: styles.shortHeld, shortPlanned: styles.shortPlanned, notRecorded: styles.notRecorded, ahead: styles.ahead, ok: styles.fine
};

/** The sign of a state; its words stand beside it. */
export const StateSign = ({ state }: { readonly state: UnitState }): React.ReactElement => (
  <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path className={looks[state]} d={shapes[state]} /></svg>
);

/** Pixels that a year has room for, and the most that one unit takes. */
const WIDTH = 296;
const WIDEST = 20;
const HEIGHT = 14;

const useUnitNames = (per: FrequencyUnit): { readonly nameOf: (unit: UnitOf) => string; readonly told: (unit: UnitOf) => string } => {
  const { compliance } = useVajs().strings.calendarLists;
  const nameOf = ({ number }: UnitOf): string => compliance.unitNames[per](number);
  return { nameOf, told: one => compliance.unit(nameOf(one), one.unit.required, one.unit.planned, one.unit.held) };
};

export interface UnitStripProps { readonly line: ComplianceLine; readonly per: FrequencyUnit }

/** A forum's year unit by unit as signs, and under it in words how many there are of each that somebody should look at. */
export const UnitStrip = ({ line, per }: UnitStripProps): React.ReactElement => {
  const { compliance } = useVajs().strings.calendarLists;
  const { nameOf, told } = useUnitNames(per);
  const states = statesOf(line);
  const step = Math.min(WIDEST, WIDTH / Math.max(1, line.units.length));
  const size = Math.min(12, step + 1);
  const width = step * line.units.length;
  const counts = states.filter(({ state }) => state !== 'ok' && state !== 'ahead')
    .map(({ state, units }) => compliance.times(units.length, compliance.states[state])).join(', ');
  return (
    <span className={styles.strip}>
      <svg
        width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} className={styles.units} role="img"
        aria-label={states.map(({ state, units }) => `${compliance.times(units.length, compliance.states[state])}${state === 'ok' || state === 'ahead' ? '' : ` (${units.map(nameOf).join(', ')})`}`).join('; ')}
      >
        {line.units.map((one, n) => (
          <g key={one.unit.unit.from} transform={`translate(${n * step + (step - size) / 2} ${(HEIGHT - size) / 2}) scale(${size / 12})`}>
            <title>{`${told(one)}: ${compliance.states[one.state]}`}</title>
            <rect width="12" height="12" fill="none" pointerEvents="all" />
            <path className={looks[one.state]} d={shapes[one.state]} />
          </g>
        ))}
      </svg>
      <span className={styles.counts} title={counts}>{counts}</span>
    </span>
  );
};
