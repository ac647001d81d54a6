import * as React from 'react';
import type { Report } from '../../data/provisioning';
import { Button } from '../../ui/Button';
import { Live } from '../../ui/Live';
import { Notice } from '../../ui/Notice';
import { PersonMark } from '../../ui/PersonMark';
import { SafeLink } from '../../ui/SafeLink';
import { Skeleton } from '../../ui/Skeleton';
import { useVajs } from '../../ui/vajs';
import { PersonSearch } from './PersonSearch';
import { useManagers } from './useManagers';
import styles from './ManagersSection.module.scss';

const Members = ({ group, mayChange, siteUrl }: { readonly group: number; readonly mayChange: boolean; readonly siteUrl: string }): React.ReactElement => {
  const { setup, webPart } = useVajs().strings;
  const { people, error, said, add, remove } = useManagers(group);
  return (
    <>
      {error && <Notice tone="bad" slim alert>{webPart.errors[error.kind]}</Notice>}
      {!people && !error && <Skeleton of="rows" count={1} />}
      {people?.length === 0 && <Notice tone="warn" slim>{setup.noManagers}</Notice>}
      {people && people.length > 0 && (
        <ul className={styles.people}>
          {people.map(person => (
            <li key={person.id} className={styles.person}>
              <PersonMark person={person} />
              {mayChange && (
                <Button look="quiet" icon="close" iconOnly text={setup.removeManager(person.name)} onClick={() => { remove(person).catch(() => undefined); }} />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && <PersonSearch label={setup.addManager} onChoose={person => { add(person).catch(() => undefined); }} />}
      {mayChange && <p className={styles.text}><SafeLink href={`${siteUrl}/_layouts/15/people.aspx?MembershipGroupId=${group}`}>{setup.openGroup}</SafeLink></p>}
      <Live>{said}</Live>
    </>
  );
};

/** Who keeps the data; an owner says so here. */
export const ManagersSection = ({ report }: { readonly report: Report }): React.ReactElement => {
  const { setup } = useVajs().strings;
  const group = report.found.groups.qualityManagers;
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{setup.managersTitle}</h3>
      <p className={styles.text}>{setup.managersText}</p>
      {group
        ? <Members group={group.id} mayChange={report.found.me.mayProvision} siteUrl={report.found.url} />
        : <p className={styles.text}>{setup.managersLater}</p>}
    </section>
  );
};
