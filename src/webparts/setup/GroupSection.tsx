import * as React from 'react';
import type { OwnGroupKey, Report } from '../../data/provisioning';
import { Button } from '../../ui/Button';
import { Live } from '../../ui/Live';
import { Notice } from '../../ui/Notice';
import { PersonMark } from '../../ui/PersonMark';
import { SafeLink } from '../../ui/SafeLink';
import { Skeleton } from '../../ui/Skeleton';
import { useVajs } from '../../ui/vajs';
import { PersonSearch } from './PersonSearch';
import { useGroupMembers } from './useGroupMembers';
import styles from './GroupSection.module.scss';

interface MembersProps { readonly group: OwnGroupKey; readonly id: number; readonly mayChange: boolean; readonly siteUrl: string }

const Members = ({ group, id, mayChange, siteUrl }: MembersProps): React.ReactElement => {
  const { setup, webPart } = useVajs().strings;
  const { people, error, said, add, remove } = useGroupMembers(group, id);
  const words = setup.members[group];
  return (
    <>
      {error && <Notice tone="bad" slim alert>{webPart.errors[error.kind]}</Notice>}
      {!people && !error && <Skeleton of="rows" count={1} />}
      {people?.length === 0 && <Notice tone="warn" slim>{words.nobody}</Notice>}
      {people && people.length > 0 && (
        <ul className={styles.people}>
          {people.map(person => (
            <li key={person.id} className={styles.person}>
              <PersonMark person={person} />
              {mayChange && (
                <Button look="quiet" icon="close" iconOnly text={setup.removeMember(person.name)} onClick={() => { remove(person).catch(() => undefined); }} />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && <PersonSearch id={`vajs-new-${group}`} label={words.add} onChoose={person => { add(person).catch(() => undefined); }} />}
      {mayChange && <p className={styles.text}><SafeLink href={`${siteUrl}/_layouts/15/people.aspx?MembershipGroupId=${id}`}>{setup.openGroup}</SafeLink></p>}
      <Live>{said}</Live>
    </>
  );
};

/** Who is in one of the groups that VAJS makes; an owner says so here. */
export const GroupSection = ({ report, group }: { readonly report: Report; readonly group: OwnGroupKey }): React.ReactElement => {
  const { setup } = useVajs().strings;
  const there = report.found.groups[group];
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{setup.members[group].title}</h3>
      <p className={styles.text}>{setup.members[group].text}</p>
      {there
        ? <Members group={group} id={there.id} mayChange={report.found.me.mayProvision} siteUrl={report.found.url} />
        : <p className={styles.text}>{setup.groupLater}</p>}
    </section>
  );
};
