import type { Person } from '../../domain/people/person';
import type { securityChecks } from '../schema';
import type { Row } from '../schema/list';

/** Whether this site was shown to keep who and when safe from an ordinary member: by the latest check of this version. */
export type SiteTrust =
  | { readonly status: 'unchecked' }
  | { readonly status: 'passed' | 'failed'; readonly by: Person; readonly at: Date };

/** Grows with every way of forging that is added: a check that did not try it says nothing. */
export const securityCheckVersion = '1';

type Check = Row<typeof securityChecks>;

const isLater = (a: Check, b: Check): boolean =>
  (a.stamp.created.getTime() - b.stamp.created.getTime() || a.stamp.id - b.stamp.id) > 0;

/** A check of another version tried other ways, so it says nothing of this one. A row that was changed later is nobody's word. */
export const siteTrust = (checks: readonly Check[], version: string): SiteTrust => {
  const [latest] = checks.filter(({ Version }) => Version === version).sort((a, b) => (isLater(a, b) ? -1 : 1));
  if (!latest || latest.stamp.version !== '1.0' || latest.stamp.author.id !== latest.stamp.editor.id) return { status: 'unchecked' };
  return { status: latest.Outcome, by: latest.stamp.author, at: latest.stamp.created };
};
