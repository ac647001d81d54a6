/** What the lists said on the day of a submission is found out from the versions of rows that were changed since. */
import 'fake-indexeddb/auto';
import { readPasts } from '../../../src/data/approvals/pasts';
import { approvalsIn } from '../../../src/data/approvals/readApprovals';
import { rowStore } from '../../../src/data/rowStore';
import { approvalLog, roleHolders, routeSteps } from '../../../src/data/schema';
import type { Site } from '../../../src/data/site';
import { plainDate } from '../../../src/domain/time/plainDate';
import type { DocumentId } from '../../../src/domain/identity';
import {
  act, answerTo, approvalOf, AUTHOR, HEAD, LAWYER, logOfEdition, MANAGER, openAgency, prepared, READER, seenBy, submitText, textOf, type Agency
} from './agency';

jest.setTimeout(60_000);

let agency: Agency;
beforeAll(async () => { agency = await openAgency(); });
afterAll(() => agency.local.close());

const document = (): DocumentId => agency.row.get('first') as DocumentId;
const nextSecond = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1100));

const proofOf = (site: Site, edition: number): string => {
  const load = approvalsIn(site);
  if (load.status !== 'ready') throw new Error(load.status);
  const approval = approvalOf(load.value, document(), edition);
  return approval.status === 'drafting' ? approval.status : approval.round.proof;
};

const read = async (site: Site): Promise<void> => {
  const load = approvalsIn(site);
  if (load.status === 'ready') await readPasts(site, load.value.entries);
};

/** A page of a reader that counts how often versions were asked for. */
const page = (kept = false): { readonly site: Site; readonly versions: () => number } => {
  let asked = 0;
  const site = agency.siteOf(READER, (_, __, body) => {
    asked += [...body.matchAll(/\/versions/g)].length;
    return 'arrives';
  }, kept ? { store: rowStore(() => agency.local.url, READER) } : {});
  return { site, versions: () => asked };
};

test('a holder\'s row that is changed later leaves a round unverified until its versions are read, then verified', async () => {
  expect(await submitText(agency.siteOf(AUTHOR), document(), textOf('Esimene'), 1)).toEqual({ status: 'counted' });
  const manager = agency.siteOf(MANAGER);
  expect(await act(manager, answerTo(approvalOf(await seenBy(manager), document(), 1), 0, 'coordinate'))).toEqual([{ status: 'counted' }]);
  await nextSecond();
  // The head of then is replaced, the line manager's row ended, a step renamed.
  await agency.change(roleHolders, agency.row.get('head') ?? 0, { Person: agency.person.get(LAWYER) });
  await agency.change(roleHolders, agency.row.get('manager') ?? 0, { ValidUntil: plainDate('2020-01-01') });
  await agency.change(routeSteps, agency.row.get('jobDescription 1') ?? 0, { Title: 'Otsene juht', Days: 9 });

  const { site, versions } = page();
  await seenBy(site);
  expect(proofOf(site, 1)).toBe('unverified');
  expect(versions()).toBe(0);
  await read(site);
  expect(proofOf(site, 1)).toBe('verified');
  expect(versions()).toBe(3);
  await read(site);
  expect(versions()).toBe(3);

  // The head of the day of submission still answers; the new one does not.
  const head = agency.siteOf(HEAD);
  const facts = await seenBy(head);
  const lawyer = agency.siteOf(LAWYER);
  await seenBy(lawyer);
  expect(await act(lawyer, answerTo(approvalOf(facts, document(), 1), 1, 'approve'))).toEqual([{ status: 'notSent', reason: 'notEntitled' }]);
  expect(await act(head, answerTo(approvalOf(facts, document(), 1), 1, 'approve'))).toEqual([{ status: 'counted' }]);
});

test('what was read is kept for the next visit', async () => {
  const first = page(true);
  await seenBy(first.site);
  await read(first.site);
  expect(first.versions()).toBe(3);
  const again = page(true);
  await seenBy(again.site);
  await read(again.site);
  expect([proofOf(again.site, 1), again.versions()]).toEqual(['verified', 0]);
});

test('a round with a person who never held the role is forged, also when the row is changed to that person afterwards', async () => {
  await agency.change(roleHolders, agency.row.get('manager') ?? 0, { ValidUntil: undefined });
  const author = agency.siteOf(AUTHOR);
  const { act: submit } = prepared(author, await seenBy(author), document(), textOf('Teine'), undefined, 2);
  const forged = {
    ...submit.route,
    steps: submit.route.steps.map(step => ({ ...step, places: step.places.map(place => ({ ...place, person: agency.person.get(READER) })) }))
  };
  await agency.add('forged', approvalLog, {
    Kind: 'submit', Document: document(), Edition: 2, Hash: submit.hash, Round: 1, Details: JSON.stringify({ envelope: submit.envelope, route: forged })
  }, AUTHOR, `${agency.person.get(AUTHOR)}-${crypto.randomUUID()}`);
  await nextSecond();
  await agency.change(roleHolders, agency.row.get('head') ?? 0, { Person: agency.person.get(READER) });
  const { site } = page();
  const facts = await seenBy(site);
  expect(logOfEdition(facts, document(), 2)?.approval).toMatchObject({ status: 'open', round: { proof: 'unverified' } });
  await read(site);
  const load = approvalsIn(site);
  if (load.status !== 'ready') throw new Error(load.status);
  expect(logOfEdition(load.value, document(), 2)).toMatchObject({ approval: { status: 'drafting' }, inert: [{ reason: 'routeForged' }] });
  expect(proofOf(site, 1)).toBe('verified');
});

test('versions that the site does not give leave the round unverified, and nothing else fails', async () => {
  const site = agency.siteOf(READER, (_, __, body) => (body.includes('/versions') ? 'lost' : 'arrives'));
  await seenBy(site);
  await read(site);
  expect(proofOf(site, 1)).toBe('unverified');
});
