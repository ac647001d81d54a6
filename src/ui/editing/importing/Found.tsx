import * as React from 'react';
import { Button } from '../../Button';
import { Live } from '../../Live';
import { Notice } from '../../Notice';
import { Skeleton } from '../../Skeleton';
import { useVajs } from '../../vajs';
import type { Import } from '../useImport';
import { PlanTable } from './PlanTable';
import { countOf } from './standing';
import { useValueWords } from './useValueWords';

/** What the file has that the list has not, and the other way round. */
const Columns = ({ work }: { readonly work: Import }): React.ReactElement | null => {
  const { language, strings: { forms: { importing } } } = useVajs();
  const { comparison, list } = work;
  if (comparison.status !== 'compared') return null;
  const { unknownHeaders, missingColumns } = comparison.plan;
  return (
    <>
      {unknownHeaders.length > 0 && <Notice tone="warn" slim>{importing.unknownHeaders(unknownHeaders.join(', '))}</Notice>}
      {missingColumns.length > 0 && (
        <Notice tone="warn" slim>{importing.missingColumns(missingColumns.map(name => list.columns[name].label[language]).join(', '))}</Notice>
      )}
    </>
  );
};

/** What was saved and what was not, once saving has come to its end. */
const Ended = ({ work }: { readonly work: Import }): React.ReactElement | null => {
  const { forms: { importing } } = useVajs().strings;
  const { saving, lines, savable, comparison } = work;
  if (saving.status !== 'ended' || comparison.status !== 'compared') return null;
  const saved = countOf(lines, 'saved');
  if (savable.length === 0) return <Notice tone="info" slim alert>{importing.finished(saved)}</Notice>;
  return (
    <Notice tone="warn" alert title={importing.halfway(saved, savable.length)}>{saving.wasLost && importing.unknownOutcome}</Notice>
  );
};

const Failed = ({ children }: { readonly children?: React.ReactNode }): React.ReactElement => {
  const { site, strings: { common, forms: { importing } } } = useVajs();
  return (
    <Notice
      tone="bad" alert title={importing.readingFailed}
      actions={<Button text={common.retry} icon="refresh" onClick={() => { site.refresh().catch(() => undefined); }} />}
    >
      {children}
    </Notice>
  );
};

/** What would happen to every line of the file. */
export const Found = ({ work }: { readonly work: Import }): React.ReactElement | null => {
  const { forms: { importing }, webPart } = useVajs().strings;
  const { reading, comparison, list, lines } = work;
  const file = reading.status === 'read' ? reading.file : undefined;
  const wordsOf = useValueWords(list, comparison.status === 'compared' ? comparison.rowsOf : undefined, file);
  switch (reading.status) {
    case 'none': return comparison.status === 'failed' ? <Failed /> : null;
    case 'reading': return <div aria-busy="true"><Live>{importing.reading}</Live><Skeleton of="rows" count={6} /></div>;
    case 'notWorkbook': return <Notice tone="bad" alert slim>{importing.notWorkbook}</Notice>;
    case 'failed': return <Notice tone="bad" alert title={importing.readingFailed}>{webPart.errors[reading.error.kind]}</Notice>;
    case 'read': break;
    default: return reading satisfies never;
  }
  if (comparison.status === 'failed') return <Failed />;
  if (comparison.status === 'waiting') return <Skeleton of="rows" count={6} />;
  return (
    <>
      <Columns work={work} />
      <Ended work={work} />
      {lines.length === 0
        ? <Notice tone="quiet">{importing.nothing}</Notice>
        : <PlanTable list={list} lines={lines} wordsOf={wordsOf} />}
    </>
  );
};
