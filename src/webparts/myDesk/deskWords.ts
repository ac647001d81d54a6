import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import type { Waits } from '../../domain/desk/waiting';
import type { DocumentId, PersonId } from '../../domain/identity';
import type { PlainDate } from '../../domain/time/plainDate';
import type { Strings } from '../../loc';
import type { WorkStrings } from '../../loc/work';
import type { Tone } from '../../ui/Mark';

export type NameOf = (person: PersonId) => string;
export type TitleOf = (document: DocumentId) => string;

/** People by the names that rows give them. */
export const namesIn = ({ people }: Pick<ApprovalFacts, 'people'>, { myDesk }: WorkStrings): NameOf =>
  person => people.get(person)?.name ?? myDesk.somebody(person);

/** Documents as people call them: by code, where there is one, and title. */
export const titlesIn = ({ documents }: Pick<ApprovalFacts, 'documents'>, { myDesk }: WorkStrings): TitleOf => {
  const titles = new Map(documents.map(({ id, code, title }) => [id, [code, title].filter(Boolean).join(' ')]));
  return document => titles.get(document) ?? myDesk.unknownDocument(document);
};

/** What a thing on the desk is called. */
export const nameOfThing = (one: Waits, titleOf: TitleOf): string => {
  switch (one.kind) {
    case 'suggestion': return one.suggestion.subjectTitle;
    case 'action': return one.action.text;
    case 'draft': return one.draft.title;
    case 'answer':
    case 'returned':
    case 'order':
    case 'read':
    case 'review': return titleOf(one.document);
    default: return one satisfies never;
  }
};

export const kindOfThing = (one: Waits, { myDesk }: WorkStrings): string => (one.kind === 'returned' && one.rejected ? myDesk.rejected : myDesk.kinds[one.kind]);

/** Until when; overdue is said in words, and only helped by colour. */
export const dueWords = (
  { due, overdue }: { readonly due?: PlainDate; readonly overdue: boolean }, today: PlainDate, { common }: Strings, { myDesk }: WorkStrings
): { readonly tone: Tone; readonly text: string } | undefined => {
  if (due === undefined) return undefined;
  if (overdue) return { tone: 'bad', text: myDesk.late(common.date(due)) };
  return due === today ? { tone: 'warn', text: myDesk.dueToday } : { tone: 'quiet', text: myDesk.due(common.date(due)) };
};
