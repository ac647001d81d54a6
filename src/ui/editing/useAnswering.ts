import * as React from 'react';
import { answerSuggestion, applySuggestion, type Answer, type Answering } from '../../data/answering';
import type { Suggestion } from '../../domain/suggestions/suggestion';
import { useVajs } from '../vajs';

/** What somebody is doing about a suggestion. */
export type Doing =
  | { readonly status: 'reading' }
  | { readonly status: 'declining' }
  /** Mere words: the row is being changed by hand. */
  | { readonly status: 'changing' }
  /** The change by hand is done; the answer is being written. */
  | { readonly status: 'finishing' };

export type Failed = Exclude<Answering, { status: 'answered' }>;

export interface Answers {
  readonly doing: Doing;
  readonly turnTo: (status: Doing['status']) => void;
  readonly busy: boolean;
  /** What became of the last try, when it was not answered. */
  readonly failed?: Failed;
  readonly answer: (answer: Answer) => void;
  /** Makes the change that is proposed and answers with the words given. */
  readonly apply: (words: string) => void;
}

/** Answering one suggestion. `onDone` is told once the site has the answer. */
export const useAnswering = (suggestion: Suggestion, onDone: () => void): Answers => {
  const { site } = useVajs();
  const [doing, setDoing] = React.useState<Doing>({ status: 'reading' });
  const [busy, setBusy] = React.useState(false);
  const [failed, setFailed] = React.useState<Failed>();

  const run = async (act: () => Promise<Answering>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    const outcome = await act();
    setBusy(false);
    if (outcome.status === 'answered') {
      setDoing({ status: 'reading' });
      onDone();
    } else {
      setFailed(outcome);
    }
  };
  const start = (act: () => Promise<Answering>): void => {
    run(act).catch(() => setBusy(false));
  };

  return {
    doing, busy, failed,
    turnTo: status => {
      setFailed(undefined);
      setDoing({ status });
    },
    answer: answer => start(() => answerSuggestion(site, suggestion.id, answer)),
    apply: words => start(() => applySuggestion(site, suggestion, words))
  };
};
