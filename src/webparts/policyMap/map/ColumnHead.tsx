import * as React from 'react';
import type { FieldOnMap } from '../../../domain/policy/policyMap';
import { Highlight } from '../../../ui/Highlight';
import { useVajs } from '../../../ui/vajs';
import type { Level } from './camera';
import styles from './ColumnHead.module.scss';

export interface ColumnHeadProps {
  readonly id: string;
  /** Absent over areas that belong to no field, and over bands. */
  readonly field?: FieldOnMap;
  readonly horizontal: boolean;
  readonly level: Level;
  readonly words: readonly string[];
  readonly lit: boolean;
  /** Place in map units; without it the head stands in the flow. */
  readonly style?: React.CSSProperties;
  /** Bands say themselves what they are: over them the head is for listeners, unless it shall be seen. */
  readonly seen?: boolean;
}

const NONE: readonly string[] = [];

/** From afar the head of several stacks has room for larger type (map units). */
const WIDE = 600;

/** An asekantsler's field and who holds it. */
export const ColumnHead = (
  { id, field, horizontal, level, words: searched, lit, style, seen = !horizontal }: ColumnHeadProps
): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const words = lit ? searched : NONE;
  const title = field?.unit.name ?? (horizontal ? policyMap.horizontal : policyMap.withoutField);
  return (
    <header
      className={`${styles.head} ${seen ? '' : styles.unseen}`} data-level={level} data-lit={lit || undefined}
      data-wide={Number(style?.width) >= WIDE || undefined} style={style}
    >
      <h3 id={id} className={styles.title}><Highlight text={title} words={words} /></h3>
      {field && (
        <p className={styles.holder}>
          {field.head.length > 0
            ? <Highlight text={field.head.map(({ name }) => name).join(', ')} words={words} />
            : policyMap.headVacant}
        </p>
      )}
    </header>
  );
};
