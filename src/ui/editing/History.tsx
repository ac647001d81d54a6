import * as React from 'react';
import type { ListSchema } from '../../data/schema/list';
import { asSiteError, type SiteError } from '../../data/siteError';
import { readVersions, type RowVersion } from '../../data/versions';
import { Button } from '../Button';
import { momentWords } from '../momentWords';
import { Notice } from '../Notice';
import { Skeleton } from '../Skeleton';
import { useVajs } from '../vajs';
import styles from './History.module.scss';
import { historyWords } from './historyWords';

export interface HistoryProps {
  readonly list: ListSchema;
  /** The row's id in the list. */
  readonly id: number;
}

type Read =
  | { readonly status: 'reading' }
  | { readonly status: 'read'; readonly versions: readonly RowVersion[] }
  | { readonly status: 'failed'; readonly error: SiteError };

/** Read again whenever the row is saved while it is shown. */
const useVersions = (list: ListSchema, id: number): { readonly read: Read; readonly again: () => void } => {
  const { site } = useVajs();
  const [read, setRead] = React.useState<Read>({ status: 'reading' });
  const [tries, setTries] = React.useState(0);
  const revisionNow = React.useCallback((): number | undefined => {
    const state = site.stateOf(list);
    return state.status === 'ready' ? state.rows.find(row => row.stamp.id === id)?.stamp.revision : undefined;
  }, [site, list, id]);
  const [revision, setRevision] = React.useState(revisionNow);
  React.useEffect(() => {
    const stop = site.watch([list], () => setRevision(revisionNow()));
    setRevision(revisionNow());
    return stop;
  }, [site, list, revisionNow]);
  React.useEffect(() => {
    let current = true;
    readVersions(site, list, id).then(
      versions => { if (current) setRead({ status: 'read', versions }); },
      async thrown => {
        const error = await asSiteError(thrown);
        if (current) setRead({ status: 'failed', error });
      });
    return () => { current = false; };
  }, [site, list, id, revision, tries]);
  return {
    read,
    again: () => {
      setRead({ status: 'reading' });
      setTries(count => count + 1);
    }
  };
};

const Version = ({ list, version, isFirst }: {
  readonly list: ListSchema; readonly version: RowVersion; readonly isFirst: boolean;
}): React.ReactElement => {
  const { language, strings: { common, forms: { history } } } = useVajs();
  const said = (column: string, text: string): string => historyWords(list.columns[column], text, language, common) || history.empty;
  return (
    <li className={styles.version}>
      <p className={styles.who}>
        <span className={styles.editor}>{version.editor}</span>
        <time dateTime={version.at.toISOString()}>{momentWords(version.at, common.locale)}</time>
        <span className={styles.label}>{history.version(version.label)}</span>
      </p>
      {isFirst && <p className={styles.note}>{history.created}</p>}
      {!isFirst && version.changes.length === 0 && <p className={styles.note}>{history.same}</p>}
      {version.changes.length > 0 && (
        <dl className={styles.changes}>
          {version.changes.map(({ column, before, after }) => (
            <React.Fragment key={column}>
              <dt>{history.changed(list.columns[column].label[language])}</dt>
              <dd><del>{said(column, before)}</del> <span aria-hidden="true">→</span> <ins>{said(column, after)}</ins></dd>
            </React.Fragment>
          ))}
        </dl>
      )}
    </li>
  );
};

/** Who changed what and when, the newest first. */
const History = ({ list, id }: HistoryProps): React.ReactElement => {
  const { strings: { common, forms: { history }, webPart } } = useVajs();
  const { read, again } = useVersions(list, id);
  switch (read.status) {
    case 'reading': return <div aria-busy="true"><Skeleton of="text" count={4} /></div>;
    case 'failed': return (
      <Notice tone="bad" alert slim title={history.failed} actions={<Button text={common.retry} icon="refresh" onClick={again} />}>
        {webPart.errors[read.error.kind]}
      </Notice>
    );
    case 'read': return read.versions.length === 0
      ? <p className={styles.note}>{history.nothing}</p>
      : (
        <ol className={styles.versions}>
          {read.versions.map((version, n) => (
            <Version key={version.label} list={list} version={version} isFirst={n === read.versions.length - 1} />
          ))}
        </ol>
      );
    default: return read satisfies never;
  }
};

export default History;
