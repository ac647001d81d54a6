import * as React from 'react';
import type { ListSchema } from '../../data/schema/list';
import { useOwnId } from '../ownId';
import { useVajs } from '../vajs';
import { CellWords } from './CellWords';
import styles from './FixedColumns.module.scss';
import type { Values } from './useEntityForm';

export interface FixedColumnsProps { readonly list: ListSchema; readonly names: readonly string[]; readonly values: Values }

/** What the row says and whoever edits it by their role does not decide: to be read, with the reason. */
export const FixedColumns = ({ list, names, values }: FixedColumnsProps): React.ReactElement => {
  const { language, strings: { forms: { fixed } } } = useVajs();
  const titleId = useOwnId('fixed');
  return (
    <section className={styles.fixed} aria-labelledby={titleId}>
      <h4 id={titleId} className={styles.title}>{fixed.title}</h4>
      <p className={styles.why}>{fixed.text}</p>
      <dl className={styles.cells}>
        {names.map(name => (
          <div key={name} className={styles.cell}>
            <dt>{list.columns[name].label[language]}</dt>
            <dd><CellWords column={list.columns[name]} value={values[name]} /></dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
