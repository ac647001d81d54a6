import * as React from 'react';
import type { ListSchema } from '../../../data/schema/list';
import { suggestionsOn } from '../../../domain/suggestions/answering';
import type { Subject } from '../../../domain/suggestions/suggestion';
import { Button } from '../../../ui/Button';
import { PanelSection } from '../../../ui/DetailsPanel';
import { LazyHistory, LazySuggestions } from '../../../ui/editing/lazy';
import { useVajs } from '../../../ui/vajs';
import type { MapFacts } from '../usePolicyMap';

export interface RecordSectionsProps {
  readonly facts: MapFacts;
  readonly subject: Subject;
  readonly list: ListSchema;
  /** The row's id in the list. */
  readonly id: number;
}

/** The downloaded history is wanted by few: it is read when somebody asks. */
const HistorySection = ({ list, id }: Pick<RecordSectionsProps, 'list' | 'id'>): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const [open, setOpen] = React.useState(false);
  return (
    <PanelSection title={policyMap.history}>
      {open
        ? <LazyHistory list={list} id={id} />
        : <Button text={policyMap.showHistory} icon="history" look="quiet" onClick={() => setOpen(true)} />}
    </PanelSection>
  );
};

/** What was suggested about the thing, and what has happened to its row. */
export const RecordSections = ({ facts, subject, list, id }: RecordSectionsProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const suggestions = suggestionsOn(facts.suggestions, subject);
  return (
    <>
      {suggestions.length > 0 && (
        <PanelSection title={policyMap.suggestions} aside={suggestions.length}>
          <LazySuggestions suggestions={suggestions} />
        </PanelSection>
      )}
      <HistorySection list={list} id={id} />
    </>
  );
};
