import * as React from 'react';
import type { PlainDate } from '../../../../domain/time/plainDate';
import { Button } from '../../../../ui/Button';
import { FrameContext } from '../../../../ui/FrameContext';
import { Live } from '../../../../ui/Live';
import { useShortcut } from '../../../../ui/useShortcut';
import { useVajs } from '../../../../ui/vajs';
import { Legend } from '../../items/Legend';
import type { CalendarViewProps } from '../view';
import { MonthBar, YearBar, yearOfDay } from '../YearBar';
import { cellWords, kindWords } from '../year/dayWords';
import { daysOfMonth, daysOfYear } from '../year/yearDays';
import { yearItems } from '../year/yearItems';
import { MonthTable } from './MonthTable';
import { summaryOf, summaryWords } from './spanSummary';
import { WheelFigure } from './WheelFigure';
import { wheelMove } from './wheelMoves';
import { monthWheel, yearWheel } from './wheelModel';
import { YearTable } from './YearTable';
import styles from './YearWheel.module.scss';

const TRIMESTER = 4;
/** Pixels of the table's head and a little air. */
const ABOVE = 64;

const monthOf = (day: PlainDate): number => Number(day.slice(5, 7)) - 1;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Aastaring: the year as a circle of months, or a month as a circle of days; beside it the same facts as a table. */
export const YearWheel = ({ shown, day, onDay, onOpen, openedKey }: CalendarViewProps): React.ReactElement => {
  const { today, strings } = useVajs();
  const { calendar, calendarYear } = strings;
  const { wheel: words } = calendarYear;
  const root = React.useRef<HTMLDivElement>(null);
  const figure = React.useRef<SVGSVGElement>(null);
  const beside = React.useRef<HTMLDivElement>(null);
  const takeFocus = React.useRef(false);
  const frame = React.useContext(FrameContext);

  const [zoomed, setZoomed] = React.useState(false);
  // Walking about does not change the address; what is gone to does.
  const [at, setAt] = React.useState(day);
  React.useLayoutEffect(() => setAt(day), [day]);
  const year = yearOfDay(day);
  const selected = yearOfDay(at) === year ? at : day;
  const month = monthOf(selected);
  const date = Number(selected.slice(8));

  const { between, conflicting } = shown;
  const items = React.useMemo(() => yearItems(between, year), [between, year]);
  const model = React.useMemo(() => (zoomed ? monthWheel(items, month, today) : yearWheel(items, today)), [items, zoomed, month, today]);
  const summaries = React.useMemo(() => model.sectors.map(({ first, last }) => summaryOf(items, first, last, today)), [model, items, today]);
  const whole = React.useMemo(() => summaryOf(items, 0, items.starting.length - 1, today), [items, today]);
  const sectorAt = zoomed ? date - 1 : month;

  const wordsOf = React.useMemo(() => summaries.map(summary => summaryWords(summary, strings)), [summaries, strings]);
  const names = React.useMemo(() => model.sectors.map(({ first, last }, n) => {
    const of = daysOfYear(year)[first];
    if (!zoomed) return { text: calendar.months[of.month], label: `${capital(calendar.months[of.month])}: ${wordsOf[n].join(', ')}` };
    const conflicts = items.starting[first].some(({ key }) => conflicting.has(key));
    const count = items.starting[last].length + summaries[n].running;
    return { text: String(of.date), label: `${cellWords(of, count, conflicts, of.day === today, strings)}: ${wordsOf[n].join(', ')}` };
  }), [model, zoomed, year, wordsOf, items, conflicting, summaries, today, strings, calendar]);

  const go = (next: PlainDate): void => {
    takeFocus.current = true;
    setAt(next);
    if (yearOfDay(next) !== year || (zoomed && monthOf(next) !== month)) onDay(next);
  };
  const zoomTo = (target: number): void => {
    const days = daysOfMonth(year, target);
    const isNow = yearOfDay(today) === year && monthOf(today) === target;
    const next = target === monthOf(day) ? day : isNow ? today : days[0].day;
    takeFocus.current = true;
    setZoomed(true);
    setAt(next);
    onDay(next);
  };
  const zoomOut = (): void => {
    takeFocus.current = true;
    setZoomed(false);
  };
  const openDay = (n: number): void => {
    const pressed = daysOfMonth(year, month)[n];
    const of = items.starting[model.sectors[n].first];
    onDay(pressed.day);
    if (of.length === 1) onOpen(of[0].key);
    else beside.current?.querySelector<HTMLElement>(`[data-date="${pressed.date}"] [data-stop]`)?.focus();
  };
  const press = (n: number): void => (zoomed ? openDay(n) : zoomTo(n));

  React.useLayoutEffect(() => {
    if (!takeFocus.current) return;
    takeFocus.current = false;
    figure.current?.querySelector<SVGElement>(`[data-sector="${sectorAt}"]`)?.focus();
  });

  // The table follows the wheel as far as it scrolls by itself.
  React.useLayoutEffect(() => {
    const lines = [...beside.current?.querySelectorAll<HTMLElement>('[data-date]') ?? []];
    const line = lines.find(one => Number(one.dataset.date) >= date) ?? lines[lines.length - 1];
    if (zoomed && line && beside.current && !beside.current.contains(document.activeElement)) beside.current.scrollTop = line.offsetTop - ABOVE;
  }, [zoomed, date, month]);

  const switchTwin = (): void => {
    const inTable = beside.current?.contains(document.activeElement) ?? false;
    const stop = (inTable ? figure.current : beside.current)?.querySelector<HTMLElement | SVGElement>('[tabindex="0"]');
    (stop ?? beside.current)?.focus();
  };
  useShortcut('t', switchTwin, frame);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || !zoomed) return;
    event.preventDefault();
    event.stopPropagation();
    zoomOut();
  };
  const onFigureKeyDown = (event: React.KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      press(sectorAt);
      return;
    }
    const next = wheelMove(event.key, selected, zoomed);
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };

  const monthName = capital(calendar.months[month]);
  const centre = { title: zoomed ? calendarYear.date(calendar.months[month], date) : monthName, lines: wordsOf[sectorAt] };
  const Bar = zoomed ? MonthBar : YearBar;
  return (
    <div ref={root} className={styles.view} onKeyDown={onKeyDown}>
      <Bar day={selected} onDay={onDay}>
        {zoomed && <Button text={words.back} icon="zoomOut" onClick={zoomOut} />}
        <Button text={words.otherWay} look="quiet" icon="table" shrinks aria-keyshortcuts="t" onClick={switchTwin} />
      </Bar>
      <div className={styles.both}>
        <div className={styles.circle} onKeyDown={onFigureKeyDown}>
          <WheelFigure
            ref={figure} model={model} names={names} at={sectorAt} centre={centre}
            label={zoomed ? words.monthLabel(calendar.months[month], year) : words.label(year)}
            parts={zoomed ? undefined : { names: words.trimesters, each: TRIMESTER }}
            notchWords={n => {
              const { of } = model.notches[n];
              return `${calendarYear.date(calendar.months[of.month], of.date)}: ${kindWords(of, strings)}`;
            }}
            onPress={press} onFocus={n => setAt(zoomed ? daysOfMonth(year, month)[n].day : dayIn(year, n, selected))}
          />
          <p className={styles.keys}>{words.keys}</p>
          <Legend label={words.rings} rings={items.rings} />
        </div>
        <div ref={beside} className={styles.table} tabIndex={-1}>
          {zoomed
            ? <MonthTable of={items} month={month} at={date} conflicting={conflicting} openedKey={openedKey} onOpen={onOpen} />
            : (
              <YearTable
                year={year} rings={items.rings} months={summaries} whole={whole} at={month} now={yearOfDay(today) === year ? monthOf(today) : -1}
                onSelect={n => setAt(dayIn(year, n, selected))} onOpenMonth={zoomTo}
              />
            )}
        </div>
      </div>
      <Live>{`${zoomed ? calendarYear.monthInYear(monthName, year) : calendarYear.year(year)}: ${
        (zoomed ? summaryWords(summaryOf(items, model.sectors[0].first, model.sectors[model.sectors.length - 1].last, today), strings) : summaryWords(whole, strings)).join(', ')}`}</Live>
    </div>
  );
};

/** The same day in that month; where it lacks it, its last. */
const dayIn = (year: number, month: number, like: PlainDate): PlainDate => {
  const days = daysOfMonth(year, month);
  return days[Math.min(Number(like.slice(8)), days.length) - 1].day;
};
