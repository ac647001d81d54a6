import * as React from 'react';
import { mayApply } from '../../domain/suggestions/answering';
import type { Suggestion } from '../../domain/suggestions/suggestion';
import { useRights } from '../useFacts';
import { useVajs } from '../vajs';
import styles from './suggesting/Suggestion.module.scss';
import { SuggestionItem } from './SuggestionItem';

export interface SuggestionsProps { readonly suggestions: readonly Suggestion[] }

const subjectKey = ({ subject }: Suggestion): string => `${subject.kind} ${subject.id}`;

/** Suggestions in the order given. Those who may edit the lists answer them here. */
const Suggestions = ({ suggestions }: SuggestionsProps): React.ReactElement => {
  const { site, today, on, strings: { forms } } = useVajs();
  const { edit } = useRights('suggestions');
  const me = site.me && { person: site.me.id, mayEditLists: edit };
  const severalThings = new Set(suggestions.map(subjectKey)).size > 1;
  if (suggestions.length === 0) return <p className={styles.none}>{forms.suggestions.none}</p>;
  return (
    <ul className={styles.list} aria-label={forms.suggestions.list}>
      {suggestions.map(suggestion => (
        <li key={suggestion.id}>
          <SuggestionItem
            suggestion={suggestion} named={severalThings}
            mayApply={on === today && me !== undefined && mayApply(suggestion, me)}
          />
        </li>
      ))}
    </ul>
  );
};

export default Suggestions;
