import * as React from 'react';
import { comingTo, type Coming } from '../../../domain/desk/coming';
import { useWords } from '../../../ui/approvals/useWords';
import { Icon, type IconName } from '../../../ui/icons';
import { useVajs } from '../../../ui/vajs';
import type { DeskProps } from '../deskProps';
import type { NameOf, TitleOf } from '../deskWords';
import { useNames } from '../useNames';
import styles from './Desk.module.scss';

const icons: Readonly<Record<Coming['kind'], IconName>> = { step: 'people', read: 'document', review: 'refresh', standIn: 'person' };

const useLine = (nameOf: NameOf): ((one: Coming) => string) => {
  const { strings: { common } } = useVajs();
  const { myDesk: { comings } } = useWords();
  return one => {
    switch (one.kind) {
      case 'step': return comings.step(one.name, one.before.map(nameOf).join(', '));
      case 'read': return comings.read(common.date(one.day));
      case 'review': return comings.review(common.date(one.due));
      case 'standIn': return comings.standIn(nameOf(one.standIn.absent), common.date(one.day));
      default: return one satisfies never;
    }
  };
};

/** *Kõik tehtud*, and what comes this week. */
export const AllDone = ({ facts, sitting, titleOf }: DeskProps & { readonly titleOf: TitleOf }): React.ReactElement => {
  const { myDesk } = useWords();
  const coming = React.useMemo(() => comingTo(facts, sitting), [facts, sitting]);
  const nameOf = useNames(facts, coming.flatMap(one => (one.kind === 'standIn' ? [one.standIn.absent] : one.kind === 'step' ? one.before : [])));
  const line = useLine(nameOf);
  return (
    <section className={styles.allDone} aria-label={myDesk.allDone}>
      <p className={styles.big}><Icon name="check" size={24} /> {myDesk.allDone}</p>
      <p>{myDesk.allDoneText}</p>
      <h3 className={styles.heading}>{myDesk.coming}</h3>
      {coming.length === 0 ? <p className={styles.quiet}>{myDesk.comingNone}</p> : (
        <ul className={styles.coming}>
          {coming.map((one, n) => (
            <li key={n}>
              <Icon name={icons[one.kind]} />
              <span>{one.kind !== 'standIn' && <strong className={styles.name}>{titleOf(one.document)}</strong>}{line(one)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
