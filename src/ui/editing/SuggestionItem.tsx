import * as React from 'react';
import type { Suggestion, SuggestionState } from '../../domain/suggestions/suggestion';
import { Button } from '../Button';
import { LongText } from '../LongText';
import { Mark, type Tone } from '../Mark';
import { momentWords } from '../momentWords';
import { useVajs } from '../vajs';
import { AnswerFailed } from './suggesting/AnswerFailed';
import { AnswerForm } from './suggesting/AnswerForm';
import { ApplyChange } from './suggesting/ApplyChange';
import { ChangeByHand } from './suggesting/ChangeByHand';
import { ProposedChange } from './suggesting/ProposedChange';
import styles from './suggesting/Suggestion.module.scss';
import { useAnswering, type Answers } from './useAnswering';

export interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  readonly mayApply: boolean;
  /** What it is about stands there too: where suggestions about several things stand together. */
  readonly named?: boolean;
  readonly onApplied?: () => void;
}

const tones: Readonly<Record<SuggestionState, Tone>> = { open: 'info', applied: 'ok', declined: 'quiet' };

interface ActsProps { readonly suggestion: Suggestion; readonly answers: Answers; readonly onLeave: () => void }

/** What those who may answer can do, one thing at a time. */
const Acts = ({ suggestion, answers, onLeave }: ActsProps): React.ReactElement => {
  const { forms: { suggestions } } = useVajs().strings;
  const { doing, turnTo, busy, answer } = answers;
  const { proposal } = suggestion;
  const id = `vajs-answer-${suggestion.id}`;
  const leave = (): void => {
    turnTo('reading');
    onLeave();
  };
  switch (doing.status) {
    case 'reading': return (
      <div className={styles.buttons}>
        {proposal.kind === 'words'
          ? <Button look="primary" text={suggestions.apply} onClick={() => turnTo('changing')} />
          : <ApplyChange proposal={proposal} answers={answers} />}
        <Button text={suggestions.decline} disabled={busy} onClick={() => turnTo('declining')} />
      </div>
    );
    case 'declining': return (
      <AnswerForm
        id={id} label={suggestions.declineReason} required={suggestions.reasonRequired} submit={suggestions.decline} busy={busy}
        onSubmit={words => answer({ state: 'declined', words })} onCancel={leave}
      />
    );
    case 'changing': return <ChangeByHand suggestion={suggestion} onDone={() => turnTo('finishing')} onCancel={leave} />;
    case 'finishing': return (
      <AnswerForm
        id={id} label={suggestions.doneAnswer} required={suggestions.doneRequired} initial={suggestions.appliedAnswer}
        submit={suggestions.done} busy={busy} onSubmit={words => answer({ state: 'applied', words })} onCancel={leave}
      />
    );
    default: return doing satisfies never;
  }
};

/** One suggestion: who says what, what would change, the answer; and the acts of those who may answer. */
export const SuggestionItem = ({ suggestion, mayApply, named = false, onApplied }: SuggestionItemProps): React.ReactElement => {
  const { common, forms: { suggestions } } = useVajs().strings;
  const item = React.useRef<HTMLElement>(null);
  const focusItem = (): void => item.current?.focus();
  const answers = useAnswering(suggestion, () => {
    focusItem();
    onApplied?.();
  });
  const { by, at, text, proposal, state, answer, subjectTitle } = suggestion;
  return (
    <article ref={item} tabIndex={-1} className={styles.item} aria-label={suggestions.by(by.name, momentWords(at, common.locale))}>
      <div className={styles.head}>
        <p className={styles.by}>{suggestions.by(by.name, momentWords(at, common.locale))}</p>
        <Mark tone={tones[state]}>{suggestions.states[state]}</Mark>
      </div>
      {named && <p className={styles.about}>{subjectTitle}</p>}
      <p className={styles.text}><LongText text={text} /></p>
      {proposal.kind === 'holder' && <ProposedChange proposal={proposal} />}
      {answer && <p className={styles.answer}><span className={styles.label}>{suggestions.answer}:</span> <LongText text={answer} /></p>}
      {answers.failed && <AnswerFailed failed={answers.failed} />}
      {mayApply && state === 'open' && <Acts suggestion={suggestion} answers={answers} onLeave={focusItem} />}
    </article>
  );
};
