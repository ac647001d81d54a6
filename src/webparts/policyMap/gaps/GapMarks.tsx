import * as React from 'react';
import { severityOf } from '../../../domain/findings/finding';
import type { Gap } from '../../../domain/policy/gaps';
import { Icon } from '../../../ui/icons';
import { useVajs } from '../../../ui/vajs';
import { countGaps } from '../mapFilter';
import styles from './GapMarks.module.scss';

export interface GapMarksProps {
  readonly gaps: readonly Gap[];
  /** Only how many there are, where there is no room for more. */
  readonly brief?: boolean;
  /** Kinds that have a mark of their own; the others are only counted. */
  readonly room?: number;
}

/** What is missing, in words and with a shape; nothing where nothing is. */
export const GapMarks = ({ gaps, brief = false, room = 2 }: GapMarksProps): React.ReactElement | null => {
  const { policyMap } = useVajs().strings;
  const asking = gaps.filter(gap => severityOf(gap) === 'finding');
  if (asking.length === 0) return null;
  const kinds = countGaps(asking);
  const texts = kinds.map(({ kind, count }) => (count > 1 ? `${count} × ${policyMap.gapNames[kind]}` : policyMap.gapNames[kind]));
  const shown = brief ? [policyMap.gaps(asking.length)] : texts.slice(0, room);
  return (
    <p className={styles.gaps} title={texts.join(', ')}>
      {shown.map(text => <span key={text} className={styles.gap}><Icon name="alert" size={14} />{text}</span>)}
      {!brief && texts.length > room && <span className={styles.more}>{policyMap.moreGaps(texts.length - room)}</span>}
    </p>
  );
};
