import { approvalFindings, type ApprovalFinding } from '../../../domain/approval/approvalFindings';
import type { DocumentId, LogEntryId } from '../../../domain/identity';
import type { ShownJobs } from '../shownJobs';

/** Something about the register that a person should look at. */
export type JobFinding =
  | ApprovalFinding
  /** A post has more than one in force. */
  | { readonly kind: 'doubled'; readonly document: DocumentId }
  /** A row of the log that nobody can make sense of. */
  | { readonly kind: 'broken'; readonly document?: DocumentId; readonly entry: LogEntryId };

export const jobFindings = ({ facts, register: { replay, on }, doubled }: ShownJobs): readonly JobFinding[] => [
  ...[...replay.editions.values()].flatMap(log => approvalFindings(facts.ground, log, on)),
  ...[...doubled].map((document): JobFinding => ({ kind: 'doubled', document })),
  ...facts.broken.map(({ id, row }): JobFinding => ({ kind: 'broken', document: row.Document as DocumentId | undefined, entry: id }))
];

/** In the order in which they are shown: what may be forged first. */
export const kinds = ['inertRow', 'broken', 'unverified', 'namedThemselves', 'nobodyAsked', 'stepOverdue', 'doubled'] as const satisfies readonly JobFinding['kind'][];
