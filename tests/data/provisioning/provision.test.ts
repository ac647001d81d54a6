import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/views';
import {
  addMember, deviationsIn, inspect, isInOrder, membersOf, provision, qualityManagersGroup, removeMember, repair
} from '../../../src/data/provisioning';
import { approvalLog, lists, listedProcesses, restrictedDrafts, restrictedLog, roleHolders, suggestions } from '../../../src/data/schema';
import type { ListSchema } from '../../../src/data/schema/list';
import { Site } from '../../../src/data/site';
import { emptySite, type EmptySite } from '../../site/emptySite';

const ENGLISH = 1033;
const loginOf = (key: string): string => `i:0#.f|membership|${key}@vajs.test`;

// Every case makes and mends a site over HTTP; the machine may be busy.
jest.setTimeout(60_000);

describe('an owner sets up an empty site', () => {
  let site: EmptySite;
  beforeAll(async () => {
    site = await emptySite();
    await provision(site.as('omanik'), site.url);
  });
  afterAll(() => site.close());

  test('every list of the schema stands at its English address, under its Estonian title', async () => {
    const found = await inspect(site.as('omanik'), site.url);
    expect([...found.found.lists.values()].map(({ name, title }) => [name, title])).toEqual(lists.map(list => [list.name, list.title.et]));
    expect(deviationsIn(found)).toEqual([]);
  });

  test('the second time there is nothing to do', async () => {
    const owner = site.as('omanik');
    const steps: unknown[] = [];
    const report = await inspect(owner, site.url);
    expect(isInOrder(report)).toBe(true);
    const repaired = await repair(owner, site.url, report, { onStep: step => steps.push(step) });
    expect(repaired.steps).toEqual([]);
    expect(steps).toEqual([]);
  });

  test('a name stored and read back is the name of the column in the schema: SharePoint renamed none', async () => {
    for (const list of lists) {
      const fields = await site.as('omanik').web.getList(`/sites/vajs/Lists/${list.name}`).fields.select('InternalName')();
      expect(fields.map(field => field.InternalName)).toEqual(expect.arrayContaining(Object.keys(list.columns)));
    }
  });

  test('forms of lists whose rows have no name do not ask for one', async () => {
    const title = await site.as('omanik').web.getList(`/sites/vajs/Lists/${listedProcesses.name}`).fields.getByInternalNameOrTitle('Title')();
    expect(title.Required).toBe(false);
    expect(title.SchemaXml).toContain('ShowInNewForm="FALSE"');
  });

  test('a lookup shows names, and numbers where rows have none', async () => {
    const fields = site.as('omanik').web.getList(`/sites/vajs/Lists/${roleHolders.name}`).fields;
    const shown = async (name: string): Promise<unknown> =>
      (await fields.getByInternalNameOrTitle(name)() as unknown as { LookupField: string }).LookupField;
    expect(await shown('Role')).toBe('Title');
    expect(await shown('OnBehalfOf')).toBe('ID');
  });

  test('a reader and a member read facts but cannot add, change or delete them', async () => {
    const row = { Title: 'Asutus', ShortName: 'A', Kind: 'Ministeerium' };
    const { Id } = await site.as('omanik').web.getList('/sites/vajs/Lists/Organisations').items.add(row) as { Id: number };
    for (const key of ['lugeja', 'poliitikajuht-a']) {
      const items = site.as(key).web.getList('/sites/vajs/Lists/Organisations').items;
      expect(await items.select('Title')()).toMatchObject([{ Title: 'Asutus' }]);
      await expect(items.add({ ...row, Title: 'Teine' })).rejects.toMatchObject({ status: 403 });
      await expect(items.getById(Id).update({ Title: 'Muu' })).rejects.toMatchObject({ status: 403 });
      await expect(items.getById(Id).delete()).rejects.toMatchObject({ status: 403 });
    }
  });

  test('lists that a person may not read are as if they were not there, and everything else is read', async () => {
    const reader = new Site({ url: site.url, sp: site.as('lugeja') });
    await reader.known([restrictedLog, restrictedDrafts, approvalLog]);
    expect([restrictedLog, restrictedDrafts, approvalLog].map(list => reader.stateOf(list as ListSchema).status)).toEqual(['missing', 'missing', 'ready']);
    const keeper = new Site({ url: site.url, sp: site.as('personalijuht-a') });
    await addMember(site.as('omanik'), (await inspect(site.as('omanik'), site.url)).found.groups.restrictedReaders?.id ?? 0, loginOf('personalijuht-a'));
    await keeper.known([restrictedLog]);
    expect(keeper.stateOf(restrictedLog)).toMatchObject({ status: 'ready', rights: { add: true, edit: false, delete: false } });
  });

  test('anybody adds a suggestion, and nobody who reads changes or deletes one', async () => {
    const reader = new Site({ url: site.url, sp: site.as('lugeja') });
    const saved = await reader.add(suggestions, {
      Title: 'P06', SubjectKind: 'document', SubjectId: 1, Text: 'Parem pealkiri', State: 'open'
    });
    if (saved.status !== 'saved') throw new Error(`not saved: ${saved.status}`);
    const items = site.as('lugeja').web.getList(`/sites/vajs/Lists/${suggestions.name}`).items;
    await expect(items.getById(saved.row.stamp.id).update({ Text: 'Muu' })).rejects.toMatchObject({ status: 403 });
    await expect(items.getById(saved.row.stamp.id).delete()).rejects.toMatchObject({ status: 403 });
  });

  test('a quality manager edits but cannot delete; out of the group again, edits no more', async () => {
    const owner = site.as('omanik');
    const group = (await inspect(owner, site.url)).found.groups.qualityManagers?.id ?? 0;
    await addMember(owner, group, loginOf('kvaliteedijuht-b'));
    expect((await membersOf(owner, group)).map(person => person.name)).toEqual(['Kvaliteedijuht B']);
    const items = site.as('kvaliteedijuht-b').web.getList('/sites/vajs/Lists/Organisations').items;
    await items.getById(1).update({ ShortName: 'B' });
    await expect(items.getById(1).delete()).rejects.toMatchObject({ status: 403 });

    const [member] = await membersOf(owner, group);
    await removeMember(owner, group, member.id);
    await expect(items.getById(1).update({ ShortName: 'C' })).rejects.toMatchObject({ status: 403 });
    expect(await membersOf(owner, group)).toEqual([]);
  });

  test('members of the group cannot let others in', async () => {
    await expect(site.as('kvaliteedijuht-b').web.siteGroups.getByName(qualityManagersGroup.name).users.add(loginOf('lugeja')))
      .rejects.toMatchObject({ status: 403 });
  });

  test('a reader sees lists, columns and views; neither permissions nor restricted lists are theirs to see', async () => {
    const report = await inspect(site.as('lugeja'), site.url);
    expect(report.found.me.mayProvision).toBe(false);
    expect(report.lists.flatMap(list => list.deviations.map(deviation => deviation.kind))).toEqual(
      lists.map(({ access }: ListSchema) => (access.everyone === 'none' ? 'listUnseen' : 'accessUnseen')));
    expect(isInOrder(report)).toBe(true);
  });
});

describe('a site in English', () => {
  let site: EmptySite;
  beforeAll(async () => {
    site = await emptySite(ENGLISH);
    await provision(site.as('omanik'), site.url);
  });
  afterAll(() => site.close());

  test('has English titles, columns and views, and the same addresses and stored choices', async () => {
    const list = site.as('omanik').web.getList('/sites/vajs/Lists/ManagedDocuments');
    expect(await list.select('Title')()).toMatchObject({ Title: 'VAJS documents' });
    const stage = await list.fields.getByInternalNameOrTitle('Stage')() as unknown as { Title: string; Choices: string[] };
    expect(stage).toMatchObject({ Title: 'Stage', Choices: ['Loomisel', 'Kasutusel', 'Ühendatud', 'Lõpetatud'] });
    const views = await list.views.select('Title', 'ServerRelativeUrl')();
    expect(views.map(view => [view.Title, view.ServerRelativeUrl.split('/').pop()])).toEqual([
      ['All documents', 'AllItems.aspx'], ['In drafting', 'InDrafting.aspx'], ['By owner', 'ByOwner.aspx']
    ]);
  });

  test('put into Estonian, the same views are renamed and none is made twice', async () => {
    const owner = site.as('omanik');
    await provision(owner, site.url, 'et');
    const views = await owner.web.getList('/sites/vajs/Lists/ManagedDocuments').views.select('Title')();
    expect(views.map(view => view.Title)).toEqual(['Kõik dokumendid', 'Loomisel', 'Omaniku järgi']);
  });
});

describe('somebody who is no owner', () => {
  test.each(['poliitikajuht-a', 'lugeja'])('%s can set nothing up, and leaves nothing half done', async key => {
    const site = await emptySite();
    try {
      await expect(provision(site.as(key), site.url)).rejects.toMatchObject({ kind: 'denied' });
      const { found } = await inspect(site.as('omanik'), site.url);
      expect(found.lists.size).toBe(0);
      expect(found.groups.qualityManagers).toBeUndefined();
    } finally {
      await site.close();
    }
  });
});
