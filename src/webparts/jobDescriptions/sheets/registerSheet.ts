import type { JobLine } from '../../../domain/jobDescriptions/jobLines';
import type { JobEntry } from '../../../domain/jobDescriptions/jobRegister';
import type { Language } from '../../../loc';
import type { WorkStrings } from '../../../loc/work';
import type { ExportColumn } from '../../../ui/export';
import { jobName, kindName, orderText, reviewText, type NameOf } from '../jobWords';

/** What a sheet is put into words with. */
export interface SheetWords { readonly words: WorkStrings; readonly language: Language; readonly nameOf: NameOf }

type Column = ExportColumn<JobLine>;
type Value = ReturnType<Column['value']>;

const day = { kind: 'date' } as const;

/** A column whose cell is empty where a post has no document. */
const of = (header: string, width: number, value: (entry: JobEntry) => Value, more?: Pick<Column, 'kind'>): Column =>
  ({ header, width, ...more, value: line => (line.kind === 'document' ? value(line.entry) : undefined) });

/** The step that is latest comes first, as on screen. */
const latestStep = ({ round }: JobEntry): NonNullable<JobEntry['round']>['open'][number] | undefined =>
  [...(round?.open ?? [])].sort((a, b) => a.daysLeft - b.daysLeft)[0];

/** What was answered to the author: who sent it back, and with which words. */
const returned = ({ round }: JobEntry, { words: { jobRegister }, nameOf }: SheetWords): Value => {
  const approval = round?.approval;
  return approval?.status === 'returned' || approval?.status === 'rejected' ? `${jobRegister.returnedBy(nameOf(approval.by))}: ${approval.text}` : undefined;
};

/** Lines as the register shows them; facts that share a cell there have cells of their own here. */
export const registerSheetColumns = (say: SheetWords): readonly Column[] => {
  const { words, language, nameOf } = say;
  const { approvals, jobRegister } = words;
  const { columns, exported, standings } = jobRegister;
  return [
    { header: exported.organisation, width: 30, value: ({ organisation }) => organisation?.name },
    { header: exported.unit, width: 34, value: ({ unit }) => unit?.name },
    { header: columns.title, width: 40, value: line => (line.kind === 'document' ? jobName(line.entry) : line.post.name) },
    of(exported.document, 44, ({ document }) => document.title),
    of(exported.kind, 18, ({ document }) => kindName(document.kind, language)),
    {
      header: columns.status, width: 26,
      value: line => (line.kind === 'post' ? jobRegister.noJobDescription : line.entry.status === 'coordinated' ? standings.coordinated : approvals.statuses[line.entry.status])
    },
    of(exported.proof, 16, ({ unverified }) => (unverified ? approvals.unverified : undefined)),
    of(exported.edition, 10, ({ inForce }) => inForce?.number),
    of(exported.inForceFrom, 14, ({ inForce }) => inForce?.validity.from, day),
    of(exported.inForceUntil, 14, ({ inForce }) => inForce?.validity.until, day),
    of(exported.order, 28, ({ inForce }) => inForce && orderText(inForce, words)),
    of(exported.comingFrom, 14, ({ coming }) => coming?.validity.from, day),
    of(exported.roundEdition, 12, ({ round }) => round?.edition),
    of(exported.step, 28, entry => latestStep(entry)?.name),
    of(exported.asked, 32, entry => latestStep(entry)?.asked.map(nameOf).join(', ')),
    of(exported.stepDue, 14, entry => latestStep(entry)?.due, day),
    of(exported.returned, 44, entry => returned(entry, say)),
    of(columns.review, 14, ({ review }) => review?.due, day),
    of(exported.reviewState, 24, ({ review }) => review && reviewText(review, words)),
    of(exported.draftEdition, 12, ({ drafts: [draft] }) => draft?.edition),
    of(exported.draftEditor, 28, ({ drafts: [draft] }) => draft?.editor.name)
  ];
};
