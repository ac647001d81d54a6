import * as React from 'react';
import { languageLevels, type LanguageSkill } from '../../../domain/jobDescriptions/content';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/approvals/useWords';
import styles from './Fields.module.scss';

export interface LanguagesFieldProps {
  readonly id: string;
  readonly label: string;
  readonly languages: readonly LanguageSkill[];
  readonly onChange: (languages: readonly LanguageSkill[], typed: boolean) => void;
}

/** Without what is not there. */
const skill = ({ language, level, note }: LanguageSkill): LanguageSkill => ({ language, ...(level ? { level } : {}), ...(note ? { note } : {}) });

/** Languages with a level of the common European framework. */
export const LanguagesField = ({ id, label, languages, onChange }: LanguagesFieldProps): React.ReactElement => {
  const { jobEditor: { languages: words, rowTools } } = useWords();
  const list = React.useRef<HTMLUListElement>(null);
  const added = React.useRef(false);
  React.useLayoutEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.querySelector<HTMLElement>('li:last-of-type input')?.focus();
  });
  const put = (at: number, next: LanguageSkill, typed: boolean): void =>
    onChange(languages.map((one, n) => (n === at ? skill(next) : one)), typed);
  return (
    <>
      <datalist id={`${id}-usual`}>{words.usual.map(one => <option key={one} value={one} />)}</datalist>
      <ul ref={list} className={styles.rows} aria-label={label}>
        {languages.map((one, at) => (
          <li key={at} className={styles.language}>
            <input
              type="text" list={`${id}-usual`} className={styles.input} aria-label={words.language} placeholder={words.language} value={one.language}
              onChange={event => put(at, { ...one, language: event.target.value }, true)}
            />
            <select
              className={styles.input} aria-label={`${words.level}: ${words.of(one.language)}`} value={one.level ?? ''}
              onChange={event => put(at, { ...one, level: languageLevels.find(level => level === event.target.value) }, false)}
            >
              <option value="">{words.none}</option>
              {languageLevels.map(level => <option key={level} value={level}>{level}</option>)}
            </select>
            <input
              type="text" className={styles.input} aria-label={`${words.note}: ${words.of(one.language)}`} placeholder={words.note} value={one.note ?? ''}
              onChange={event => put(at, { ...one, note: event.target.value }, true)}
            />
            <Button
              text={rowTools.remove(words.of(one.language))} icon="delete" iconOnly look="quiet"
              onClick={() => onChange(languages.filter((_, n) => n !== at), false)}
            />
          </li>
        ))}
      </ul>
      <Button
        text={words.add} icon="add" look="quiet"
        onClick={() => {
          added.current = true;
          onChange([...languages, { language: '' }], false);
        }}
      />
    </>
  );
};
