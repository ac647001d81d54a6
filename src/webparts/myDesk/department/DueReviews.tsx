import * as React from 'react';
import type { DepartmentReview } from '../../../domain/desk/department';
import { actTitle } from '../../../ui/approvals/actTitle';
import { sendingWords } from '../../../ui/approvals/sendingWords';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { Notice } from '../../../ui/Notice';
import { Outcome, type ToldOf } from '../../../ui/round/acts/Outcome';
import { useVajs } from '../../../ui/vajs';
import type { DeskProps } from '../deskProps';
import { dueWords, titlesIn, type TitleOf } from '../deskWords';
import styles from './Department.module.scss';
import { useBulk, type Bulk } from './useBulk';

type Asked = 'noChange' | 'newEdition';

/** What became of each document that was chosen. */
const Told = ({ bulk: { state, acting }, titleOf }: { readonly bulk: Bulk; readonly titleOf: TitleOf }): React.ReactElement | null => {
  const words = useWords();
  const { approvals, myDesk: { department } } = words;
  switch (state.status) {
    case 'idle': return null;
    case 'working': return <p role="status">{acting.sending ? sendingWords(acting, words) : department.working(state.done, state.all)}</p>;
    case 'drafted': {
      const failed = state.begun.filter(({ outcome }) => outcome.status !== 'drafted');
      return (
        <Notice tone={failed.length > 0 ? 'warn' : 'info'} slim alert>
          <p className={styles.line}>{department.drafted(state.begun.length - failed.length)}</p>
          {failed.length > 0 && (
            <ul className={styles.failed}>
              {failed.map(({ document, outcome: { status } }) =>
                status !== 'drafted' && <li key={document}>{department.failed(titleOf(document), department[status])}</li>)}
            </ul>
          )}
        </Notice>
      );
    }
    case 'reviewed': return (
      <Outcome all={acting.told.flatMap(({ act, told }): readonly ToldOf[] =>
        (told && 'document' in act ? [{ title: titleOf(act.document), told, counted: approvals.counted.review }] : []))}
      />
    );
    default: return state satisfies never;
  }
};

interface LineProps { readonly review: DepartmentReview; readonly title: string; readonly chosen: boolean; readonly onToggle: () => void }

const Line = ({ review, title, chosen, onToggle }: LineProps): React.ReactElement => {
  const { today, strings, addressOf } = useVajs();
  const words = useWords();
  const due = dueWords(review, today, strings, words);
  return (
    <li className={styles.choice}>
      <input type="checkbox" checked={chosen} aria-label={words.myDesk.department.chooseReview(title)} onChange={onToggle} />
      <a className={styles.link} href={addressOf('jobDescriptions', { document: String(review.document.id) })}>{title}</a>
      {due && <Mark tone={due.tone}>{due.text}</Mark>}
    </li>
  );
};

/** Reviews that are near or late; several are ended, or begun as new editions, in two presses. */
export const DueReviews = ({ facts, sitting, reviews }: DeskProps & { readonly reviews: readonly DepartmentReview[] }): React.ReactElement => {
  const { common } = useVajs().strings;
  const words = useWords();
  const { department } = words.myDesk;
  const titleOf = titlesIn(facts, words);
  const bulk = useBulk(facts, sitting);
  const [chosen, choose] = React.useState<ReadonlySet<number>>(new Set());
  const [asked, ask] = React.useState<Asked>();
  const picked = reviews.filter(({ document }) => chosen.has(document.id));
  const closing = picked.filter(({ mayReview }) => mayReview);
  const toggle = (id: number): void => choose(was => new Set(was.has(id) ? [...was].filter(one => one !== id) : [...was, id]));
  const texts: Readonly<Record<Asked, string>> = { noChange: department.noChange, newEdition: department.newEdition };
  const run = (): void => {
    if (asked === 'noChange') bulk.noChange(closing, actTitle(words, titleOf));
    else bulk.newEditions(picked);
    ask(undefined);
    choose(new Set());
  };
  const counts: Readonly<Record<Asked, number>> = { noChange: closing.length, newEdition: picked.length };
  const working = bulk.state.status === 'working';
  return (
    <>
      <Told bulk={bulk} titleOf={titleOf} />
      {reviews.length === 0 ? <p className={styles.quiet}>{department.reviewsNone}</p> : (
        <>
          <label className={styles.choice}>
            <input
              type="checkbox" checked={picked.length === reviews.length}
              onChange={() => choose(picked.length === reviews.length ? new Set() : new Set(reviews.map(({ document }) => document.id as number)))}
            />
            {department.chooseAll}
          </label>
          <ul className={styles.choices}>
            {reviews.map(review => (
              <Line
                key={review.document.id} review={review} title={titleOf(review.document.id)} chosen={chosen.has(review.document.id)}
                onToggle={() => toggle(review.document.id)}
              />
            ))}
          </ul>
          {asked ? (
            <div className={styles.confirm}>
              <p className={styles.line}>{asked === 'noChange' ? department.explainNoChange : department.explainNewEdition}</p>
              {asked === 'noChange' && closing.length < picked.length && <p className={styles.line}>{department.mayNotReview}</p>}
              <div className={styles.buttons}>
                <Button look="primary" autoFocus disabled={counts[asked] === 0} text={department.confirm(texts[asked], counts[asked])} onClick={run} />
                <Button text={common.cancel} onClick={() => ask(undefined)} />
              </div>
            </div>
          ) : (
            <div className={styles.buttons}>
              <Button icon="check" disabled={closing.length === 0 || working} text={department.withCount(department.noChange, closing.length)} onClick={() => ask('noChange')} />
              <Button icon="draft" disabled={picked.length === 0 || working} text={department.withCount(department.newEdition, picked.length)} onClick={() => ask('newEdition')} />
            </div>
          )}
        </>
      )}
    </>
  );
};
