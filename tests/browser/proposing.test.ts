/**
 * Members of core teams, on real pages with the sample content: a leader proposes, each head answers for the own people, and the mandate
 * matrix and the policy map say on every day what that comes to. Who leads nothing proposes nothing, and what is forged counts for nothing.
 */
import type { Locator, Page } from 'playwright-core';
import { addDays, type PlainDate } from '../../src/domain/time/plainDate';
import { dayInTallinn } from '../../src/domain/time/tallinn';
import { findings } from '../../src/loc/et-ee/findings';
import { policyMap } from '../../src/loc/et-ee/policyMap';
import { approvals } from '../../src/loc/et-ee/work/approvals';
import { coreTeam } from '../../src/loc/et-ee/work/coreTeam';
import { myDesk } from '../../src/loc/et-ee/work/myDesk';
import { round } from '../../src/loc/et-ee/work/round';
import { teamProposal } from '../../src/loc/et-ee/work/teamProposal';
import { teamText } from '../../src/loc/et-ee/work/teamText';
import { accessibilityProblems } from './browser';
import { begin, choosePerson, isDone, lineOn, linesOfLog, openOnDesk } from './desk';
import { add, idOfDocument, idOfPerson, idTitled, logOf, rowsWhere, type LogRow, type RestRow } from './rows';
import { becomes, visiting } from './visiting';

jest.setTimeout(240_000);

const { site, visit } = visiting();

const today = dayInTallinn(new Date());
const day = (days: number): PlainDate => addDays(today, days);

const FAMILIES = 'Tuumiktiim: lapsed ja pered';
const PREVENTION = 'Tuumiktiim: terviseedendus ja ennetamine';
const SPECIAL_NEEDS = 'Tuumiktiim: erihoolekanne ja rehabilitatsioon';
const compositionOf = (team: string): string => `${team} – koosseis`;

const CARE_DEPARTMENT = 'Hoolekande osakond';
const HEALTH_FUND = 'Tervisekassa';
const INSURANCE_BOARD = 'Sotsiaalkindlustusamet';
const HEALTH_INSTITUTE = 'Tervise Arengu Instituut';

const LEADER = { key: 'poliitikajuht-b', name: 'Poliitikajuht B' };
const DEPARTMENT_HEAD = { key: 'osakonnajuhataja-b', name: 'Osakonnajuhataja B' };
const FUND_HEAD = { key: 'asutuse-juht-d', name: 'Asutuse juht D' };
const BOARD_HEAD = { key: 'asutuse-juht-c', name: 'Asutuse juht C' };
const READER = 'lugeja';
const QUALITY_MANAGER = 'kvaliteedijuht-b';

/** A member as the leader types it. */
interface Typed {
  readonly name: string;
  readonly organisation: string;
  readonly unit?: string;
  readonly capacity: keyof typeof teamText.capacities;
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly mandate: readonly (keyof typeof teamText.rights)[];
}

const teamAddress = async (team: string, more: string): Promise<string> => `?team=${await idTitled(site(), 'CoreTeams', team)}&${more}`;

const labelled = (label: string): RegExp => new RegExp(`^${label}`);

const typeMember = async (form: Locator, place: number, { name, organisation, unit, capacity, from, until, mandate }: Typed): Promise<void> => {
  const member = form.getByRole('group', { name: labelled(teamProposal.member(place)) });
  await choosePerson(member, teamProposal.person, name);
  // What the lists know of somebody stands there already; choosing it again changes nothing.
  await member.getByLabel(labelled(teamProposal.organisation)).selectOption({ label: organisation });
  if (unit !== undefined) await member.getByLabel(labelled(teamProposal.unit)).selectOption({ label: unit });
  await member.getByLabel(labelled(teamProposal.capacity)).selectOption({ label: teamText.capacities[capacity] });
  await member.getByLabel(labelled(teamProposal.term)).selectOption({ label: until === undefined ? teamText.terms.permanent : teamText.terms.temporary });
  await member.getByLabel(labelled(teamProposal.from)).fill(from);
  if (until !== undefined) await member.getByLabel(labelled(teamProposal.until)).fill(until);
  for (const right of mandate) await member.getByRole('checkbox', { name: teamText.rights[right] }).check();
};

/** Fills the form in; what is asked of whom stands below it. */
const typeAll = async (page: Page, members: readonly Typed[], reason: string): Promise<Locator> => {
  const form = page.getByRole('form', { name: teamProposal.title });
  await form.waitFor();
  for (const [n, member] of members.entries()) {
    if (n > 0) await form.getByRole('button', { name: teamProposal.add }).click();
    await typeMember(form, n + 1, member);
  }
  await form.getByLabel(teamProposal.reason).fill(reason);
  return form;
};

const submit = async (page: Page, form: Locator, count: number): Promise<void> => {
  await form.getByRole('button', { name: teamProposal.submit }).click();
  await page.getByText(count === 1 ? teamProposal.outcome.counted : round.outcome.many(count, count), { exact: true }).first().waitFor();
};

type MemberRow = RestRow & { readonly Proposal: number; readonly Kind: string; readonly Author: { readonly Title: string }; readonly Person: { readonly Title: string } };

const memberRows = async (team: string): Promise<readonly MemberRow[]> =>
  rowsWhere<MemberRow>(site(), 'TeamMembers', `TeamId eq ${await idTitled(site(), 'CoreTeams', team)}`, '&$select=*,Author/Title,Person/Title&$expand=Author,Person&$orderby=Id');

const logOfProposal = async (team: string, number: number): Promise<readonly LogRow[]> => logOf(site(), await idOfDocument(site(), compositionOf(team)), number);
const told = (log: readonly LogRow[]): readonly string[] => log.map(({ Kind, Author, Round }) => `${Author.Title}: ${Kind} (${Round})`);

/** A cell of *Volituste tabel* on a day, by what stands in it. */
const cellOn = async (on: PlainDate, team: string, institution: string): Promise<Locator> => {
  const { page } = await visit('CoreTeam', { as: READER }, `?view=matrix&on=${on}`);
  await page.getByRole('grid', { name: coreTeam.matrix.label }).waitFor();
  return page.getByTitle(coreTeam.matrix.open(team, institution), { exact: true });
};

const textIn = async (cell: Locator): Promise<string> => (await cell.count() === 0 ? '' : (await cell.innerText()).replace(/\s+/g, ' '));

test('a ministry member and an agency member each go to the own head; one returns first; the matrix follows on every day', async () => {
  const adviser: Typed = { name: 'Poliitikajuht D', organisation: 'Sotsiaalministeerium', unit: CARE_DEPARTMENT, capacity: 'member', from: day(7), mandate: ['decide', 'share'] };
  const manager: Typed = { name: 'Teenusejuht F', organisation: HEALTH_FUND, capacity: 'partner', from: today, until: day(60), mandate: ['share'] };
  const before = await memberRows(FAMILIES);
  const next = Math.max(...before.map(({ Proposal }) => Proposal ?? 0)) + 1;

  const leader = await visit('CoreTeam', { as: LEADER.key }, await teamAddress(FAMILIES, 'view=propose'));
  const form = await typeAll(leader.page, [adviser, manager], 'Hoolekanne ja rahastus sama laua taha.');
  const asked = form.getByRole('region', { name: teamProposal.asked });
  await asked.getByRole('listitem').filter({ hasText: CARE_DEPARTMENT }).getByText(teamProposal.askedHead(DEPARTMENT_HEAD.name)).waitFor();
  await asked.getByRole('listitem').filter({ hasText: HEALTH_FUND }).getByText(teamProposal.askedHead(FUND_HEAD.name)).waitFor();
  expect(await accessibilityProblems(leader.page)).toEqual([]);
  await submit(leader.page, form, 2);
  const added = (await memberRows(FAMILIES)).slice(before.length);
  expect(added.map(({ Author, Person, Proposal }) => [Author.Title, Person.Title, Proposal])).toEqual([
    [LEADER.name, adviser.name, next], [LEADER.name, manager.name, next + 1]
  ]);

  // Each head has the own people's proposal on the desk, and not the other's.
  const departments = await visit('MyDesk', { as: DEPARTMENT_HEAD.key });
  await openOnDesk(departments.page, 'answer', compositionOf(FAMILIES));
  const text = departments.page.getByRole('article', { name: compositionOf(FAMILIES) });
  await text.getByText(adviser.name).first().waitFor();
  expect(await text.getByText(manager.name).count()).toBe(0);
  expect(await accessibilityProblems(departments.page)).toEqual([]);
  await (await begin(departments.page, 'coordinate')).getByRole('button', { name: round.acts.confirm(approvals.acts.coordinate) }).click();
  await isDone(departments.page, compositionOf(FAMILIES));

  const funds = await visit('MyDesk', { as: FUND_HEAD.key });
  await openOnDesk(funds.page, 'answer', compositionOf(FAMILIES));
  const returning = await begin(funds.page, 'return');
  await returning.getByRole('textbox').first().fill('Rahastaja peab saama ka otsustada.');
  await returning.getByRole('button', { name: round.acts.confirm(approvals.acts.return) }).click();
  await isDone(funds.page, compositionOf(FAMILIES));
  expect(await textIn(await cellOn(today, FAMILIES, HEALTH_FUND))).toBe(`${manager.name} ${coreTeam.states.returned}`);

  // The leader reads why, mends what was returned, and proposes it under a number of its own.
  await leader.page.reload();
  const begun = leader.page.getByRole('region', { name: teamProposal.begun });
  await begun.getByText(teamProposal.begunReturned(HEALTH_FUND, 'Rahastaja peab saama ka otsustada.')).waitFor();
  await begun.getByRole('button', { name: teamProposal.takeUpOf(HEALTH_FUND) }).click();
  const again = leader.page.getByRole('form', { name: teamProposal.title });
  const member = again.getByRole('group', { name: teamProposal.memberNamed(1, manager.name) });
  await becomes(() => member.getByLabel(labelled(teamProposal.until)).inputValue(), manager.until);
  await member.getByRole('checkbox', { name: teamText.rights.decide }).check();
  await submit(leader.page, again, 1);
  expect(await textIn(await cellOn(today, FAMILIES, HEALTH_FUND))).toBe(`${manager.name} ${coreTeam.states.pending}`);
  await funds.page.reload();
  await openOnDesk(funds.page, 'answer', compositionOf(FAMILIES));
  await (await begin(funds.page, 'coordinate')).getByRole('button', { name: round.acts.confirm(approvals.acts.coordinate) }).click();
  await isDone(funds.page, compositionOf(FAMILIES));

  expect(told(await logOfProposal(FAMILIES, next))).toEqual([`${LEADER.name}: Esitas (1)`, `${DEPARTMENT_HEAD.name}: Kooskõlastas (1)`]);
  expect(told(await logOfProposal(FAMILIES, next + 1))).toEqual([`${LEADER.name}: Esitas (1)`, `${FUND_HEAD.name}: Tagastas (1)`]);
  expect(told(await logOfProposal(FAMILIES, next + 2))).toEqual([`${LEADER.name}: Esitas (1)`, `${FUND_HEAD.name}: Kooskõlastas (1)`]);

  // Yesterday nobody had proposed anything; a mandate holds from its first day to its last.
  const ofFund = async (on: PlainDate): Promise<string> => textIn(await cellOn(on, FAMILIES, HEALTH_FUND));
  const ofDepartment = async (on: PlainDate): Promise<string> => textIn(await cellOn(on, FAMILIES, CARE_DEPARTMENT));
  const [given, expiring] = [coreTeam.states.given, coreTeam.states.expiring];
  expect([await ofFund(day(-1)), await ofFund(today), await ofFund(day(59)), await ofFund(day(60)), await ofFund(day(61))])
    .toEqual(['', `${manager.name} ${given}`, `${manager.name} ${expiring}`, `${manager.name} ${expiring}`, '']);
  expect([await ofDepartment(day(-1)), await ofDepartment(day(6)), await ofDepartment(day(7)), await ofDepartment(day(8))])
    .toEqual(['', expect.stringContaining(adviser.name), `${adviser.name} ${given}`, `${adviser.name} ${given}`]);
  expect(await ofDepartment(day(6))).not.toBe(`${adviser.name} ${given}`);

  // The same by team and by institution.
  for (const [layout, institution] of [['byTeam', HEALTH_FUND], ['byInstitution', FAMILIES]] as const) {
    const { page, problems } = await visit('CoreTeam', { as: READER }, `?view=matrix&by=${layout}`);
    await page.getByRole('searchbox', { name: coreTeam.search.matrix }).fill(`lapsed ja pered ${manager.name}`);
    const line = page.getByRole('treegrid', { name: coreTeam.matrix.label }).getByRole('row').filter({ hasText: manager.name }).filter({ hasText: institution });
    await line.filter({ hasText: given }).waitFor();
    expect(problems()).toEqual([]);
  }
  expect([...leader.problems(), ...departments.problems(), ...funds.problems()]).toEqual([]);
});

const HELPLINE = 'Lasteabi telefon';
const EXPERT = 'Ekspert A';

const actingOn = async (on: PlainDate | undefined): Promise<string> => {
  const { page, problems } = await visit('PolicyMap', { as: READER }, `?service=${await idTitled(site(), 'Services', HELPLINE)}${on === undefined ? '' : `&on=${on}`}`);
  const panel = page.getByRole('complementary', { name: HELPLINE });
  await panel.waitFor();
  await page.waitForLoadState('networkidle');
  expect(problems()).toEqual([]);
  const acting = panel.getByText(policyMap.actingManager(EXPERT));
  return await acting.count() === 0 ? '' : (await acting.first().innerText()).replace(/\s+/g, ' ');
};

test('one act of an agency head covers three of the agency\'s people in two teams; the expert then stands on the map by name', async () => {
  expect(await actingOn(undefined)).toBe(`${policyMap.actingManager(EXPERT)} ${policyMap.mandates.pending}`);

  const lawyer: Typed = { name: 'Jurist A', organisation: INSURANCE_BOARD, capacity: 'supportService', from: today, mandate: ['share'] };
  const trainer: Typed = { name: 'Koolitusspetsialist A', organisation: INSURANCE_BOARD, capacity: 'member', from: today, mandate: ['answer', 'share'] };
  const leader = await visit('CoreTeam', { as: 'poliitikajuht-a' }, await teamAddress(PREVENTION, 'view=propose'));
  await submit(leader.page, await typeAll(leader.page, [lawyer, trainer], 'Ennetusel on ka sotsiaalne pool.'), 1);

  const { page, problems } = await visit('MyDesk', { as: BOARD_HEAD.key });
  const teams = [compositionOf(FAMILIES), compositionOf(PREVENTION)];
  for (const team of teams) {
    await openOnDesk(page, 'answer', team);
    await page.getByRole('checkbox', { name: myDesk.chooseOne(team) }).check();
  }
  const bar = page.getByRole('region', { name: myDesk.several.title(2) });
  await bar.getByRole('button', { name: myDesk.several.ask(approvals.acts.coordinate, 2) }).click();
  expect(await accessibilityProblems(page)).toEqual([]);
  await bar.getByRole('button', { name: myDesk.several.confirm(approvals.acts.coordinate, 2) }).click();
  for (const team of teams) await lineOn(page, 'answer', team).waitFor({ state: 'detached' });
  expect(problems()).toEqual([]);

  const last = Math.max(...(await memberRows(PREVENTION)).map(({ Proposal }) => Proposal));
  const answered = [...await logOfProposal(FAMILIES, 3), ...await logOfProposal(PREVENTION, last)].filter(({ Kind }) => Kind === 'Kooskõlastas');
  expect(answered.map(({ Author }) => Author.Title)).toEqual([BOARD_HEAD.name, BOARD_HEAD.name]);

  const given = coreTeam.states.given;
  const inPrevention = await textIn(await cellOn(today, PREVENTION, INSURANCE_BOARD));
  for (const { name } of [lawyer, trainer]) expect(inPrevention).toContain(`${name} ${given}`);
  expect(await textIn(await cellOn(today, FAMILIES, INSURANCE_BOARD))).toContain(`${EXPERT} ${given}`);

  // The sample proposed the expert until half a year from today.
  const named = `${policyMap.actingManager(EXPERT)} ${policyMap.mandates.given}`;
  expect(await actingOn(undefined)).toBe(named);
  expect([await actingOn(day(179)), await actingOn(day(180)), await actingOn(day(181))]).toEqual([named, named, '']);
});

test('a member is refused who proposes for a team that somebody else leads', async () => {
  for (const as of ['teenusejuht-d', 'poliitikajuht-a']) {
    const { page, problems } = await visit('CoreTeam', { as }, await teamAddress(FAMILIES, 'view=propose'));
    await page.getByText(teamProposal.why.notLeader(LEADER.name)).waitFor();
    expect(await page.getByRole('form').count()).toBe(0);
    expect(problems()).toEqual([]);
  }
});

test('rows that somebody forges change nothing in the matrix, and are findings', async () => {
  const [ofBoard, ofInstitute] = [() => cellOn(today, SPECIAL_NEEDS, INSURANCE_BOARD), () => cellOn(today, SPECIAL_NEEDS, HEALTH_INSTITUTE)];
  const before = [await textIn(await ofBoard()), await textIn(await ofInstitute())];
  expect(before[1]).toBe(`Teenusejuht C ${coreTeam.states.pending}`);

  // Whoever leads another team adds a member to a proposal whose mandate is given.
  const [genuine] = (await memberRows(SPECIAL_NEEDS)).filter(({ Proposal }) => Proposal === 1);
  const { TeamId, Kind, Proposal, OrganisationId, Capacity, ServiceId, Term, FromDay, Mandate } = genuine;
  const forger = 'poliitikajuht-a';
  const row = await add(site(), forger, 'TeamMembers', {
    TeamId, Kind, Proposal, OrganisationId, Capacity, ServiceId, Term, FromDay, Mandate,
    PersonId: await idOfPerson(site(), 'ska-jurist-a'), RequestId: `${await idOfPerson(site(), forger)}-forged`
  });
  // The leader answers for the head whose answer is waited for.
  const leader = 'poliitikajuht-d';
  const [answer] = (await logOfProposal(SPECIAL_NEEDS, 1)).filter(log => log.Kind === 'Kooskõlastas');
  const [submission] = await logOfProposal(SPECIAL_NEEDS, 2);
  await add(site(), leader, 'ApprovalLog', {
    Kind: answer.Kind, DocumentId: answer.DocumentId, Edition: 2, Hash: submission.Hash, Round: 1, Step: answer.Step,
    RequestId: `${await idOfPerson(site(), leader)}-forged`
  });

  expect([await textIn(await ofBoard()), await textIn(await ofInstitute())]).toEqual(before);
  const { page, problems } = await visit('CoreTeam', { as: QUALITY_MANAGER }, await teamAddress(SPECIAL_NEEDS, 'view=propose'));
  await page.getByRole('button', { name: /^\d+ tähelepanekut?$/ }).click();
  await page.getByText(findings.what.inertMember.afterSubmission(SPECIAL_NEEDS, row.Id, 'Poliitikajuht A')).waitFor();
  await page.getByRole('button', { name: coreTeam.proposalOf(2, HEALTH_INSTITUTE) }).click();
  await linesOfLog(page).filter({ hasText: round.log.inert(approvals.inert.notEntitled) }).getByText('Poliitikajuht D').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(problems()).toEqual([]);
});
