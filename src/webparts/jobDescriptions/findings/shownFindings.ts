import { approvalFindings, type ApprovalFinding } from '../../../domain/approval/approvalFindings';
import type { DocumentId, LogEntryId } from '../../../domain/identity';
import { logLists } from '../../../data/approvals/actRows';
import { chainFindings, type ChainFinding } from '../../../data/approvals/chain';
import type { Site } from '../../../data/site';
import type { ShownJobs } from '../shownJobs';

/** Something about the register that a person should look at. */
export type JobFinding =
  | ApprovalFinding
  /** A post has more than one in force. */
  | { readonly kind: 'doubled'; readonly document: DocumentId }
  /** A row of the log that nobody can make sense of. */
  | { readonly kind: 'broken'; readonly document?: DocumentId; readonly entry: LogEntryId }
  /** A row is gone, or is not what others saw. */
  | { readonly kind: 'chain'; readonly document?: DocumentId; readonly finding: ChainFinding };

/** The log as it was read, and rows that were there once. */
export const tampering = (site: Site): readonly JobFinding[] => (['open', 'restricted'] as const).flatMap(log => {
  const state = site.stateOf(logLists[log]);
  if (state.status !== 'ready') return [];
  const documentOf = new Map(state.rows.map(row => [row.stamp.id, row.Document]));
  return chainFindings(log, state.rows, state.gone).map((finding): JobFinding =>
    ({ kind: 'chain', finding, document: documentOf.get(finding.row) as DocumentId | undefined }));
});

export const jobFindings = ({ facts, register: { replay, on }, doubled }: ShownJobs): readonly JobFinding[] => [
  ...[...replay.editions.values()].flatMap(log => approvalFindings(facts.ground, log, on)),
  ...[...doubled].map((document): JobFinding => ({ kind: 'doubled', document })),
  ...facts.broken.map(({ id, row }): JobFinding => ({ kind: 'broken', document: row.Document as DocumentId | undefined, entry: id }))
];

/** In the order in which they are shown: what may be forged first. */
export const kinds = ['chain', 'inertRow', 'broken', 'unverified', 'namedThemselves', 'nobodyAsked', 'stepOverdue', 'doubled'] as const satisfies readonly JobFinding['kind'][];
