import * as React from 'react';
import { documentDrafts, restrictedDrafts } from '../../../data/schema';
import { isRestricted } from '../../../domain/documents/restricted';
import type { DocumentDraftId, DocumentId } from '../../../domain/identity';
import type { JobEntry } from '../../../domain/jobDescriptions/jobRegister';
import { Button } from '../../../ui/Button';
import type { Command } from '../../../ui/commands';
import { DetailsPanel, Fact, PanelSection } from '../../../ui/DetailsPanel';
import { LinkCopied } from '../../../ui/LinkCopied';
import { Mark } from '../../../ui/Mark';
import { momentWords } from '../../../ui/momentWords';
import { SafeLink } from '../../../ui/SafeLink';
import { SampleMark } from '../../../ui/SampleMark';
import { useWords } from '../../../ui/approvals/useWords';
import { useCopiedLink } from '../../../ui/useCopiedLink';
import { useVajs } from '../../../ui/vajs';
import { jobName, kindName, statusLooks } from '../jobWords';
import { editionToStart } from '../../../domain/jobDescriptions/editionToStart';
import type { ShownJobs } from '../shownJobs';
import type { TextChoice } from '../textChoices';
import { EditionList } from './EditionList';
import { NextReview } from './NextReview';
import { Readers } from './Readers';
import { Related } from './Related';
import { RoundSection } from './RoundSection';
import styles from './panel.module.scss';

export interface JobPanelProps {
  readonly entry: JobEntry;
  readonly shown: ShownJobs;
  readonly choices: readonly TextChoice[];
  readonly onRead: (key?: string, document?: DocumentId) => void;
  readonly onCompare: () => void;
  readonly onEdit: (draft: DocumentDraftId) => void;
  /** Begins the next edition. */
  readonly onStart: () => void;
  readonly onOpen: (document: DocumentId) => void;
  readonly onClose: () => void;
}

const Marks = ({ entry: { document, status, unverified, inForce } }: Pick<JobPanelProps, 'entry'>): React.ReactElement => {
  const { on, today, strings: { common } } = useVajs();
  const { approvals, jobRegister: words } = useWords();
  return (
    <>
      {on !== today && <Mark tone="info">{words.panel.readOnlyDay(common.date(on))}</Mark>}
      <Mark {...statusLooks[status]}>{approvals.statuses[status]}</Mark>
      {inForce && status !== 'inForce' && <Mark {...statusLooks.inForce}>{words.stillInForce(inForce.number)}</Mark>}
      {unverified && <Mark tone="warn" icon="alert" title={approvals.unverifiedText}>{approvals.unverified}</Mark>}
      {document.sample && <SampleMark />}
    </>
  );
};

const Lead = ({ entry: { document, inForce, coming, drafts, status } }: Pick<JobPanelProps, 'entry'>): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { jobRegister: { panel } } = useWords();
  const { statusNotes } = panel;
  const from = inForce?.validity.from;
  return (
    <div className={styles.lead}>
      <p>{inForce ? statusNotes.inForce(from && common.date(from)) : drafts.length > 0 || status !== 'notInForce' ? statusNotes.drafting : statusNotes.notInForce}</p>
      {coming?.validity.from && <p>{statusNotes.comes(common.date(coming.validity.from))}</p>}
      {document.original && <p><SafeLink href={document.original}>{panel.original}</SafeLink></p>}
    </div>
  );
};

const Drafts = ({ entry, shown, onEdit }: Pick<JobPanelProps, 'entry' | 'shown' | 'onEdit'>): React.ReactElement | null => {
  const { strings: { common } } = useVajs();
  const { jobRegister: { commands, edition, panel } } = useWords();
  const ids = new Set(entry.drafts.map(({ id }) => id));
  const drafts = shown.facts.drafts.filter(({ id, document }) => document === entry.document.id && ids.has(id));
  if (drafts.length === 0) return null;
  return (
    <PanelSection title={panel.drafts}>
      <ul className={styles.list}>
        {drafts.map(draft => (
          <li key={draft.id}>
            <div className={styles.head}>
              <strong>{edition(draft.edition)}</strong>
              <span className={styles.aside}><Button text={commands.openDraft} icon="draft" onClick={() => onEdit(draft.id)} /></span>
            </div>
            <span className={styles.second}>{panel.draftSaved(draft.editor.name, momentWords(new Date(draft.modified), common.locale))}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
};

/** Everything that is known about one document on the shown day. */
const JobPanel = ({ entry, shown, choices, onRead, onCompare, onEdit, onStart, onOpen, onClose }: JobPanelProps): React.ReactElement => {
  const { site, on, today, language, strings: { common } } = useVajs();
  const { jobRegister: { commands, panel } } = useWords();
  const { document, editions, organisation, unit, post } = entry;
  const [copied, copyLink] = useCopiedLink('jobDescriptions', 'document', document.id);
  const state = site.stateOf(isRestricted(document, today) ? restrictedDrafts : documentDrafts);
  const start = React.useMemo(() => editionToStart(shown.facts, document.id), [shown.facts, document.id]);
  const mayStart = start.status === 'ready' && on === today && state.status === 'ready' && state.rights.add;
  const acts: readonly (Command | false)[] = [
    choices.length > 0 && { key: 'read', text: commands.read, icon: 'document', onRun: () => onRead() },
    choices.length > 1 && { key: 'compare', text: commands.compare, icon: 'columns', onRun: onCompare },
    mayStart && { key: 'start', text: editions.length > 0 ? commands.newEdition : commands.startDraft, icon: 'draft', onRun: onStart },
    { key: 'copyLink', text: common.copyLink, icon: 'link', onRun: copyLink }
  ];
  return (
    <DetailsPanel
      title={jobName(entry)} kicker={[unit?.name ?? organisation?.name, kindName(document.kind, language)].filter(Boolean).join(' · ')} onClose={onClose}
      closeLabel={common.close} commands={acts.filter((act): act is Command => act !== false)} marks={<Marks entry={entry} />}
    >
      <LinkCopied copied={copied} />
      <Lead entry={entry} />
      <RoundSection entry={entry} shown={shown} onRead={onRead} />
      <Drafts entry={entry} shown={shown} onEdit={onEdit} />
      <EditionList editions={editions} onRead={edition => onRead(String(edition))} />
      <NextReview entry={entry} shown={shown} />
      <Readers entry={entry} shown={shown} />
      <Related entry={entry} shown={shown} onOpen={onOpen} />
      <PanelSection title={panel.place}>
        {organisation && <Fact label={panel.organisation}>{organisation.name}</Fact>}
        {unit && <Fact label={panel.unit}>{unit.name}</Fact>}
        {post && <Fact label={panel.post}>{post.name}</Fact>}
      </PanelSection>
    </DetailsPanel>
  );
};

export default JobPanel;
