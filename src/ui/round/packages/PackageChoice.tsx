import * as React from 'react';
import { useWords } from '../../approvals/useWords';
import { Button } from '../../Button';
import { Mark } from '../../Mark';
import { useOwnId } from '../../ownId';
import type { Digest } from '../../../domain/approval/envelope';
import type { DocumentId } from '../../../domain/identity';
import { TextArea } from '../acts/fields';
import styles from '../round.module.scss';
import type { PartAnswer, PartChoice } from './answering';

export interface PackageChoiceProps {
  readonly answers: readonly PartAnswer[];
  /** Documents of the package in which the person has nothing to answer now. */
  readonly others: readonly string[];
  readonly titleOf: (document: DocumentId) => string;
  /** The document whose panel this is. */
  readonly current: DocumentId;
  /** Whether a text has to be opened before it is answered; absent where the act does not ask for it. */
  readonly isOpened?: (hash: Digest) => boolean;
  /** Whether a part may be returned though the others are not. */
  readonly mayReturn: boolean;
  /** Somebody has tried to send: what is missing is shown. */
  readonly tried: boolean;
  readonly onChoice: (document: DocumentId, choice: PartChoice) => void;
  readonly onText: (document: DocumentId, text: string) => void;
  readonly onOpen?: (document: DocumentId, edition: number) => void;
}

/** One answer for all documents of a package, and the exceptions. */
export const PackageChoice = (
  { answers, others, titleOf, current, isOpened, mayReturn, tried, onChoice, onText, onOpen }: PackageChoiceProps
): React.ReactElement => {
  const { round: { package: words, acts } } = useWords();
  const id = useOwnId('package');
  const choices: readonly PartChoice[] = mayReturn ? ['same', 'return', 'leave'] : ['same', 'leave'];
  const names: Readonly<Record<PartChoice, string>> = { same: words.same, return: words.returned, leave: words.left };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.heading}>{words.title(answers.length + others.length)}</legend>
      <p className={styles.hint}>{words.hint}</p>
      {answers.map(({ part: { log: { document, edition }, round }, choice, text }) => {
        const title = titleOf(document);
        const opened = isOpened?.(round.submit.hash) ?? true;
        return (
          <div key={document} className={styles.part}>
            <div className={styles.partHead}>
              <span>{title}{document === current && ` (${words.this})`}</span>
              {isOpened && <Mark tone={opened ? 'ok' : 'warn'}>{opened ? words.opened : words.notOpened}</Mark>}
              {isOpened && !opened && onOpen && <Button look="quiet" text={words.open} aria-label={`${words.open}: ${title}`} onClick={() => onOpen(document, edition)} />}
            </div>
            <div className={styles.choices} role="radiogroup" aria-label={words.answerFor(title)}>
              {choices.map(one => (
                <label key={one}>
                  <input type="radio" name={`${id}-${document}`} checked={choice === one} onChange={() => onChoice(document, one)} />
                  {names[one]}
                </label>
              ))}
            </div>
            {choice === 'return' && (
              <TextArea
                label={words.returnText} required value={text} wrong={tried && text.trim() === '' ? acts.textMissing : undefined}
                onText={typed => onText(document, typed)}
              />
            )}
          </div>
        );
      })}
      {others.map(title => <div key={title} className={styles.part}><span>{title}</span><span className={styles.quiet}>{words.cannot}</span></div>)}
    </fieldset>
  );
};
