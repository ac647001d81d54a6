import * as React from 'react';
import { PopoverButton } from '../../../../ui/frame/Popover';
import type { ChosenColumns } from '../../../../ui/useChosenColumns';
import { useVajs } from '../../../../ui/vajs';
import { ruleColumnKeys, stayingColumns } from './ruleColumnKeys';
import styles from './RuleTable.module.scss';

/** Which columns S01_V01 shows; a choice takes effect at once and is kept in the browser. */
export const ColumnChoice = ({ hidden, choose, reset }: ChosenColumns): React.ReactElement => {
  const { calendarLists: { table } } = useVajs().strings;
  return (
    <PopoverButton text={table.chooseColumns} icon="columns" look="quiet" label={table.columnsTitle}>
      {() => (
        <div className={styles.choice}>
          <ul className={styles.choices}>
            {ruleColumnKeys.filter(key => !stayingColumns.includes(key)).map(key => (
              <li key={key}>
                <label className={styles.check}>
                  <input
                    type="checkbox" checked={!hidden.includes(key)}
                    onChange={event => choose(event.target.checked ? hidden.filter(one => one !== key) : [...hidden, key])}
                  />
                  <span>{table.columns[key]}</span>
                </label>
              </li>
            ))}
          </ul>
          <button type="button" className={styles.reset} onClick={reset}>{table.columnsReset}</button>
        </div>
      )}
    </PopoverButton>
  );
};
