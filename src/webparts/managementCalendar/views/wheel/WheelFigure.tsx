import * as React from 'react';
import { useVajs } from '../../../../ui/vajs';
import { markPaths, MARK } from '../../items/ItemMark';
import { alongRim, pointAt, ray, sector, SIZE } from './polar';
import { radii, type WheelModel } from './wheelModel';
import styles from './WheelFigure.module.scss';

export interface WheelFigureProps {
  readonly model: WheelModel;
  readonly label: string;
  /** What stands on the rim at each sector, and what it says to those who listen. */
  readonly names: readonly { readonly text: string; readonly label: string }[];
  /** The sector that is selected: where Tab stops. */
  readonly at: number;
  /** Names of parts, and before which sectors they begin; trimesters of a year. */
  readonly parts?: { readonly names: readonly string[]; readonly each: number };
  /** What is selected, and in numbers. */
  readonly centre: { readonly title: string; readonly lines: readonly string[] };
  readonly notchWords: (n: number) => string;
  readonly onPress: (sector: number) => void;
  readonly onFocus: (sector: number) => void;
}

const Rings = ({ model }: Pick<WheelFigureProps, 'model'>): React.ReactElement => (
  <g aria-hidden="true">
    {model.sectors.map(({ shaded, from, to }, n) => (shaded ? <path key={n} className={styles.shade} d={sector(radii.inner, radii.rim, from, to)} /> : null))}
    {model.bands.map(({ ring, inner, outer }) => (
      <path key={ring} className={styles.band} d={sector(inner, outer, model.sectors[0].from, model.sectors[model.sectors.length - 1].to)} />
    ))}
    {model.sectors.map(({ from }, n) => <path key={n} className={styles.border} d={ray(radii.inner, radii.rim, from)} />)}
    <path className={styles.border} d={ray(radii.inner, radii.rim, model.sectors[model.sectors.length - 1].to)} />
  </g>
);

const Marks = ({ model }: Pick<WheelFigureProps, 'model'>): React.ReactElement => (
  <g aria-hidden="true">
    {model.marks.map(({ ring, solid, hollow, numbers }, n) => {
      const [x, y] = pointAt((model.bands[n].inner + model.bands[n].outer) / 2, 0);
      return (
        <g key={ring} className={styles.ring} data-ring={ring}>
          <path className={styles.sign} transform={`translate(${x - MARK / 2} ${y - MARK / 2})`} d={markPaths[ring]} fillRule="evenodd" />
          {solid && <path className={styles.solid} d={solid} fillRule="evenodd" />}
          {hollow && <path className={styles.hollow} d={hollow} />}
          {numbers.map(({ x: left, y: top, count }) => <text key={`${left} ${top}`} className={styles.number} x={left} y={top} dy="0.35em">{count}</text>)}
        </g>
      );
    })}
  </g>
);

const Parts = ({ model, parts }: Pick<WheelFigureProps, 'model' | 'parts'>): React.ReactElement | null => (parts ? (
  <g aria-hidden="true">
    {parts.names.map((name, n) => {
      const [first, last] = [model.sectors[n * parts.each], model.sectors[(n + 1) * parts.each - 1]];
      return (
        <React.Fragment key={name}>
          <path className={styles.strong} d={ray(radii.hub, radii.rim, first.from)} />
          <text className={styles.part} transform={alongRim(radii.inner - 9, (first.from + last.to) / 2)} dy="0.35em">{name}</text>
        </React.Fragment>
      );
    })}
    <path className={styles.strong} d={ray(radii.hub, radii.rim, model.sectors[model.sectors.length - 1].to)} />
  </g>
) : null);

/** Lines below each other round the middle, whatever the size of the letters is. */
const Centre = ({ title, lines }: WheelFigureProps['centre']): React.ReactElement => (
  <text className={styles.centre} x={SIZE / 2} y={SIZE / 2} aria-hidden="true">
    <tspan className={styles.title} x={SIZE / 2} dy={`${-0.36 * lines.length}em`}>{title}</tspan>
    {lines.map(line => <tspan key={line} x={SIZE / 2} dy="1.35em">{line}</tspan>)}
  </text>
);

/** The circle itself. What can be gone to are its sectors; everything else is drawn for the eye, and said by their names. */
export const WheelFigure = React.forwardRef<SVGSVGElement, WheelFigureProps>(function WheelFigure(
  { model, label, names, at, parts, centre, notchWords, onPress, onFocus }, ref
) {
  const { calendarYear } = useVajs().strings;
  return (
    <svg ref={ref} className={styles.wheel} viewBox={`0 0 ${SIZE} ${SIZE}`} role="group" aria-label={label}>
      <Rings model={model} />
      <Marks model={model} />
      <Parts model={model} parts={parts} />
      <Centre {...centre} />
      {model.sectors.map(({ first, from, to }, n) => (
        <path
          key={first} role="button" className={styles.sector} d={sector(radii.inner, radii.rim, from, to)} aria-label={names[n].label}
          aria-pressed={n === at} tabIndex={n === at ? 0 : -1} data-sector={n} onClick={() => onPress(n)} onFocus={() => onFocus(n)}
        />
      ))}
      <g aria-hidden="true">
        {model.notches.map(({ of, path }, n) => (
          <path key={of.day} className={of.holiday ? styles.holiday : styles.shortened} d={path}><title>{notchWords(n)}</title></path>
        ))}
        {model.hand !== undefined && (
          <path className={styles.hand} d={ray(radii.inner - 4, radii.hand, model.hand)}><title>{calendarYear.today}</title></path>
        )}
        {names.map(({ text }, n) => {
          const { from, to } = model.sectors[n];
          return <text key={n} className={n === at ? styles.chosenName : styles.name} transform={alongRim(radii.names, (from + to) / 2)} dy="0.35em">{text}</text>;
        })}
      </g>
    </svg>
  );
});
