import * as React from 'react';
import { roleHolders } from '../../../data/schema';
import type { Role } from '../../../domain/people/role';
import { useVajs } from '../../vajs';
import { Control } from '../fields/controls';
import { describedBy, Field, type FieldMessage } from '../fields/Field';
import { PeopleNames, usePeopleNames } from '../peopleNames';
import type { Suggesting } from '../useSuggesting';
import styles from './ProposeHolder.module.scss';

export interface ProposeHolderProps {
  readonly id: string;
  /** What the person would hold; nobody holds it now. */
  readonly role: Role;
  readonly suggesting: Suggesting;
}

const nobody: readonly never[] = [];

/** Somebody may be named for a role that nobody holds: the change is then ready to be applied. */
export const ProposeHolder = ({ id, role, suggesting }: ProposeHolderProps): React.ReactElement => {
  const { forms: { suggest } } = useVajs().strings;
  const names = usePeopleNames(nobody);
  const { written, write, tried, proposalIncomplete } = suggesting;
  const messages: readonly FieldMessage[] = tried && proposalIncomplete ? [{ weight: 'stop', text: suggest.proposalIncomplete }] : [];
  const { Person, ValidFrom } = roleHolders.columns;
  const fromId = `${id}-from`;
  const personId = `${id}-person`;
  return (
    <fieldset className={styles.proposal}>
      <legend className={styles.legend}>{suggest.vacant(role.name)}</legend>
      <label className={styles.choice}>
        <input type="checkbox" checked={written.proposes} onChange={event => write({ proposes: event.target.checked })} />
        <span>{suggest.propose}</span>
      </label>
      {written.proposes && (
        <PeopleNames.Provider value={names}>
          <Field id={personId} label={suggest.person} required messages={written.person === undefined ? messages : nobody}>
            <Control
              id={personId} column={Person} value={written.person} invalid={messages.length > 0 && written.person === undefined}
              describedBy={describedBy(personId, undefined, messages)}
              onChange={value => write({ person: typeof value === 'number' ? value : undefined })}
            />
          </Field>
          <Field id={fromId} label={suggest.from} required messages={written.from === undefined ? messages : nobody}>
            <Control
              id={fromId} column={{ ...ValidFrom, required: true }} value={written.from} invalid={messages.length > 0 && written.from === undefined}
              describedBy={describedBy(fromId, undefined, messages)}
              onChange={value => write({ from: typeof value === 'string' ? value : undefined })}
            />
          </Field>
        </PeopleNames.Provider>
      )}
    </fieldset>
  );
};
