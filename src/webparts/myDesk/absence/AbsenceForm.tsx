import * as React from 'react';
import type { SubstitutionAct } from '../../../domain/approval/entry';
import type { Person } from '../../../domain/people/person';
import type { BasisKind } from '../../../domain/people/role';
import { isValidOn } from '../../../domain/time/validity';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/editing/fields/Field';
import { useOwnId } from '../../../ui/ownId';
import { TextField } from '../../../ui/round/acts/fields';
import { PersonField } from '../../../ui/round/acts/PersonField';
import type { DeskProps } from '../deskProps';
import styles from './Absence.module.scss';
import { checkAbsence, type AbsenceField, type AbsenceTyped } from './absenceTyped';
import { nameOfPlace } from './roleNames';

interface AbsenceFormProps extends DeskProps {
  readonly busy: boolean;
  /** True when the row is there, or waits: then the form is empty again. */
  readonly onName: (act: SubstitutionAct, substitute: Person) => Promise<boolean>;
}

const bases: readonly BasisKind[] = ['appointment', 'jobDescription', 'order'];

const useMyPlaces = ({ facts, sitting: { me, on } }: DeskProps): readonly { readonly id: string; readonly name: string }[] => React.useMemo(
  () => (facts.holders.byPerson.get(me) ?? [])
    .filter(({ onBehalfOf, validity }) => onBehalfOf === undefined && isValidOn(validity, on))
    .map(row => ({ id: String(row.id), name: nameOfPlace(facts, row) })), [facts, me, on]);

/** A substitute for the days of an absence, with what it rests on. */
export const AbsenceForm = ({ facts, sitting, busy, onName }: AbsenceFormProps): React.ReactElement => {
  const { approvals, myDesk: { absence: words } } = useWords();
  const { me, on } = sitting;
  const empty: AbsenceTyped = { from: on, until: '', holder: '', basis: 'appointment', reference: '' };
  const [typed, setTyped] = React.useState(empty);
  const [tried, setTried] = React.useState(false);
  const places = useMyPlaces({ facts, sitting });
  const id = useOwnId('absence');
  const form = React.useRef<HTMLFormElement>(null);
  const set = (change: Partial<AbsenceTyped>): void => setTyped(was => ({ ...was, ...change }));

  const checked = checkAbsence(typed, me, on);
  const wrong = (field: AbsenceField): string | undefined => {
    const problem = tried && checked.status === 'wrong' ? checked.problems[field] : undefined;
    return problem && words.problems[problem];
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (checked.status === 'wrong' || !typed.substitute) {
      // The fields say what is wrong once they are drawn anew.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
      return;
    }
    if (!await onName(checked.act, typed.substitute)) return;
    setTyped(empty);
    setTried(false);
  };
  return (
    <form
      ref={form} className={styles.form} noValidate aria-label={words.name}
      onSubmit={event => { event.preventDefault(); if (!busy) submit().catch(() => undefined); }}
    >
      <p className={styles.quiet}>{words.intro}</p>
      <PersonField
        label={words.substitute} required wrong={wrong('substitute')} chosen={typed.substitute?.name ?? ''} onChoose={substitute => set({ substitute })}
      />
      <div className={styles.days}>
        <TextField type="date" label={words.from} required wrong={wrong('from')} value={typed.from} onText={from => set({ from })} />
        <TextField type="date" label={words.until} required wrong={wrong('until')} value={typed.until} onText={until => set({ until })} />
      </div>
      {places.length > 1 && (
        <Field id={`${id}-place`} label={words.place} messages={[]}>
          <select id={`${id}-place`} value={typed.holder} onChange={event => set({ holder: event.target.value })}>
            <option value="">{words.allPlaces}</option>
            {places.map(place => <option key={place.id} value={place.id}>{place.name}</option>)}
          </select>
        </Field>
      )}
      <Field id={`${id}-basis`} label={words.basis} description={words.signing} messages={[]} group>
        {bases.map(basis => (
          <label key={basis} className={styles.choice}>
            <input type="radio" name={`${id}-basis`} checked={typed.basis === basis} onChange={() => set({ basis })} /> {words.bases[basis]}
          </label>
        ))}
      </Field>
      {typed.basis === 'order' && (
        <TextField label={words.reference} required maxLength={100} wrong={wrong('reference')} value={typed.reference} onText={reference => set({ reference })} />
      )}
      <div><Button look="primary" submits text={busy ? approvals.sending : words.submit} aria-disabled={busy || undefined} /></div>
    </form>
  );
};
