import * as React from 'react';
import { Button } from '../Button';
import type { Command } from '../commands';
import { useVajs } from '../vajs';
import styles from './KeyHelp.module.scss';

export interface KeyHelpProps {
  readonly commands: readonly Command[];
  readonly searches: boolean;
  readonly onClose: () => void;
}

/** Which keys do what here. */
export const KeyHelp = ({ commands, searches, onClose }: KeyHelpProps): React.ReactElement => {
  const { common } = useVajs().strings;
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  const keys: readonly (readonly [string, string])[] = [
    ...(searches ? [['/', common.keys.search] as const] : []),
    ['← ↑ → ↓', common.keys.move],
    ['Enter', common.keys.open],
    ['Esc', common.keys.close],
    ...commands.flatMap(({ shortcut, text }) => (shortcut ? [[shortcut, text] as const] : [])),
    ['?', common.keys.help]
  ];
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <section className={styles.help} aria-label={common.keys.title} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h3 ref={title} tabIndex={-1} className={styles.title}>{common.keys.title}</h3>
        <Button text={common.close} icon="close" iconOnly look="quiet" onClick={onClose} />
      </div>
      <dl className={styles.keys}>
        {keys.map(([key, text]) => <React.Fragment key={key}><dt><kbd>{key}</kbd></dt><dd>{text}</dd></React.Fragment>)}
      </dl>
    </section>
  );
};
