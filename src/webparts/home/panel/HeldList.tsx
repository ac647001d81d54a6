import * as React from 'react';
import type { Validity } from '../../../domain/time/validity';
import type { Strings } from '../../../loc';
import { Button } from '../../../ui/Button';
import { PersonMark } from '../../../ui/PersonMark';
import { SampleMark } from '../../../ui/SampleMark';
import { useVajs, type Vajs } from '../../../ui/vajs';
import { useDayAddress } from '../useDayAddress';
import type { Held, Place } from './relations';
import styles from './HeldList.module.scss';

const addressOfPlace = ({ kind, id, name }: Place, addressOf: Vajs['addressOf']): string => {
  switch (kind) {
    case 'policyArea': return addressOf('policyMap', { area: String(id) });
    case 'service': return addressOf('policyMap', { service: String(id) });
    case 'supportService': return addressOf('processRegister', { find: name });
    case 'unit':
    case 'organisation': return addressOf('policyMap', { find: name });
    default: return kind satisfies never;
  }
};

const validityText = ({ from, until }: Validity, { common, home }: Strings): string =>
  [from && home.since(common.date(from)), until && home.until(common.date(until))].filter(Boolean).join(' ');

const Places = ({ places }: { readonly places: readonly Place[] }): React.ReactElement => {
  const { strings: { home } } = useVajs();
  const addressOf = useDayAddress();
  if (places.length === 0) return <span className={styles.quiet}>{home.everywhere}</span>;
  return (
    <span>
      {places.map((place, n) => (
        <React.Fragment key={place.kind}>
          {n > 0 && ', '}<a className={styles.link} href={addressOfPlace(place, addressOf)}>{place.name}</a>
        </React.Fragment>
      ))}
    </span>
  );
};

export interface HeldListProps {
  readonly held: readonly Held[];
  /** What stands first in a line: the role, where the list is about a person, or the person. */
  readonly by: 'role' | 'person';
  readonly onOpen: (held: Held) => void;
  readonly onEdit?: (held: Held) => void;
}

/** Who holds what, where, since when. */
export const HeldList = ({ held, by, onOpen, onEdit }: HeldListProps): React.ReactElement => {
  const { strings } = useVajs();
  const { home } = strings;
  return (
    <ul className={styles.list}>
      {held.map(one => (
        <li key={one.row.id} className={styles.item}>
          <span className={styles.line}>
            <button type="button" className={styles.open} onClick={() => onOpen(one)}>
              {by === 'role' ? one.role?.name ?? '' : <PersonMark person={one.row.person} />}
            </button>
            {one.row.sample && <SampleMark />}
            {onEdit && <Button look="quiet" icon="edit" iconOnly text={home.editHolder} onClick={() => onEdit(one)} />}
          </span>
          <Places places={one.places} />
          {one.insteadOf && <span className={styles.quiet}>{home.substituting(one.insteadOf.name)}</span>}
          <span className={styles.quiet}>{[validityText(one.row.validity, strings), one.row.basis].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
};
