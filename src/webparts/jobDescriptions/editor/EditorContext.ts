import * as React from 'react';
import type { Post } from '../../../domain/people/structure';
import type { NamedFrom, PostIndex } from '../../../domain/jobDescriptions/samePost';
import type { Command } from './editing';
import type { OtherTexts } from './useOtherTexts';

/** What every field of an open draft can ask for. It changes seldom, so a keystroke draws nothing but its own row. */
export interface Editor {
  /** Unlike anything else on the page: fields are named by it and their path. */
  readonly id: string;
  readonly run: (command: Command) => void;
  /** Posts of the day, those of the draft's own organisation first. */
  readonly posts: readonly Post[];
  readonly index: PostIndex;
  readonly unitName: (post: Post) => string | undefined;
  readonly from: NamedFrom;
  readonly others: OtherTexts;
}

const EditorContext = React.createContext<Editor | undefined>(undefined);

export const EditorProvider = EditorContext.Provider;

export const useEditor = (): Editor => {
  const editor = React.useContext(EditorContext);
  if (!editor) throw new Error('useEditor outside a draft');
  return editor;
};
