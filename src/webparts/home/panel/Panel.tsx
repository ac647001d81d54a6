import * as React from 'react';
import { rowNow } from '../../../data/rowNow';
import { roleHolders, roles } from '../../../data/schema';
import type { ManagedDocument } from '../../../domain/documents/document';
import type { PersonId, RoleId } from '../../../domain/identity';
import type { Command } from '../../../ui/commands';
import { DetailsPanel, Fact, PanelSection } from '../../../ui/DetailsPanel';
import { LazyEntityForm, LazySuggestForm, LazySuggestions } from '../../../ui/editing/lazy';
import { LongText } from '../../../ui/LongText';
import { Notice } from '../../../ui/Notice';
import { SafeLink } from '../../../ui/SafeLink';
import { SampleMark } from '../../../ui/SampleMark';
import { useRights } from '../../../ui/useFacts';
import { useVajs } from '../../../ui/vajs';
import { dayText } from '../moments';
import { useDayAddress } from '../useDayAddress';
import type { HomeFacts } from '../useHome';
import type { Opened, OpenedThing } from '../useOpened';
import { HeldList } from './HeldList';
import { personOn, roleOn, type Held, type PersonOnDay, type RoleOnDay } from './relations';
import styles from './Panel.module.scss';

const Documents = ({ documents }: { readonly documents: readonly ManagedDocument[] }): React.ReactElement | null => {
  const { strings: { home } } = useVajs();
  const addressOf = useDayAddress();
  if (documents.length === 0) return null;
  return (
    <PanelSection title={home.documentsOwned}>
      <ul className={styles.documents}>
        {documents.map(({ id, code, title }) => (
          <li key={id}>
            <a className={styles.link} href={addressOf('processRegister', { document: String(id) })}>{[code, title].filter(Boolean).join(' ')}</a>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
};

interface BodyProps<T> { readonly of: T; readonly open: (thing: OpenedThing) => void; readonly onEdit?: (held: Held) => void }

const PersonBody = ({ of: { person, now, otherTimes, documents }, open }: BodyProps<PersonOnDay>): React.ReactElement => {
  const { on, today, strings } = useVajs();
  const { common, home } = strings;
  const openRole = ({ role }: Held): void => { if (role) open({ kind: 'role', id: role.id }); };
  return (
    <>
      {person.email && (
        <PanelSection title={common.details}>
          <Fact label={home.email}><SafeLink href={`mailto:${person.email}`}>{person.email}</SafeLink></Fact>
        </PanelSection>
      )}
      <PanelSection title={home.rolesOn(dayText(on, today, strings))}>
        {now.length === 0 ? <p className={styles.none}>{home.noRoles}</p> : <HeldList held={now} by="role" onOpen={openRole} />}
      </PanelSection>
      <Documents documents={documents} />
      {otherTimes.length > 0 && <PanelSection title={home.otherTimes}><HeldList held={otherTimes} by="role" onOpen={openRole} /></PanelSection>}
    </>
  );
};

const RoleBody = ({ of: { role, organisation, suggestions, now, otherTimes, documents }, open, onEdit }: BodyProps<RoleOnDay>): React.ReactElement => {
  const { on, today, strings } = useVajs();
  const { common, home } = strings;
  const openPerson = ({ row }: Held): void => open({ kind: 'person', id: row.person.id });
  return (
    <>
      {(role.purpose || role.duties !== undefined || organisation) && (
        <PanelSection title={common.details}>
          {role.purpose && <Fact label={home.purpose}><LongText text={role.purpose} /></Fact>}
          {role.duties !== undefined && <Fact label={home.duties}>{home.dutiesIn(role.duties, role.source)}</Fact>}
          {organisation && <Fact label={home.organisation}>{organisation}</Fact>}
        </PanelSection>
      )}
      <PanelSection title={home.holdersOn(dayText(on, today, strings))}>
        {now.length === 0
          ? <p className={styles.none}>{home.vacantOn}</p>
          : <HeldList held={now} by="person" onOpen={openPerson} onEdit={onEdit} />}
      </PanelSection>
      <Documents documents={documents} />
      {otherTimes.length > 0 && (
        <PanelSection title={home.otherTimes}><HeldList held={otherTimes} by="person" onOpen={openPerson} onEdit={onEdit} /></PanelSection>
      )}
      {suggestions.length > 0 && <PanelSection title={home.suggestions}><LazySuggestions suggestions={suggestions} /></PanelSection>}
    </>
  );
};

/** What a person does in the panel of a role; reading is none of these. */
type Task = { readonly kind: 'suggest' } | { readonly kind: 'edit' } | { readonly kind: 'add' } | { readonly kind: 'holder'; readonly held: Held };

const TaskForm = ({ task, of: { role }, onClose }: { readonly task: Task; readonly of: RoleOnDay; readonly onClose: () => void }): React.ReactElement => {
  const { site, today, strings: { home } } = useVajs();
  switch (task.kind) {
    case 'suggest': return <LazySuggestForm subject={{ kind: 'role', id: role.id }} subjectTitle={role.name} onSent={onClose} onCancel={onClose} />;
    case 'edit': return (
      <LazyEntityForm list={roles} row={rowNow(site, roles, role.id)} title={home.editRole} onSaved={onClose} onCancel={onClose} />
    );
    case 'add': return (
      <LazyEntityForm
        list={roleHolders} initial={{ Role: role.id, ValidFrom: today }} title={home.addHolder} onSaved={onClose} onCancel={onClose}
      />
    );
    case 'holder': return (
      <LazyEntityForm list={roleHolders} row={rowNow(site, roleHolders, task.held.row.id)} title={home.editHolder} onSaved={onClose} onCancel={onClose} />
    );
    default: return task satisfies never;
  }
};

const RolePanel = ({ of, opened }: { readonly of: RoleOnDay; readonly opened: Opened }): React.ReactElement => {
  const { on, today, strings: { common, home } } = useVajs();
  const [mayRoles, mayHolders, maySuggest] = [useRights('roles'), useRights('roleHolders'), useRights('suggestions')];
  const [task, setTask] = React.useState<Task>();
  const now = on === today;
  const done = (): void => setTask(undefined);
  const commands: readonly Command[] = [
    ...(now && maySuggest.add ? [{ key: 'suggest', text: home.suggest, icon: 'suggestion', onRun: () => setTask({ kind: 'suggest' }) } as const] : []),
    ...(now && mayRoles.edit ? [{ key: 'edit', text: home.editRole, icon: 'edit', onRun: () => setTask({ kind: 'edit' }) } as const] : []),
    ...(now && mayHolders.add ? [{ key: 'add', text: home.addHolder, icon: 'add', onRun: () => setTask({ kind: 'add' }) } as const] : [])
  ];
  return (
    <DetailsPanel
      title={of.role.name} kicker={home.roleKicker} closeLabel={common.close} onClose={task ? done : opened.close}
      marks={of.role.sample ? <SampleMark /> : undefined} commands={task ? [] : commands}
    >
      {task
        ? <TaskForm task={task} of={of} onClose={done} />
        : <RoleBody of={of} open={opened.open} onEdit={now && mayHolders.edit ? held => setTask({ kind: 'holder', held }) : undefined} />}
    </DetailsPanel>
  );
};

/** Who somebody is today, or who holds a role today, with everything that follows from it. */
export const Panel = ({ facts, opened }: { readonly facts: HomeFacts; readonly opened: Opened }): React.ReactElement | null => {
  const { on, strings: { common, home } } = useVajs();
  const { thing } = opened;
  if (!thing) return null;
  const person = thing.kind === 'person' ? personOn(facts, thing.id as PersonId, on) : undefined;
  const role = thing.kind === 'role' ? roleOn(facts, thing.id as RoleId, on) : undefined;
  if (role) return <RolePanel key={role.role.id} of={role} opened={opened} />;
  return (
    <DetailsPanel title={person?.person.name ?? common.none} kicker={home.personKicker} closeLabel={common.close} onClose={opened.close}>
      {person ? <PersonBody of={person} open={opened.open} /> : <Notice tone="quiet">{home.notThere}</Notice>}
    </DetailsPanel>
  );
};
