import * as React from 'react';
import type { SiteError } from '../../data/siteError';
import type { Strings } from '../../loc';
import { Button } from '../Button';
import { Live } from '../Live';
import { Notice } from '../Notice';
import styles from '../WhenReady.module.scss';

export interface SiteNotFoundProps {
  readonly strings: Strings;
  readonly error: SiteError;
  /** It is being asked again. */
  readonly trying: boolean;
  readonly onRetry: () => void;
  /** Set only where the person may change the web part's settings. */
  readonly editing?: { readonly onUseThisSite: () => void; readonly onOpenSettings: () => void };
}

/** Shown when it could not be found out which site holds the lists: the organisation's setting was not there to be read. */
export const SiteNotFound = ({ strings: { common, webPart }, error: { kind, detail }, trying, onRetry, editing }: SiteNotFoundProps): React.ReactElement => {
  const { siteNotFound: words } = webPart;
  const why = kind === 'denied' || kind === 'offline' || kind === 'busy' ? kind : 'other';
  return (
    <Notice
      tone="bad" alert title={words.title}
      actions={<>
        {/* It stays reachable while it works, or whoever pressed it with the keyboard would lose the place. */}
        <Button text={common.retry} icon="refresh" aria-disabled={trying} onClick={trying ? undefined : onRetry} />
        {editing && <Button text={words.openSettings} icon="settings" onClick={editing.onOpenSettings} />}
        {editing && <Button text={webPart.askSiteHere} onClick={editing.onUseThisSite} />}
      </>}
    >
      <p className={styles.why}>{words.why[why]}</p>
      <p className={styles.why}>{editing ? words.editor : words.reader}</p>
      {detail && <details className={styles.detail}><summary>{webPart.errorDetail}</summary>{detail}</details>}
      <Live>{trying ? words.trying : ''}</Live>
    </Notice>
  );
};
