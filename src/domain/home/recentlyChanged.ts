import type { FindingSubject } from '../findings/subject';
import { subjectKey } from '../findings/subject';
import type { Person } from '../people/person';

/** A row as SharePoint stamped it last. */
export interface Changed {
  readonly subject: FindingSubject;
  readonly title: string;
  readonly modified: Date;
  readonly editor: Person;
}

/** Latest first, each subject once, at most `limit`. */
export const recentlyChanged = <C extends Changed>(rows: readonly C[], limit: number): readonly C[] => {
  const sorted = [...rows].sort((a, b) =>
    b.modified.getTime() - a.modified.getTime() || (subjectKey(a.subject) < subjectKey(b.subject) ? -1 : 1));
  const latest = new Map<string, C>();
  for (const row of sorted) {
    if (latest.size >= limit) break;
    const key = subjectKey(row.subject);
    if (!latest.has(key)) latest.set(key, row);
  }
  return [...latest.values()];
};
