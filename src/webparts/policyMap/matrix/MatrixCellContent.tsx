import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import type { MatrixCell } from '../../../domain/policy/matrix';
import { fold, hasWords } from '../../../domain/search/fold';
import { Icon } from '../../../ui/icons';
import { initialsOf } from '../../../ui/initials';
import { useVajs } from '../../../ui/vajs';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './MatrixView.module.scss';

/** Managers whose initials stand in a cell; the others are only counted. */
const ROOM = 3;

/** Whom the search means is never among those who are only counted. */
const foundFirst = (people: readonly Person[], isFound: (text: string) => boolean): readonly Person[] =>
  [...people.filter(({ name }) => isFound(name)), ...people.filter(({ name }) => !isFound(name))];

export interface MatrixCellContentProps { readonly cell: MatrixCell; readonly words: readonly string[] }

/** How many services, whose they are by initials, and in words where a manager is missing. */
export const MatrixCellContent = ({ cell, words }: MatrixCellContentProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const isFound = (text: string): boolean => words.length > 0 && hasWords(fold(text), words);
  const serviceFound = cell.services.some(({ service }) => isFound(service.name));
  const managers = foundFirst(cell.managers, isFound);
  const others = managers.slice(ROOM).map(({ name }) => name).join(', ');
  return (
    <>
      <b className={styles.count} data-found={serviceFound || undefined}>
        <span aria-hidden="true">{cell.services.length}</span><VisuallyHidden>{policyMap.services(cell.services.length)}</VisuallyHidden>
      </b>
      <span className={styles.managers}>
        {managers.slice(0, ROOM).map(({ id, name }) => (
          <span key={id} title={name} data-found={isFound(name) || undefined} className={styles.initials}>
            <span aria-hidden="true">{initialsOf(name)}</span><VisuallyHidden>{name}</VisuallyHidden>
          </span>
        ))}
        {managers.length > ROOM && (
          <span title={others}>
            <span aria-hidden="true">+{managers.length - ROOM}</span><VisuallyHidden>{others}</VisuallyHidden>
          </span>
        )}
      </span>
      {cell.withoutManager > 0 && (
        <span className={styles.missing}>
          <Icon name="alert" size={12} />{policyMap.withoutManager(cell.withoutManager)}
        </span>
      )}
    </>
  );
};
