/** One measured thing: several runs of one number. */
export interface Figure {
  readonly group: string;
  readonly name: string;
  /** ms, KiB, requests … */
  readonly unit: string;
  readonly runs: readonly number[];
  /** What it is held against, from the same run; the aim is a ratio to it or a number of its own. */
  readonly floor?: number;
  readonly aim?: { readonly times: number } | { readonly atMost: number };
}

export const median = (runs: readonly number[]): number => {
  const sorted = [...runs].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

export const meetsAim = ({ runs, floor, aim }: Figure): boolean | undefined => {
  if (!aim) return undefined;
  if ('atMost' in aim) return median(runs) <= aim.atMost;
  return floor === undefined ? undefined : median(runs) <= aim.times * floor;
};

const aimWords = ({ aim }: Figure): string => {
  if (!aim) return '';
  return 'atMost' in aim ? `≤ ${aim.atMost}` : `≤ ${aim.times} × floor`;
};

const verdict = (figure: Figure): string => {
  const met = meetsAim(figure);
  return met === undefined ? '' : met ? 'yes' : 'NO';
};

/** A table for a terminal: medians, their spread, the floor, the ratio to it and whether the aim is met. */
export const tableOf = (figures: readonly Figure[]): string => {
  const head = ['what', 'unit', 'median', 'min–max', 'floor', '×', 'aim', 'met'];
  const lines = figures.map(figure => {
    const { group, name, unit, runs, floor } = figure;
    const middle = median(runs);
    return [
      `${group}: ${name}`, unit, round(middle), `${round(Math.min(...runs))}–${round(Math.max(...runs))}`,
      floor === undefined ? '' : round(floor), floor ? (middle / floor).toFixed(2) : '', aimWords(figure), verdict(figure)
    ];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map(line => line[column].length)));
  return [head, ...lines].map(line => line.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]) : cell.padStart(widths[n]))).join('  ')).join('\n');
};
