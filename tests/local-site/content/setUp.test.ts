import type { IList } from '@pnp/sp/lists';
import { contentFor, tablesOf, writtenTablesOf } from '../../../local-site/content';
import { settableClock } from '../../../local-site/content/clock';
import { setUp } from '../../../local-site/content/setUp';
import { startLocalSite, type LocalSite } from '../../../local-site/host/localSite';
import { defaultPerson, people } from '../../../local-site/people';
import { openSite } from '../../../local-site/rest';
import { factsOf, nouns, type Facts, type NounName } from '../../../src/data/facts';
import { chainFindings, type LogRow } from '../../../src/data/approvals/chain';
import { approvalsIn, type ApprovalFacts } from '../../../src/data/approvals/readApprovals';
import { readText } from '../../../src/data/approvals/texts';
import {
  approvalLog, approvalTexts, confirmations, documentDrafts, lists, restrictedDrafts, restrictedLog, restrictedTexts, securityChecks, suggestions,
  teamMembers
} from '../../../src/data/schema';
import { Site } from '../../../src/data/site';
import { connect, type Connection } from '../../../src/data/transport';
import { editionKey } from '../../../src/domain/approval/replay';
import type { DocumentId } from '../../../src/domain/identity';
import { indexHolders } from '../../../src/domain/people/holders';
import { policyMapOn } from '../../../src/domain/policy/policyMap';
import { plainDate } from '../../../src/domain/time/plainDate';

const TODAY = plainDate('2026-11-21');
const PATH = '/sites/vajs';

interface Item {
  readonly Id: number; readonly OData__UIVersionString: string;
  readonly Author: { readonly Title: string }; readonly Editor: { readonly Title: string };
  readonly Person?: { readonly Title: string };
}

let running: LocalSite;
const told: string[] = [];

const as = (key: string): Connection => connect({ url: running.url, headers: { 'X-Local-User': key } });
/** As an owner, who sees the lists that only some may read. */
const listOf = (name: string): IList => as('omanik').web.getList(`${PATH}/Lists/${name}`);

const itemsOf = (name: string, ...more: readonly string[]): Promise<readonly Item[]> => listOf(name).items
  .select('Id', 'OData__UIVersionString', 'Author/Title', 'Editor/Title', ...more.map(column => `${column}/Title`))
  .expand('Author', 'Editor', ...more).top(5000)<Item[]>();

/** What somebody reads of approvals, and the rows of the open log. */
const readApprovals = async (person: string): Promise<{ readonly facts: ApprovalFacts; readonly log: readonly LogRow[] }> => {
  const site = new Site({ url: running.url, sp: as(person) });
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const load = approvalsIn(site);
      const log = site.stateOf(approvalLog);
      if (load.status === 'ready' && log.status === 'ready') resolve({ facts: load.value, log: log.rows });
      else if (load.status !== 'loading') reject(new Error(JSON.stringify(load)));
    };
    site.watch(lists, look);
  });
};

/** Everything as the add-in reads it. */
const readFacts = async (): Promise<Facts> => {
  const site = new Site({ url: running.url, sp: as(defaultPerson) });
  const names = Object.keys(nouns) as NounName[];
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const load = factsOf(site, names);
      if (load.status === 'ready') {
        expect(load.problems).toEqual([]);
        resolve(load.value);
      } else if (load.status !== 'loading') {
        reject(new Error(JSON.stringify(load)));
      }
    };
    site.watch(lists, look);
  });
};

const clock = settableClock();

beforeAll(async () => {
  running = await startLocalSite({
    port: 0, path: PATH, package: undefined, savedProperties: undefined,
    open: origin => openSite({
      db: ':memory:', origin, path: PATH, people, defaultPerson, title: 'VAJS', language: 1061, timeZone: 'Europe/Tallinn', now: clock.now
    })
  });
  await setUp(running.url, { today: TODAY, size: 'sample', as: 'omanik', clock, report: line => told.push(line) });
}, 60_000);

afterAll(() => running.close());

test('every list holds the rows of the content', async () => {
  const content = contentFor(TODAY, 'sample');
  const counts = new Map<string, number>([
    ...tablesOf(content).map(({ list, rows }) => [list.name, Object.keys(rows).length] as const), [suggestions.name, 4],
    ...writtenTablesOf(content).map(({ list, rows }) => [list.name, rows.length] as const),
    [documentDrafts.name, 13], [restrictedDrafts.name, 1], [approvalTexts.name, 25], [restrictedTexts.name, 1], [approvalLog.name, 76],
    [restrictedLog.name, 4], [securityChecks.name, 0], [teamMembers.name, 14], [confirmations.name, 16]
  ]);
  expect(content.acts).toHaveLength(80);
  const expected = lists.map(({ name }) => [name, counts.get(name) ?? 0]);
  const counted = await Promise.all(lists.map(async ({ name }) =>
    [name, (await listOf(name).select('ItemCount')<{ ItemCount: number }>()).ItemCount]));
  expect(counted).toEqual(expected);
  // A line for the lists themselves, one for each list that is filled by itself, one for rights by role, and one for drafts and logs.
  expect(told).toHaveLength(1 + lists.length - 11 + 2);
});

test.each(tablesOf(contentFor(TODAY, 'sample')).map(({ list }) => list.name).filter(name => name !== 'RoleHolders'))(
  'every row of %s was written once, by the quality manager', async name => {
    const items = await itemsOf(name);
    expect(new Set(items.map(item => [item.OData__UIVersionString, item.Author.Title, item.Editor.Title].join('|'))))
      .toEqual(new Set(['1.0|Kvaliteedijuht B|Kvaliteedijuht B']));
  });

test('nobody wrote a role holder\'s row that names themselves', async () => {
  const items = await itemsOf('RoleHolders', 'Person');
  expect(items.filter(item => item.OData__UIVersionString !== '1.0' || item.Editor.Title === item.Person?.Title)).toEqual([]);
  expect(items.filter(item => item.Author.Title !== 'Kvaliteedijuht B').map(item => [item.Author.Title, item.Person?.Title])).toEqual([
    ['Saidi omanik A', 'Kvaliteedijuht B'], ['Saidi omanik A', 'Kvaliteedijuht B']
  ]);
});

test('suggestions were made by the people who make them, and one can be applied in one act', async () => {
  const made = (await readFacts()).suggestions;
  expect(made.map(one => [one.by.name, one.subject.kind, one.subjectTitle, one.state, one.proposal.kind])).toEqual([
    ['Poliitikajuht D', 'service', 'Digiligipääsetavuse nõustamine', 'open', 'holder'],
    ['Lugeja A', 'document', 'Lähetuste protsess', 'open', 'words'],
    ['Teenusejuht C', 'policyArea', 'Vaimne tervis', 'open', 'words'],
    ['Teenusejuht F', 'supportService', 'Kommunikatsiooni juhtimine', 'open', 'words']
  ]);
});

test('changes and records in the calendar were written by the people they are from', async () => {
  const { calendarChanges, meetingEntries } = await readFacts();
  const [changes, held] = writtenTablesOf(contentFor(TODAY, 'sample'));
  const titles = (rows: typeof held.rows): readonly (string | undefined)[] =>
    [...new Set(rows.map(({ by }) => people.find(({ key }) => key === by)?.title))].sort();
  expect([...new Set(calendarChanges.map(({ by }) => by.name))].sort()).toEqual(titles(changes.rows));
  expect([...new Set(meetingEntries.map(({ by }) => by.name))].sort()).toEqual(titles(held.rows));
  expect(calendarChanges.filter(({ by }) => by.name === 'Lugeja A')).toHaveLength(1);
});

test('the add-in reads every row without a finding, and its map has the gaps of the content', async () => {
  const facts = await readFacts();
  const map = policyMapOn({ ...facts, holders: indexHolders(facts.roleHolders, facts.roles) }, TODAY);
  expect(map.gaps.map(gap => gap.kind).sort()).toEqual(
    ['doubledLeader', 'noGoals', 'noLeader', 'serviceWithoutManager', 'serviceWithoutManager']);
});

describe('rounds', () => {
  test('are stamped with the days on which they were, by the people whose they are, and replay as they should', async () => {
    const { facts, log } = await readApprovals('kvaliteedijuht-b');
    const content = contentFor(TODAY, 'sample');
    const titles = new Map(people.map(({ key, title }) => [key, title]));
    const told = content.acts.filter(act => !('document' in act && act.document === 'ska-haldus-lisa') && !(act.does === 'submit' && act.text.document === 'ska-haldus-lisa'));
    expect(log.map(({ stamp }) => [stamp.author.name, stamp.created.getTime()])).toEqual(told.map(({ by, at }) => [titles.get(by), at]));
    expect(chainFindings('open', log)).toEqual([]);
    expect(facts.broken).toEqual([]);
    const kindOf = new Map(facts.documents.map(({ id, kind }) => [id, kind]));
    const statusesOf = (ofTeams: boolean): readonly string[] => [...facts.replay.editions.values()]
      .filter(({ document }) => (kindOf.get(document) === 'teamComposition') === ofTeams).map(({ approval }) => approval.status).sort();
    expect(statusesOf(false)).toEqual(['confirmed', 'confirmed', 'confirmed', 'coordinated', 'drafting', 'open', 'open', 'open', 'open', 'open', 'open', 'open', 'rejected', 'returned']);
    expect(statusesOf(true)).toEqual([...Array.from({ length: 8 }, () => 'coordinated'), ...Array.from({ length: 4 }, () => 'open'), 'returned']);
    const inert = [...facts.replay.editions.values()].flatMap(each => each.inert);
    expect(inert.map(({ entry, reason }) => [facts.people.get(entry.by)?.name, reason])).toEqual([['Poliitikajuht B', 'notEntitled']]);
    expect(facts.drafts.filter(({ content: text }) => text === undefined)).toEqual([]);
  });

  test('have their texts, which anyone reads and verifies by their hashes', async () => {
    const { facts } = await readApprovals('lugeja');
    const site = new Site({ url: running.url, sp: as('lugeja') });
    const hashes = [...facts.replay.editions.values()].flatMap(({ approval }) => (approval.status === 'drafting' ? [] : [approval.round.submit.hash]));
    expect(hashes).toHaveLength(25);
    const texts = await Promise.all(hashes.map(hash => readText(site, hash, 'open')));
    expect(texts.filter(text => text === undefined)).toEqual([]);
  });

  test('of a contract are read by its parties and nobody else', async () => {
    const annexes = async (person: string): Promise<readonly (string | undefined)[]> => {
      const { facts } = await readApprovals(person);
      const annex = facts.documents.find(({ kind }) => kind === 'contractAnnex');
      return [facts.replay.editions.get(editionKey(annex?.id as DocumentId, 1))?.approval.status, String(facts.readsRestricted)];
    };
    expect(await annexes('ska-haldusspetsialist-a')).toEqual(['open', 'true']);
    expect(await annexes('ska-ekspert-a')).toEqual([undefined, 'false']);
  });

  test('leave the clock as it was', () => {
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(60_000);
  });
});

test('days are read back as the days that were told', async () => {
  const facts = await readFacts();
  const s01 = facts.documents.find(one => one.code === 'S01');
  expect(facts.editions.filter(one => one.document === s01?.id).map(one => [one.number, one.validity])).toEqual([
    [2, { from: '2024-06-21', until: '2026-05-31' }], [3, { from: '2026-06-01', until: undefined }]
  ]);
});

test('the quality manager of this month may edit, the one before may not', async () => {
  const edit = (key: string): Promise<unknown> =>
    as(key).web.getList(`${PATH}/Lists/Posts`).items.getById(1).update({ Seats: 2 });
  await expect(edit('kvaliteedijuht-a')).rejects.toThrow(/\[403\]/);
  await expect(edit('kvaliteedijuht-b')).resolves.toBeDefined();
});

test('a row that the site refuses is named', async () => {
  await expect(setUp(running.url, { today: TODAY, size: 'sample', as: 'omanik' })).rejects.toThrow(/Lists\/Organisations: som: /);
});
