import * as React from 'react';
import { FormButtons } from '../../editing/FormButtons';
import { Live } from '../../Live';
import { useUnsentBarAtHand } from '../../unsent/UnsentDoor';
import { useWords } from '../../approvals/useWords';
import styles from '../round.module.scss';

export interface FormFrameProps {
  readonly title: string;
  readonly submit: string;
  readonly busy: boolean;
  /** What is said while it is busy: row by row where there are several. */
  readonly busyText?: string;
  readonly unsaved: boolean;
  /** Text of an earlier try has been brought back. */
  readonly broughtBack: boolean;
  readonly onSubmit: () => void;
  readonly onForget: () => void;
  readonly onCancel: () => void;
  readonly children: React.ReactNode;
}

const fields = 'textarea, input:not([type="hidden"]), select, button';

/** A small form in the place of the buttons. Its first field has the focus; what is missing gets it when somebody tries to confirm. */
export const FormFrame = (
  { title, submit, busy, busyText, unsaved, broughtBack, onSubmit, onForget, onCancel, children }: FormFrameProps
): React.ReactElement => {
  useUnsentBarAtHand();
  const { round: { acts } } = useWords();
  const working = busyText ?? acts.sending;
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector<HTMLElement>(fields)?.focus(), []);
  return (
    <form
      ref={form} noValidate aria-label={title} className={styles.form}
      onKeyDown={event => {
        // Escape leaves the form, and not the panel that it stands in.
        if (event.key !== 'Escape' || event.defaultPrevented || unsaved || busy) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
      onSubmit={event => {
        event.preventDefault();
        if (busy) return;
        onSubmit();
        setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
      }}
    >
      <p className={styles.formTitle}>{title}</p>
      {broughtBack && <p className={styles.hint} role="status">{acts.kept}</p>}
      {children}
      <Live>{busy ? working : ''}</Live>
      <FormButtons submit={busy ? working : submit} busy={busy} unsaved={unsaved} className={styles.buttons} onForget={onForget} onCancel={onCancel} />
    </form>
  );
};
