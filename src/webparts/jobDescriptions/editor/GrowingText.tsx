import * as React from 'react';
import styles from './Fields.module.scss';

export interface GrowingTextProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly onWrite: (text: string) => void;
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onPaste?: (event: React.ClipboardEvent<HTMLTextAreaElement>) => void;
  readonly describedBy?: string;
  /** A paragraph: Enter writes no line end. */
  readonly oneParagraph?: boolean;
  readonly strong?: boolean;
}

/**
 * A field as high as its text. The element behind it has the same text and gives the height, so nothing is measured while somebody
 * types. When the text changes by itself, the cursor stays where it was.
 */
export const GrowingText = (
  { id, label, value, onWrite, onKeyDown, onPaste, describedBy, oneParagraph = false, strong = false }: GrowingTextProps
): React.ReactElement => {
  const field = React.useRef<HTMLTextAreaElement>(null);
  const typed = React.useRef(value);
  const cursor = React.useRef<readonly [number, number]>([0, 0]);
  React.useLayoutEffect(() => {
    const element = field.current;
    if (element && typed.current !== value && document.activeElement === element) element.setSelectionRange(...cursor.current);
    typed.current = value;
  }, [value]);
  return (
    <div className={`${styles.growing} ${strong ? styles.strong : ''}`} data-said={`${value} `}>
      <textarea
        ref={field} id={id} className={styles.text} rows={1} aria-label={label} aria-describedby={describedBy} value={value} spellCheck
        onChange={event => {
          const text = oneParagraph ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value;
          typed.current = text;
          onWrite(text);
        }}
        onSelect={({ currentTarget }) => { cursor.current = [currentTarget.selectionStart, currentTarget.selectionEnd]; }}
        onKeyDown={event => {
          onKeyDown?.(event);
          if (oneParagraph && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
        }}
        onPaste={onPaste}
      />
    </div>
  );
};
