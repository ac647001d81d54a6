import * as React from 'react';
import { editionKey } from '../../../domain/approval/replay';
import type { DocumentId } from '../../../domain/identity';
import type { JobEntry } from '../../../domain/jobDescriptions/jobRegister';
import { RoundPanel } from '../../../ui/round/RoundPanel';
import { useWords } from '../../../ui/approvals/useWords';
import type { ShownJobs } from '../shownJobs';
import styles from './panel.module.scss';

export interface RoundSectionProps {
  readonly entry: JobEntry;
  readonly shown: ShownJobs;
  readonly onRead: (key: string, document: DocumentId) => void;
}

/** The round of the edition that comes next, or of the one in force: where it stands and what this person may do. */
export const RoundSection = ({ entry: { document: { id }, round, inForce }, shown: { facts, register }, onRead }: RoundSectionProps): React.ReactElement | null => {
  const { approvals, jobRegister: { edition: named } } = useWords();
  // A past day's panel tells of rounds as they stood when that day ended.
  const ofDay = React.useMemo(() => (facts.replay === register.replay ? facts : { ...facts, replay: register.replay }), [facts, register]);
  // Of a package, the texts of other documents are opened from here, too.
  const read = React.useCallback((of: DocumentId, edition: number) => onRead(String(edition), of), [onRead]);
  const logged = inForce && register.replay.editions.has(editionKey(id, inForce.number)) ? inForce.number : undefined;
  const edition = round?.edition ?? logged;
  if (edition === undefined) return null;
  const panelOf = (of: number): React.ReactElement => <RoundPanel document={id} edition={of} facts={ofDay} opened={false} onOpen={read} />;
  return (
    <div className={styles.round}>
      <p className={styles.second}>{named(edition)}</p>
      {panelOf(edition)}
      {round && logged !== undefined && logged !== edition && (
        <details className={styles.more}>
          <summary>{[named(logged), approvals.statuses.inForce.toLowerCase()].join(', ')}</summary>
          {panelOf(logged)}
        </details>
      )}
    </div>
  );
};
