import * as React from 'react';
import type { KnownFacts } from '../../../domain/people/relations/known';
import { whoKey, type Who, type WhoKind } from '../../../domain/people/relations/subject';
import { findWho, whoIndex, type WhoFound } from '../../../domain/people/relations/whoSearch';
import { foldWords } from '../../../domain/search/fold';
import { FrameContext } from '../../../ui/FrameContext';
import { Highlight } from '../../../ui/Highlight';
import { Icon } from '../../../ui/icons';
import { Live } from '../../../ui/Live';
import { useShortcut } from '../../../ui/useShortcut';
import { useVajs } from '../../../ui/vajs';
import { useListbox } from '../../home/search/useListbox';
import { useRoleWords } from '../useRoleWords';
import styles from './Who.module.scss';

/** More than this nobody reads. */
const MOST = 20;

export interface WhoSearchProps {
  readonly known: KnownFacts;
  /** What can be found; must be a constant. */
  readonly kinds: readonly WhoKind[];
  readonly label: string;
  readonly onChoose: (who: Who) => void;
}

/** Folded once somebody types. */
const useFound = ({ known, kinds }: WhoSearchProps, text: string): readonly WhoFound[] => {
  const { on } = useVajs();
  const asked = text.trim() !== '';
  const index = React.useMemo(() => (asked ? whoIndex(known, kinds, on) : undefined), [asked, known, kinds, on]);
  return React.useMemo(() => (index ? findWho(index, text, MOST) : []), [index, text]);
};

/** One box over everybody and everything that can be asked about. */
export const WhoSearch = (props: WhoSearchProps): React.ReactElement => {
  const { label, onChoose } = props;
  const { common } = useVajs().strings;
  const { roles: words } = useRoleWords();
  const field = React.useRef<HTMLInputElement>(null);
  const [text, setText] = React.useState('');
  const found = useFound(props, text);
  const sought = foldWords(text);
  useShortcut('/', () => field.current?.select(), React.useContext(FrameContext));
  const choose = (place: number): void => {
    setText('');
    onChoose(found[place].who);
  };
  const { inputProps, listProps, optionProps } = useListbox({ count: found.length, of: text, onChoose: choose, onEscape: () => setText('') });
  const said = text.trim() === '' ? '' : found.length === 0 ? words.search.nothing : common.found(found.length);
  return (
    <div className={styles.search} role="search" aria-label={label}>
      <div className={styles.box}>
        <Icon name="search" className={styles.icon} />
        <input
          {...inputProps} ref={field} className={styles.field} type="text" value={text} placeholder={label} aria-label={label} aria-keyshortcuts="/"
          onChange={event => setText(event.target.value)}
        />
        {text !== '' && (
          <button
            type="button" className={styles.clear} aria-label={common.clearSearch} title={common.clearSearch}
            onClick={() => { setText(''); field.current?.focus(); }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {said !== '' && <p className={styles.said}>{said}</p>}
      <div {...listProps} className={styles.results} aria-label={label} hidden={found.length === 0}>
        {found.map(({ who, name, detail }, n) => (
          <div {...optionProps(n)} key={whoKey(who)} className={styles.option}>
            <span><Highlight text={name} words={sought} /></span>
            <span className={styles.detail}>
              {words.whoKinds[who.kind]}{detail.length > 0 ? ': ' : who.kind === 'person' ? `: ${words.search.noRole}` : ''}<Highlight text={detail.join(', ')} words={sought} />
            </span>
          </div>
        ))}
      </div>
      <Live>{said}</Live>
    </div>
  );
};
