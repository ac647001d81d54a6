import * as React from 'react';
import type { DocumentDraft } from '../../../data/approvals/drafts';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { clausesOf, type Placement } from '../../../domain/jobDescriptions/clauses';
import { jobDescriptionSeverities, type JobDescriptionFinding } from '../../../domain/jobDescriptions/lint/finding';
import { isValidOn } from '../../../domain/time/validity';
import { Button } from '../../../ui/Button';
import { momentWords } from '../../../ui/momentWords';
import { Notice } from '../../../ui/Notice';
import { useOwnId } from '../../../ui/ownId';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import type { Beneath } from './Beside';
import { Changes } from './Changes';
import { DeclaredFields } from './DeclaredFields';
import { EditorBar } from './EditorBar';
import { EditorProvider, type Editor } from './EditorContext';
import { FindingsAside } from './FindingsAside';
import { focusPlace, placeWords } from './places';
import { SentBack } from './SentBack';
import { isReadable, type ReadableDraft } from './session';
import { Sheet } from './Sheet';
import { useEditorFacts } from './useEditorFacts';
import { useFindings } from './useFindings';
import { useOtherTexts } from './useOtherTexts';
import { useSession } from './useSession';
import styles from './Editor.module.scss';

export interface DraftEditorProps {
  readonly draft: DocumentDraft;
  readonly facts: ApprovalFacts;
  readonly onClose: () => void;
  /** All that is written is in SharePoint by then. */
  readonly onSubmit: () => void;
}

/** Leaving the page while something is unsaved asks first. */
const useUnload = (unsaved: boolean): void => {
  React.useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
};

const Opened = ({ draft, latest, facts, onClose, onSubmit }: Omit<DraftEditorProps, 'draft'> & {
  readonly draft: ReadableDraft; readonly latest: DocumentDraft;
}): React.ReactElement => {
  const { today, strings: { common } } = useVajs();
  const words = useWords();
  const root = React.useRef<HTMLDivElement>(null);
  const id = useOwnId('draft');
  const session = useSession(draft, latest, root);
  const { editing } = session;
  const { now: { content, declared }, conflicts } = editing;
  const own = React.useMemo(() => facts.documents.find(one => one.id === draft.document), [facts.documents, draft.document]);
  const others = useOtherTexts(facts, own);
  const known = useEditorFacts(facts, own);
  const findings = useFindings(content, own, facts, others.state.status === 'read' ? others.state.texts : undefined);
  useUnload(session.unsaved);

  const { ask } = others;
  const latestAsk = React.useRef(ask);
  latestAsk.current = ask;
  const { state } = others;
  const editor = React.useMemo<Editor>(
    () => ({ id, run: session.run, ...known, others: { state, ask: () => latestAsk.current() } }), [id, session, known, state]
  );
  const placed = React.useMemo<Placement | undefined>(() => own && {
    unit: facts.units.find(one => one.id === own.unit)?.name ?? '', post: facts.posts.find(one => one.id === own.post)?.name ?? own.title
  }, [facts.units, facts.posts, own]);
  const clauses = React.useMemo(() => clausesOf(content, placed), [content, placed]);
  const beneath = React.useMemo(() => {
    const found = new Map<string, Beneath[]>();
    for (const finding of findings) {
      const of = found.get(finding.where) ?? [];
      found.set(finding.where, [...of, { severity: jobDescriptionSeverities[finding.kind], text: words.jobEditor.findings.say(finding) }]);
    }
    return found;
  }, [findings, words]);
  const placeOf = ({ where }: JobDescriptionFinding): string => {
    const clause = clauses.find(({ path }) => path === where);
    return clause ? placeWords(clause, content.template, words) : '';
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    // What is being typed into a list of choices is nothing written yet.
    if (event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true') return;
    const command = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : undefined;
    if (command) session.run({ do: command });
    else if (key === 's') session.save().catch(() => undefined);
    else return;
    event.preventDefault();
  };

  return (
    <EditorProvider value={editor}>
      <div
        ref={root} tabIndex={-1} className={styles.editor} onKeyDown={onKeyDown}
        onBlur={() => { if (session.unsaved && session.saving.status === 'idle') session.save().catch(() => undefined); }}
      >
        <EditorBar session={session} edition={draft.edition} onSubmit={onSubmit} onClose={onClose} />
        {session.restoredFrom !== undefined && session.unsaved && (
          <Notice tone="info" slim>{words.jobEditor.restored(momentWords(new Date(session.restoredFrom), common.locale))}</Notice>
        )}
        <SentBack facts={facts} document={draft.document} edition={draft.edition} />
        <Changes editing={editing} onGo={where => focusPlace(root.current, where.startsWith('declared') ? 'declared' : where)} />
        <div className={styles.desk}>
          <div className={styles.main}>
            <Sheet title={draft.title} editing={editing} placed={content.template === 'plain' ? undefined : placed} findings={beneath} />
            <p className={styles.hint}>{words.jobEditor.keys}</p>
          </div>
          <aside className={styles.aside}>
            {content.template !== 'plain' && <FindingsAside findings={findings} placeOf={placeOf} onGo={({ where }) => focusPlace(root.current, where)} />}
            <DeclaredFields declared={declared} conflicts={conflicts} units={facts.units.filter(unit => isValidOn(unit.validity, today))} />
          </aside>
        </div>
      </div>
    </EditorProvider>
  );
};

/** A draft of a job description or another document, open for writing. */
const DraftEditor = ({ draft, ...props }: DraftEditorProps): React.ReactElement => {
  const { jobEditor: words } = useWords();
  // What it was opened with; what others save later comes in through the session.
  const [opened] = React.useState(draft);
  return isReadable(opened)
    ? <Opened key={opened.id} draft={opened} latest={draft} {...props} />
    : <Notice tone="bad" actions={<Button text={words.close} onClick={props.onClose} />}>{words.unreadable}</Notice>;
};

export default DraftEditor;
