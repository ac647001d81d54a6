import * as React from 'react';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/approvals/useWords';
import { readPasted } from './clipboard';
import type { StepKind } from './editing';
import { GrowingText } from './GrowingText';
import { alignKeys, type KeyedLines } from './lineKeys';
import { wishOf } from './rowKeys';
import { RowTools } from './RowTools';
import styles from './Fields.module.scss';

export interface LinesProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly addLabel: string;
  readonly describedBy?: string;
  readonly onChange: (lines: readonly string[], kind: StepKind) => void;
  /** Of tasks: a table is more than lines. True: it has been taken. */
  readonly onTable?: (data: DataTransfer) => boolean;
}

let made = 0;
const fresh = (): string => `line-${++made}`;

const useKeys = (lines: readonly string[]): readonly string[] => {
  const known = React.useRef<KeyedLines>({ lines: [], keys: [] });
  known.current = alignKeys(known.current, lines, fresh);
  return known.current.keys;
};

const EMPTY = [''];

/** Paragraphs, a field each: Enter begins one, Backspace in an empty one takes it away, Alt and arrows move it. */
export const Lines = ({ label, lines, addLabel, describedBy, onChange, onTable }: LinesProps): React.ReactElement => {
  const { jobEditor: words } = useWords();
  const list = React.useRef<HTMLUListElement>(null);
  const wanted = React.useRef<number>();
  const shown = lines.length === 0 ? EMPTY : lines;
  const keys = useKeys(shown);

  React.useLayoutEffect(() => {
    const at = wanted.current;
    if (at === undefined) return;
    wanted.current = undefined;
    list.current?.querySelectorAll('textarea')[Math.min(at, shown.length - 1)]?.focus();
  });

  const change = (next: readonly string[], kind: StepKind, focus: number): void => {
    wanted.current = focus;
    onChange(next, kind);
  };
  const put = (at: number, remove: number, ...added: readonly string[]): readonly string[] =>
    [...shown.slice(0, at), ...added, ...shown.slice(at + remove)];
  const remove = (at: number): void => change(put(at, 1), 'lineRemoved', Math.max(0, at - 1));
  const move = (at: number, by: 1 | -1): void => {
    const to = at + by;
    if (to < 0 || to >= shown.length) return;
    const next = [...shown];
    [next[at], next[to]] = [next[to], next[at]];
    change(next, 'lineMoved', to);
  };

  const onKeyDown = (at: number, event: React.KeyboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const line = shown[at];
    const wish = wishOf(event);
    if (wish) {
      event.preventDefault();
      event.stopPropagation();
      if (wish === 'remove') remove(at);
      else move(at, wish === 'up' ? -1 : 1);
    } else if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      change(put(at, 1, line.slice(0, selectionStart), line.slice(selectionEnd)), 'lineAdded', at + 1);
    } else if (event.key === 'Backspace' && line === '' && shown.length > 1) {
      event.preventDefault();
      remove(at);
    }
  };
  const onPaste = (at: number, event: React.ClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = readPasted(event.clipboardData);
    if (pasted.kind === 'words') return;
    event.preventDefault();
    event.stopPropagation();
    if (pasted.table && onTable?.(event.clipboardData)) return;
    const line = shown[at];
    const { selectionStart, selectionEnd } = event.currentTarget;
    const [before, after] = [line.slice(0, selectionStart).trim(), line.slice(selectionEnd).trim()];
    const added = [before, ...pasted.lines, after].filter(one => one !== '');
    change(put(at, 1, ...added), 'pasted', at + added.length - 1);
  };
  /** Lines that were left empty are nothing that the document says. */
  const onBlur = (event: React.FocusEvent): void => {
    if (event.currentTarget.contains(event.relatedTarget as Node | null)) return;
    if (lines.some(line => line.trim() === '')) onChange(lines.filter(line => line.trim() !== ''), 'typed');
  };

  return (
    <div onBlur={onBlur}>
      <ul ref={list} className={styles.lines} aria-label={label}>
        {shown.map((line, at) => (
          <li key={keys[at]} className={styles.line}>
            <GrowingText
              label={words.lineOf(label, at + 1)} value={line} oneParagraph describedBy={describedBy}
              onWrite={text => onChange(put(at, 1, text), 'typed')}
              onKeyDown={event => onKeyDown(at, event)} onPaste={event => onPaste(at, event)}
            />
            {lines.length > 0 && (
              <RowTools
                name={line || words.lineOf(label, at + 1)} byKeys onRemove={() => remove(at)}
                onUp={at > 0 ? () => move(at, -1) : undefined} onDown={at < shown.length - 1 ? () => move(at, 1) : undefined}
              />
            )}
          </li>
        ))}
      </ul>
      <Button
        text={addLabel} icon="add" look="quiet" tabIndex={-1}
        onMouseDown={event => event.preventDefault()} onClick={() => change([...lines, ''], 'lineAdded', lines.length)}
      />
    </div>
  );
};
