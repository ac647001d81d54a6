import * as React from 'react';
import { substitutesOn } from '../../../domain/people/holders';
import type { Relation, Ties } from '../../../domain/people/relations/relations';
import type { Who } from '../../../domain/people/relations/subject';
import type { RoleHolder } from '../../../domain/people/role';
import { SampleMark } from '../../../ui/SampleMark';
import { useVajs } from '../../../ui/vajs';
import { useDayAddress } from '../../home/useDayAddress';
import { useRoleWords } from '../useRoleWords';
import { addressOfTie, whoOf } from './relationAddress';
import { detailWords, namesOf, validityWords } from './relationWords';
import { WhoLink } from './WhoLink';
import styles from './Who.module.scss';

export interface RelationLineProps {
  readonly relation: Relation;
  readonly ties: Ties;
  /** Whose relations are shown: what is known of them need not be said. */
  readonly of: Who;
  readonly onOpen: (who: Who) => void;
}

/** The row of a role: since when, by what, and who stands in on the day. */
const RoleWords = ({ row, ties, of, onOpen }: { readonly row: RoleHolder } & Pick<RelationLineProps, 'ties' | 'of' | 'onOpen'>): React.ReactElement => {
  const { strings } = useVajs();
  const words = useRoleWords();
  const { facts } = ties.known;
  const standIns = substitutesOn(facts.holders, [row], ties.on);
  const about = [validityWords(row.validity, strings, words), row.basis, standIns.length > 0 && words.roles.substitutedBy(namesOf(standIns))].filter(Boolean).join(' · ');
  return (
    <span className={styles.under}>
      {of.kind !== 'person' && <><WhoLink who={{ kind: 'person', id: row.person.id }} onOpen={onOpen}>{row.person.name}</WhoLink>{about && ' · '}</>}{about}
      {row.sample && <> <SampleMark /></>}
    </span>
  );
};

/** One thing that somebody has to do with: what it is, how, and by what. */
export const RelationLine = ({ relation, ties, of, onOpen }: RelationLineProps): React.ReactElement => {
  const { strings } = useVajs();
  const words = useRoleWords();
  const addressOf = useDayAddress();
  const { tie, via, insteadOf } = relation;
  const { thing: { subject, name }, capacity } = tie;
  const who = whoOf(subject);
  const isHere = subject.kind === 'role';
  const row = tie.by === 'row' ? ties.known.facts.holders.byId.get(tie.row) : undefined;
  const address = addressOfTie(tie, ties.known, addressOf);
  const people = of.kind === 'person' || row ? [] : [
    ...via.map(({ row: { person } }) => person), ...(tie.by === 'people' ? tie.people.flatMap(id => ties.known.personOf(id) ?? []) : [])
  ];
  const under = [detailWords(relation, strings, words), insteadOf.length > 0 && words.roles.insteadOf(namesOf(insteadOf)), namesOf(people)].filter(Boolean).join(' · ');
  return (
    <li className={styles.line}>
      <span>
        {isHere && who && of.kind !== 'role' ? <WhoLink who={who} onOpen={onOpen}>{name}</WhoLink>
          : address !== undefined && !isHere ? <a className={styles.link} href={address}>{name}</a> : name}
      </span>
      <span className={styles.capacity}>{words.roles.capacities[capacity]}</span>
      {under && <span className={styles.under}>{under}</span>}
      {row && <RoleWords row={row} ties={ties} of={of} onOpen={onOpen} />}
    </li>
  );
};
