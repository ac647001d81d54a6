import * as React from 'react';
import type { NamedPost } from '../../../domain/jobDescriptions/content';
import { parseNamedPosts } from '../../../domain/jobDescriptions/namedPosts';
import { postsNamed } from '../../../domain/jobDescriptions/samePost';
import { Button } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { useWords } from '../../../ui/approvals/useWords';
import { useEditor } from './EditorContext';
import { PostChoice } from './PostChoice';
import styles from './Fields.module.scss';

export interface PostsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly posts: readonly NamedPost[];
  readonly describedBy?: string;
  readonly onChange: (posts: readonly NamedPost[]) => void;
}

/** An emptied part is not there. */
const withPart = (post: NamedPost, part: 'scope' | 'note', text: string): NamedPost => {
  const next = { ...post, [part]: text };
  if (text === '') delete next[part];
  return next;
};

/** What was said of the post before it got another name. */
const partsOf = ({ scope, note }: NamedPost): Pick<NamedPost, 'scope' | 'note'> =>
  ({ ...(scope === undefined ? {} : { scope }), ...(note === undefined ? {} : { note }) });

const parts = ['scope', 'note'] as const;

/** Posts that a text names, one under the other. One that the structure does not know may stand, and is marked. */
export const PostsField = ({ id, label, posts, describedBy, onChange }: PostsFieldProps): React.ReactElement => {
  const { jobEditor: { posts: words, rowTools } } = useWords();
  const { index, from } = useEditor();
  const put = (at: number, ...instead: readonly NamedPost[]): void =>
    onChange([...posts.slice(0, at), ...instead, ...posts.slice(at + 1)]);
  const named = (typed: string): readonly NamedPost[] => parseNamedPosts(typed, index, from);
  return (
    <ul className={styles.rows} aria-label={label}>
      {posts.map((post, at) => (
        <li key={at} className={styles.post}>
          <PostChoice
            id={`${id}-${at}`} label={words.post(label, at + 1)} chosen={post.name} describedBy={describedBy}
            onPost={({ id: chosen, name }) => put(at, { ...post, name, post: chosen })}
            onTyped={typed => {
              const [first, ...more] = named(typed);
              if (first) put(at, { ...partsOf(post), ...first }, ...more);
            }}
          />
          {parts.map(part => (part === 'scope' || post.note !== undefined) && (
            <input
              key={part} type="text" className={styles.input} aria-label={`${words[part]}: ${post.name}`} placeholder={words[part]}
              value={post[part] ?? ''} onChange={event => put(at, withPart(post, part, event.target.value))}
            />
          ))}
          <Button text={rowTools.remove(post.name)} icon="delete" iconOnly look="quiet" onClick={() => put(at)} />
          {postsNamed(index, post, from).length === 0 && <Mark tone="warn">{words.notKnown}</Mark>}
        </li>
      ))}
      <li className={styles.post}>
        <PostChoice
          id={id} label={label} placeholder={words.add} chosen="" describedBy={describedBy}
          onPost={({ id: post, name }) => onChange([...posts, { name, post }])} onTyped={typed => onChange([...posts, ...named(typed)])}
        />
      </li>
    </ul>
  );
};
