/** Whoever signs in on the local site finds something to do there: on the desk, or on the front page. */
import { contentFor } from '../../../local-site/content';
import type { ToldDraft } from '../../../local-site/content/approvals/toldAct';
import { people } from '../../../local-site/people';
import { waitingFor, type Waits } from '../../../src/domain/desk/waiting';
import type { DocumentDraftId, DocumentId, PersonId } from '../../../src/domain/identity';
import { waitingForMe, type Waiting } from '../../../src/domain/home/waitingForMe';
import { plainDate, type PlainDate } from '../../../src/domain/time/plainDate';
import { approvalsOfContent, type ContentApprovals } from './approvalsOfContent';
import { personWith } from './factsOfContent';

/** Those who may change every list: the owner, and the quality manager of this month. */
const keepers: readonly string[] = ['omanik', 'kvaliteedijuht-b'];

interface Day { readonly today: PlainDate; readonly of: ContentApprovals; readonly drafts: readonly ToldDraft[] }

const onDay = (text: string): Day => {
  const today = plainDate(text);
  return { today, of: approvalsOfContent(today), drafts: contentFor(today, 'sample').drafts };
};

const TODAY = onDay('2026-11-21');

const onDesk = ({ today, of: { approvals, facts, keys }, drafts }: Day, key: string): readonly Waits[] => waitingFor({
  ...approvals, documents: facts.documents, units: facts.units, posts: facts.posts, holders: facts.holders, assignments: facts.readingAssignments,
  drafts: drafts.map(({ by, at, text }, n) => ({
    id: n + 1 as DocumentDraftId, document: keys.row('ManagedDocuments', text.document) as DocumentId, edition: text.edition, title: text.document,
    editor: personWith(keys.person(by) as PersonId), modified: at
  }))
}, [], { me: keys.person(key) as PersonId, on: today, now: Date.parse(`${today}T10:00:00Z`) });

/** As the sample is set up: nobody has run the security check. Suggestions would come on top. */
const onHome = ({ today, of: { facts, keys } }: Day, key: string, mayEditLists = keepers.includes(key)): readonly Waiting[] =>
  waitingForMe({ person: keys.person(key) as PersonId, mayEditLists }, { ...facts, siteCheck: 'unchecked' }, today);

test.each(people.map(({ key, title }) => [title, key]))('%s has something to do', (_, key) => {
  expect(onDesk(TODAY, key).length > 0 || onHome(TODAY, key).length > 0).toBe(true);
});

// On the first of a month the former quality manager left yesterday; in January holidays lie between.
test.each(['2026-09-01', '2027-01-04'])('so has everybody when the site is set up on %s', text => {
  const day = onDay(text);
  expect(people.filter(({ key }) => onDesk(day, key).length === 0 && onHome(day, key).length === 0).map(({ key }) => key)).toEqual([]);
});

describe('who has left, keeps the site, reads or belongs elsewhere', () => {
  const titleOf = (document: DocumentId): string => TODAY.of.facts.documents.find(({ id }) => id === document)?.title ?? '';
  const said = (waits: Waits): string => {
    switch (waits.kind) {
      case 'answer': return `answer ${titleOf(waits.document)}: ${waits.steps.map(({ name }) => name).join()}`;
      case 'returned': return `${waits.rejected ? 'rejected' : 'returned'} ${titleOf(waits.document)}`;
      case 'suggestion':
      case 'action': return waits.kind;
      default: return `${waits.kind} ${titleOf(waits.document)}`;
    }
  };

  test.each([
    ['lugeja', ['read Koolitus- ja arengutegevuste protsess']],
    ['kvaliteedijuht-a', ['rejected Juhtimiskalender']],
    ['uhisosakond-a', ['answer Kommunikatsiooni protsess: Finantsjuht', 'review Hankeprotsess']],
    ['omanik', []]
  ])('%s finds on the desk: %j', (key, expected) => {
    expect(onDesk(TODAY, key).map(said).sort()).toEqual(expected);
  });

  test('owners and the quality manager find on the front page that the site is unchecked, and nobody else does', () => {
    const told = ['omanik', 'kvaliteedijuht-a', 'kvaliteedijuht-b', 'lugeja'].filter(key => onHome(TODAY, key).some(({ kind }) => kind === 'siteCheck'));
    expect(told).toEqual(keepers);
  });
});

test('a rejected edition says why, and its submitter may only begin a new one', () => {
  const [rejected] = onDesk(TODAY, 'kvaliteedijuht-a');
  expect(rejected).toMatchObject({ kind: 'returned', rejected: true, edition: 2 });
  expect(rejected.kind === 'returned' && rejected.text).toMatch(/isikuandmed/);
});
