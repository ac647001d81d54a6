import * as React from 'react';
import { Icon } from '../icons';
import { Live } from '../Live';
import { useShortcut } from '../useShortcut';
import { useVajs } from '../vajs';
import styles from './SearchField.module.scss';

export interface SearchProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What can be searched for; stands in the empty field. */
  readonly label: string;
  /** Said aloud once somebody stops typing. */
  readonly resultCount?: number;
}

/** Counts are said this long after the last letter, ms: a listener would not follow every one. */
const PAUSE_MS = 600;

/** The value once it has stood still. */
const useSettled = <T,>(value: T): T => {
  const [settled, setSettled] = React.useState(value);
  React.useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};

interface SearchFieldProps extends SearchProps {
  /** What is searched: tells the search landmarks of several web parts on a page apart. */
  readonly name: string;
  readonly within: React.RefObject<HTMLElement>;
}

export const SearchField = (
  { value, onChange, label, resultCount, name, within }: SearchFieldProps
): React.ReactElement => {
  const { common } = useVajs().strings;
  const field = React.useRef<HTMLInputElement>(null);
  const said = useSettled(value.trim() === '' || resultCount === undefined ? '' : common.found(resultCount));
  useShortcut('/', () => { field.current?.focus(); field.current?.select(); }, within);
  const clear = (): void => {
    onChange('');
    field.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || value === '') return;
    event.preventDefault();
    onChange('');
  };
  return (
    <div className={styles.search} role="search" aria-label={name}>
      <Icon name="search" className={styles.icon} />
      <input
        ref={field} className={styles.field} type="search" value={value} placeholder={label} aria-label={label}
        autoComplete="off" spellCheck={false} aria-keyshortcuts="/" onChange={event => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {value === ''
        ? <kbd className={styles.key} aria-hidden="true">/</kbd>
        : (
          <button type="button" className={styles.clear} aria-label={common.clearSearch} title={common.clearSearch} onClick={clear}>
            <Icon name="close" size={12} />
          </button>
        )}
      <Live>{said}</Live>
    </div>
  );
};
