import * as React from 'react';
import type { Subject } from '../../../domain/suggestions/suggestion';
import { LazyEntityForm, LazySuggestForm } from '../../../ui/editing/lazy';
import type { Editing } from './useEditing';

export interface PanelModesProps {
  readonly editing: Editing;
  readonly subject: Subject;
  readonly subjectTitle: string;
  /** What there is to read. */
  readonly children: React.ReactNode;
}

/** A panel is read, or one form stands in its place. */
export const PanelModes = ({ editing: { mode, read }, subject, subjectTitle, children }: PanelModesProps): React.ReactElement => {
  switch (mode.status) {
    case 'reading': return <>{children}</>;
    case 'editing': return <LazyEntityForm {...mode.form} onSaved={read} onCancel={read} />;
    case 'suggesting': return <LazySuggestForm subject={subject} subjectTitle={subjectTitle} onSent={read} onCancel={read} />;
    default: return mode satisfies never;
  }
};
