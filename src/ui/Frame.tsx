import * as React from 'react';
import type { Command } from './commands';
import { FindingsDoor, useOffersFindings } from './FindingsDoor';
import { Chips, type Chip } from './frame/Chips';
import { FindingsFold } from './frame/FindingsFold';
import { Heading } from './frame/Heading';
import { KeyHelp } from './frame/KeyHelp';
import type { SearchProps } from './frame/SearchField';
import { ShownDay } from './frame/ShownDay';
import { Toolbar } from './frame/Toolbar';
import type { ViewsProps } from './frame/ViewSwitch';
import { ContentContext, FrameContext } from './FrameContext';
import { useOwnId } from './ownId';
import { printPart, type Paper } from './print';
import { Shortcuts } from './Shortcuts';
import { useShortcut } from './useShortcut';
import { useVajs } from './vajs';
import styles from './Frame.module.scss';

export type { Chip, SearchProps, ViewsProps };

export interface FrameProps<View extends string = string> {
  readonly title: string;
  /** One line that says what this is. */
  readonly subtitle: string;
  readonly search?: SearchProps;
  readonly views?: ViewsProps<View>;
  /** Shows "Seis: täna"; the day is that of `useVajs`. */
  readonly day?: boolean;
  /** What stands behind the button "Filter". The frame opens and closes it. */
  readonly filters?: { readonly content: () => React.ReactNode };
  readonly chips?: readonly Chip[];
  /** Removes all filters at once; offered beside two chips or more. */
  readonly onClearChips?: () => void;
  /** The few that stand as buttons; the first one is the primary one. */
  readonly commands?: readonly Command[];
  /** The rest, in the menu. */
  readonly more?: readonly Command[];
  /** Puts "Prindi" into the menu: the frame's content alone, on such paper. */
  readonly paper?: Paper;
  /** `count` is absent while they are being worked out. */
  readonly findings?: { readonly count?: number; readonly content: () => React.ReactNode };
  /** A DetailsPanel. */
  readonly panel?: React.ReactNode;
  readonly children: React.ReactNode;
}

const NONE: readonly never[] = [];

/** Opens and closes; `set` stays the same function. */
const useFold = (): readonly [boolean, () => void, (open: boolean) => void] => {
  const [open, set] = React.useState(false);
  const toggle = React.useCallback(() => set(was => !was), []);
  return [open, toggle, set];
};

const Surrounded = <View extends string>({
  title, subtitle, search, views, day = false, filters, chips = NONE, onClearChips, commands = NONE, more = NONE, paper,
  findings, panel, children
}: FrameProps<View>): React.ReactElement => {
  const { common } = useVajs().strings;
  const id = useOwnId('frame');
  const root = React.useRef<HTMLElement>(null);
  const content = React.useRef<HTMLDivElement>(null);
  const [filtering, toggleFilters] = useFold();
  const [showsFindings, toggleFindings, setFindings] = useFold();
  const [helping, , setHelping] = useFold();

  const openFindings = React.useCallback(() => {
    setFindings(true);
    document.getElementById(`${id}-findings`)?.focus();
  }, [id, setFindings]);
  useOffersFindings(openFindings, (findings?.count ?? 0) > 0);
  useShortcut('?', () => setHelping(true), root);

  const print: Command = {
    key: 'print', text: common.print, icon: 'print', onRun: () => { if (root.current) printPart(root.current, paper); }
  };
  const help: Command = { key: 'help', text: common.keys.title, icon: 'help', shortcut: '?', onRun: () => setHelping(true) };
  const menu = [...more, ...(paper ? [print] : []), help];

  return (
    <FrameContext.Provider value={root}>
      <section ref={root} className={styles.frame} aria-labelledby={`${id}-title`} tabIndex={-1}>
        <Shortcuts commands={[...commands, ...more]} within={root} />
        <Heading id={`${id}-title`} title={title} subtitle={subtitle} day={day} commands={commands} more={menu} />
        <Toolbar
          title={title} search={search} views={views as ViewsProps | undefined} day={day} within={root}
          filter={filters && { open: filtering, inForce: chips.length, controls: `${id}-filters`, onToggle: toggleFilters }}
        />
        {filters && (
          <div id={`${id}-filters`} className={styles.filters} role="group" aria-label={common.filter} hidden={!filtering}>
            {filtering && filters.content()}
          </div>
        )}
        <Chips chips={chips} onClear={onClearChips} fallback={root} />
        {helping && <KeyHelp commands={[...commands, ...more]} searches={search !== undefined} onClose={() => setHelping(false)} />}
        {day && <ShownDay />}
        <div className={panel ? styles.withPanel : styles.body}>
          <div ref={content} className={styles.content}><ContentContext.Provider value={content}>{children}</ContentContext.Provider></div>
          {panel && <div className={styles.panel}>{panel}</div>}
        </div>
        {findings && <FindingsFold id={`${id}-findings`} {...findings} open={showsFindings} onToggle={toggleFindings} />}
      </section>
    </FrameContext.Provider>
  );
};

/** What surrounds the content of every web part: the same things in the same places. */
export const Frame = <View extends string>(props: FrameProps<View>): React.ReactElement => (
  <FindingsDoor><Surrounded {...props} /></FindingsDoor>
);
