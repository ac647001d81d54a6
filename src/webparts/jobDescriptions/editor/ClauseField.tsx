import * as React from 'react';
import type { Clause } from '../../../domain/jobDescriptions/clauses';
import { usualParts } from '../../../domain/jobDescriptions/usualWording';
import { useWords } from '../../../ui/approvals/useWords';
import { DescribedField } from './DescribedField';
import { useEditor } from './EditorContext';
import type { StepKind } from './editing';
import { GrowingText } from './GrowingText';
import { LanguagesField } from './LanguagesField';
import { Lines } from './Lines';
import { PostsField } from './PostsField';
import { StatusField } from './StatusField';
import { UsualWording } from './UsualWording';

export interface ClauseFieldProps {
  readonly clause: Clause;
  readonly label: string;
  readonly describedBy?: string;
}

/** The field of a clause that stands in the template, by what it holds. */
export const ClauseField = ({ clause: { path, body }, label, describedBy }: ClauseFieldProps): React.ReactElement | null => {
  const { jobEditor: words } = useWords();
  const { id: editor, run } = useEditor();
  const id = `${editor}-${path}`;
  const say = (next: Clause['body'], kind?: StepKind): void => run({ do: 'say', where: path, body: next, kind, at: Date.now() });
  switch (body.kind) {
    case 'text': return <GrowingText label={label} value={body.text} describedBy={describedBy} onWrite={text => say({ kind: 'text', text })} />;
    case 'paragraphs': {
      const { paragraphs } = body;
      const part = usualParts.find(one => one === path);
      return (
        <>
          <Lines
            label={label} lines={paragraphs} addLabel={words.addLine} describedBy={describedBy}
            onChange={(lines, kind) => say({ kind: 'paragraphs', paragraphs: lines }, kind)}
          />
          {part && (
            <UsualWording part={part} paragraphs={paragraphs} onTake={one => say({ kind: 'paragraphs', paragraphs: [...paragraphs, one] }, 'usualTaken')} />
          )}
        </>
      );
    }
    case 'posts': return (
      <PostsField id={id} label={label} posts={body.posts} describedBy={describedBy} onChange={posts => say({ kind: 'posts', posts }, 'listChanged')} />
    );
    case 'status': return <StatusField id={id} label={label} status={body.status} onChange={status => say({ kind: 'status', status }, 'listChanged')} />;
    case 'languages': return (
      <LanguagesField
        id={id} label={label} languages={body.languages}
        onChange={(languages, typed) => say({ kind: 'languages', languages }, typed ? 'typed' : 'listChanged')}
      />
    );
    case 'described': return (
      <DescribedField label={label} rows={body.rows} onChange={(rows, typed) => say({ kind: 'described', rows }, typed ? 'typed' : 'listChanged')} />
    );
    case 'section':
    case 'task':
    case 'plain':
    case 'member': return null;
    default: return body satisfies never;
  }
};
