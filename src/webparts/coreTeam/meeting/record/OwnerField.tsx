import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { useWords } from '../../../../ui/approvals/useWords';
import { describedBy, Field } from '../../../../ui/editing/fields/Field';
import { useOwnId } from '../../../../ui/ownId';
import { PersonField } from '../../../../ui/round/acts/PersonField';

interface OwnerFieldProps {
  readonly label: string;
  readonly members: readonly Person[];
  readonly owner?: Person;
  readonly wrong?: string;
  readonly onOwner: (owner: Person | undefined) => void;
}

const OTHER = 'other';

/** A member of the team in two keys; anybody else is found in the directory. */
export const OwnerField = ({ label, members, owner, wrong, onOwner }: OwnerFieldProps): React.ReactElement => {
  const { teamMeeting: words } = useWords();
  const id = useOwnId('owner');
  const isMember = owner !== undefined && members.some(member => member.id === owner.id);
  const [other, setOther] = React.useState((owner !== undefined && !isMember) || members.length === 0);
  const messages = wrong === undefined || other ? [] : [{ weight: 'stop' as const, text: wrong }];
  return (
    <>
      {members.length > 0 && (
        <Field id={id} label={label} required messages={messages}>
          <select
            id={id} value={other ? OTHER : owner?.id ?? ''} aria-invalid={messages.length > 0 || undefined} aria-describedby={describedBy(id, undefined, messages)}
            onChange={event => {
              const { value } = event.target;
              setOther(value === OTHER);
              onOwner(members.find(member => String(member.id) === value));
            }}
          >
            {owner === undefined && !other && <option value="" />}
            {members.map(member => <option key={member.id} value={member.id}>{member.name}</option>)}
            <option value={OTHER}>{words.somebodyElse}</option>
          </select>
        </Field>
      )}
      {other && <PersonField label={members.length > 0 ? words.somebodyElse : label} required wrong={wrong} chosen={owner && !isMember ? owner.name : ''} onChoose={onOwner} />}
    </>
  );
};
