import * as React from 'react';
import type { Stale } from '../data/facts';
import { Button } from './Button';
import { ColumnMissing } from './ColumnMissing';
import { Live } from './Live';
import { Notice } from './Notice';
import { useRefresh } from './useRefresh';
import { useVajs } from './vajs';
import { dayInTallinn, timeInTallinn } from '../domain/time/tallinn';
import styles from './WhenReady.module.scss';

const Words = ({ stale: { asOf, error, list } }: { readonly stale: Stale }): React.ReactElement => {
  const { common, webPart } = useVajs().strings;
  const at = new Date(asOf);
  const state = webPart.stateOf(common.date(dayInTallinn(at)), timeInTallinn(at));
  switch (error.kind) {
    case 'offline':
    case 'busy': return <>{webPart.stale[error.kind]} {state}</>;
    case 'columnMissing': return <>{state} <ColumnMissing list={list} column={error.detail} /></>;
    default: return <>{webPart.stale.other} {state}</>;
  }
};

/** How old the content is, once the site could not confirm it; it goes by itself, and that is said aloud. */
export const StaleNotice = ({ stale }: { readonly stale: Stale | undefined }): React.ReactElement | null => {
  const { common, webPart } = useVajs().strings;
  const { trying, refresh } = useRefresh();
  const [was, setWas] = React.useState(false);
  React.useEffect(() => { if (stale) setWas(true); }, [stale]);
  if (!stale) return was ? <Live>{webPart.upToDate}</Live> : null;
  return (
    <div className={styles.partial}>
      <Notice tone="warn" slim alert actions={<Button text={common.retry} icon="refresh" aria-disabled={trying || undefined} onClick={refresh} />}>
        <Words stale={stale} />
      </Notice>
    </div>
  );
};
