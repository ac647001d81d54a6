import * as React from 'react';
import type { RegisterEntry } from '../../../domain/documents/register';
import type { DocumentId } from '../../../domain/identity';
import { PanelSection } from '../../../ui/DetailsPanel';
import { Mark } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import { roundTones } from '../documentWords';
import styles from './document.module.scss';

/** Where Ametijuhendid shows the text of an edition, with its round beside it. */
export const textQuery = (document: DocumentId, edition: number): Readonly<Record<string, string>> =>
  ({ view: 'reading', document: String(document), edition: String(edition) });

/** The round of the next edition as the log tells it; nothing where none is under way. */
export const Round = ({ entry: { document, round } }: { readonly entry: RegisterEntry }): React.ReactElement | null => {
  const { addressOf, strings: { register } } = useVajs();
  if (!round) return null;
  return (
    <PanelSection title={register.panel.round}>
      <p className={styles.line}><Mark tone={roundTones[round.status]}>{register.rounds[round.status]}</Mark></p>
      <p className={styles.line}>{register.roundNotes[round.status](round.edition)}</p>
      <p className={styles.link}><a className={styles.inLine} href={addressOf('jobDescriptions', textQuery(document.id, round.edition))}>{register.panel.readRound}</a></p>
    </PanelSection>
  );
};
