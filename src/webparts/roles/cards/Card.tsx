import * as React from 'react';
import type { KnownFacts } from '../../../domain/people/relations/known';
import type { Who } from '../../../domain/people/relations/subject';
import type { CardHolder, RoleCard } from '../../../domain/people/roleCards';
import type { DutyPart } from '../../../loc/et-ee/roles/duties';
import { Button } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { usePrinting } from '../../../ui/printing';
import { SampleMark } from '../../../ui/SampleMark';
import { useVajs } from '../../../ui/vajs';
import { useRoleWords } from '../useRoleWords';
import { namesOf, validityWords } from '../who/relationWords';
import { WhoLink } from '../who/WhoLink';
import { dutyCount } from './filterCards';
import styles from './Cards.module.scss';

interface Ways { readonly known: KnownFacts; readonly onOpen: (who: Who) => void }

/** So many holders are shown at once; a role may have thousands. */
const FEW = 5;

const Holder = ({ holder: { person, places, alsoHolds }, known, onOpen }: { readonly holder: CardHolder } & Ways): React.ReactElement => {
  const { strings } = useVajs();
  const words = useRoleWords();
  const { cards, substitutedBy, everywhere } = words.roles;
  return (
    <li className={styles.holder}>
      <WhoLink who={{ kind: 'person', id: person.id }} onOpen={onOpen}>{person.name}</WhoLink>{places.some(({ row }) => row.sample) && <> <SampleMark /></>}
      {places.map(({ row, substitutes }) => (
        <span key={row.id} className={styles.under}>
          {[
            known.placeName(row.scope) ?? everywhere, validityWords(row.validity, strings, words), substitutes.length > 0 && substitutedBy(namesOf(substitutes))
          ].filter(Boolean).join(' · ')}
        </span>
      ))}
      {alsoHolds.length > 0 && <span className={styles.under}>{cards.also(alsoHolds.map(known.roleName).join(', ').toLowerCase())}</span>}
    </li>
  );
};

const Holders = ({ holders, ...ways }: { readonly holders: readonly CardHolder[] } & Ways): React.ReactElement => {
  const { common } = useVajs().strings;
  const { roles: { cards } } = useRoleWords();
  const printing = usePrinting();
  const [most, setMost] = React.useState(FEW);
  const shown = printing ? holders : holders.slice(0, most);
  const left = holders.length - shown.length;
  return (
    <>
      <ul className={styles.holders} aria-label={cards.holders}>
        {holders.length === 0 && <li className={styles.holder}><Mark tone="quiet">{cards.none}</Mark></li>}
        {shown.map(holder => <Holder key={holder.person.id} holder={holder} {...ways} />)}
      </ul>
      {left > 0 && <Button look="quiet" text={common.showMore(Math.min(left, FEW * 10))} onClick={() => setMost(most + FEW * 10)} />}
    </>
  );
};

const Duties = ({ parts }: { readonly parts: readonly DutyPart[] }): React.ReactElement => {
  const { roles: { cards } } = useRoleWords();
  const printing = usePrinting();
  const [open, setOpen] = React.useState(false);
  return (
    <details open={open || printing} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{cards.duties(dutyCount(parts))}</summary>
      {parts.map(({ title, section, duties, overview = [] }) => (
        <React.Fragment key={title ?? section}>
          {title && <p className={styles.part}>{title}</p>}
          <ol className={styles.duties}>
            {duties.map((duty, n) => (
              <li key={duty}>
                {duty}
                {overview.length > 0 && n === duties.length - 1 && (
                  <> {cards.overview}<ul className={styles.duties}>{overview.map(one => <li key={one}>{one}</li>)}</ul></>
                )}
              </li>
            ))}
          </ol>
          <p className={styles.under}>{cards.source(section)}</p>
        </React.Fragment>
      ))}
    </details>
  );
};

export interface CardProps extends Ways { readonly card: RoleCard }

/** A role: what it is for, what it has to do, and who holds it where on the day. */
export const Card = ({ card: { role, holders }, ...ways }: CardProps): React.ReactElement => {
  const { duties, roles: { cards } } = useRoleWords();
  const parts = role.key && duties[role.key];
  return (
    <li className={styles.card}>
      <h4 className={styles.name}>
        <WhoLink who={{ kind: 'role', id: role.id }} onOpen={ways.onOpen} label={cards.open(role.name)}>{role.name}</WhoLink>{role.sample && <> <SampleMark /></>}
      </h4>
      {role.purpose && <p className={styles.purpose}>{role.purpose}</p>}
      {parts ? <Duties parts={parts} /> : role.key && <p className={styles.quiet}>{cards.noDuties}</p>}
      {!parts && role.source && <p className={styles.under}>{cards.source(role.source)}</p>}
      <Holders holders={holders} {...ways} />
    </li>
  );
};
