import * as React from 'react';
import type { DocumentDraftId, DocumentId } from '../../../domain/identity';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { LazySubmitForm } from '../../../ui/round/lazy';
import { Skeleton } from '../../../ui/Skeleton';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import DraftEditor from '../editor/DraftEditor';
import NewDraft from '../editor/NewDraft';
import type { ShownJobs } from '../shownJobs';

export interface EditViewProps {
  readonly shown: ShownJobs;
  /** False while rows of an earlier visit may lack the draft. */
  readonly checked: boolean;
  /** Open and restricted drafts are numbered each for themselves: the document tells two of one number apart. */
  readonly document: DocumentId | undefined;
  /** Absent where a link asks for writing a document that may have no draft yet. */
  readonly draft: DocumentDraftId | undefined;
  readonly onEdit: (draft: DocumentDraftId) => void;
  readonly onBack: () => void;
}

/** A draft open for writing; when it is ready, the form that submits it stands in its place. */
const EditView = ({ shown: { facts }, checked, document, draft: asked, onEdit, onBack }: EditViewProps): React.ReactElement => {
  const { on, today, showDay, strings: { common } } = useVajs();
  const { jobRegister: { commands, editing } } = useWords();
  const [submitting, setSubmitting] = React.useState(false);
  const draft = facts.drafts.find(each => each.id === asked && (document === undefined || each.document === document));
  if (on !== today) return <Notice tone="info" title={editing.pastDay} actions={<Button text={common.backToToday} onClick={() => showDay(today)} />} />;
  if (asked === undefined && document !== undefined && facts.documents.some(({ id }) => id === document)) {
    return <NewDraft facts={facts} document={document} onDone={onEdit} onClose={onBack} />;
  }
  if (!draft) {
    return checked
      ? <Notice tone="quiet" title={editing.notFound} actions={<Button text={commands.backToRegister} onClick={onBack} />} />
      : <Skeleton of="text" count={14} />;
  }
  return submitting
    ? <LazySubmitForm draft={draft} facts={facts} content={draft.content} onDone={onBack} onCancel={() => setSubmitting(false)} />
    : <DraftEditor key={draft.id} draft={draft} facts={facts} onClose={onBack} onSubmit={() => setSubmitting(true)} />;
};

export default EditView;
