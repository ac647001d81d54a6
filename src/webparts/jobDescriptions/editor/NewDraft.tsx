import * as React from 'react';
import { newDraft } from '../../../data/approvals/drafts';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { readText } from '../../../data/approvals/texts';
import { asSiteError, type SiteError } from '../../../data/siteError';
import type { ManagedDocument } from '../../../domain/documents/document';
import { isRestricted } from '../../../domain/documents/restricted';
import type { DocumentDraftId, DocumentId } from '../../../domain/identity';
import { isWritten, type WrittenContent } from '../../../domain/jobDescriptions/content';
import { emptyContent, type Template } from '../../../domain/jobDescriptions/emptyContent';
import { foldParts, foldWords, hasWords } from '../../../domain/search/fold';
import { Button } from '../../../ui/Button';
import { Combobox } from '../../../ui/editing/Combobox';
import { ErrorWords } from '../../../ui/ErrorWords';
import { Notice } from '../../../ui/Notice';
import { useOwnId } from '../../../ui/ownId';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import { editionToStart, usualTemplate, type EditionToStart } from '../../../domain/jobDescriptions/editionToStart';
import styles from './Editor.module.scss';

export interface NewDraftProps {
  readonly facts: ApprovalFacts;
  /** Absent: the person chooses. */
  readonly document?: DocumentId;
  readonly onDone: (draft: DocumentDraftId) => void;
  readonly onClose: () => void;
}

type Ready = Extract<EditionToStart, { status: 'ready' }>;
type Creating = { readonly status: 'choosing' | 'creating' | 'noText' } | { readonly status: 'failed'; readonly error: SiteError };

const MOST = 8;

const templatesOf = (document: ManagedDocument): readonly Template[] =>
  (usualTemplate(document.kind) === 'plain' ? ['plain'] : usualTemplate(document.kind) === 'contract' ? ['contract', 'order'] : ['order', 'contract']);

/** What to begin with, and the act. */
const Begin = ({ document, start, onDone, onClose }: Pick<NewDraftProps, 'onDone' | 'onClose'> & {
  readonly document: ManagedDocument; readonly start: Ready;
}): React.ReactElement => {
  const { site, today } = useVajs();
  const { jobEditor: { start: words }, jobEditor } = useWords();
  const id = useOwnId('new-draft');
  const [fromText, setFromText] = React.useState(start.text !== undefined);
  const templates = templatesOf(document);
  const [template, setTemplate] = React.useState<Template>(templates[0]);
  const [creating, setCreating] = React.useState<Creating>({ status: 'choosing' });
  // Sent again after a lost answer, it is the same act.
  const [request] = React.useState(() => crypto.randomUUID());

  const create = async (): Promise<void> => {
    setCreating({ status: 'creating' });
    const { text } = start;
    let content: WrittenContent = emptyContent[template];
    if (fromText && text) {
      const found = await readText(site, text.hash, text.log);
      if (!found || !isWritten(found.content)) {
        setCreating({ status: 'noText' });
        return;
      }
      content = found.content;
    }
    const made = await newDraft(site, {
      document: document.id, edition: start.edition, restricted: isRestricted(document, today), title: document.title,
      changeSummary: '', costs: false, concerned: [], content
    }, request);
    if (made.status === 'saved') onDone(made.draft.id);
    else if (made.status === 'failed') setCreating({ status: 'failed', error: made.error });
    else onDone(made.theirs.id);
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (creating.status === 'creating') return;
    create().catch(async thrown => setCreating({ status: 'failed', error: await asSiteError(thrown) }));
  };

  return (
    <form onSubmit={submit} className={styles.start}>
      <p>{words.edition(start.edition)}</p>
      {start.text && (
        <fieldset className={styles.choices}>
          <legend className={styles.label}>{words.from}</legend>
          <label className={styles.box}><input type="radio" name={`${id}-from`} checked={fromText} onChange={() => setFromText(true)} /> {words.fromText(start.text.edition)}</label>
          <label className={styles.box}><input type="radio" name={`${id}-from`} checked={!fromText} onChange={() => setFromText(false)} /> {words.fromEmpty}</label>
        </fieldset>
      )}
      {!(fromText && start.text) && templates.length > 1 && (
        <fieldset className={styles.choices}>
          <legend className={styles.label}>{words.template}</legend>
          {templates.map(one => (
            <label key={one} className={styles.box}><input type="radio" name={`${id}-template`} checked={template === one} onChange={() => setTemplate(one)} /> {words.templates[one]}</label>
          ))}
        </fieldset>
      )}
      {creating.status === 'noText' && <Notice tone="warn" slim alert>{words.noText}</Notice>}
      {creating.status === 'failed' && <Notice tone="bad" slim alert>{words.failed} <ErrorWords error={creating.error} /></Notice>}
      <div className={styles.acts}>
        <Button look="primary" submits text={creating.status === 'creating' ? words.creating : words.create} aria-disabled={creating.status === 'creating' || undefined} />
        <Button text={jobEditor.paste.cancel} onClick={onClose} />
      </div>
    </form>
  );
};

const Start = ({ facts, document, onDone, onClose }: Omit<NewDraftProps, 'document'> & { readonly document: ManagedDocument }): React.ReactElement => {
  const { jobEditor: { start: words, paste } } = useWords();
  const start = React.useMemo(() => editionToStart(facts, document.id), [facts, document.id]);
  const cancel = <Button text={paste.cancel} onClick={onClose} />;
  switch (start.status) {
    case 'drafted': return (
      <Notice
        tone="info"
        actions={<>{start.drafts.map(({ id, edition }) => <Button key={id} look="primary" text={words.openDraft(edition)} onClick={() => onDone(id)} />)}{cancel}</>}
      >
        {words.drafts}
      </Notice>
    );
    case 'inRound': return <Notice tone="info" actions={cancel}>{words.round(start.edition)}</Notice>;
    case 'ready': return <Begin key={document.id} document={document} start={start} onDone={onDone} onClose={onClose} />;
    default: return start satisfies never;
  }
};

/** Begins an edition: of a document that is given or chosen, from the text that stands or from an empty sheet. */
const NewDraft = ({ facts, document: given, onDone, onClose }: NewDraftProps): React.ReactElement => {
  const { jobEditor: { start: words } } = useWords();
  const id = useOwnId('new-draft-of');
  const [chosen, setChosen] = React.useState(given);
  const [typed, setTyped] = React.useState('');
  const document = facts.documents.find(one => one.id === chosen);
  const fits = React.useMemo(() => facts.documents
    .filter(({ stage, title, code }) => stage !== 'ended' && stage !== 'merged' && hasWords(foldParts([title, code]), foldWords(typed)))
    .slice(0, MOST), [facts.documents, typed]);
  return (
    <section className={styles.start} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={styles.startTitle}>{document && given !== undefined ? `${words.title}: ${document.title}` : words.title}</h3>
      {given === undefined && (
        <div className={styles.labelled}>
          <label className={styles.label} htmlFor={id}>{words.document}</label>
          <Combobox
            id={id} chosen={document?.title ?? ''} options={fits.map(one => ({ key: String(one.id), text: one.title, detail: one.code }))}
            onType={setTyped} onChoose={({ key }) => setChosen(fits.find(one => String(one.id) === key)?.id)} nothing={words.noDocument}
          />
        </div>
      )}
      {document && <Start facts={facts} document={document} onDone={onDone} onClose={onClose} />}
    </section>
  );
};

export default NewDraft;
