import * as React from 'react';
import type { DocumentContent } from '../../../domain/jobDescriptions/content';
import { lineFound } from '../../../domain/jobDescriptions/foundIn';
import type { JobLine } from '../../../domain/jobDescriptions/jobLines';
import type { JobEntry } from '../../../domain/jobDescriptions/jobRegister';
import type { DocumentId } from '../../../domain/identity';
import { dayInTallinn } from '../../../domain/time/tallinn';
import { hasWords } from '../../../domain/search/fold';
import { useWords } from '../../../ui/approvals/useWords';
import { Highlight } from '../../../ui/Highlight';
import { Mark } from '../../../ui/Mark';
import { SampleMark } from '../../../ui/SampleMark';
import { useVajs } from '../../../ui/vajs';
import { jobName, kindName, orderText, reviewText, reviewTones, statusLooks, type NameOf } from '../jobWords';
import styles from './cells.module.scss';

/** What is searched for: only the cells that show it are drawn anew as somebody types. */
export interface Sought {
  readonly words: readonly string[];
  /** Texts by document, once they are searched too. */
  readonly contents?: ReadonlyMap<DocumentId, readonly DocumentContent[]>;
}

export const SoughtContext = React.createContext<Sought>({ words: [] });

const Found = ({ text }: { readonly text: string }): React.ReactElement =>
  <Highlight text={text} words={React.useContext(SoughtContext).words} />;

/** The line of the text that made the row stay, where nothing else in the row does. */
const useLineFound = (entry: JobEntry): string | undefined => {
  const { words, contents } = React.useContext(SoughtContext);
  return React.useMemo(() => {
    const of = contents?.get(entry.document.id);
    if (!of || words.length === 0 || hasWords(entry.words, words)) return undefined;
    for (const content of of) {
      const line = lineFound(content, words);
      if (line !== undefined) return line;
    }
    return undefined;
  }, [words, contents, entry]);
};

const DocumentTitle = ({ entry }: { readonly entry: JobEntry }): React.ReactElement => {
  const { language } = useVajs();
  const { jobRegister: words } = useWords();
  const { document } = entry;
  const line = useLineFound(entry);
  const second = entry.post && entry.post.name !== document.title ? document.title : document.kind === 'jobDescription' ? undefined : kindName(document.kind, language);
  return (
    <span className={styles.lines}>
      <span className={styles.title}>
        <span className={styles.text} title={jobName(entry)}><Found text={jobName(entry)} /></span>
        {document.sample && <SampleMark />}
      </span>
      {line !== undefined
        ? <span className={styles.second} title={line}>{words.foundInText}: <Found text={line} /></span>
        : second && <span className={styles.second} title={second}><Found text={second} /></span>}
    </span>
  );
};

interface OfLine { readonly line: JobLine }

export const TitleCell = ({ line }: OfLine): React.ReactElement => (line.kind === 'document'
  ? <DocumentTitle entry={line.entry} />
  : <span className={styles.lines}><span className={styles.text}><Found text={line.post.name} /></span></span>);

export const StatusCell = ({ line }: OfLine): React.ReactElement => {
  const { approvals, jobRegister: words } = useWords();
  if (line.kind === 'post') return <Mark tone="warn" icon="alert">{words.noJobDescription}</Mark>;
  const { status, unverified, inForce } = line.entry;
  const inRound = status === 'open' || status === 'returned' || status === 'coordinated';
  return (
    <span className={styles.lines}>
      <Mark {...statusLooks[status]}>{status === 'coordinated' ? words.standings.coordinated : approvals.statuses[status]}</Mark>
      {unverified
        ? <span className={styles.second} title={approvals.unverifiedText}>{approvals.unverified}</span>
        : inRound && inForce && <span className={styles.second}>{words.stillInForce(inForce.number)}</span>}
    </span>
  );
};

export const EditionCell = ({ line }: OfLine): React.ReactElement | null => {
  const { strings: { common } } = useVajs();
  const words = useWords();
  if (line.kind === 'post') return null;
  const edition = line.entry.inForce ?? line.entry.coming;
  if (!edition) return <span className={styles.second}>{words.jobRegister.noEdition}</span>;
  const { from } = edition.validity;
  return (
    <span className={styles.lines}>
      <span className={styles.text}>
        {words.jobRegister.edition(edition.number)}
        {from && <span className={styles.aside}>{line.entry.inForce ? common.date(from) : words.jobRegister.from(common.date(from))}</span>}
      </span>
      <span className={styles.second}>{orderText(edition, words)}</span>
    </span>
  );
};

/** The step that is latest comes first. */
export const RoundCell = ({ line, nameOf }: OfLine & { readonly nameOf: NameOf }): React.ReactElement | null => {
  const { common } = useVajs().strings;
  const { approvals, jobRegister: words } = useWords();
  if (line.kind === 'post' || !line.entry.round) return null;
  const { approval, edition, open } = line.entry.round;
  switch (approval.status) {
    case 'open': {
      if (open.length === 0) return null;
      const [step, ...others] = [...open].sort((a, b) => a.daysLeft - b.daysLeft);
      const asked = step.asked.length === 0 ? words.nobodyAsked : words.waitsFor(step.asked.map(nameOf).join(', '));
      return (
        <span className={styles.lines}>
          <span className={styles.title}>
            <span className={styles.text} title={step.name}>{step.name}</span>
            <Mark tone={step.daysLeft < 0 ? 'bad' : step.daysLeft === 0 ? 'warn' : 'quiet'}>{approvals.daysLeft(step.daysLeft)}</Mark>
          </span>
          <span className={styles.second} title={asked}>{asked}{others.length > 0 && `; ${words.moreSteps(others.length)}`}</span>
        </span>
      );
    }
    case 'returned':
    case 'rejected': return (
      <span className={styles.lines}>
        <span className={styles.text}>{words.returnedBy(nameOf(approval.by))}</span>
        <span className={styles.second} title={approval.text}>{approval.text}</span>
      </span>
    );
    case 'coordinated': return (
      <span className={styles.lines}>
        <span className={styles.text}>{words.ofEdition(edition)}</span>
        <span className={styles.second}>{words.coordinatedOn(common.date(dayInTallinn(new Date(approval.at))))}</span>
      </span>
    );
    case 'withdrawn':
    case 'confirmed': return null;
    default: return approval satisfies never;
  }
};

export const ReviewCell = ({ line }: OfLine): React.ReactElement | null => {
  const { strings: { common } } = useVajs();
  const words = useWords();
  if (line.kind === 'post' || !line.entry.review) return null;
  const { review } = line.entry;
  return (
    <span className={styles.lines}>
      <Mark tone={reviewTones[review.state]} title={words.jobRegister.reviewStates[review.state]}>{common.date(review.due)}</Mark>
      <span className={styles.second}>{reviewText(review, words)}</span>
    </span>
  );
};

export const DraftCell = ({ line }: OfLine): React.ReactElement | null => {
  const { jobRegister: words } = useWords();
  if (line.kind === 'post' || line.entry.drafts.length === 0) return null;
  const [draft] = line.entry.drafts;
  return (
    <span className={styles.lines}>
      <span className={styles.text}>{words.ofEdition(draft.edition)}</span>
      <span className={styles.second} title={draft.editor.name}>{draft.editor.name}</span>
    </span>
  );
};
