import { documents } from '../../data/schema';
import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import type { ConfirmedEdition } from '../../domain/approval/editions';
import type { DocumentKind } from '../../domain/documents/document';
import type { Review, ReviewState } from '../../domain/documents/edition';
import type { PersonId } from '../../domain/identity';
import type { JobEntry, JobStatus } from '../../domain/jobDescriptions/jobRegister';
import type { Validity } from '../../domain/time/validity';
import type { Language, Strings } from '../../loc';
import type { WorkStrings } from '../../loc/work';
import type { IconName } from '../../ui/icons';
import type { Tone } from '../../ui/Mark';

export const kindName = (kind: DocumentKind, language: Language): string => documents.columns.Kind.choices[kind][language];

export type NameOf = (person: PersonId) => string;

/** People by the names that rows give them. */
export const namesIn = ({ people }: Pick<ApprovalFacts, 'people'>, { jobRegister }: WorkStrings): NameOf =>
  person => people.get(person)?.name ?? jobRegister.somebody(person);

/** Each status has a picture of its own, so that no colour has to be told from another. */
export const statusLooks: Readonly<Record<JobStatus, { readonly tone: Tone; readonly icon: IconName }>> = {
  drafting: { tone: 'quiet', icon: 'draft' },
  withdrawn: { tone: 'quiet', icon: 'back' },
  open: { tone: 'info', icon: 'people' },
  returned: { tone: 'warn', icon: 'back' },
  rejected: { tone: 'bad', icon: 'error' },
  coordinated: { tone: 'info', icon: 'document' },
  confirmed: { tone: 'info', icon: 'calendar' },
  inForce: { tone: 'ok', icon: 'check' },
  notInForce: { tone: 'quiet', icon: 'close' }
};

export const reviewTones: Readonly<Record<ReviewState, Tone>> = { fine: 'ok', soon: 'warn', overdue: 'bad' };

/** "12 päeva pärast", "hilinenud 3 päeva" */
export const reviewText = ({ days }: Review, { jobRegister }: WorkStrings): string =>
  (days < 0 ? jobRegister.reviewLate(-days) : jobRegister.reviewAhead(days));

export const validityText = ({ from, until }: Validity, { common }: Strings, { jobRegister }: WorkStrings): string => {
  if (from && until) return jobRegister.both(common.date(from), common.date(until));
  if (from) return jobRegister.from(common.date(from));
  return until ? jobRegister.until(common.date(until)) : jobRegister.always;
};

/** "käskkiri 1-2/14, lisa 1"; of a contract annex, that both have signed. */
export const orderText = ({ order, source }: ConfirmedEdition, { jobRegister }: WorkStrings): string => {
  if (!order) return source === 'log' ? jobRegister.bySignatures : jobRegister.noOrder;
  return [jobRegister.order(order.number), order.annex && jobRegister.annex(order.annex)].filter(Boolean).join(', ');
};

/** How people call it: by its post where it has one. */
export const jobName = ({ post, document }: Pick<JobEntry, 'post' | 'document'>): string => post?.name ?? document.title;

/** What stands at the head of the official text of an edition. */
export const sheetHeading = ({ order, source }: ConfirmedEdition, organisation: string | undefined, { common }: Strings, { jobRegister: { sheet } }: WorkStrings): readonly string[] => {
  if (!order) return source === 'log' ? [sheet.signed] : [];
  return [
    sheet.confirmed, ...(organisation ? [organisation] : []), sheet.confirmedBy(order.number, order.date && common.date(order.date)),
    ...(order.annex ? [sheet.annex(order.annex)] : [])
  ];
};
