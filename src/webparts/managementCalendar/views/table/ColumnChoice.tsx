import * as React from 'react';
import { ColumnChoices } from '../../../../ui/ColumnChoices';
import { PopoverButton } from '../../../../ui/frame/Popover';
import type { ChosenColumns } from '../../../../ui/useChosenColumns';
import { useVajs } from '../../../../ui/vajs';
import { ruleColumnKeys, stayingColumns } from './ruleColumnKeys';
import styles from './RuleTable.module.scss';

/** Which columns S01_V01 shows; a choice takes effect at once and is kept in the browser. */
export const ColumnChoice = (chosen: ChosenColumns): React.ReactElement => {
  const { calendarLists: { table } } = useVajs().strings;
  return (
    <PopoverButton text={table.chooseColumns} icon="columns" look="quiet" label={table.columnsTitle}>
      {() => (
        <div className={styles.choice}>
          <ColumnChoices
            {...chosen} resetText={table.columnsReset}
            columns={ruleColumnKeys.filter(key => !stayingColumns.includes(key)).map(key => ({ key, text: table.columns[key] }))}
          />
        </div>
      )}
    </PopoverButton>
  );
};
