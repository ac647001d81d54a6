import * as React from 'react';
import type { ConfirmedEdition } from '../../../domain/approval/editions';
import type { PlainDate } from '../../../domain/time/plainDate';
import { isValidOn } from '../../../domain/time/validity';
import { Button } from '../../../ui/Button';
import { PanelSection } from '../../../ui/DetailsPanel';
import { LongText } from '../../../ui/LongText';
import { Mark, type Tone } from '../../../ui/Mark';
import { SafeLink } from '../../../ui/SafeLink';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import { orderText, validityText } from '../jobWords';
import styles from './panel.module.scss';

type Place = 'current' | 'future' | 'past';

const placeOf = ({ validity }: ConfirmedEdition, on: PlainDate): Place => {
  if (isValidOn(validity, on)) return 'current';
  return validity.from !== undefined && validity.from > on ? 'future' : 'past';
};

const tones: Readonly<Record<Place, Tone>> = { current: 'ok', future: 'info', past: 'quiet' };

export interface EditionListProps {
  /** Latest first. */
  readonly editions: readonly ConfirmedEdition[];
  /** Opens the text of an edition that has one. */
  readonly onRead: (edition: number) => void;
}

/** Every confirmed edition with its order, and the way to its text. */
export const EditionList = ({ editions, onRead }: EditionListProps): React.ReactElement => {
  const { on, strings } = useVajs();
  const words = useWords();
  const { commands, edition: named, panel } = words.jobRegister;
  return (
    <PanelSection title={panel.editions}>
      {editions.length === 0 ? <p className={styles.line}>{panel.noEditions}</p> : (
        <ol className={styles.list} reversed>
          {editions.map(edition => {
            const place = placeOf(edition, on);
            return (
              <li key={edition.number} className={place === 'past' ? styles.past : undefined}>
                <div className={styles.head}>
                  <strong>{named(edition.number)}</strong>
                  <Mark tone={tones[place]}>{panel[place]}</Mark>
                  {edition.hash !== undefined && (
                    <span className={styles.aside}>
                      <Button look="quiet" icon="document" iconOnly text={`${commands.read}: ${named(edition.number)}`} onClick={() => onRead(edition.number)} />
                    </span>
                  )}
                </div>
                <div>{validityText(edition.validity, strings, words)}</div>
                <div className={styles.second}><SafeLink href={edition.order?.link}>{orderText(edition, words)}</SafeLink></div>
                {edition.changeSummary && <p className={styles.note}><LongText text={edition.changeSummary} /></p>}
              </li>
            );
          })}
        </ol>
      )}
    </PanelSection>
  );
};
