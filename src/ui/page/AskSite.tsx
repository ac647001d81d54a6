import * as React from 'react';
import type { Strings } from '../../loc';
import styles from './AskSite.module.scss';

export interface AskSiteProps {
  readonly strings: Strings;
  /** Set only where the person may change the web part's settings. */
  readonly onUseThisSite?: () => void;
}

/** Shown when neither the web part nor the organisation says which site holds the lists. */
export const AskSite = ({ strings: { webPart }, onUseThisSite }: AskSiteProps): React.ReactElement => (
  <section className={styles.ask} aria-labelledby="vajs-ask-site">
    <h2 id="vajs-ask-site">{webPart.askSiteTitle}</h2>
    <p>{webPart.askSiteText}</p>
    {onUseThisSite
      ? <button type="button" className={styles.button} onClick={onUseThisSite}>{webPart.askSiteHere}</button>
      : <p>{webPart.askSiteReader}</p>}
  </section>
);
