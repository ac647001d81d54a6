import * as React from 'react';
import type { ListSchema } from '../../data/schema/list';
import { Button } from '../Button';
import { Live } from '../Live';
import { Notice } from '../Notice';
import { useVajs } from '../vajs';
import styles from './ImportDialog.module.scss';
import { ChooseFile } from './importing/ChooseFile';
import { Found } from './importing/Found';
import { Modal } from './importing/Modal';
import { useMayAdd } from './importing/useComparison';
import { useImport, type Import } from './useImport';

export interface ImportDialogProps {
  /** Lists that may be filled from a workbook; at least one. */
  readonly lists: readonly ListSchema[];
  readonly onClose: () => void;
}

const Progress = ({ done, all }: { readonly done: number; readonly all: number }): React.ReactElement => {
  const { forms: { importing } } = useVajs().strings;
  return (
    <div className={styles.progress}>
      <progress value={done} max={all} aria-label={importing.progress(done, all)} />
      <span>{importing.progress(done, all)}</span>
      <Live>{importing.progress(done, all)}</Live>
    </div>
  );
};

interface FootProps { readonly work: Import; readonly mayAdd: boolean; readonly onLeave: () => void }

const Foot = ({ work: { saving, savable, save }, mayAdd, onLeave }: FootProps): React.ReactElement => {
  const { common, forms: { importing } } = useVajs().strings;
  if (saving.status === 'saving') return <Progress done={saving.done} all={saving.all} />;
  const text = saving.status === 'ended' && savable.length > 0 ? importing.goOn : importing.save(savable.length);
  return (
    <>
      {savable.length > 0 && <Button look="primary" text={text} disabled={!mayAdd} onClick={save} />}
      <Button text={common.close} onClick={onLeave} />
    </>
  );
};

interface LeavingProps { readonly count: number; readonly onStay: () => void; readonly onLeave: () => void }

const Leaving = ({ count, onStay, onLeave }: LeavingProps): React.ReactElement => {
  const { forms: { importing } } = useVajs().strings;
  const stay = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => stay.current?.focus(), []);
  return (
    <Notice
      tone="warn" alert
      actions={(
        <>
          <Button ref={stay} look="primary" text={importing.stay} onClick={onStay} />
          <Button text={importing.leave} onClick={onLeave} />
        </>
      )}
    >
      {importing.unsaved(count)}
    </Notice>
  );
};

/** Rows from a workbook: every line is checked and shown before anything is saved, and every outcome is told. */
const ImportDialog = ({ lists, onClose }: ImportDialogProps): React.ReactElement => {
  const { forms: { importing } } = useVajs().strings;
  const work = useImport(lists);
  const mayAdd = useMayAdd(work.list);
  const [leaving, setLeaving] = React.useState(false);
  const title = React.useRef<HTMLHeadingElement>(null);
  const isSaving = work.saving.status === 'saving';
  // The button that was pressed makes way for the progress.
  React.useEffect(() => {
    if (isSaving) title.current?.focus();
  }, [isSaving]);
  const leave = (): void => {
    if (isSaving) return;
    if (work.savable.length > 0) setLeaving(true);
    else onClose();
  };
  const stay = (): void => {
    setLeaving(false);
    title.current?.focus();
  };
  return (
    <Modal
      title={importing.title} titleRef={title} onLeave={leave}
      foot={leaving
        ? <Leaving count={work.savable.length} onStay={stay} onLeave={onClose} />
        : <Foot work={work} mayAdd={mayAdd !== false} onLeave={leave} />}
    >
      {mayAdd === false && <Notice tone="warn" slim>{importing.mayNot}</Notice>}
      <ChooseFile lists={lists} work={work} disabled={isSaving} />
      <Found work={work} />
    </Modal>
  );
};

export default ImportDialog;
