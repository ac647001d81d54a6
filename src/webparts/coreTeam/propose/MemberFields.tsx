import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { headsOf, institutionOf } from '../../../domain/teams/institution';
import { institutionName } from '../../../domain/teams/mandates';
import { isCaution, type MemberField, type ProposalProblem } from '../../../domain/teams/proposalProblems';
import { mandateRights, memberCapacities, type CoreTeam } from '../../../domain/teams/team';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { parsePlainDate } from '../../../domain/time/plainDate';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { describedBy, Field } from '../../../ui/editing/fields/Field';
import { Notice } from '../../../ui/Notice';
import { useOwnId } from '../../../ui/ownId';
import { TextField } from '../../../ui/round/acts/fields';
import { PersonField } from '../../../ui/round/acts/PersonField';
import { useVajs } from '../../../ui/vajs';
import { organisationChoices, serviceChoices, unitChoices } from './choices';
import { memberTyped, type RowTyped } from './proposalTyped';
import styles from './Propose.module.scss';
import { messagesOf, SelectField } from './SelectField';

const terms = ['permanent', 'temporary'] as const;

interface RightsProps { readonly row: RowTyped; readonly wrong?: string; readonly onChange: (change: Partial<RowTyped>) => void }

/** Four ticks: what the institution lets its member do in the team. */
const Rights = ({ row: { mandate }, wrong, onChange }: RightsProps): React.ReactElement => {
  const { teamProposal: words, teamText: { rights } } = useWords();
  const id = useOwnId('rights');
  const messages = messagesOf(wrong);
  return (
    <Field id={id} label={words.mandate} description={words.mandateHint} required group messages={messages}>
      <div className={styles.rights}>
        {mandateRights.map(right => (
          <label key={right} className={styles.tick}>
            <input
              type="checkbox" checked={mandate.includes(right)} aria-invalid={wrong !== undefined || undefined} aria-describedby={describedBy(id, undefined, messages)}
              onChange={({ target }) => onChange({ mandate: mandateRights.filter(one => (one === right ? target.checked : mandate.includes(one))) })}
            />
            {rights[right]}
          </label>
        ))}
      </div>
    </Field>
  );
};

/** Whose head will be asked about this member. */
const Asked = ({ row, facts }: { readonly row: RowTyped; readonly facts: TeamFacts }): React.ReactElement | null => {
  const { today } = useVajs();
  const { teamProposal: words } = useWords();
  const { organisation, unit } = memberTyped(row);
  const institution = organisation === undefined ? undefined : institutionOf({ organisation, ...(unit === undefined ? {} : { unit }) }, facts);
  if (!institution) return null;
  const heads = headsOf(facts, institution, today);
  return <p className={styles.hint}>{institutionName(facts, institution)}. {heads.length > 0 ? words.askedHead(heads.map(({ name }) => name).join(', ')) : words.askedVacant}</p>;
};

export interface MemberFieldsProps {
  readonly row: RowTyped;
  /** From 0. */
  readonly place: number;
  readonly team: CoreTeam;
  readonly facts: TeamFacts;
  readonly problems: readonly ProposalProblem[];
  /** Somebody has tried to submit: what is missing is told. */
  readonly tried: boolean;
  readonly onChange: (change: Partial<RowTyped>) => void;
  readonly onPerson: (person: Person) => void;
  /** Absent where it is the only one. */
  readonly onRemove?: () => void;
}

/** One proposed member: who, from where, as what, from when until when, and with which mandate. */
export const MemberFields = ({ row, place, team, facts, problems, tried, onChange, onPerson, onRemove }: MemberFieldsProps): React.ReactElement => {
  const { today } = useVajs();
  const { teamProposal: words, teamText } = useWords();
  const mine = problems.filter(({ member }) => member === place);
  const wrong = (field: MemberField): string | undefined => {
    const found = tried ? mine.find(problem => problem.field === field && !isCaution(problem)) : undefined;
    return found && words.problems[found.kind];
  };
  const cautions = row.person === 0 ? [] : mine.filter(isCaution);
  const day = parsePlainDate(row.from) ?? today;
  const units = unitChoices(facts, row.organisation, day);
  const name = row.name === '' ? words.member(place + 1) : words.memberNamed(place + 1, row.name);
  return (
    <fieldset className={styles.member}>
      <legend className={styles.legend}>{name}</legend>
      <div className={styles.fields}>
        <PersonField label={words.person} required wrong={wrong('person')} chosen={row.name} onChoose={onPerson} />
        <SelectField
          label={words.organisation} none={words.choose} required wrong={wrong('organisation')} value={row.organisation} choices={organisationChoices(facts)}
          onChoose={organisation => onChange({ organisation, unit: '' })}
        />
        {units.length > 0 && <SelectField label={words.unit} none={words.noUnit} wrong={wrong('unit')} value={row.unit} choices={units} onChoose={unit => onChange({ unit })} />}
        <SelectField
          label={words.capacity} none={words.choose} required wrong={wrong('capacity')} value={row.capacity}
          choices={memberCapacities.map(value => ({ value, text: teamText.capacities[value] }))} onChoose={capacity => onChange({ capacity })}
        />
        <SelectField
          label={words.service} none={words.noService} wrong={wrong('service')} value={row.service} choices={serviceChoices(facts, team, row.organisation, day)}
          onChoose={service => onChange({ service })}
        />
        <SelectField
          label={words.term} none={words.choose} required wrong={wrong('term')} value={row.term} choices={terms.map(value => ({ value, text: teamText.terms[value] }))}
          onChoose={term => onChange(term === 'permanent' ? { term, until: '' } : { term })}
        />
        <TextField type="date" label={words.from} required wrong={wrong('from')} value={row.from} onText={from => onChange({ from })} />
        {row.term !== 'permanent' && <TextField type="date" label={words.until} wrong={wrong('until')} value={row.until} onText={until => onChange({ until })} />}
      </div>
      <Rights row={row} wrong={wrong('mandate')} onChange={onChange} />
      {cautions.length > 0 && <Notice tone="warn" slim>{cautions.map(({ kind }) => words.problems[kind]).join(' ')}</Notice>}
      <Asked row={row} facts={facts} />
      {onRemove && <Button look="quiet" icon="delete" text={words.remove} aria-label={words.removeOf(name)} onClick={onRemove} />}
    </fieldset>
  );
};
