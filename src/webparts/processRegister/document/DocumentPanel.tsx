import * as React from 'react';
import type { RegisterEntry } from '../../../domain/documents/register';
import type { DocumentId, SupportServiceId } from '../../../domain/identity';
import { isValidOn } from '../../../domain/time/validity';
import type { Command } from '../../../ui/commands';
import { DetailsPanel, PanelSection } from '../../../ui/DetailsPanel';
import { LinkCopied } from '../../../ui/LinkCopied';
import { Mark } from '../../../ui/Mark';
import { SafeLink } from '../../../ui/SafeLink';
import { SampleMark } from '../../../ui/SampleMark';
import { useCopiedLink } from '../../../ui/useCopiedLink';
import { useVajs } from '../../../ui/vajs';
import { documentName, kindName, roundTones, statusNote, statusTones } from '../documentWords';
import { addEdition, editDocument, editEdition } from '../formTasks';
import type { May, Task } from '../tasks';
import type { ShownRegister } from '../useRegister';
import { DocumentHistory } from './DocumentHistory';
import { DocumentSuggestions } from './DocumentSuggestions';
import { Editions } from './Editions';
import { InForce } from './InForce';
import { Listed } from './Listed';
import { NextReview } from './NextReview';
import { RelatedDocuments } from './RelatedDocuments';
import { Responsible } from './Responsible';
import { Restriction } from './Restriction';
import { Round } from './Round';
import styles from './document.module.scss';

export interface DocumentPanelProps {
  readonly entry: RegisterEntry;
  readonly shown: ShownRegister;
  readonly may: May;
  readonly onTask: (task: Task) => void;
  readonly onOpen: (document: DocumentId) => void;
  readonly onSupportService: (supportService: SupportServiceId) => void;
  readonly onClose: () => void;
}

const Marks = ({ entry: { document, state, round, unverified } }: Pick<DocumentPanelProps, 'entry'>): React.ReactElement => {
  const { on, today, strings: { common, register } } = useVajs();
  return (
    <>
      {on !== today && <Mark tone="info">{register.readOnlyDay(common.date(on))}</Mark>}
      <Mark tone={statusTones[state.status]}>{register.statuses[state.status]}</Mark>
      {round && <Mark tone={roundTones[round.status]}>{register.roundOf(round.edition, register.rounds[round.status])}</Mark>}
      {unverified && <Mark tone="warn" icon="alert" title={register.unverifiedText}>{register.unverified}</Mark>}
      {document.restriction && isValidOn(document.restriction.validity, on) && <Mark tone="info">{document.restriction.mark}</Mark>}
      {document.sample && <SampleMark />}
    </>
  );
};

const Lead = ({ entry, shown }: Pick<DocumentPanelProps, 'entry' | 'shown'>): React.ReactElement => {
  const { strings } = useVajs();
  const { register } = strings;
  const { document, state } = entry;
  const nameOf = (id: DocumentId): string | undefined => {
    const other = shown.register.byId.get(id);
    return other && documentName(other.document);
  };
  return (
    <div className={styles.lead}>
      <p>{statusNote(state, nameOf, strings)}</p>
      {document.otherTitle && <p className={styles.second}>{register.alsoCalled(document.otherTitle)}</p>}
      {document.original && <p><SafeLink href={document.original}>{register.panel.original}</SafeLink></p>}
    </div>
  );
};

/** The acts that this person has today, the most usual first. */
const useCommands = ({ entry, may, onTask }: DocumentPanelProps, copyLink: () => void): readonly Command[] => {
  const { strings } = useVajs();
  const { common, register: { commands } } = strings;
  const { document } = entry;
  const suggest = (): void => onTask({ kind: 'suggest', document: document.id, about: documentName(document) });
  const acts: readonly (Command | false)[] = [
    may.suggest && { key: 'suggest', text: commands.suggest, icon: 'suggestion', onRun: suggest },
    may.documents.edit && { key: 'edit', text: commands.edit, icon: 'edit', shortcut: 'e', onRun: () => onTask(editDocument(entry, strings)) },
    may.editions.add && { key: 'addEdition', text: commands.addEdition, icon: 'add', onRun: () => onTask(addEdition(entry, strings)) },
    { key: 'copyLink', text: common.copyLink, icon: 'link', onRun: copyLink }
  ];
  return acts.filter((act): act is Command => act !== false);
};

/** Everything that the register knows about one document on the shown day. */
export const DocumentPanel = (props: DocumentPanelProps): React.ReactElement => {
  const { entry, shown, may, onTask, onOpen, onSupportService, onClose } = props;
  const { language, strings } = useVajs();
  const { common, register } = strings;
  const { document, edition } = entry;
  const [copied, copyLink] = useCopiedLink('processRegister', 'document', document.id);
  return (
    <DetailsPanel
      title={document.title} kicker={[document.code ?? register.noCode, kindName(document.kind, language)].join(' · ')}
      onClose={onClose} closeLabel={common.close} commands={useCommands(props, copyLink)} marks={<Marks entry={entry} />}
    >
      <LinkCopied copied={copied} />
      <Lead entry={entry} shown={shown} />
      <Round entry={entry} />
      <Responsible entry={entry} holders={shown.facts.holders} may={may} onTask={onTask} />
      {edition && <InForce edition={edition} />}
      {edition && <NextReview entry={entry} />}
      {document.restriction && <Restriction restriction={document.restriction} />}
      <Listed entry={entry} may={may} onTask={onTask} onOpen={onSupportService} />
      <RelatedDocuments entry={entry} register={shown.register} onOpen={onOpen} />
      <Editions
        editions={entry.editions}
        onEdit={may.editions.edit ? one => onTask(editEdition(entry, one, strings)) : undefined}
      />
      <DocumentSuggestions document={document.id} suggestions={shown.facts.suggestions} />
      <PanelSection title={register.panel.history}><DocumentHistory document={document.id} /></PanelSection>
    </DetailsPanel>
  );
};
