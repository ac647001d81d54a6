import * as React from 'react';
import type { PolicyAreaId, ServiceId } from '../../../domain/identity';
import { changesBetween, type MapChange } from '../../../domain/policy/mapChanges';
import { policyMapOn, type PolicyMap } from '../../../domain/policy/policyMap';
import { useVajs } from '../../../ui/vajs';
import { filterMap } from '../mapFilter';
import type { PolicyMapOfDay } from '../usePolicyMap';
import styles from './Changes.module.scss';
import { sentencesOf } from './changeSentences';

export interface ChangesProps extends Pick<PolicyMapOfDay, 'facts' | 'map'> {
  readonly hideHorizontal: boolean;
  readonly onOpen: (area: PolicyAreaId) => void;
  readonly onOpenService: (service: ServiceId) => void;
}

type Open = Pick<ChangesProps, 'onOpen' | 'onOpenService'>;

/** The way to what changed; a field has no panel of its own. */
const wayTo = (change: MapChange, { onOpen, onOpenService }: Open): (() => void) | undefined => {
  if ('service' in change) return () => onOpenService(change.service.id);
  return 'area' in change ? () => onOpen(change.area.id) : undefined;
};

const useChanges = ({ facts, map, hideHorizontal }: Omit<ChangesProps, keyof Open>): readonly MapChange[] => {
  const { on, today } = useVajs();
  return React.useMemo(() => {
    const now: PolicyMap = filterMap(policyMapOn(facts, today), { hideHorizontal });
    return on < today ? changesBetween(map, now) : changesBetween(now, map);
  }, [facts, map, hideHorizontal, on, today]);
};

/** What differs between the shown day and today, told in the order of time. */
const Changes = ({ facts, map, hideHorizontal, onOpen, onOpenService }: ChangesProps): React.ReactElement => {
  const { on, today, strings: { common, policyMap } } = useVajs();
  const changes = useChanges({ facts, map, hideHorizontal });
  if (changes.length === 0) return <p className={styles.none}>{policyMap.noChanges}</p>;
  const title = on < today ? policyMap.changesPast(common.date(on)) : policyMap.changesComing(common.date(on));
  return (
    <details className={styles.changes} open={changes.length <= 5}>
      <summary className={styles.title}>{title} <b>({changes.length})</b></summary>
      <ul className={styles.list}>
        {changes.flatMap((change, n) => sentencesOf(change, policyMap).map((sentence, m) => {
          const open = wayTo(change, { onOpen, onOpenService });
          return (
            <li key={`${n}.${m}`}>
              {open ? <button type="button" className={styles.change} onClick={open}>{sentence}</button> : sentence}
            </li>
          );
        }))}
      </ul>
    </details>
  );
};

export default Changes;
