import * as React from 'react';
import type { RegisterLine } from '../../../domain/documents/registerGroups';
import { Mark } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import { useDayAddress } from '../../home/useDayAddress';
import { statusTones } from '../../processRegister/documentWords';
import { ownerTexts, processTexts } from '../cardTexts';
import page from '../ServiceMap.module.scss';
import { useServiceWords } from '../useServiceWords';
import styles from './Support.module.scss';

/** What a support service lists: each process or part of one, who answers for it and holds that role on the day, and how it stands. */
export const ProcessLines = ({ lines }: { readonly lines: readonly RegisterLine[] }): React.ReactElement => {
  const { strings } = useVajs();
  const { register } = strings;
  const words = useServiceWords();
  const addressOf = useDayAddress();
  if (lines.length === 0) return <p className={page.quiet}>{words.noProcesses}</p>;
  return (
    <ul className={styles.lines}>
      {lines.map(line => {
        const { key, entry: { document, state, review } } = line;
        const { title, of } = processTexts(line, words);
        const owner = ownerTexts(line, strings, words);
        return (
          <li key={key} className={styles.line}>
            <span className={styles.process}>
              <a className={page.link} href={addressOf('processRegister', { document: String(document.code ?? document.id) })}>{title}</a>
              {of && <span className={page.quiet}>{of}</span>}
              <span className={styles.marks}>
                <Mark tone={statusTones[state.status]}>{register.statuses[state.status]}</Mark>
                {review?.state === 'overdue' && <Mark tone="bad">{words.reviewLate}</Mark>}
              </span>
            </span>
            <span className={styles.owner}>{owner.role} {owner.isVacant ? <Mark tone="bad">{owner.holders || words.ownerVacant}</Mark> : <span className={page.quiet}>{owner.holders}</span>}</span>
          </li>
        );
      })}
    </ul>
  );
};
