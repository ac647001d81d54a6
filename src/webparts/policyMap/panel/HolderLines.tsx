import * as React from 'react';
import { roleHolders } from '../../../data/schema';
import { substitutesOn } from '../../../domain/people/holders';
import type { RoleHolder } from '../../../domain/people/role';
import { Button } from '../../../ui/Button';
import { PersonMark } from '../../../ui/PersonMark';
import { useVajs } from '../../../ui/vajs';
import type { MapFacts } from '../usePolicyMap';
import styles from './Panel.module.scss';
import type { Editing } from './useEditing';

export interface HolderLinesProps {
  readonly rows: readonly RoleHolder[];
  readonly facts: MapFacts;
  readonly editing: Editing;
  /** What stands after a holder's name, such as the agency. */
  readonly detail?: (row: RoleHolder) => string;
}

const Since = ({ row }: { readonly row: RoleHolder }): React.ReactElement | null => {
  const { common, policyMap } = useVajs().strings;
  const { from, until } = row.validity;
  const words = [
    ...(from === undefined ? [] : [policyMap.since(common.date(from))]),
    ...(until === undefined ? [] : [policyMap.until(common.date(until))]),
    ...(row.basis === undefined ? [] : [row.basis])
  ];
  return words.length > 0 ? <span className={styles.quiet}>{words.join(' · ')}</span> : null;
};

/** Who holds a role: since when, by what, who stands in; with the acts of those who keep the rows. */
export const HolderLines = ({ rows, facts, editing, detail }: HolderLinesProps): React.ReactElement => {
  const { on, strings: { policyMap } } = useVajs();
  const { may, editRow, endHolder } = editing;
  return (
    <ul className={styles.lines}>
      {rows.map(row => {
        const { id, person } = row;
        const substitutes = substitutesOn(facts.holders, [row], on);
        const more = detail?.(row);
        return (
          <li key={id} className={styles.line}>
            <div className={styles.lineHead}>
              <PersonMark person={person} />
              {may.editHolder && (
                <span className={styles.acts}>
                  <Button
                    text={policyMap.editHolder(person.name)} icon="edit" iconOnly look="quiet"
                    onClick={() => editRow(roleHolders, id, policyMap.editHolder(person.name))}
                  />
                  <Button
                    text={policyMap.endRow} look="quiet" aria-label={policyMap.endHolder(person.name)}
                    onClick={() => endHolder(row, policyMap.endHolder(person.name))}
                  />
                </span>
              )}
            </div>
            {more && <span className={styles.quiet}>{more}</span>}
            <Since row={row} />
            {substitutes.length > 0 && <span>{policyMap.substitute(substitutes.map(({ name }) => name).join(', '))}</span>}
          </li>
        );
      })}
    </ul>
  );
};
