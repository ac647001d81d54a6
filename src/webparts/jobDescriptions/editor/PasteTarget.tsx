import * as React from 'react';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/approvals/useWords';
import styles from './Beside.module.scss';

export interface PasteTargetProps {
  /** True: something was found to look at. */
  readonly onPaste: (data: DataTransfer) => boolean;
  readonly onCancel: () => void;
}

/** A place to paste into, for those who have not found out that every task takes a table. */
export const PasteTarget = ({ onPaste, onCancel }: PasteTargetProps): React.ReactElement => {
  const { jobEditor: { paste: words } } = useWords();
  const [nothing, setNothing] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  return (
    <div className={styles.preview}>
      <textarea
        ref={field} className={styles.target} rows={2} aria-label={words.into} placeholder={words.into} value="" onChange={() => undefined}
        onPaste={event => {
          event.preventDefault();
          setNothing(!onPaste(event.clipboardData));
        }}
      />
      {nothing && <p role="alert" className={styles.hint}>{words.nothing}</p>}
      <div className={styles.choices}><Button text={words.cancel} onClick={onCancel} /></div>
    </div>
  );
};
