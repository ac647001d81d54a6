import * as React from 'react';
import styles from './icons.module.scss';

/** Strokes on a field of 20 x 20; drawn in the colour of the text around them. */
const strokes = {
  add: 'M10 4v12M4 10h12',
  alert: 'M10 3 2.5 16.5h15zM10 8v4M10 14.3v.2',
  arrowDown: 'M10 4v12M5.5 11.5 10 16l4.5-4.5',
  arrowUp: 'M10 16V4M5.5 8.5 10 4l4.5 4.5',
  back: 'M16 10H4M8.5 5.5 4 10l4.5 4.5',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  check: 'm4 10.5 4 4 8-9',
  chevronDown: 'm5 7.5 5 5 5-5',
  chevronRight: 'm7.5 5 5 5-5 5',
  clock: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 6v4.3l2.8 1.7',
  close: 'm5 5 10 10M15 5 5 15',
  columns: 'M3 4h14v12H3zM7.7 4v12M12.3 4v12',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  delete: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  document: 'M5 2.8h6.5L15.5 7v10.2H5zM11.3 2.8V7h4.2M7.5 10.5h5M7.5 13.5h5',
  download: 'M10 3v9.5M5.8 8.5 10 12.7l4.2-4.2M4 16.5h12',
  draft: 'M10 17.2H5V2.8h6.5L15.5 7v2M11.3 2.8V7h4.2M11.3 17.3l.4-2.2 4.2-4.2 1.8 1.8-4.2 4.2z',
  edit: 'M3.5 16.5v-3.2l9-9 3.2 3.2-9 9zM10.5 6.3l3.2 3.2',
  error: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4',
  filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
  fit: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  flag: 'M5 17.5V3.2M5 3.8h10.5l-2.6 3.6 2.6 3.6H5',
  folder: 'M2.8 5h5l1.7 2h7.7v9H2.8z',
  grid: 'M3.5 3.5h5.3v5.3H3.5zM11.2 3.5h5.3v5.3h-5.3zM3.5 11.2h5.3v5.3H3.5zM11.2 11.2h5.3v5.3h-5.3z',
  help: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM7.9 8.1c0-1.3 1-2.1 2.1-2.1s2.1.8 2.1 2c0 1.6-2.1 1.8-2.1 3.3M10 13.9v.2',
  history: 'M4 4.2v3.6h3.6M4.3 7.8A6.8 6.8 0 1 1 3.2 10M10 6.3V10l2.7 1.8',
  home: 'M3.5 9.2 10 3.5l6.5 5.7V16.5h-4.2v-4.6H7.7v4.6H3.5z',
  info: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 9v4.6M10 6.4v.2',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.9-2.9a3 3 0 0 0-4.3-4.3L10 5.7M11.5 8.5a3 3 0 0 0-4.3 0l-2.9 2.9a3 3 0 0 0 4.3 4.3L10 14.3',
  list: 'M7 5.5h9.5M7 10h9.5M7 14.5h9.5M3.6 5.5h.2M3.6 10h.2M3.6 14.5h.2',
  map: 'M3 5.5 7.7 3.5l4.6 2 4.7-2v11l-4.7 2-4.6-2L3 16.5zM7.7 3.5v11M12.3 5.5v11',
  matrix: 'M3.5 3.5h13v13h-13zM3.5 7.8h13M3.5 12.2h13M7.8 3.5v13M12.2 3.5v13',
  more: 'M4.5 10h.1M10 10h.1M15.5 10h.1',
  openNew: 'M8.5 4H4v12h12v-4.5M11.5 3.5h5v5M16.2 3.8 9.5 10.5',
  organisation: 'M4 17V3.5h7.5V17M11.5 8H16v9M2.5 17h15M6.5 6.7h2.5M6.5 10h2.5M6.5 13.3h2.5',
  people: 'M7.3 9.3a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.3 16.3c.2-3 2.2-4.7 5-4.7s4.8 1.7 5 4.7M12.6 4.2a2.5 2.5 0 0 1 0 4.9M14.4 11.9c1.9.5 3.1 2 3.3 4.4',
  person: 'M10 9.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM4 16.9c.2-3.3 2.6-5.2 6-5.2s5.8 1.9 6 5.2',
  print: 'M5.5 7.5V3.3h9v4.2M5.5 14.2H3V7.5h14v6.7h-2.5M5.5 11.7h9v5h-9z',
  refresh: 'M16 4.2v3.6h-3.6M15.7 7.8A6.8 6.8 0 1 0 16.8 10',
  search: 'M8.7 3.3a5.4 5.4 0 1 0 0 10.8 5.4 5.4 0 0 0 0-10.8zM12.6 12.6l4.1 4.1',
  settings: 'M3 6h7M14 6h3M10 4v4h4V4zM3 14h3M10 14h7M6 12v4h4v-4z',
  star: 'm10 3 2.2 4.5 4.9.7-3.5 3.5.8 4.9-4.4-2.3-4.4 2.3.8-4.9L2.9 8.2l4.9-.7z',
  suggestion: 'M3 4h14v9.5H9.5L6 16.7v-3.2H3zM10 6.2v5.1M7.4 8.8h5.2',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 8v8',
  target: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 6.3a3.7 3.7 0 1 0 0 7.4 3.7 3.7 0 0 0 0-7.4zM10 9.9v.2',
  upload: 'M10 12.7V3.3M5.8 7.5 10 3.3l4.2 4.2M4 16.5h12',
  wheel: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 7.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM10 2.8v4.4M16.2 13.6l-3.8-2.2M3.8 13.6l3.8-2.2',
  zoomIn: 'M8.7 3.3a5.4 5.4 0 1 0 0 10.8 5.4 5.4 0 0 0 0-10.8zM12.6 12.6l4.1 4.1M8.7 6.4v4.6M6.4 8.7H11',
  zoomOut: 'M8.7 3.3a5.4 5.4 0 1 0 0 10.8 5.4 5.4 0 0 0 0-10.8zM12.6 12.6l4.1 4.1M6.4 8.7H11'
} as const;

export type IconName = keyof typeof strokes;

export interface IconProps {
  readonly name: IconName;
  /** Pixels, 16 unless told. */
  readonly size?: number;
  readonly className?: string;
}

/** Dots are lines of next to no length, so they need a stroke of their own width. */
const widthOf = (name: IconName): number => (name === 'more' ? 2.4 : 1.5);

/** A picture beside words: it says nothing of its own, so screen readers pass over it. */
export const Icon = ({ name, size = 16, className }: IconProps): React.ReactElement => (
  <svg
    width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth={widthOf(name)}
    strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false"
    className={className ? `${styles.icon} ${className}` : styles.icon}
  >
    <path d={strokes[name]} />
  </svg>
);
