/** Runs in the browser: draws a year one way or another, and shows the next one. `run.ts` beside it measures from outside. */
import { Calendar } from 'fullcalendar';
import multiMonthPlugin from 'fullcalendar/multimonth';
import 'fullcalendar/skeleton.css';
import classicThemePlugin from 'fullcalendar/themes/classic';
import 'fullcalendar/themes/classic/palette.css';
import 'fullcalendar/themes/classic/theme.css';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { itemsBetween, type CalendarItem } from '../../../src/domain/calendar/item';
import { plainDate, type PlainDate } from '../../../src/domain/time/plainDate';
import { Site } from '../../../src/data/site';
import { connect } from '../../../src/data/transport';
import * as estonian from '../../../src/loc/et-ee';
import { VajsProvider, type Vajs } from '../../../src/ui/vajs';
import type { ShownCalendar } from '../../../src/webparts/managementCalendar/views/view';
import { YearGrid } from '../../../src/webparts/managementCalendar/views/year/YearGrid';
import { FloorYear, floorStyle } from './FloorYear';
import { FIRST_YEAR, sampleYears, type SampleYears } from './sampleYear';

export const ways = ['ours', 'oursFromRules', 'floor', 'fullCalendar'] as const;
export type Way = typeof ways[number];

/** What the page offers to the one who measures. Both draw before they return, as far as the library lets them. */
export interface BenchPage {
  /** Makes the data; not measured. */
  readonly prepare: (way: Way, count: number) => void;
  readonly first: () => void;
  readonly next: () => void;
  /** Cells of days that stand on the page. */
  readonly cells: () => number;
}

declare global {
  interface Window { bench: BenchPage }
}

interface Drawn { readonly first: () => void; readonly next: () => void }

const root = (): HTMLElement => document.getElementById('root') as HTMLElement;
const nothing = (): void => undefined;
const NO_CONFLICTS: ReadonlySet<string> = new Set();
const today = plainDate(`${FIRST_YEAR}-06-17`);

const URL_OF_LISTS = 'https://lists.test/sites/vajs';
/** What is drawn stays until its page is closed, after one run. */
const show = (content: React.ReactElement): void => {
  // eslint-disable-next-line @rushstack/pair-react-dom-render-unmount -- nothing may be taken down: that would be measured too
  ReactDOM.render(content, root());
};

const vajs: Vajs = {
  site: new Site({ url: URL_OF_LISTS, sp: connect({ url: URL_OF_LISTS, fetch: () => new Promise<Response>(nothing) }) }),
  today, on: today, strings: estonian, language: 'et', inTeams: false, showDay: nothing, addressOf: () => URL_OF_LISTS
};

const ours = ({ calendar }: SampleYears, between: ShownCalendar['between']): Drawn => {
  const shown: ShownCalendar = { calendar, between, conflicting: NO_CONFLICTS };
  const draw = (day: PlainDate): void =>
    show(<VajsProvider value={vajs}><YearGrid shown={shown} day={day} onDay={nothing} onOpen={nothing} /></VajsProvider>);
  return { first: () => draw(today), next: () => draw(plainDate(`${FIRST_YEAR + 1}-06-17`)) };
};

const floor = (years: SampleYears): Drawn => {
  const draw = (year: number): void => show(<FloorYear year={year} items={years.of(year)} />);
  return { first: () => draw(FIRST_YEAR), next: () => draw(FIRST_YEAR + 1) };
};

const two = (n: number): string => String(n).padStart(2, '0');
const eventOf = ({ key, title, day, at }: CalendarItem): object =>
  ({ id: key, title, start: at === undefined ? day : `${day}T${two(Math.floor(at / 60))}:${two(at % 60)}:00` });

const fullCalendar = (years: SampleYears): Drawn => {
  const events = [FIRST_YEAR, FIRST_YEAR + 1].flatMap(year => years.of(year).map(eventOf));
  let calendar: Calendar | undefined;
  return {
    first: () => {
      calendar = new Calendar(root(), {
        plugins: [multiMonthPlugin, classicThemePlugin], initialView: 'multiMonthYear', initialDate: today, events, dayMaxEvents: 3
      });
      calendar.render();
    },
    next: () => calendar?.next()
  };
};

const drawnBy: Readonly<Record<Way, (years: SampleYears) => Drawn>> = {
  ours: years => ours(years, from => years.of(Number(from.slice(0, 4)))),
  oursFromRules: years => ours(years, (from, until) => itemsBetween(years.calendar, from, until)),
  floor,
  fullCalendar
};

let drawn: Drawn | undefined;

window.bench = {
  prepare: (way, count) => {
    const style = document.createElement('style');
    style.textContent = floorStyle;
    document.head.append(style);
    drawn = drawnBy[way](sampleYears(count));
  },
  first: () => drawn?.first(),
  next: () => drawn?.next(),
  cells: () => root().querySelectorAll('[role=gridcell], .floor td').length
};
