import * as React from 'react';
import { postNameKey } from '../../../domain/jobDescriptions/samePost';
import type { Post } from '../../../domain/people/structure';
import { foldParts, foldWords, hasWords } from '../../../domain/search/fold';
import { Combobox, type Option } from '../../../ui/editing/Combobox';
import { useWords } from '../../../ui/approvals/useWords';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { useEditor } from './EditorContext';
import styles from './Fields.module.scss';

export interface PostChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly chosen: string;
  readonly describedBy?: string;
  readonly onPost: (post: Post) => void;
  /** A name, or several, as somebody typed them. */
  readonly onTyped: (typed: string) => void;
}

const MOST = 8;
const FREE = 'free';

/** A post of the list, or whatever else is typed: leaving the field takes the typed text as it is. */
export const PostChoice = ({ id, label, placeholder, chosen, describedBy, onPost, onTyped }: PostChoiceProps): React.ReactElement => {
  const { jobEditor: { posts: words } } = useWords();
  const { posts, unitName } = useEditor();
  const [typed, setTyped] = React.useState('');
  const fits = React.useMemo((): readonly Post[] => {
    const sought = foldWords(typed);
    const found: Post[] = [];
    for (const post of posts) {
      if (found.length === MOST) break;
      if (hasWords(foldParts([post.name, unitName(post)]), sought)) found.push(post);
    }
    return found;
  }, [posts, typed, unitName]);
  const said = typed.trim();
  const isKnown = fits.some(({ name }) => postNameKey(name) === postNameKey(said));
  const options: readonly Option[] = [
    ...fits.map(post => ({ key: String(post.id), text: post.name, detail: unitName(post) })),
    ...(said !== '' && !isKnown ? [{ key: FREE, text: words.free(said) }] : [])
  ];
  const choose = ({ key }: Option): void => {
    const post = fits.find(one => String(one.id) === key);
    if (post) onPost(post);
    else if (said !== '') onTyped(said);
    setTyped('');
  };
  const leave = (): void => {
    setTyped('');
    if (said !== '' && said !== chosen) onTyped(said);
  };
  return (
    <div
      className={styles.choice} onBlur={leave}
      onKeyDownCapture={event => { if (event.key === 'Escape') setTyped(''); }}
    >
      <label htmlFor={id}>{placeholder ? <span className={styles.addLabel}>{placeholder} <VisuallyHidden>{label}</VisuallyHidden></span> : <VisuallyHidden>{label}</VisuallyHidden>}</label>
      <Combobox id={id} chosen={chosen} options={options} describedBy={describedBy} onType={setTyped} onChoose={choose} nothing={words.type} />
    </div>
  );
};
