import * as React from 'react';
import { Icon, type IconName } from '../icons';
import styles from './ViewSwitch.module.scss';

export interface ViewsProps<Key extends string = string> {
  readonly label: string;
  readonly selected: Key;
  readonly options: readonly { readonly key: Key; readonly text: string; readonly icon?: IconName }[];
  readonly onSelect: (key: Key) => void;
}

/** Which way next and previous lie. */
const moves: Readonly<Record<string, number | undefined>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One of a few ways to see the same facts. One stop for Tab; arrows choose. */
export const ViewSwitch = <Key extends string>({ label, selected, options, onSelect }: ViewsProps<Key>): React.ReactElement => {
  const group = React.useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const at = options.findIndex(option => option.key === selected);
    const next = (at + move + options.length) % options.length;
    onSelect(options[next].key);
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus();
  };
  return (
    <div ref={group} className={styles.views} role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {options.map(({ key, text, icon }) => (
        <button
          key={key} type="button" role="radio" aria-checked={key === selected} tabIndex={key === selected ? 0 : -1}
          className={styles.view} title={text} onClick={() => onSelect(key)}
        >
          {icon && <Icon name={icon} />}<span className={icon ? styles.text : undefined}>{text}</span>
        </button>
      ))}
    </div>
  );
};
