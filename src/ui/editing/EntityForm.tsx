import * as React from 'react';
import type { Unsent } from '../../data/outbox';
import type { ListSchema, AnyRow } from '../../data/schema/list';
import { nouns, type Facts, type NounName } from '../../data/facts';
import type { Person } from '../../domain/people/person';
import { weightOf } from '../../domain/editing/problem';
import { Button } from '../Button';
import { ErrorWords } from '../ErrorWords';
import { Notice } from '../Notice';
import { useOwnId } from '../ownId';
import { useUnsentBarAtHand } from '../unsent/UnsentDoor';
import { useDomainFacts } from '../useDomainFacts';
import { useVajs } from '../vajs';
import { momentWords } from '../momentWords';
import { Conflict } from './Conflict';
import styles from './EntityForm.module.scss';
import { FixedColumns } from './FixedColumns';
import { ColumnField } from './fields/ColumnField';
import type { FieldMessage } from './fields/Field';
import { FormButtons } from './FormButtons';
import { PeopleNames, usePeopleNames } from './peopleNames';
import { useEntityForm, type EntityFormOptions, type EntityFormState, type Values } from './useEntityForm';

export interface EntityFormProps {
  readonly list: ListSchema;
  /** The row to change; absent: a new one. */
  readonly row?: AnyRow;
  /** What a new row starts from; for a row that is there, changes that are proposed. */
  readonly initial?: Values;
  /** A change that could not be sent, opened to go on with it; for one of a row, `row` is the row as it is now. */
  readonly unsent?: Unsent;
  readonly title: string;
  /** Columns that are shown and not written: whoever edits the row by their role does not decide them. */
  readonly fixed?: readonly string[];
  /** Draws the fields in another way than one for each column. */
  readonly fields?: (given: FieldsProps) => React.ReactElement;
  readonly refuses?: EntityFormOptions['refuses'];
  readonly beforeSave?: EntityFormOptions['beforeSave'];
  readonly onSaved: (row: AnyRow) => void;
  readonly onCancel: () => void;
}

/** What draws fields is given. */
export interface FieldsProps {
  readonly list: ListSchema;
  readonly form: EntityFormState;
  /** Columns that are only shown. */
  readonly fixed: readonly string[];
  readonly messagesAt: (column: string) => readonly FieldMessage[];
}

/** Rules look at everything that the lists say. */
const allNouns = Object.keys(nouns) as NounName[];

const useFacts = (): ReturnType<typeof useDomainFacts<NounName>> => useDomainFacts<NounName>(allNouns);

const isPerson = (value: unknown): value is Person =>
  typeof value === 'object' && value !== null && typeof (value as Person).name === 'string';

const useNames = (row: AnyRow | undefined, facts: Facts<'roleHolders'> | undefined): PeopleNames => {
  const known = React.useMemo(
    () => [...(row ? Object.values(row).filter(isPerson) : []), ...(facts?.roleHolders.map(holder => holder.person) ?? [])],
    [row, facts]);
  return usePeopleNames(known);
};

/**
 * What is wrong at a column. A cell speaks up once somebody has written there; an empty required one only after an
 * attempt to save; rules, which look at several cells, as soon as anything was changed.
 */
const useMessages = ({ cells, rules, tried, changed }: EntityFormState): ((column: string) => readonly FieldMessage[]) => {
  const { forms } = useVajs().strings;
  const spoken = (column: string): readonly FieldMessage[] => {
    const cell = cells.get(column);
    const due = cell && (tried || (changed.includes(column) && cell.kind !== 'required'));
    return due ? [{ weight: 'stop', text: forms.cell(cell) }] : [];
  };
  const ruled = (column: string): readonly FieldMessage[] =>
    (tried || changed.length > 0 ? rules.filter(rule => rule.column === column) : [])
      .map((rule): FieldMessage => ({ weight: weightOf(rule), text: forms.rule(rule.problem) }))
      .filter(({ text }, n, all) => all.findIndex(one => one.text === text) === n); // two rows in the way are one sentence
  return column => [...spoken(column), ...ruled(column)];
};

const EveryColumn = ({ list, form, fixed, messagesAt }: FieldsProps): React.ReactElement => {
  const prefix = useOwnId(list.name);
  return (
    <>
      {Object.keys(list.columns).filter(name => !fixed.includes(name)).map(name => (
        <ColumnField key={name} prefix={prefix} name={name} column={list.columns[name]} form={form} messages={messagesAt(name)} />
      ))}
      {fixed.length > 0 && <FixedColumns list={list} names={fixed} values={form.values} />}
    </>
  );
};

const Fields = ({ list, form, fixed, draw }: Omit<FieldsProps, 'messagesAt'> & { readonly draw: EntityFormProps['fields'] }): React.ReactElement => {
  const messagesAt = useMessages(form);
  const given = { list, form, fixed, messagesAt };
  return draw ? draw(given) : <EveryColumn {...given} />;
};

/** What stands above the fields: text that was left here, what became of saving, how much needs attention. */
const State = ({ list, form }: { readonly list: ListSchema; readonly form: EntityFormState }): React.ReactElement => {
  const { common, forms } = useVajs().strings;
  const { kept, save, tried, cells, rules } = form;
  const wrong = cells.size + rules.filter(rule => weightOf(rule) === 'stop').length;
  return (
    <>
      {kept && (
        <Notice
          tone="info" slim
          actions={<><Button text={forms.restore} onClick={form.restore} /><Button text={forms.forget} look="quiet" onClick={form.forget} /></>}
        >
          {forms.kept(momentWords(new Date(kept.at), common.locale))}
        </Notice>
      )}
      {save.status === 'failed' && <Notice tone="bad" alert title={forms.failed}><ErrorWords error={save.error} list={list} /></Notice>}
      {save.status === 'notKept' && <Notice tone="bad" alert title={forms.failed}><p>{forms.notKept}</p><ErrorWords error={save.error} list={list} /></Notice>}
      {save.status === 'unchanged' && <Notice tone="info" slim alert>{forms.nothingChanged}</Notice>}
      {tried && wrong > 0 && <Notice tone="warn" slim alert>{forms.lookAgain(wrong)}</Notice>}
    </>
  );
};

/** What may be wrong, said once before it is saved: its fields can be far above. */
const Beware = ({ warned }: Pick<EntityFormState, 'warned'>): React.ReactElement | null => {
  const { forms } = useVajs().strings;
  if (warned.length === 0) return null;
  return (
    <Notice tone="warn" slim alert>
      {forms.beware}
      <ul>{[...new Set(warned.map(({ problem }) => forms.rule(problem)))].map(text => <li key={text}>{text}</li>)}</ul>
    </Notice>
  );
};

/** The change is kept and not saved; the focus comes along, since the form that had it is gone. */
const Waits = ({ onClose }: { readonly onClose: () => void }): React.ReactElement => {
  const { common, forms } = useVajs().strings;
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => button.current?.focus(), []);
  return (
    <Notice tone="warn" alert title={forms.waitsTitle} actions={<Button ref={button} look="primary" text={common.close} onClick={onClose} />}>
      {forms.waits}
    </Notice>
  );
};

/** Another change of the same row is not sent yet. */
const useAlreadyWaits = (list: ListSchema, row: AnyRow | undefined, unsent: Unsent | undefined): boolean => {
  const { outbox } = useVajs().site;
  return outbox.entries.some(each =>
    each.list === list.name && each.act.kind === 'update' && each.act.id === row?.stamp.id && each.requestId !== unsent?.requestId);
};

const NONE: readonly string[] = [];

/** The first thing in the form that fits, once what changed has been drawn. */
const focusFirst = (form: React.RefObject<HTMLFormElement>, selector: string): void => {
  setTimeout(() => form.current?.querySelector<HTMLElement>(selector)?.focus(), 0);
};

/** A row of a list, as fields made from the schema. Nothing that was typed is ever lost: not to an error, a conflict or a reload. */
const EntityForm = (
  { list, row, initial, unsent, title, fixed = NONE, fields, refuses, beforeSave, onSaved, onCancel }: EntityFormProps
): React.ReactElement => {
  useUnsentBarAtHand();
  const { common, forms } = useVajs().strings;
  const load = useFacts();
  const facts = load.status === 'ready' ? load.value : undefined;
  const form = useEntityForm({ list, row, initial, unsent, title, fixed, facts, factsComing: load.status === 'loading', refuses, beforeSave, onSaved });
  const alreadyWaits = useAlreadyWaits(list, row, unsent);
  const names = useNames(row, facts);
  const { save } = form;
  const saving = save.status === 'saving';
  const element = React.useRef<HTMLFormElement>(null);
  const backFromConflict = (): void => {
    form.giveUpConflict();
    focusFirst(element, 'input, select, textarea');
  };
  if (save.status === 'kept') return <Waits onClose={onCancel} />;
  return (
    <PeopleNames.Provider value={names}>
      {save.status === 'conflict'
        ? (
          <Conflict
            list={list} base={save.base} mine={form.values} theirs={save.theirs} onResolve={form.resolve} onBack={backFromConflict}
          />
        )
        : (
          <form
            ref={element} noValidate aria-label={title} className={styles.form}
            onSubmit={event => {
              event.preventDefault();
              form.submit();
              focusFirst(element, '[aria-invalid="true"]');
            }}
          >
            {alreadyWaits && <Notice tone="warn" slim>{forms.alreadyWaits}</Notice>}
            <State list={list} form={form} />
            <p className={styles.hint}>{forms.requiredHint}</p>
            <Fields list={list} form={form} fixed={fixed} draw={fields} />
            <FormButtons
              submit={saving ? forms.saving : form.warned.length > 0 ? forms.saveAnyway : common.save} busy={saving} unsaved={form.unsaved}
              className={styles.buttons} beware={<Beware warned={form.warned} />} onForget={form.forget} onCancel={onCancel}
            />
          </form>
        )}
    </PeopleNames.Provider>
  );
};

export default EntityForm;
