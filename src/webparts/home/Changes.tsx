import * as React from 'react';
import { subjectKey } from '../../domain/findings/subject';
import { useVajs } from '../../ui/vajs';
import { addressOfSubject } from './addresses';
import { changesOn } from './rowChanges';
import { momentText } from './moments';
import { Part } from './Part';
import { useDayAddress } from './useDayAddress';
import type { HomeFacts } from './useHome';
import styles from './lines.module.scss';

const SHOWN = 8;

const Title = ({ title, address }: { readonly title: string; readonly address?: string }): React.ReactElement =>
  (address ? <a className={styles.link} href={address}>{title}</a> : <>{title}</>);

/** Viimati muutunud: what, who, when, by SharePoint's own stamps. */
export const Changes = ({ facts }: { readonly facts: HomeFacts }): React.ReactElement => {
  const { site, today, strings } = useVajs();
  const addressOf = useDayAddress();
  const { home } = strings;
  const changes = React.useMemo(() => changesOn(site, facts, home, SHOWN), [site, facts, home]);
  return (
    <Part title={home.changesTitle}>
      {changes.length === 0 && <p className={styles.none}>{home.changesNone}</p>}
      <ul className={styles.lines}>
        {changes.map(change => (
          <li key={change.kind === 'row' ? subjectKey(change.subject) : `${change.noun} ${change.modified.getTime()}`} className={styles.line}>
            <span className={styles.what}>
              <span className={styles.kind}>{home.nouns[change.noun]}</span>
              {change.kind === 'row'
                ? <Title title={change.title} address={addressOfSubject(change.subject, facts, addressOf)} />
                : home.manyChanged(change.count)}
            </span>
            <span className={styles.detail}>{home.changeBy(change.editor.name, momentText(change.modified, today, strings))}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
};
