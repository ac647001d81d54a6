import * as React from 'react';
import type { Load } from '../data/facts';
import type { BadRow } from '../data/reading';
import type { ListSchema } from '../data/schema/list';
import type { SiteError } from '../data/siteError';
import { Button } from './Button';
import { ColumnMissing, SetupLink, useMayCreateLists } from './ColumnMissing';
import { FindingsDoor, useFindingsDoor } from './FindingsDoor';
import { Live } from './Live';
import { Notice } from './Notice';
import { StaleNotice } from './StaleNotice';
import { useRefresh } from './useRefresh';
import { useVajs } from './vajs';
import styles from './WhenReady.module.scss';

/** What is known about the facts beside themselves. */
export interface ReadyMeta {
  /** False while facts of an earlier visit stand in for facts not yet confirmed. */
  readonly checked: boolean;
  readonly problems: readonly BadRow[];
}

export interface WhenReadyProps<T> {
  readonly of: Load<T>;
  readonly skeleton: React.ReactNode;
  readonly children: (value: T, meta: ReadyMeta) => React.ReactNode;
}

const useTitles = (lists: readonly ListSchema[]): string => {
  const { language } = useVajs();
  return lists.map(list => list.title[language]).join(', ');
};

const Missing = ({ lists }: { readonly lists: readonly ListSchema[] }): React.ReactElement => {
  const { webPart } = useVajs().strings;
  const titles = useTitles(lists);
  const owner = useMayCreateLists();
  return (
    <Notice
      tone="info" title={webPart.missingTitle}
      actions={owner && <SetupLink />}
    >
      {webPart.missingText(titles)} {!owner && webPart.missingReader}
    </Notice>
  );
};

const Denied = ({ lists }: { readonly lists: readonly ListSchema[] }): React.ReactElement => {
  const { webPart } = useVajs().strings;
  return <Notice tone="info" title={webPart.deniedTitle}>{webPart.deniedText(useTitles(lists))}</Notice>;
};

const Failed = ({ error, list }: { readonly error: SiteError; readonly list?: ListSchema }): React.ReactElement => {
  const { common, webPart } = useVajs().strings;
  const { trying, refresh } = useRefresh();
  const retry = <Button text={common.retry} icon="refresh" disabled={trying} onClick={refresh} />;
  if (error.kind === 'columnMissing' && list) {
    return <Notice tone="info" title={webPart.columnMissingTitle} actions={retry}><ColumnMissing list={list} column={error.detail} /></Notice>;
  }
  return (
    <Notice tone="bad" alert title={webPart.failedTitle} actions={retry}>
      <p className={styles.why}>{webPart.errors[error.kind]}</p>
      {error.detail && <details className={styles.detail}><summary>{webPart.errorDetail}</summary>{error.detail}</details>}
    </Notice>
  );
};

const Partial = ({ problems }: { readonly problems: readonly BadRow[] }): React.ReactElement => {
  const { common, webPart } = useVajs().strings;
  const open = useFindingsDoor();
  const rows = new Set(problems.map(problem => `${problem.list} ${problem.item}`)).size;
  return (
    <div className={styles.partial}>
      <Notice tone="warn" slim actions={open && <Button text={common.showFindings} onClick={open} />}>
        {webPart.partial(rows)}
      </Notice>
    </div>
  );
};

/** Turns facts into content, and says every other state in words with the next step. */
export const WhenReady = <T,>({ of: load, skeleton, children }: WhenReadyProps<T>): React.ReactElement => {
  const { common } = useVajs().strings;
  switch (load.status) {
    case 'loading': return <div aria-busy="true" className={styles.loading}><Live>{common.loading}</Live>{skeleton}</div>;
    case 'missing': return <Missing lists={load.lists} />;
    case 'denied': return <Denied lists={load.lists} />;
    case 'failed': return <Failed error={load.error} list={load.list} />;
    case 'ready': return (
      <FindingsDoor>
        <StaleNotice stale={load.stale} />
        {load.problems.length > 0 && <Partial problems={load.problems} />}
        {children(load.value, load)}
      </FindingsDoor>
    );
    default: return load satisfies never;
  }
};
