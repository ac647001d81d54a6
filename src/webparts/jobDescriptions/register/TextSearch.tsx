import * as React from 'react';
import { useWords } from '../../../ui/approvals/useWords';
import type { FullTexts } from '../useFullTexts';
import styles from './RegisterView.module.scss';

export interface TextSearchProps {
  readonly inTexts: boolean;
  readonly texts: FullTexts;
  readonly onChange: (inTexts: boolean) => void;
}

/** Texts are many and long, so they are fetched only when somebody asks to search in them. */
export const TextSearch = ({ inTexts, texts, onChange }: TextSearchProps): React.ReactElement => {
  const { jobRegister: words } = useWords();
  const told = (): string => {
    if (!inTexts) return '';
    switch (texts.status) {
      case 'notAsked':
      case 'loading': return words.inTextsLoading;
      case 'failed': return words.inTextsFailed;
      case 'ready': return texts.read < texts.all ? words.inTextsPart(texts.read, texts.all) : words.inTextsRead(texts.read);
      default: return texts satisfies never;
    }
  };
  return (
    <div className={styles.texts}>
      <label className={styles.inTexts}>
        <input type="checkbox" checked={inTexts} onChange={event => onChange(event.target.checked)} /> {words.inTexts}
      </label>
      <span role="status" className={styles.told}>{told()}</span>
    </div>
  );
};
