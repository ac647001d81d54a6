import * as React from 'react';
import { weightOf, type Deviation, type Weight } from '../../data/provisioning';
import type { ListSchema } from '../../data/schema/list';
import { Icon, type IconName } from '../../ui/icons';
import { useVajs } from '../../ui/vajs';
import { sayDeviation } from './deviationWords';
import styles from './DeviationList.module.scss';

const shapes: Readonly<Record<Weight, IconName>> = { mend: 'edit', person: 'alert', information: 'info' };

export interface DeviationListProps {
  readonly deviations: readonly Deviation[];
  readonly list?: ListSchema;
}

/** What differs, a sentence each; what a person has to decide stands first. */
export const DeviationList = ({ deviations, list }: DeviationListProps): React.ReactElement => {
  const { language, strings: { setup } } = useVajs();
  const order: readonly Weight[] = ['person', 'mend', 'information'];
  return (
    <ul className={styles.list}>
      {order.flatMap(weight => deviations.filter(one => weightOf(one) === weight)).map((deviation, n) => {
        const weight = weightOf(deviation);
        return (
          <li key={n} className={`${styles.item} ${styles[weight]}`}>
            <Icon name={shapes[weight]} className={styles.icon} />
            <span>{sayDeviation(deviation, list, setup, language)}</span>
          </li>
        );
      })}
    </ul>
  );
};
