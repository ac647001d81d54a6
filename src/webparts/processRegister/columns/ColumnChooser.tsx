import * as React from 'react';
import { ColumnChoices } from '../../../ui/ColumnChoices';
import { DetailsPanel } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';
import { registerColumnKeys, staying } from './registerColumns';
import type { ChosenColumns } from './useChosenColumns';
import styles from './ColumnChooser.module.scss';

export interface ColumnChooserProps extends ChosenColumns { readonly onClose: () => void }

/** Which columns the register shows; a choice takes effect at once and is kept in the browser. */
export const ColumnChooser = ({ onClose, ...chosen }: ColumnChooserProps): React.ReactElement => {
  const { common, register } = useVajs().strings;
  return (
    <DetailsPanel title={register.columnsTitle} onClose={onClose} closeLabel={common.close}>
      <p className={styles.hint}>{register.columnsHint}</p>
      <ColumnChoices
        {...chosen} resetText={register.columnsReset}
        columns={registerColumnKeys.filter(key => !staying.includes(key)).map(key => ({ key, text: register.columns[key] }))}
      />
    </DetailsPanel>
  );
};
