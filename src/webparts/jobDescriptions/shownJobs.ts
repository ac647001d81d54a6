import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import type { ConfirmedEdition } from '../../domain/approval/editions';
import type { DocumentId, PersonId } from '../../domain/identity';
import type { Coverage } from '../../domain/jobDescriptions/coverage';
import { mineOn, type Mine } from '../../domain/jobDescriptions/jobFilter';
import { jobLines, jobTree, type JobLine, type JobTree } from '../../domain/jobDescriptions/jobLines';
import { jobRegisterOn, type JobRegister } from '../../domain/jobDescriptions/jobRegister';
import { coverageIn, doubledDocuments } from '../../domain/jobDescriptions/unitCoverage';
import type { PlainDate } from '../../domain/time/plainDate';

/** The register of a day, with all that its frame, views and panel ask of it. */
export interface ShownJobs {
  readonly facts: ApprovalFacts;
  readonly register: JobRegister;
  readonly tree: JobTree;
  /** All lines in the order of the tree. */
  readonly lines: readonly JobLine[];
  readonly coverage: Coverage<ConfirmedEdition>;
  readonly doubled: ReadonlySet<DocumentId>;
}

export const shownJobs = (facts: ApprovalFacts, on: PlainDate, today: PlainDate): ShownJobs => {
  const register = jobRegisterOn(facts, on, today);
  const tree = jobTree(facts);
  const coverage = coverageIn(facts.posts, register);
  return { facts, register, tree, lines: jobLines(register.entries, coverage.missing, facts, tree), coverage, doubled: doubledDocuments(coverage) };
};

/** Documents that somebody still writes and that never were in force, left out of the register. */
export const withoutDrafting = (shown: ShownJobs): ShownJobs =>
  ({ ...shown, lines: shown.lines.filter(line => line.kind === 'post' || (line.entry.status !== 'drafting' && line.entry.status !== 'withdrawn')) });

export const mineIn = ({ facts, register: { on } }: ShownJobs, me: PersonId | undefined): Mine | undefined =>
  (me === undefined ? undefined : mineOn(facts.holders, me, on));
