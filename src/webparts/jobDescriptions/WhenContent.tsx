import * as React from 'react';
import type { DocumentContent } from '../../domain/jobDescriptions/content';
import { useWords } from '../../ui/approvals/useWords';
import { Button } from '../../ui/Button';
import { ErrorWords } from '../../ui/ErrorWords';
import { Live } from '../../ui/Live';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { useVajs } from '../../ui/vajs';
import type { ContentLoad } from './useContent';

/** A text once it is there, and in words why it is not. */
export const WhenContent = ({ of, children }: { readonly of: ContentLoad; readonly children: (content: DocumentContent) => React.ReactNode }): React.ReactElement => {
  const { common } = useVajs().strings;
  const { jobRegister: { reading } } = useWords();
  switch (of.status) {
    case 'loading': return <div aria-busy="true"><Live>{reading.loading}</Live><Skeleton of="text" count={14} /></div>;
    case 'missing': return <Notice tone="warn" title={reading.missing} />;
    case 'failed': return (
      <Notice tone="bad" alert title={reading.failed} actions={<Button text={common.retry} icon="refresh" onClick={of.retry} />}><ErrorWords error={of.error} /></Notice>
    );
    case 'ready': return <>{children(of.content)}</>;
    default: return of satisfies never;
  }
};
