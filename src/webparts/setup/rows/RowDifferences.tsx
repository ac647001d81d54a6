import * as React from 'react';
import type { RowReport } from '../../../data/provisioning/rowRights';
import { groupBy } from '../../../domain/grouping';
import { rowRightsStrings } from '../../../loc/rowRights';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/icons';
import { useVajs } from '../../../ui/vajs';
import { allLines, nameOfRow, type RowLine, type RowWords } from './rowSentences';
import styles from './RowRights.module.scss';

const groupings = ['byList', 'byPerson'] as const;
type Grouping = typeof groupings[number];

/** More lines than this are folded: whoever wants to read them opens a group. */
const MOST_OPEN = 12;

export const useRowWords = (): RowWords => {
  const { language, strings } = useVajs();
  return React.useMemo(() => ({ words: rowRightsStrings(language), strings, language }), [language, strings]);
};

interface GroupProps { readonly name: string; readonly lines: readonly RowLine[]; readonly open: boolean; readonly grouping: Grouping }

const Group = ({ name, lines, open, grouping }: GroupProps): React.ReactElement => {
  const { words, language } = useRowWords();
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.line}>
        <Icon name="chevronRight" size={12} className={styles.fold} />
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{lines.length}</span>
      </summary>
      <ul className={styles.rows}>
        {lines.map(({ row, text }, n) => (
          <li key={n}>
            <strong>{grouping === 'byPerson' && `${row.list.title[language]}: `}{nameOfRow(row, words)}</strong>{' '}<span>{text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What would change, row by row, under its list or under the person whom it concerns. */
export const RowDifferences = ({ rows }: { readonly rows: readonly RowReport[] }): React.ReactElement => {
  const how = useRowWords();
  const { words, language } = how;
  const [grouping, setGrouping] = React.useState<Grouping>('byList');
  const lines = React.useMemo(() => allLines(rows, how), [rows, how]);
  const groups = React.useMemo(
    () => [...groupBy(lines, ({ row, who }) => (grouping === 'byList' ? row.list.title[language] : who))],
    [lines, grouping, language]);
  return (
    <div className={styles.differences}>
      <div role="group" aria-label={words.grouping} className={styles.groupings}>
        {groupings.map(one => (
          <Button key={one} text={words[one]} aria-pressed={grouping === one} onClick={() => setGrouping(one)} />
        ))}
      </div>
      <div className={styles.groups}>
        {groups.map(([name, own]) => <Group key={`${grouping} ${name}`} name={name} lines={own} open={lines.length <= MOST_OPEN} grouping={grouping} />)}
      </div>
    </div>
  );
};
