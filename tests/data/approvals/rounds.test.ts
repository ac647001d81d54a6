import { approvalLog, approvalTexts } from '../../../src/data/schema';
import { readText } from '../../../src/data/approvals/texts';
import { submitTogether } from '../../../src/data/approvals/submitting';
import { inForceFrom } from '../../../src/domain/approval/editions';
import type { DocumentAct } from '../../../src/domain/approval/entry';
import type { DocumentId } from '../../../src/domain/identity';
import { plainDate } from '../../../src/domain/time/plainDate';
import {
  act, answerTo, approvalOf, AUTHOR, HEAD, logOfEdition, MANAGER, openAgency, PARTNER, prepared, QUALITY, READER, seenBy, submitText, textOf, type Agency, type Fate
} from './agency';

jest.setTimeout(60_000);

let agency: Agency;
beforeAll(async () => { agency = await openAgency(); });
afterAll(() => agency.local.close());

const document = (name: string): DocumentId => agency.row.get(name) as DocumentId;

let edition = 0;
/** Each story has an edition of its own. */
const nextEdition = (): number => { edition += 1; return edition; };

const boundTo = (facts: Parameters<typeof approvalOf>[0], of: DocumentId, number: number, annex: string): DocumentAct => {
  const approval = approvalOf(facts, of, number);
  if (approval.status === 'drafting') throw new Error('nothing submitted');
  const { number: round, submit: { hash } } = approval.round;
  return {
    kind: 'bindOrder', document: of, edition: number, hash, round,
    order: { reference: '1-2/34', number: '34', date: plainDate('2026-11-20'), annex, repeals: [] }
  };
};

test('a package of two texts goes from submitting to confirmed, and everybody sees the same', async () => {
  const n = nextEdition();
  const author = agency.siteOf(AUTHOR);
  const facts = await seenBy(author);
  const both = ['first', 'second'].map(name => prepared(author, facts, document(name), textOf(name), 'pakett', n));
  expect(await submitTogether(author, both, 'Ametijuhendid')).toEqual([{ status: 'counted' }, { status: 'counted' }]);

  const manager = agency.siteOf(MANAGER);
  const seen = await seenBy(manager);
  const text = await readText(manager, both[0].act.hash, 'open');
  expect(text?.content).toEqual(textOf('first'));
  const answers = ['first', 'second'].map(name => answerTo(approvalOf(seen, document(name), n), 0, 'coordinate'));
  expect(await act(manager, ...answers)).toEqual([{ status: 'counted' }, { status: 'counted' }]);

  const head = agency.siteOf(HEAD);
  const seenByHead = await seenBy(head);
  expect(await act(head, ...['first', 'second'].map(name => answerTo(approvalOf(seenByHead, document(name), n), 1, 'approve'))))
    .toEqual([{ status: 'counted' }, { status: 'counted' }]);

  const partner = agency.siteOf(PARTNER);
  const coordinated = await seenBy(partner);
  expect(approvalOf(coordinated, document('second'), n).status).toBe('coordinated');
  expect(await act(partner, boundTo(coordinated, document('first'), n, '1'), boundTo(coordinated, document('second'), n, '2')))
    .toEqual([{ status: 'counted' }, { status: 'counted' }]);

  const reader = await seenBy(agency.siteOf(READER));
  const confirmed = approvalOf(reader, document('second'), n);
  expect(confirmed).toMatchObject({ status: 'confirmed', by: 'order', order: { number: '34', annex: '2' }, round: { proof: 'verified', submit: { package: 'pakett' } } });
  if (confirmed.status === 'confirmed') expect(inForceFrom(confirmed)).toBe('2026-11-20');
  expect(reader.editions.get(document('first'))?.find(({ number }) => number === n)).toMatchObject({ source: 'log', hash: both[0].act.hash });
  expect(reader.readsRestricted).toBe(false);
});

test('each row of a package notes the row before it, so that none can be taken away unnoticed', async () => {
  const n = nextEdition();
  const author = agency.siteOf(AUTHOR);
  const facts = await seenBy(author);
  await submitTogether(author, ['first', 'second'].map(name => prepared(author, facts, document(name), textOf(name), 'ahel', n)), 'Ametijuhendid');
  const manager = agency.siteOf(MANAGER);
  const seen = await seenBy(manager);
  await act(manager, ...['first', 'second'].map(name => answerTo(approvalOf(seen, document(name), n), 0, 'coordinate')));
  const { entries } = await seenBy(agency.siteOf(READER));
  const rows = entries.filter(({ edition: of }) => of === n).map(({ id, seen: last }) => ({ id, after: last?.row }));
  expect(rows.slice(1).map(({ after }) => after)).toEqual(rows.slice(0, -1).map(({ id }) => id));
  expect(rows).toHaveLength(4);
});

test('what would not count is not written, with the reason', async () => {
  const n = nextEdition();
  await submitText(agency.siteOf(AUTHOR), document('first'), undefined, n);
  const head = agency.siteOf(HEAD);
  const before = await seenBy(head);
  expect(await act(head, answerTo(approvalOf(before, document('first'), n), 1, 'approve'))).toEqual([{ status: 'notSent', reason: 'outOfTurn' }]);
  expect(await act(head, answerTo(approvalOf(before, document('first'), n), 1, 'return', ' '))).toEqual([{ status: 'notSent', reason: 'outOfTurn' }]);
  const reader = agency.siteOf(READER);
  expect(await act(reader, answerTo(approvalOf(await seenBy(reader), document('first'), n), 0, 'coordinate'))).toEqual([{ status: 'notSent', reason: 'notEntitled' }]);
  expect(logOfEdition(await seenBy(reader), document('first'), n)).toMatchObject({ counted: [{ kind: 'submit' }], inert: [] });
});

test('an answer that somebody made out of date stands in the log and is told as too late', async () => {
  const n = nextEdition();
  await submitText(agency.siteOf(AUTHOR), document('first'), undefined, n);
  const first = agency.siteOf(MANAGER);
  let go = (): void => undefined;
  const held = new Promise<void>(resolve => { go = resolve; });
  // The second tab has looked, and its row is on its way while the first one's arrives.
  const second = agency.siteOf(MANAGER, async (method, address): Promise<Fate> => {
    if (isAdding(method, address)) await held;
    return 'arrives';
  });
  const seen = approvalOf(await seenBy(second), document('first'), n);
  const late = act(second, answerTo(seen, 0, 'return', 'Puudub eesmärk.'));
  await new Promise(resolve => setTimeout(resolve, 300));
  await seenBy(first);
  expect(await act(first, answerTo(seen, 0, 'coordinate'))).toEqual([{ status: 'counted' }]);
  go();
  expect(await late).toEqual([{ status: 'tooLate', reason: 'answered' }]);
  const log = logOfEdition(await seenBy(first), document('first'), n);
  expect(log?.counted.map(({ kind }) => kind)).toEqual(['submit', 'coordinate']);
  expect(log?.inert).toMatchObject([{ reason: 'answered', entry: { kind: 'return', text: 'Puudub eesmärk.' } }]);
});

const isAdding = (method: string, address: string): boolean => method === 'POST' && /\/items$/.test(decodeURIComponent(new URL(address).pathname));

test('an answer whose answer was lost counts once; one that never arrived waits, and is sent once', async () => {
  const n = nextEdition();
  await submitText(agency.siteOf(AUTHOR), document('first'), undefined, n);
  let lost = 0;
  const manager = agency.siteOf(MANAGER, (method, address) => (isAdding(method, address) && lost++ === 0 ? 'answerLost' : 'arrives'));
  expect(await act(manager, answerTo(approvalOf(await seenBy(manager), document('first'), n), 0, 'coordinate'))).toEqual([{ status: 'counted' }]);

  let offline = false;
  const head = agency.siteOf(HEAD, () => (offline ? 'lost' : 'arrives'));
  const facts = await seenBy(head);
  offline = true;
  const approving = answerTo(approvalOf(facts, document('first'), n), 1, 'approve');
  expect(await act(head, approving)).toEqual([{ status: 'kept' }]);
  expect(await act(head, approving)).toEqual([{ status: 'kept' }]);
  expect(head.outbox.entries).toHaveLength(1);
  expect(approvalOf(await seenBy(agency.siteOf(READER)), document('first'), n).status).toBe('open');
  offline = false;
  await head.outbox.send();
  expect(head.outbox.entries).toHaveLength(0);
  const after = logOfEdition(await seenBy(agency.siteOf(READER)), document('first'), n);
  expect(after).toMatchObject({ approval: { status: 'coordinated' }, inert: [] });
  expect(after?.counted.map(({ kind }) => kind)).toEqual(['submit', 'coordinate', 'approve']);
}, 90_000);

test('a contract annex and its log are for some only', async () => {
  const n = nextEdition();
  const partner = agency.siteOf(PARTNER);
  expect(await submitText(partner, document('annex'), textOf('Leping'), n)).toEqual({ status: 'counted' });
  expect(logOfEdition(await seenBy(partner), document('annex'), n)?.approval.status).toBe('open');
  expect(logOfEdition(await seenBy(agency.siteOf(QUALITY)), document('annex'), n)?.counted[0].log).toBe('restricted');
  expect(logOfEdition(await seenBy(agency.siteOf(READER)), document('annex'), n)).toBeUndefined();
});

test('a hash that somebody squats does not keep the text out, and a squatted row is nobody\'s text', async () => {
  const n = nextEdition();
  const author = agency.siteOf(AUTHOR);
  const text = prepared(author, await seenBy(author), document('first'), textOf('Õige tekst'), undefined, n);
  const { hash } = text.act;
  await agency.add('squat', approvalTexts, { Document: document('first'), Edition: n, Hash: hash, Envelope: '{}', Content: '{"vale":1}' }, READER);
  const reader = agency.siteOf(READER);
  expect(await readText(reader, hash, 'open')).toBeUndefined();
  expect(await submitTogether(author, [text], 'Ametijuhend')).toEqual([{ status: 'counted' }]);
  expect((await readText(reader, hash, 'open'))?.content).toEqual(textOf('Õige tekst'));
});

test('a broken seal, a copied request and a text of another edition change nothing', async () => {
  const n = nextEdition();
  const author = agency.siteOf(AUTHOR);
  const { act: { envelope, route, hash } } = prepared(author, await seenBy(author), document('second'), textOf('Tekst'), undefined, n);
  const draft = { Kind: 'submit', Document: document('second'), Edition: n, Hash: hash, Round: 1 } as const;
  const details = (given: object): string => JSON.stringify({ envelope: { ...envelope, ...given }, route });
  const request = (key: string): string => `${agency.person.get(key)}-${crypto.randomUUID()}`;
  await agency.add('seal', approvalLog, { ...draft, Details: details({ changeSummary: 'Muu' }) }, AUTHOR, request(AUTHOR));
  await agency.add('other edition', approvalLog, { ...draft, Edition: 900, Details: details({}) }, AUTHOR, request(AUTHOR));
  await agency.add('copied', approvalLog, { ...draft, Details: details({}) }, READER, request(AUTHOR));
  await agency.add('own', approvalLog, { ...draft, Details: details({}) }, READER, request(READER));
  const log = logOfEdition(await seenBy(agency.siteOf(READER)), document('second'), n);
  expect(log?.approval.status).toBe('drafting');
  expect(log?.inert.map(({ reason }) => reason)).toEqual(['brokenSeal', 'foreignRequest', 'notEntitled']);
  expect(logOfEdition(await seenBy(agency.siteOf(READER)), document('second'), 900)?.inert.map(({ reason }) => reason)).toEqual(['brokenSeal']);
});
