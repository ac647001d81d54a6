import * as React from 'react';
import type { Owner } from '../../../domain/documents/owner';
import type { RegisterEntry } from '../../../domain/documents/register';
import { holdersOn, type HolderIndex } from '../../../domain/people/holders';
import type { RoleHolder } from '../../../domain/people/role';
import { Button } from '../../../ui/Button';
import { Fact, PanelSection } from '../../../ui/DetailsPanel';
import { Mark } from '../../../ui/Mark';
import { PersonMark } from '../../../ui/PersonMark';
import { useVajs } from '../../../ui/vajs';
import { isVacant } from '../documentWords';
import { addHolder, editHolder } from '../formTasks';
import type { May, Task } from '../tasks';
import styles from './document.module.scss';

export interface ResponsibleProps {
  readonly entry: RegisterEntry;
  readonly holders: HolderIndex;
  readonly may: May;
  readonly onTask: (task: Task) => void;
}

/** "Täna täidab", or the same said of another day. */
const useHolderLabel = (): string => {
  const { on, today, strings: { common, register: { panel } } } = useVajs();
  if (on === today) return panel.holder;
  return (on < today ? panel.holderOn : panel.holderWill)(common.date(on));
};

interface HoldersProps extends ResponsibleProps { readonly rows: readonly RoleHolder[] }

/** Who holds the role, each with the way to the row that says so for those who may change it. */
const Holders = ({ entry, rows, may, onTask }: HoldersProps): React.ReactElement => {
  const { strings } = useVajs();
  return (
    <ul className={styles.people}>
      {rows.map(({ id, person }) => (
        <li key={id} className={styles.person}>
          <PersonMark person={person} />
          {may.roleHolders.edit && (
            <Button
              look="quiet" icon="edit" iconOnly text={strings.register.commands.editHolder(person.name)}
              onClick={() => onTask(editHolder(entry, id, person.name, strings))}
            />
          )}
        </li>
      ))}
    </ul>
  );
};

const OfRole = (props: ResponsibleProps & { readonly owner: Owner }): React.ReactElement => {
  const { owner, holders } = props;
  const { on, strings: { common, register: { panel, vacant } } } = useVajs();
  const label = useHolderLabel();
  const rows = holdersOn(holders, owner.role.id, {}, on);
  return (
    <>
      <Fact label={panel.role}>{owner.role.name}</Fact>
      {owner.external && <Fact label={panel.organisation}>{common.external(owner.external.name)}</Fact>}
      {rows.length > 0 && <Fact label={label}><Holders {...props} rows={rows} /></Fact>}
      {isVacant(owner) && <Fact label={label}><Mark tone="warn" icon="alert">{vacant}</Mark></Fact>}
      {owner.substitutes.length > 0 && (
        <Fact label={panel.substitute}>
          <ul className={styles.people}>
            {owner.substitutes.map(person => <li key={person.id}><PersonMark person={person} /></li>)}
          </ul>
        </Fact>
      )}
    </>
  );
};

/** The role that owns the document, who holds it on the shown day, and who stands in. */
export const Responsible = (props: ResponsibleProps): React.ReactElement => {
  const { entry, may, onTask } = props;
  const { owner } = entry;
  const { on, strings } = useVajs();
  const { commands, panel, noOwner } = strings.register;
  return (
    <PanelSection
      title={panel.responsible}
      aside={owner && may.roleHolders.add && (
        <Button look="quiet" icon="add" text={commands.addHolder} onClick={() => onTask(addHolder(entry, owner.role.id, on, strings))} />
      )}
    >
      {owner ? <OfRole {...props} owner={owner} /> : <Mark tone="warn" icon="alert">{noOwner}</Mark>}
    </PanelSection>
  );
};
