import * as React from 'react';
import { foldWords } from '../../../domain/search/fold';
import { find, searchIndex, type Hit } from '../../../domain/search/search';
import { FrameContext } from '../../../ui/FrameContext';
import { Highlight } from '../../../ui/Highlight';
import { Icon } from '../../../ui/icons';
import { Live } from '../../../ui/Live';
import { LazyLogReader } from '../../../ui/log/lazy';
import type { LogLoad } from '../../../ui/log/logLoad';
import { Notice } from '../../../ui/Notice';
import { useShortcut } from '../../../ui/useShortcut';
import { useVajs } from '../../../ui/vajs';
import { addressOfHit } from '../addresses';
import { dayText } from '../moments';
import { useDayAddress } from '../useDayAddress';
import type { HomeFacts } from '../useHome';
import { groupHits, hitDetail, hitIcons } from './hitGroups';
import { useListbox } from './useListbox';
import styles from './Search.module.scss';

/** More than this nobody reads; the field says to write more. */
const MOST_HITS = 30;

/** Hits of the text on the shown day. Text is folded for search only once somebody types. */
const useHits = (facts: HomeFacts, text: string, log: LogLoad): readonly Hit[] => {
  const { on } = useVajs();
  const asked = text.trim() !== '';
  const logged = React.useMemo(() => (log.status === 'ready' ? log.on(on) : undefined), [log, on]);
  const index = React.useMemo(() => (asked ? searchIndex(facts, on, logged) : undefined), [asked, facts, on, logged]);
  return React.useMemo(() => (index ? find(index, text, MOST_HITS) : []), [index, text]);
};

interface HitLineProps {
  readonly hit: Hit;
  readonly words: readonly string[];
  readonly option: ReturnType<ReturnType<typeof useListbox>['optionProps']>;
}

const HitLine = ({ hit, words, option }: HitLineProps): React.ReactElement => {
  const { strings } = useVajs();
  return (
    <div {...option} className={styles.option}>
      <Icon name={hitIcons[hit.kind]} className={styles.shape} />
      {hit.kind === 'document' && hit.code && <span className={styles.code}><Highlight text={hit.code} words={words} /></span>}
      <span className={styles.names}>
        <span className={styles.name}><Highlight text={hit.title} words={words} /></span>
        <span className={styles.detail}><Highlight text={hitDetail(hit, strings)} words={words} /></span>
      </span>
    </div>
  );
};

export interface SearchProps {
  readonly facts: HomeFacts;
  /** Roles and people open beside the search; everything else is a page of its own. */
  readonly onOpen: (hit: Extract<Hit, { kind: 'role' | 'person' }>) => void;
}

/** The one search of the front page: over everything, as of the shown day. How documents stand follows from the log, which is read once some are found. */
export const Search = ({ facts, onOpen }: SearchProps): React.ReactElement => {
  const { on, today, strings } = useVajs();
  const addressOf = useDayAddress();
  const { common, home } = strings;
  const field = React.useRef<HTMLInputElement>(null);
  const [text, setText] = React.useState('');
  const [log, setLog] = React.useState<LogLoad>({ status: 'loading' });
  const hits = useHits(facts, text, log);
  const findsDocuments = hits.some(({ kind }) => kind === 'document');
  const [asksLog, askLog] = React.useState(false);
  if (findsDocuments && !asksLog) askLog(true);
  const groups = groupHits(hits);
  const ordered = groups.flatMap(group => group.hits);
  const words = foldWords(text);
  const frame = React.useContext(FrameContext);
  useShortcut('/', () => field.current?.select(), frame);

  const open = (place: number): void => {
    const hit = ordered[place];
    if (hit.kind === 'role' || hit.kind === 'person') {
      setText('');
      onOpen(hit);
    } else {
      window.location.assign(addressOfHit(hit, addressOf));
    }
  };
  const { inputProps, listProps, optionProps } = useListbox({ count: ordered.length, of: text, onChoose: open, onEscape: () => setText('') });
  const asked = text.trim();
  const said = asked === '' ? ''
    : hits.length === 0 ? home.nothingFound(asked, dayText(on, today, strings))
      : hits.length === MOST_HITS ? home.foundMore(hits.length) : home.found(hits.length);

  return (
    <div className={styles.search} role="search" aria-label={home.title}>
      <div className={styles.box}>
        <Icon name="search" size={20} className={styles.icon} />
        <input
          {...inputProps} ref={field} className={styles.field} type="text" value={text} placeholder={home.search} aria-label={home.search}
          aria-keyshortcuts="/" onChange={event => setText(event.target.value)}
        />
        {text === ''
          ? <kbd className={styles.key} aria-hidden="true">/</kbd>
          : (
            <button
              type="button" className={styles.clear} aria-label={common.clearSearch} title={common.clearSearch}
              onClick={() => { setText(''); field.current?.focus(); }}
            >
              <Icon name="close" />
            </button>
          )}
      </div>
      <p className={styles.said}>{asked === '' ? home.searchHint : said}</p>
      <div {...listProps} className={styles.results} aria-label={home.results} hidden={ordered.length === 0}>
        {groups.map(({ kind, hits: some }) => (
          <div key={kind} role="group" aria-label={home.kinds[kind]} className={styles.group}>
            <p className={styles.kind} aria-hidden="true">{home.kinds[kind]}</p>
            {some.map(hit => (
              <HitLine key={`${hit.kind} ${hit.id}`} hit={hit} words={words} option={optionProps(ordered.indexOf(hit))} />
            ))}
          </div>
        ))}
      </div>
      {findsDocuments && log.status === 'failed' && <Notice tone="warn" slim>{common.logFailed}</Notice>}
      <Live>{said}</Live>
      {asksLog && <LazyLogReader onRead={setLog} />}
    </div>
  );
};
