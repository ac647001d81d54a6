import * as React from 'react';
import type { JobFilter } from '../../domain/jobDescriptions/jobFilter';
import type { JobLine } from '../../domain/jobDescriptions/jobLines';
import { LazyCompareView, LazyCoverageView, LazyEditView, LazyReadingView, LazyRoutesView } from './lazy';
import { RegisterView } from './register/RegisterView';
import type { ShownJobs } from './shownJobs';
import { textChoices } from './textChoices';
import type { FullTexts } from './useFullTexts';
import type { Look, Looking } from './useLooking';
import type { OpenedJob } from './useOpenedJob';

export interface JobContentProps {
  /** False while rows of an earlier visit stand in. */
  readonly checked: boolean;
  readonly shown: ShownJobs;
  readonly lines: readonly JobLine[];
  /** How many there are of the chosen kinds without any other filter. */
  readonly all: number;
  readonly looking: Looking;
  readonly onLook: (change: Look) => void;
  readonly texts: FullTexts;
  readonly opened: OpenedJob;
  readonly onFilter: (filter: JobFilter) => void;
}

/** Which of the frame's views stands there: a text of the opened document, or the register under it. */
export const JobContent = ({ checked, shown, lines, all, looking, onLook, texts, opened, onFilter }: JobContentProps): React.ReactElement | null => {
  const { view, wide, document, edition, was, draft, open, read, compare, edit, back } = opened;
  const entry = document === undefined ? undefined : shown.register.byId.get(document);
  const choices = React.useMemo(() => (entry ? textChoices(entry, shown.register, shown.facts) : []), [entry, shown]);
  const openLine = React.useCallback((line: JobLine) => {
    if (line.kind === 'document') open(line.entry.document.id);
  }, [open]);
  if (wide === 'edit') return <LazyEditView shown={shown} checked={checked} document={document} draft={draft} onEdit={edit} onBack={back} />;
  if (wide === 'reading' && entry) {
    return <LazyReadingView entry={entry} choices={choices} asked={edition} sought={looking.filter.text} onChoose={read} onCompare={key => compare(key)} onBack={back} />;
  }
  if (wide === 'compare' && entry) {
    return <LazyCompareView entry={entry} choices={choices} now={edition} was={was} onChoose={compare} onRead={read} onBack={back} />;
  }
  if (view === 'routes') return <LazyRoutesView facts={shown.facts} />;
  if (view === 'coverage') return <LazyCoverageView shown={shown} onFilter={onFilter} />;
  return (
    <RegisterView
      shown={shown} lines={lines} all={all} looking={looking} onLook={onLook} texts={texts} onOpen={openLine}
      selectedKey={document === undefined ? undefined : `document ${document}`}
    />
  );
};
