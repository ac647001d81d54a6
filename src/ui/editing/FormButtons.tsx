import * as React from 'react';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useVajs } from '../vajs';

export interface FormButtonsProps {
  /** What the first button says, also while it is busy. */
  readonly submit: string;
  readonly busy: boolean;
  /** Something was typed that nobody has saved: leaving asks first. */
  readonly unsaved: boolean;
  readonly className: string;
  /** What to look at before the first button is pressed: it stands beside it, where it is seen. */
  readonly beware?: React.ReactNode;
  readonly onForget: () => void;
  readonly onCancel: () => void;
}

/** The two ways out of a form. */
export const FormButtons = ({ submit, busy, unsaved, className, beware, onForget, onCancel }: FormButtonsProps): React.ReactElement => {
  const { common, forms } = useVajs().strings;
  const [leaving, setLeaving] = React.useState(false);
  if (leaving) {
    return (
      <Notice
        tone="warn" alert
        actions={(
          <>
            <Button look="primary" text={forms.stay} onClick={() => setLeaving(false)} />
            <Button text={forms.leave} onClick={() => { onForget(); onCancel(); }} />
          </>
        )}
      >
        {forms.unsaved}
      </Notice>
    );
  }
  return (
    <div className={className}>
      {beware}
      {/* Not disabled while it is busy: a disabled button loses the focus. */}
      <Button look="primary" submits text={submit} aria-disabled={busy || undefined} />
      <Button text={common.cancel} disabled={busy} onClick={() => (unsaved ? setLeaving(true) : onCancel())} />
    </div>
  );
};
