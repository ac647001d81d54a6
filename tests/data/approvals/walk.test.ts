/** A package of two job descriptions from draft to acknowledged, through six people, with all that may come between. */
import { sendActs } from '../../../src/data/approvals/acting';
import { chainFindings } from '../../../src/data/approvals/chain';
import { newDraft, saveDraft, type DraftText } from '../../../src/data/approvals/drafts';
import { submitTogether } from '../../../src/data/approvals/submitting';
import { approvalLog } from '../../../src/data/schema';
import type { About, AnswerAct, DocumentAct } from '../../../src/domain/approval/entry';
import { readersOf } from '../../../src/domain/approval/replay';
import type { DocumentId, PersonId, RoleHolderId } from '../../../src/domain/identity';
import type { WrittenContent } from '../../../src/domain/jobDescriptions/content';
import { mergeDrafts } from '../../../src/domain/jobDescriptions/mergeDrafts';
import { addDays, plainDate } from '../../../src/domain/time/plainDate';
import { dayInTallinn } from '../../../src/domain/time/tallinn';
import {
  act, answerTo, approvalOf, AUTHOR, HEAD, LAWYER, logOfEdition, MANAGER, openAgency, PARTNER, prepared, QUALITY, READER, seenBy, textOf, type Agency, type Fate
} from './agency';

jest.setTimeout(120_000);

let agency: Agency;
beforeAll(async () => { agency = await openAgency(); });
afterAll(() => agency.local.close());

const names = ['first', 'second'] as const;
const document = (name: string): DocumentId => agency.row.get(name) as DocumentId;
const who = (key: string): PersonId => agency.person.get(key) as PersonId;
/** Which text in which round an answer speaks of. */
const aboutOf = (answer: DocumentAct): About => {
  const { document: of, edition, hash, round, package: mark } = answer as AnswerAct;
  return { document: of, edition, hash, round, ...(mark === undefined ? {} : { package: mark }) };
};

const counted = [{ status: 'counted' }, { status: 'counted' }];

test('a package goes its way, and what an owner does to its log afterwards is found', async () => {
  const author = agency.siteOf(AUTHOR);
  const facts = await seenBy(author);
  const submit = async (text: string): Promise<unknown> => {
    const now = await seenBy(author);
    return submitTogether(author, names.map(name => prepared(author, now, document(name), textOf(`${text} ${name}`), `pakett ${text}`)), 'Ametijuhendid');
  };
  expect(facts.drafts).toEqual([]);
  expect(await submit('mustand')).toEqual(counted);

  // The line manager coordinates both; the head returns both with a comment, and the round is over for all.
  const manager = agency.siteOf(MANAGER);
  const both = async (site: typeof author, step: number, kind: 'coordinate' | 'approve' | 'return', text?: string): Promise<readonly DocumentAct[]> => {
    const seen = await seenBy(site);
    return names.map(name => answerTo(approvalOf(seen, document(name)), step, kind, text));
  };
  expect(await act(manager, ...await both(manager, 0, 'coordinate'))).toEqual(counted);
  const head = agency.siteOf(HEAD);
  expect(await act(head, ...await both(head, 1, 'return', 'Palun täpsustada.'))).toEqual(counted);
  expect(names.map(name => approvalOf(facts, document(name)).status)).toEqual(['drafting', 'drafting']); // what was read before stays what it was
  expect(await submit('täpsustatud')).toEqual(counted);

  // The manager's place is given over by the quality manager; manager and delegate answer at once, and both are told.
  const quality = agency.siteOf(QUALITY);
  const open = await seenBy(quality);
  const giving = names.map((name): DocumentAct => {
    const answer = answerTo(approvalOf(open, document(name)), 0, 'coordinate') as AnswerAct;
    return { ...aboutOf(answer), kind: 'delegate', holder: agency.row.get('manager') as RoleHolderId, to: who(LAWYER), step: answer.step };
  });
  expect(await act(quality, ...giving)).toEqual(counted);
  const delegate = agency.siteOf(LAWYER);
  const [mine, theirs] = [await both(manager, 0, 'coordinate'), await both(delegate, 0, 'coordinate')];
  const [byManager, byDelegate] = await Promise.all([act(manager, ...mine), act(delegate, ...theirs)]);
  expect(names.map((_, n) => [byManager[n].status, byDelegate[n].status].filter(status => status === 'counted').length)).toEqual([1, 1]);
  expect([...byManager, ...byDelegate].every(({ status }) => ['counted', 'tooLate', 'notSent'].includes(status))).toBe(true);

  // The head is away and has named the personnel partner, whose answers are lost on the way and counted once.
  const today = dayInTallinn(new Date());
  expect(await act(head, {
    kind: 'nameSubstitute', substitute: who(PARTNER), from: today, until: addDays(today, 5), basis: { kind: 'appointment' }
  })).toEqual([{ status: 'counted' }]);
  let fate: Fate = 'arrives';
  const partner = agency.siteOf(PARTNER, method => (method === 'POST' ? fate : 'arrives'));
  const approving = await both(partner, 1, 'approve');
  expect(await act(partner, ...approving)).toEqual(counted);
  fate = 'lost';
  const remarks = approving.map((answer): DocumentAct => ({ ...aboutOf(answer), kind: 'comment', text: 'Märkus' }));
  const named = ({ kind, document: of }: DocumentAct): string => `${kind} ${of}`;
  expect((await sendActs(partner, remarks, named)).map(({ status }) => status)).toEqual(['kept', 'kept']);
  expect(partner.outbox.entries.map(({ title }) => title)).toEqual(remarks.map(named)); // each waits by its own name
  fate = 'arrives';
  await partner.outbox.send();
  expect(partner.outbox.entries).toEqual([]);

  // Only the order confirms; then whoever holds the post reads it.
  const coordinated = await seenBy(quality);
  expect(names.map(name => approvalOf(coordinated, document(name)).status)).toEqual(['coordinated', 'coordinated']);
  expect(await act(quality, ...names.map((name, n): DocumentAct => ({
    ...aboutOf(approving[n]), document: document(name), kind: 'bindOrder',
    order: { reference: '1-2/185', number: '185', date: plainDate('2026-11-20'), annex: String(n + 1), repeals: [] }
  })))).toEqual(counted);
  expect(await act(author, { ...aboutOf(approving[0]), kind: 'acknowledge' })).toEqual([{ status: 'counted' }]);

  const end = await seenBy(agency.siteOf(READER));
  const log = logOfEdition(end, document('first'));
  expect(log?.approval).toMatchObject({ status: 'confirmed', by: 'order', round: { number: 2, proof: 'verified' } });
  expect([...log ? readersOf(log).keys() : []]).toEqual([who(AUTHOR)]);
  expect(new Set([...log?.counted ?? [], ...log?.inert.map(({ entry }) => entry) ?? []].map(({ by }) => by)).size).toBe(6);

  // An owner changes one row and deletes another: the changed one counts no more, and those who saw them bear witness.
  const rows = agency.local.as('omanik').web.getList(`/sites/vajs/Lists/${approvalLog.name}`).items;
  const [changed, deleted] = [log?.counted.find(({ kind }) => kind === 'approve'), log?.counted.find(({ kind }) => kind === 'delegate')];
  await rows.getById(changed?.id ?? NaN).update({ Text: 'Parandatud' });
  await rows.getById(deleted?.id ?? NaN).delete();
  const reader = agency.siteOf(READER);
  const tampered = await seenBy(reader);
  expect(approvalOf(tampered, document('first')).status).not.toBe('confirmed');
  expect(logOfEdition(tampered, document('first'))?.inert.map(({ reason }) => reason)).toContain('changed');
  const state = reader.stateOf(approvalLog);
  const found = state.status === 'ready' ? chainFindings('open', state.rows, state.gone) : [];
  expect(found).toContainEqual(expect.objectContaining({ kind: 'missing', row: deleted?.id }));
  expect(found).toContainEqual(expect.objectContaining({ kind: 'differs', row: changed?.id }));
});

test('two people write one draft: the second is told, and what both wrote is kept', async () => {
  const [one, other] = [agency.siteOf(AUTHOR), agency.siteOf(MANAGER)];
  await Promise.all([seenBy(one), seenBy(other)]);
  const clauses = (first: string, second: string): WrittenContent => ({
    template: 'plain', clauses: [{ key: 'a', heading: 'Eesmärk', text: first }, { key: 'b', heading: 'Ülesanded', text: second }]
  });
  const text = (content: WrittenContent): DraftText => ({ title: 'Mustand', changeSummary: 'Uus', costs: false, concerned: [], content });
  const base = clauses('Ühine eesmärk.', 'Ühised ülesanded.');
  const begun = await newDraft(one, { ...text(base), document: document('first'), edition: 7, restricted: false });
  if (begun.status !== 'saved') throw new Error(begun.status);
  const theirs = clauses('Selgem eesmärk.', 'Ühised ülesanded.');
  expect((await saveDraft(one, text(theirs), begun.draft)).status).toBe('saved');

  const mine = clauses('Ühine eesmärk.', 'Täpsemad ülesanded.');
  const late = await saveDraft(other, text(mine), begun.draft);
  if (late.status !== 'conflict' || !late.theirs.content) throw new Error(late.status);
  expect(late.theirs.content).toEqual(theirs);
  const { merged, conflicts } = mergeDrafts(base, mine, late.theirs.content);
  expect(conflicts).toEqual([]);
  expect((await saveDraft(other, text(merged), late.theirs)).status).toBe('saved');
  const [draft] = (await seenBy(agency.siteOf(READER))).drafts;
  expect(draft.content).toEqual(clauses('Selgem eesmärk.', 'Täpsemad ülesanded.'));
});
