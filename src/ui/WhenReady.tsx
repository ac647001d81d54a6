import * as React from 'react';
import type { Load } from '../data/facts';
import { mayCreateLists } from '../data/ownRights';
import type { BadRow } from '../data/reading';
import type { ListSchema } from '../data/schema/list';
import type { SiteError } from '../data/siteError';
import { Button } from './Button';
import { FindingsDoor, useFindingsDoor } from './FindingsDoor';
import { Live } from './Live';
import { Notice } from './Notice';
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

/** False until the site has said so, and where it does not say. */
const useMayCreateLists = (): boolean => {
  const { sp } = useVajs().site;
  const [may, setMay] = React.useState(false);
  React.useEffect(() => {
    let asked = true;
    mayCreateLists(sp).then(answer => { if (asked) setMay(answer); }, () => undefined);
    return () => { asked = false; };
  }, [sp]);
  return may;
};

const Missing = ({ lists }: { readonly lists: readonly ListSchema[] }): React.ReactElement => {
  const { strings: { webPart }, addressOf } = useVajs();
  const titles = useTitles(lists);
  const owner = useMayCreateLists();
  return (
    <Notice
      tone="info" title={webPart.missingTitle}
      actions={owner && <a className={styles.step} href={addressOf('setup')}>{webPart.missingOwner}</a>}
    >
      {webPart.missingText(titles)} {!owner && webPart.missingReader}
    </Notice>
  );
};

const Denied = ({ lists }: { readonly lists: readonly ListSchema[] }): React.ReactElement => {
  const { webPart } = useVajs().strings;
  return <Notice tone="info" title={webPart.deniedTitle}>{webPart.deniedText(useTitles(lists))}</Notice>;
};

const Failed = ({ error }: { readonly error: SiteError }): React.ReactElement => {
  const { site, strings: { common, webPart } } = useVajs();
  const [trying, setTrying] = React.useState(false);
  const alive = React.useRef(true);
  React.useEffect(() => () => { alive.current = false; }, []);
  const retry = (): void => {
    const tried = (): void => { if (alive.current) setTrying(false); };
    setTrying(true);
    // What goes wrong again is told by the lists' own state, so it needs no words here.
    site.refresh().then(tried, tried);
  };
  return (
    <Notice
      tone="bad" alert title={webPart.failedTitle}
      actions={<Button text={common.retry} icon="refresh" disabled={trying} onClick={retry} />}
    >
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
    case 'failed': return <Failed error={load.error} />;
    case 'ready': return (
      <FindingsDoor>
        {load.problems.length > 0 && <Partial problems={load.problems} />}
        {children(load.value, load)}
      </FindingsDoor>
    );
    default: return load satisfies never;
  }
};
