import * as React from 'react';
import { describedBy, Field } from '../../editing/fields/Field';
import { Notice } from '../../Notice';
import { useOwnId } from '../../ownId';
import { useWords } from '../../approvals/useWords';
import styles from '../round.module.scss';
import type { ActProblem, ActTyped } from './actTyped';
import { TextField } from './fields';
import { fileDigest } from './fileDigest';

export interface SigningFieldsProps {
  readonly typed: ActTyped;
  readonly set: (change: Partial<ActTyped>) => void;
  readonly linkWrong?: ActProblem;
  readonly missing: boolean;
}

type Reading = 'idle' | 'reading' | 'failed' | 'notContainer';

/** Where the signed container is, and its digest. The file never leaves the browser. */
export const SigningFields = ({ typed, set, linkWrong, missing }: SigningFieldsProps): React.ReactElement => {
  const { round: { signing } } = useWords();
  const id = useOwnId('container');
  const [reading, setReading] = React.useState<Reading>('idle');
  const latest = React.useRef(0);

  const choose = async (file: File | undefined): Promise<void> => {
    const turn = ++latest.current;
    const isLatest = (): boolean => turn === latest.current;
    set({ digest: '', fileName: '' });
    if (!file) return setReading('idle');
    if (!/\.asice$/i.test(file.name)) return setReading('notContainer');
    setReading('reading');
    try {
      const digest = await fileDigest(file);
      if (!isLatest()) return undefined; // another file was chosen meanwhile
      set({ digest, fileName: file.name });
      return setReading('idle');
    } catch {
      return isLatest() ? setReading('failed') : undefined;
    }
  };

  const wrong = reading === 'notContainer' ? signing.notContainer : reading === 'failed' ? signing.digestFailed : missing ? signing.containerMissing : undefined;
  const messages = wrong === undefined ? [] : [{ weight: 'stop' as const, text: wrong }];
  return (
    <>
      <p className={styles.hint}>{signing.hint}</p>
      <TextField
        type="url" label={signing.link} value={typed.link} wrong={linkWrong === 'linkUnsafe' ? signing.linkUnsafe : undefined}
        onText={link => set({ link })}
      />
      <Field id={id} label={signing.file} description={signing.fileHint} messages={messages}>
        <input
          id={id} type="file" accept=".asice" aria-invalid={wrong !== undefined || undefined} aria-describedby={describedBy(id, signing.fileHint, messages)}
          onChange={event => { choose(event.target.files?.[0]).catch(() => setReading('failed')); }}
        />
      </Field>
      {reading === 'reading' && <Notice tone="info" slim>{signing.digesting}</Notice>}
      {typed.digest !== '' && <p role="status" className={styles.digest}>{typed.fileName} {signing.digest(typed.digest)}</p>}
    </>
  );
};
