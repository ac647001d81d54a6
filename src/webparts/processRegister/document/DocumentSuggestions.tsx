import * as React from 'react';
import type { DocumentId } from '../../../domain/identity';
import { openSuggestions, suggestionsOn } from '../../../domain/suggestions/answering';
import type { Suggestion } from '../../../domain/suggestions/suggestion';
import { PanelSection } from '../../../ui/DetailsPanel';
import { LazySuggestions } from '../../../ui/editing/lazy';
import { useVajs } from '../../../ui/vajs';

export interface DocumentSuggestionsProps {
  readonly document: DocumentId;
  readonly suggestions: readonly Suggestion[];
}

/** What people have suggested about the document, with the count of those that wait. */
export const DocumentSuggestions = ({ document, suggestions }: DocumentSuggestionsProps): React.ReactElement | null => {
  const { register: { panel } } = useVajs().strings;
  const about = suggestionsOn(suggestions, { kind: 'document', id: document });
  if (about.length === 0) return null;
  return (
    <PanelSection title={panel.suggestions} aside={openSuggestions(about).length}>
      <LazySuggestions suggestions={about} />
    </PanelSection>
  );
};
