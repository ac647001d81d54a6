import * as React from 'react';
import { improvements, managementReviews } from '../../../data/schema';
import { ownerSeat } from '../../../domain/calendar/seating';
import type { DocumentReviewItem } from '../../../domain/calendar/item';
import { kindRules } from '../../../domain/documents/kindRules';
import type { Improvement, ManagementReview } from '../../../domain/calendar/review';
import { isLate, type ToDoState } from '../../../domain/toDo';
import type { DocumentId, RoleId } from '../../../domain/identity';
import { Button } from '../../../ui/Button';
import type { Command } from '../../../ui/commands';
import { DetailsPanel, Fact, PanelSection } from '../../../ui/DetailsPanel';
import { LinkCopied } from '../../../ui/LinkCopied';
import { LongText } from '../../../ui/LongText';
import { Mark, type Tone } from '../../../ui/Mark';
import { SafeLink } from '../../../ui/SafeLink';
import { SampleMark } from '../../../ui/SampleMark';
import { useCopiedLink } from '../../../ui/useCopiedLink';
import { useVajs } from '../../../ui/vajs';
import { addImprovement, editImprovement, editReview } from '../acts/calendarTasks';
import type { PanelProps } from './panelProps';
import { Opener, People, RowHistory } from './parts';
import styles from './panel.module.scss';

const DocumentFact = ({ calendar, document }: Pick<PanelProps, 'calendar'> & { readonly document: DocumentId | undefined }): React.ReactElement | null => {
  const { addressOf, strings: { calendarActs: { facts } } } = useVajs();
  const found = calendar.facts.documents.find(({ id }) => id === document);
  return found
    ? <Fact label={facts.process}><a href={addressOf('processRegister', { document: String(found.id) })}>{[found.code, found.title].filter(Boolean).join(' ')}</a></Fact>
    : null;
};

const Owner = ({ calendar, role }: Pick<PanelProps, 'calendar'> & { readonly role: RoleId | undefined }): React.ReactElement => {
  const { today, strings: { calendarActs: { noSeats, sections } } } = useVajs();
  return (
    <PanelSection title={sections.people}>
      {role === undefined ? <p>{noSeats}</p> : <People calendar={calendar} seats={[ownerSeat(role)]} on={today} />}
    </PanelSection>
  );
};

const given = (commands: readonly (Command | false)[]): readonly Command[] => commands.filter((command): command is Command => command !== false);

/** When a document is next due for review: worked out from its cycle and stored nowhere, so its register is where to act. */
export const DocumentReviewPanel = ({ calendar, item, onClose }: PanelProps & { readonly item: DocumentReviewItem }): React.ReactElement => {
  const { addressOf, today, strings: { calendarActs, common, managementCalendar, register } } = useVajs();
  const [copied, copyLink] = useCopiedLink('managementCalendar', 'entry', item.key);
  const { document, edition } = item;
  const { ofPost } = kindRules[document.kind];
  return (
    <DetailsPanel
      title={document.title} kicker={[managementCalendar.kinds.documentReview, document.code].filter(Boolean).join(' · ')} onClose={onClose} closeLabel={common.close}
      commands={[{ key: 'copyLink', text: common.copyLink, icon: 'link', onRun: copyLink }]}
      marks={(edition.logged?.unverified || document.sample) && <>
        {edition.logged?.unverified && <Mark tone="warn" icon="alert" title={register.unverifiedText}>{register.unverified}</Mark>}
        {document.sample && <SampleMark />}
      </>}
    >
      <LinkCopied copied={copied} />
      <PanelSection title={calendarActs.sections.when}>
        <Fact label={calendarActs.facts.due}>{common.date(item.day)} {item.day < today && <Mark tone="bad">{calendarActs.late}</Mark>}</Fact>
        <Fact label={calendarActs.facts.edition}>{register.edition(edition.number)}</Fact>
        <Fact label={register.panel.cycle}>{register.reviewCycle(document.reviewCycle)}</Fact>
        <p>
          <a href={addressOf(ofPost ? 'jobDescriptions' : 'processRegister', { document: String(document.id) })}>
            {ofPost ? calendarActs.openJobDescription : calendarActs.openDocument}
          </a>
        </p>
      </PanelSection>
      <Owner calendar={calendar} role={document.owner} />
    </DetailsPanel>
  );
};

/** A review of the management system, what it concluded, and the improvements that came of it. */
export const ReviewPanel = ({ calendar, review, may, onOpen, onTask, onClose }: PanelProps & { readonly review: ManagementReview }): React.ReactElement => {
  const { language, today, strings } = useVajs();
  const { calendarActs, common, managementCalendar } = strings;
  const { facts, sections, tasks } = calendarActs;
  const [copied, copyLink] = useCopiedLink('managementCalendar', 'entry', `r${review.id}`);
  const actions = calendar.facts.improvements.filter(one => one.review === review.id);
  const { Subject, Conclusion } = managementReviews.columns;
  const commands = given([
    may.managementReviews.edit && { key: 'edit', text: tasks.editReview, icon: 'edit', shortcut: 'e', onRun: () => onTask(editReview(review, strings)) },
    { key: 'copyLink', text: common.copyLink, icon: 'link', onRun: copyLink }
  ]);
  return (
    <DetailsPanel
      title={review.name} kicker={managementCalendar.kinds.managementReview} onClose={onClose} closeLabel={common.close} commands={commands}
      marks={review.sample && <SampleMark />}
    >
      <LinkCopied copied={copied} />
      <div className={styles.lead}>
        <Fact label={facts.day}>{common.date(review.day)}</Fact>
        <Fact label={facts.subject}>{Subject.choices[review.subject][language]}</Fact>
        <DocumentFact calendar={calendar} document={review.document} />
      </div>
      <PanelSection title={sections.result}>
        <Fact label={facts.conclusion}>{review.conclusion ? Conclusion.choices[review.conclusion][language] : calendarActs.noConclusion}</Fact>
        {review.result && <p className={styles.note}><LongText text={review.result} /></p>}
        {review.minutes && <Fact label={facts.minutes}><SafeLink href={review.minutes}>{review.minutes}</SafeLink></Fact>}
      </PanelSection>
      <PanelSection
        title={sections.improvements}
        aside={may.improvements.add && <Button look="quiet" icon="add" text={tasks.addImprovement} onClick={() => onTask(addImprovement(review, strings))} />}
      >
        {actions.length === 0 && <p>{common.none}</p>}
        <ul className={styles.plain}>
          {actions.map(one => (
            <li key={one.id} className={styles.meeting}>
              <Opener text={one.name} onOpen={() => onOpen(`i${one.id}`)} />
              <span className={styles.second}>{common.date(one.due)}, {improvements.columns.State.choices[one.state][language]}{isLate(one, today) && `, ${calendarActs.late}`}</span>
            </li>
          ))}
        </ul>
      </PanelSection>
      <Owner calendar={calendar} role={review.responsible} />
      <RowHistory list={managementReviews} id={review.id} />
    </DetailsPanel>
  );
};

const tones: Readonly<Record<ToDoState, Tone>> = { open: 'info', underWay: 'info', done: 'ok', dropped: 'quiet' };

/** What somebody promised to make better, by when, and how it stands. */
export const ImprovementPanel = ({ calendar, improvement, may, onOpen, onTask, onClose }: PanelProps & { readonly improvement: Improvement }): React.ReactElement => {
  const { language, today, strings } = useVajs();
  const { calendarActs, common, managementCalendar } = strings;
  const { facts, sections, tasks } = calendarActs;
  const [copied, copyLink] = useCopiedLink('managementCalendar', 'entry', `i${improvement.id}`);
  const review = calendar.facts.managementReviews.find(({ id }) => id === improvement.review);
  const commands = given([
    may.improvements.edit && { key: 'edit', text: tasks.editImprovement, icon: 'edit', shortcut: 'e', onRun: () => onTask(editImprovement(improvement, strings)) },
    { key: 'copyLink', text: common.copyLink, icon: 'link', onRun: copyLink }
  ]);
  return (
    <DetailsPanel
      title={improvement.name} kicker={managementCalendar.kinds.improvement} onClose={onClose} closeLabel={common.close} commands={commands}
      marks={(
        <>
          <Mark tone={tones[improvement.state]}>{improvements.columns.State.choices[improvement.state][language]}</Mark>
          {isLate(improvement, today) && <Mark tone="bad">{calendarActs.late}</Mark>}
          {improvement.sample && <SampleMark />}
        </>
      )}
    >
      <LinkCopied copied={copied} />
      <div className={styles.lead}>
        <Fact label={facts.due}>{common.date(improvement.due)}</Fact>
        {improvement.doneOn && <Fact label={facts.doneOn}>{common.date(improvement.doneOn)}</Fact>}
        {review && <Fact label={facts.review}><Opener text={review.name} onOpen={() => onOpen(`r${review.id}`)} /></Fact>}
        <DocumentFact calendar={calendar} document={improvement.document} />
      </div>
      {improvement.result && <PanelSection title={sections.result}><p className={styles.note}><LongText text={improvement.result} /></p></PanelSection>}
      <Owner calendar={calendar} role={improvement.owner} />
      <RowHistory list={improvements} id={improvement.id} />
    </DetailsPanel>
  );
};
