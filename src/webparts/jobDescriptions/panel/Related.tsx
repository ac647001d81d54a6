import * as React from 'react';
import { relationsOf } from '../../../domain/documents/relations';
import type { DocumentId } from '../../../domain/identity';
import type { JobEntry } from '../../../domain/jobDescriptions/jobRegister';
import { PanelSection } from '../../../ui/DetailsPanel';
import { useWords } from '../../../ui/approvals/useWords';
import type { ShownJobs } from '../shownJobs';
import styles from './panel.module.scss';

export interface RelatedProps { readonly entry: JobEntry; readonly shown: ShownJobs; readonly onOpen: (document: DocumentId) => void }

const order = ['samePost', 'parent', 'mergedInto', 'part'] as const;
type How = typeof order[number];

const relatedTo = ({ document }: JobEntry, { facts: { documents } }: ShownJobs): readonly { readonly how: How; readonly id: DocumentId }[] => [
  ...documents.filter(({ id, post }) => post !== undefined && post === document.post && id !== document.id).map(({ id }) => ({ how: 'samePost' as const, id })),
  ...(relationsOf(documents).get(document.id) ?? []).map(({ how, document: id }) => ({ how: how === 'mergedFrom' ? 'part' as const : how, id }))
];

/** Documents of the same post, above and under this one. */
export const Related = ({ entry, shown, onOpen }: RelatedProps): React.ReactElement | null => {
  const { jobRegister: { panel } } = useWords();
  const related = React.useMemo(() => relatedTo(entry, shown), [entry, shown]);
  if (related.length === 0) return null;
  return (
    <PanelSection title={panel.related}>
      {order.filter(how => related.some(one => one.how === how)).map(how => (
        <div key={how}>
          <span className={styles.second}>{panel[how]}</span>
          <ul className={styles.list}>
            {related.filter(one => one.how === how).map(({ id }) => (
              <li key={id}><button type="button" className={styles.link} onClick={() => onOpen(id)}>{shown.register.byId.get(id)?.document.title}</button></li>
            ))}
          </ul>
        </div>
      ))}
    </PanelSection>
  );
};
