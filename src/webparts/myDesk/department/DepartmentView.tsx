import * as React from 'react';
import { departmentOf, type Department } from '../../../domain/desk/department';
import { useWords } from '../../../ui/approvals/useWords';
import { Notice } from '../../../ui/Notice';
import { useOwnId } from '../../../ui/ownId';
import { useVajs } from '../../../ui/vajs';
import type { DeskProps } from '../deskProps';
import { useNames } from '../useNames';
import styles from './Department.module.scss';
import { DueReviews } from './DueReviews';
import { Unread } from './Unread';

const Section = ({ title, children }: { readonly title: string; readonly children: React.ReactNode }): React.ReactElement => {
  const id = useOwnId('department');
  return <section className={styles.section} aria-labelledby={id}><h3 id={id} className={styles.heading}>{title}</h3>{children}</section>;
};

const Counts = ({ of }: { readonly of: Department }): React.ReactElement => {
  const { myDesk: { department } } = useWords();
  const { counts } = department;
  const figures: readonly (readonly [keyof typeof counts, number])[] = [
    ['posts', of.posts.length], ['missing', of.missing.length], ['inRound', of.inRound], ['due', of.reviews.length],
    ['overdue', of.reviews.filter(({ overdue }) => overdue).length], ['unread', of.unread.length + of.unreadElsewhere]
  ];
  return (
    <dl className={styles.counts} aria-label={department.summary}>
      {figures.map(([key, count]) => <div key={key} className={styles.figure}><dt>{counts[key]}</dt><dd>{count}</dd></div>)}
    </dl>
  );
};

const Absences = ({ facts, of }: Pick<DeskProps, 'facts'> & { readonly of: Department }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { myDesk: { department } } = useWords();
  const nameOf = useNames(facts, of.absences.flatMap(({ absent, substitute }) => [absent, substitute]));
  if (of.absences.length === 0) return <p className={styles.quiet}>{department.absencesNone}</p>;
  return (
    <ul className={styles.people}>
      {of.absences.map(({ request, absent, substitute, from, until }) => (
        <li key={request}>{department.absence(nameOf(absent), nameOf(substitute), common.date(from), common.date(until))}</li>
      ))}
    </ul>
  );
};

/** *Minu osakond*: what a head answers for, and nobody else sees here. */
const DepartmentView = ({ facts, sitting }: DeskProps): React.ReactElement => {
  const { addressOf } = useVajs();
  const { myDesk: { department } } = useWords();
  const of = React.useMemo(() => departmentOf(facts, sitting), [facts, sitting]);
  if (!of) return <Notice tone="quiet" title={department.none}>{department.noneText}</Notice>;
  return (
    <div className={styles.department}>
      <p className={styles.quiet}>{department.units(of.units.map(({ name }) => name).join(', '))}</p>
      <Counts of={of} />
      <Section title={department.missing}>
        {of.missing.length === 0 ? <p className={styles.quiet}>{department.missingNone}</p> : (
          <ul className={styles.people}>
            {of.missing.map(({ id, name }) => <li key={id}><a className={styles.link} href={addressOf('jobDescriptions', { view: 'coverage' })}>{name}</a></li>)}
          </ul>
        )}
      </Section>
      <Section title={department.reviews}><DueReviews facts={facts} sitting={sitting} reviews={of.reviews} /></Section>
      <Section title={department.unread}><Unread facts={facts} unread={of.unread} elsewhere={of.unreadElsewhere} /></Section>
      <Section title={department.absences}><Absences facts={facts} of={of} /></Section>
    </div>
  );
};

export default DepartmentView;
