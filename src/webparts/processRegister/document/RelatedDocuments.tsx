import * as React from 'react';
import type { Register, RegisterEntry } from '../../../domain/documents/register';
import type { Related } from '../../../domain/documents/relations';
import type { DocumentId } from '../../../domain/identity';
import { PanelSection } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';
import { documentName } from '../documentWords';
import styles from './document.module.scss';

export interface RelatedDocumentsProps {
  readonly entry: RegisterEntry;
  readonly register: Register;
  readonly onOpen: (document: DocumentId) => void;
}

const order: readonly Related['how'][] = ['parent', 'mergedInto', 'mergedFrom', 'part'];

/** Documents above, under, taken in by and gone into this one, as links inside the register. */
export const RelatedDocuments = ({ entry, register, onOpen }: RelatedDocumentsProps): React.ReactElement | null => {
  const { register: { panel, related } } = useVajs().strings;
  if (entry.related.length === 0) return null;
  return (
    <PanelSection title={panel.related}>
      {order.map(how => ({ how, documents: entry.related.filter(one => one.how === how).flatMap(one => register.byId.get(one.document) ?? []) }))
        .filter(({ documents }) => documents.length > 0)
        .map(({ how, documents }) => (
          <div key={how} className={styles.relation}>
            <span className={styles.second}>{related[how]}</span>
            <ul className={styles.links}>
              {documents.map(({ document }) => (
                <li key={document.id}>
                  <button type="button" className={styles.inLine} onClick={() => onOpen(document.id)}>{documentName(document)}</button>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </PanelSection>
  );
};
