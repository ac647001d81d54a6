import fc from 'fast-check';
import { settableClock } from '../../../local-site/content/clock';
import { foundedAt, workingDayBefore } from '../../../local-site/content/approvals/moments';
import { approvalTexts, restrictedTexts } from '../../../src/data/schema';
import { chainFindings } from '../../../src/data/approvals/chain';
import { verifiedText } from '../../../src/data/approvals/texts';
import { approvalFindings, type ApprovalFinding } from '../../../src/domain/approval/approvalFindings';
import type { Digest } from '../../../src/domain/approval/envelope';
import { isAsked, mayDo } from '../../../src/domain/approval/may';
import { readingsOn, type Reading } from '../../../src/domain/approval/reading';
import { editionKey, type EditionLog } from '../../../src/domain/approval/replay';
import { isWorkingDay } from '../../../src/domain/calendar/workingDays';
import type { DocumentId, PersonId, PostId } from '../../../src/domain/identity';
import { dayNumber, fromDayNumber, plainDate, type PlainDate } from '../../../src/domain/time/plainDate';
import { dayInTallinn } from '../../../src/domain/time/tallinn';
import { people } from '../../../local-site/people';
import { approvalsOfContent, type ContentApprovals } from './approvalsOfContent';

const TODAY = plainDate('2026-11-21');
const sample = approvalsOfContent(TODAY);

/** Turns of the year and long holidays are the hard ones. */
const anyDay = fc.integer({ min: dayNumber(plainDate('2025-01-01')), max: dayNumber(plainDate('2032-12-31')) }).map(fromDayNumber);
const onAnyDay = (holds: (of: ContentApprovals, today: PlainDate) => void): void => {
  const check = (today: PlainDate): void => holds(approvalsOfContent(today), today);
  ['2025-01-01', '2026-01-02', '2026-02-28', '2026-06-29', '2028-02-29'].map(plainDate).forEach(check);
  fc.assert(fc.property(anyDay, check), { numRuns: 8 });
};

const logOf = ({ approvals, keys }: ContentApprovals, document: string, edition: number): EditionLog => {
  const log = approvals.replay.editions.get(editionKey(keys.row('ManagedDocuments', document) as DocumentId, edition));
  if (!log) throw new RangeError(`${document} ${edition}`);
  return log;
};

const titleOf = (id: PersonId): string => people[id - 1].title;

/** Whose answer each step waits for, as its places say. */
const openSteps = (log: EditionLog): readonly string[] => (log.approval.status !== 'open' ? [] : log.approval.round.steps.flatMap(step =>
  (step.status === 'open' ? [`${step.frozen.name}: ${step.frozen.places.filter((_, n) => !step.answers.some(({ fills }) => fills.includes(n))).map(({ person }) => titleOf(person)).join(', ')}`] : [])));

const findingsOf = ({ approvals }: ContentApprovals, today: PlainDate): readonly ApprovalFinding[] =>
  [...approvals.replay.editions.values()].flatMap(log => approvalFindings(approvals.ground, log, today));

const readingsOf = ({ approvals, facts }: ContentApprovals, today: PlainDate): ReadonlyMap<PersonId, readonly Reading[]> => readingsOn({
  assignments: facts.readingAssignments, holders: facts.holders, editions: approvals.editions, replay: approvals.replay,
  posts: new Map(facts.documents.flatMap(({ id, post }): [DocumentId, PostId][] => (post === undefined ? [] : [[id, post]])))
}, today);

const meant = [
  ['ska-lisa-1', 2, 'open', ['Vahetu juht: Osakonnajuhataja C']],
  ['ska-lisa-2', 1, 'confirmed', []],
  ['ska-lisa-2', 2, 'confirmed', []],
  ['ska-lisa-4', 1, 'open', ['Vahetu juht: Juhtivspetsialist A']],
  ['ska-lisa-5', 1, 'open', ['Osakonnajuhataja: Osakonnajuhataja C']],
  ['ska-lisa-6', 1, 'returned', []],
  ['ska-lisa-7', 2, 'coordinated', []],
  ['ska-lisa-8', 1, 'open', ['Osakonnajuhataja: Osakonnajuhataja C']],
  ['ska-haldus-lisa', 1, 'open', ['Töötaja allkiri: Haldusspetsialist A']],
  ['ska-personal-pohimaarus', 2, 'open', ['Jurist: Jurist A']],
  ['P07', 2, 'confirmed', []],
  ['S01_V01', 2, 'rejected', []],
  ['P11', 2, 'open', ['Puudutatud osakondade juhatajad: Osakonnajuhataja B, Personalijuht A', 'Finantsjuht: Ühisosakonna juht A']],
  ['koosseis:ennetus', 1, 'coordinated', []],
  ['koosseis:ennetus', 3, 'coordinated', []],
  ['koosseis:pered', 3, 'open', ['Asutuse juhi volitus: Asutuse juht C']],
  ['koosseis:esmatasand', 2, 'returned', []],
  ['koosseis:digitervis', 2, 'open', ['Asutuse juhi volitus: Asutuse juht B']],
  ['koosseis:erivajadus', 2, 'open', ['Asutuse juhi volitus: Asutuse juht B']],
  ['koosseis:vaktsiin', 1, 'open', ['Asutuse juhi volitus: Asutuse juht D']]
] as const;

const standsAsMeant = (of: ContentApprovals, [document, edition, status, waits]: typeof meant[number]): void => {
  const log = logOf(of, document, edition);
  expect([document, log.approval.status, openSteps(log)]).toEqual([document, status, waits]);
  expect(log.approval.status === 'drafting' || log.approval.round.proof).toBe('verified');
};

test.each(meant)('%s, edition %i, replays to: %s', (...round) => standsAsMeant(sample, round as typeof meant[number]));

describe('whatever day the site is set up', () => {
  test('every round replays to the state that it is meant for, and only the row of somebody who may not answer is inert', () => {
    onAnyDay((of, today) => {
      for (const round of meant) standsAsMeant(of, round);
      const inert = [...of.approvals.replay.editions.values()].flatMap(log => log.inert);
      expect(inert.map(({ entry, reason }) => [titleOf(entry.by), entry.kind, reason])).toEqual([['Poliitikajuht B', 'coordinate', 'notEntitled']]);
      expect(of.approvals.broken).toEqual([]);
      const found = findingsOf(of, today).map(finding => (finding.kind === 'stepOverdue' ? `${finding.kind} ${finding.name}` : finding.kind));
      expect(found.sort()).toEqual(['inertRow', 'stepOverdue Jurist', 'stepOverdue Osakonnajuhataja', 'stepOverdue Osakonnajuhataja']);
    });
  });

  test('nothing is done in the future, on a day off, or before the lists were there', () => {
    onAnyDay(({ acts }, today) => {
      expect(acts.filter(({ at }) => at >= Date.parse(`${today}T00:00:00Z`))).toEqual([]);
      expect(acts.filter(({ at }) => at <= foundedAt(today))).toEqual([]);
      // Orders are signed on weekdays; the list of editions has the same days.
      expect(acts.filter(({ at, does }) => does !== 'bindOrder' && !isWorkingDay(dayInTallinn(new Date(at))))).toEqual([]);
      expect([...acts].sort((a, b) => a.at - b.at)).toEqual(acts);
    });
  });
});

test('the finance place of the communication process was given over by the quality manager of that day, whatever day the site is set up', () => {
  onAnyDay((of, today) => {
    const { approval } = logOf(of, 'P11', 2);
    const given = approval.status === 'drafting' ? [] : approval.round.steps.filter(({ delegations }) => delegations.length > 0)
      .map(({ frozen: { name, places }, delegations: [{ by, to }] }) => [name, titleOf(places[0].person), titleOf(to), titleOf(by)]);
    const manager = workingDayBefore(today, 2).slice(0, 7) === today.slice(0, 7) ? 'Kvaliteedijuht B' : 'Kvaliteedijuht A';
    expect(given).toEqual([['Finantsjuht', 'Ühisosakonna juht A', 'Strateegiaosakonna juhataja A', manager]]);
  });
});

test('an edition of the list and one of the log follow each other without a gap', () => {
  const editionsOf = (document: string): readonly unknown[] =>
    (sample.approvals.editions.get(sample.keys.row('ManagedDocuments', document) as DocumentId) ?? []).map(({ number, source, hash, validity }) => [number, source, hash !== undefined, validity.until !== undefined]);
  expect(editionsOf('ska-lisa-2')).toEqual([[2, 'log', true, false], [1, 'log', true, true]]);
  expect(editionsOf('P07')).toEqual([[2, 'log', true, false], [1, 'list', false, true]]);
  expect(editionsOf('ska-lisa-1')).toEqual([[1, 'list', false, false]]);
});

describe('people', () => {
  const NOW = Date.parse('2026-11-21T10:00:00Z');
  const person = (key: string): PersonId => sample.keys.person(key) as PersonId;
  const asked = (key: string): readonly string[] => [...sample.approvals.replay.editions.values()]
    .filter(({ approval }) => isAsked(sample.approvals.policy, approval, person(key), NOW))
    .map(({ document }) => sample.facts.documents.find(({ id }) => id === document)?.title ?? '');

  test.each([
    ['ska-osakonnajuhataja-c', ['Koolitusspetsialisti ametijuhend', 'Personalispetsialisti ametijuhend', 'Töökeskkonna- ja heaolu partneri ametijuhend']],
    ['ska-talitusejuht-a', ['Koolitusspetsialisti ametijuhend', 'Personalispetsialisti ametijuhend', 'Töökeskkonna- ja heaolu partneri ametijuhend']],
    ['ska-juhtivspetsialist-a', ['Eksperdi (koolitus) ametijuhend']],
    ['ska-haldusspetsialist-a', ['Haldusspetsialisti töölepingu lisa']],
    ['oigusala-juht-a', ['Personali- ja haldusosakonna põhimäärus']],
    ['osakonnajuhataja-b', ['Kommunikatsiooni protsess']],
    ['uhisosakond-a', ['Kommunikatsiooni protsess']],
    // The quality manager gave the finance place over; until somebody answers, whoever held it may too.
    ['strateegiajuht-a', ['Kommunikatsiooni protsess']],
    ['lugeja', []]
  ])('%s is asked for what the story says, be it as a substitute', (key, titles) => {
    expect([...asked(key)].sort()).toEqual([...titles].sort());
  });

  test('the personnel partner may bind the order that one edition waits for', () => {
    const { approval } = logOf(sample, 'ska-lisa-7', 2);
    expect(mayDo(sample.approvals.policy, approval, person('ska-personalipartner-a'), NOW).map(({ kind }) => kind)).toContain('bindOrder');
  });

  test('of what has to be read some is read, some is open and some is overdue', () => {
    const readings = readingsOf(sample, TODAY);
    const statesOf = (key: string): readonly string[] => (readings.get(person(key)) ?? []).map(({ status }) => status).sort();
    expect(statesOf('ska-personalianaluutik-a')).toEqual(['overdue', 'read']);
    expect(statesOf('ska-talitusejuht-a')).toEqual(['read']);
    expect(statesOf('ska-ekspert-a')).toEqual(['overdue']);
    expect(statesOf('teenusejuht-b')).toEqual(['open']);
    expect(statesOf('minister-a')).toEqual(['open']);
  });
});

describe('rows', () => {
  test('texts hash to their hashes, and their contents are whole', () => {
    expect(sample.texts).toHaveLength(26);
    for (const { list, draft } of sample.texts) {
      expect([approvalTexts.name, restrictedTexts.name]).toContain(list.name);
      const { Hash, Envelope, Content } = draft as { Hash: Digest; Envelope: string; Content: string };
      expect(verifiedText({ Envelope, Content }, Hash)).toBeDefined();
      expect(verifiedText({ Envelope, Content: Content.replace('a', 'b') }, Hash)).toBeUndefined();
    }
  });

  test('each names the row before it as it was, in both logs', () => {
    expect(chainFindings('open', sample.log)).toEqual([]);
    expect(chainFindings('restricted', sample.restrictedLog)).toEqual([]);
    expect(sample.log.filter(({ SeenRow }) => SeenRow === undefined)).toHaveLength(1);
    expect(sample.restrictedLog.map(({ Kind }) => Kind)).toEqual(['submit', 'coordinate', 'coordinate', 'sign']);
  });

  test('each carries its own author\'s request', () => {
    const all = [...sample.log, ...sample.restrictedLog];
    expect(all.filter(({ stamp }) => !stamp.request?.startsWith(`${stamp.author.id}-`))).toEqual([]);
    expect(new Set(all.map(({ stamp }) => stamp.request)).size).toBe(all.length);
  });
});

test('a site\'s clock stands where the set-up puts it, and goes on when it is let go', () => {
  const clock = settableClock();
  const before = Date.now();
  clock.set(before - 86_400_000);
  expect(clock.now().getTime()).toBe(before - 86_400_000);
  clock.letGo();
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(before);
});

describe('the large log', () => {
  const large = approvalsOfContent(TODAY, 'large');
  const logs = [...large.approvals.replay.editions.values()];

  test('has 20,000 rows, and texts for 2,000 job descriptions', () => {
    expect(large.log.length + large.restrictedLog.length).toBe(20_000);
    expect(large.texts.length).toBeGreaterThan(3000);
    expect(new Set(logs.map(({ document }) => document)).size).toBeGreaterThan(1990);
  });

  test('counts but for the one row of the sample, in every state', () => {
    expect(logs.flatMap(({ inert }) => inert).map(({ reason }) => reason)).toEqual(['notEntitled']);
    expect(large.approvals.broken).toEqual([]);
    const count = (status: string): number => logs.filter(({ approval }) => approval.status === status).length;
    expect(count('confirmed')).toBeGreaterThan(2700);
    for (const status of ['open', 'returned', 'coordinated']) expect([status, count(status) > 190]).toEqual([status, true]);
    expect(logs.filter(({ approval }) => approval.status !== 'drafting' && approval.round.proof !== 'verified')).toEqual([]);
  });
});
