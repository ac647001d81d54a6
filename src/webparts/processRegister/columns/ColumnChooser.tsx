import * as React from 'react';
import { DetailsPanel } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';
import { registerColumnKeys, staying } from './registerColumns';
import type { ChosenColumns } from './useChosenColumns';
import styles from './ColumnChooser.module.scss';

export interface ColumnChooserProps extends ChosenColumns { readonly onClose: () => void }

/** Which columns the register shows; a choice takes effect at once and is kept in the browser. */
export const ColumnChooser = ({ hidden, choose, reset, onClose }: ColumnChooserProps): React.ReactElement => {
  const { common, register } = useVajs().strings;
  return (
    <DetailsPanel title={register.columnsTitle} onClose={onClose} closeLabel={common.close}>
      <p className={styles.hint}>{register.columnsHint}</p>
      <ul className={styles.choices}>
        {registerColumnKeys.filter(key => !staying.includes(key)).map(key => (
          <li key={key}>
            <label>
              <input
                type="checkbox" checked={!hidden.includes(key)}
                onChange={event => choose(event.target.checked ? hidden.filter(one => one !== key) : [...hidden, key])}
              />
              <span>{register.columns[key]}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.reset} onClick={reset}>{register.columnsReset}</button>
    </DetailsPanel>
  );
};
