import * as React from 'react';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { useOpenedTexts } from '../../../ui/round/openedTexts';
import type { PackagePart } from '../../../ui/round/packages/packageOf';
import type { DocumentId } from '../../../domain/identity';
import type { TitleOf } from '../deskWords';
import styles from './Reader.module.scss';

export interface PackagePartsProps {
  readonly parts: readonly PackagePart[];
  /** Whose text stands there. */
  readonly shown: DocumentId;
  readonly titleOf: TitleOf;
  readonly onShow: (document: DocumentId) => void;
}

/** The texts of a package: one answer goes for all of them, so each can be opened where the answer is given. */
export const PackageParts = ({ parts, shown, titleOf, onShow }: PackagePartsProps): React.ReactElement => {
  const { round: { package: words } } = useWords();
  const { isOpened } = useOpenedTexts();
  return (
    <section className={styles.parts} aria-label={words.title(parts.length)}>
      <p className={styles.partsTitle}>{words.title(parts.length)}</p>
      <ul className={styles.partList}>
        {parts.map(({ log: { document }, round }) => {
          const opened = isOpened(round.submit.hash);
          return (
            <li key={document} className={styles.partLine}>
              <Button look={document === shown ? 'standard' : 'quiet'} text={titleOf(document)} aria-pressed={document === shown} onClick={() => onShow(document)} />
              <Mark tone={opened ? 'ok' : 'warn'}>{opened ? words.opened : words.notOpened}</Mark>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
