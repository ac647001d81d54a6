import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views';
import {
  customLevels, deviationsIn, failuresOf, inspect, isInOrder, provision, qualityManagersGroup, repair, restrictedReadersGroup, weightOf, type Deviation
} from '../../../src/data/provisioning';
import { emptySite, type EmptySite } from '../../site/emptySite';
import { provisionedSite } from '../../site/preparedSites';

type Owner = ReturnType<EmptySite['as']>;

const at = (owner: Owner, name: string): ReturnType<Owner['web']['getList']> => owner.web.getList(`/sites/vajs/Lists/${name}`);
const documents = (owner: Owner): ReturnType<Owner['web']['getList']> => at(owner, 'ManagedDocuments');
const field = (owner: Owner, list: string, name: string): ReturnType<ReturnType<Owner['web']['getList']>['fields']['getByInternalNameOrTitle']> =>
  at(owner, list).fields.getByInternalNameOrTitle(name);

const levelId = async (owner: Owner, type: 2 | 3 | 5): Promise<number> => (await owner.web.roleDefinitions.getByType(type)()).Id;
const groupId = async (group: { (): Promise<{ Id: number }> }): Promise<number> => (await group()).Id;

// Every case makes and mends a site over HTTP; the machine may be busy.
jest.setTimeout(60_000);

let site: EmptySite;
beforeAll(async () => {
  site = await provisionedSite();
});
afterAll(() => site.close());

interface Drift {
  readonly what: string;
  readonly happens: (owner: Owner) => Promise<unknown>;
  /** What Setup says about it, as far as it matters. */
  readonly said: readonly Partial<Deviation>[];
}

/** What an owner's click, a script or an older edition may leave behind, and Setup mends. */
const mended: readonly Drift[] = [
  {
    what: 'a column was deleted', said: [{ kind: 'columnMissing', column: 'ReviewCycle' }, { kind: 'viewDiffers', page: 'AllItems' }],
    happens: owner => field(owner, 'ManagedDocuments', 'ReviewCycle').delete()
  },
  {
    what: 'a lookup was deleted', said: [{ kind: 'columnMissing', column: 'PartOwner' }, { kind: 'viewDiffers' }],
    happens: owner => field(owner, 'ListedProcesses', 'PartOwner').delete()
  },
  {
    what: 'a list was renamed', said: [{ kind: 'titleDiffers', found: 'Paberid' }],
    happens: owner => documents(owner).update({ Title: 'Paberid' })
  },
  {
    what: 'a description was emptied', said: [{ kind: 'descriptionDiffers' }],
    happens: owner => documents(owner).update({ Description: '' })
  },
  {
    what: 'versions were switched off', said: [{ kind: 'versioningOff' }],
    happens: owner => documents(owner).update({ EnableVersioning: false })
  },
  {
    what: 'a column was renamed and made optional', said: [{ kind: 'columnDiffers', column: 'Kind', settings: { Title: 'Liik', Required: true } }],
    happens: owner => field(owner, 'ManagedDocuments', 'Kind').update({ Title: 'Tüüp', Required: false }, 'SP.Field')
  },
  {
    what: 'uniqueness and its index were taken away',
    said: [{ kind: 'columnDiffers', column: 'Code', settings: { Indexed: true, EnforceUniqueValues: true } }],
    happens: async owner => {
      await field(owner, 'ManagedDocuments', 'Code').update({ EnforceUniqueValues: false }, 'SP.Field');
      await field(owner, 'ManagedDocuments', 'Code').update({ Indexed: false }, 'SP.Field');
    }
  },
  {
    what: 'a choice was added', said: [{ kind: 'columnDiffers', column: 'Stage' }],
    happens: owner => field(owner, 'ManagedDocuments', 'Stage').update({ Choices: ['Loomisel', 'Kasutusel', 'Muu'] } as never, 'SP.Field')
  },
  {
    what: 'one of several choices was added',
    said: [{ kind: 'columnDiffers', column: 'WhichOfMonth', settings: { Choices: ['I', 'II', 'III', 'IV', 'V', 'viimane'] } }],
    happens: owner => field(owner, 'MeetingRules', 'WhichOfMonth')
      .update({ Choices: ['I', 'II', 'III', 'IV', 'V', 'VI', 'viimane'] } as never, 'SP.FieldMultiChoice')
  },
  {
    what: 'one of several choices was taken away, and people may write their own', said: [{ kind: 'columnDiffers', column: 'Weekdays' }],
    happens: owner => field(owner, 'MeetingRules', 'Weekdays').update({ Choices: ['esmaspäev'], FillInChoice: true } as never, 'SP.FieldMultiChoice')
  },
  {
    what: 'a bound was lifted', said: [{ kind: 'columnDiffers', column: 'ReviewCycle', settings: { MaximumValue: 120 } }],
    happens: owner => field(owner, 'ManagedDocuments', 'ReviewCycle').update({ MaximumValue: 9999 } as never, 'SP.Field')
  },
  {
    what: 'the unused title is asked for again', said: [{ kind: 'titleAsked' }],
    happens: owner => field(owner, 'Editions', 'Title').setShowInNewForm(true)
  },
  {
    what: 'a view was deleted', said: [{ kind: 'viewMissing', page: 'InDrafting' }],
    happens: owner => documents(owner).views.getByTitle('Loomisel').delete()
  },
  {
    what: 'a view was renamed and lost its columns', said: [{ kind: 'viewDiffers', page: 'ByOwner', parts: ['title', 'columns'] }],
    happens: async owner => {
      const view = documents(owner).views.getByTitle('Omaniku järgi');
      await view.fields.removeAll();
      await view.update({ Title: 'Minu vaade' });
    }
  },
  {
    what: 'another view became the default', said: [{ kind: 'viewDiffers', page: 'AllItems', parts: ['default'] }],
    happens: owner => documents(owner).views.getByTitle('Loomisel').update({ DefaultView: true })
  },
  {
    what: 'a list inherits permissions again', said: [{ kind: 'accessInherited' }],
    happens: owner => documents(owner).resetRoleInheritance()
  },
  {
    what: 'members were let in to edit', said: [{ kind: 'accessDiffers', group: 'members', level: 'read' }],
    happens: async owner => documents(owner).roleAssignments.add(await groupId(owner.web.associatedMemberGroup), await levelId(owner, 3))
  },
  {
    what: 'visitors were shut out', said: [{ kind: 'accessMissing', group: 'visitors', level: 'add' }],
    happens: async owner => at(owner, 'Suggestions').roleAssignments.getById(await groupId(owner.web.associatedVisitorGroup)).delete()
  },
  {
    what: 'one person was given full control', said: [{ kind: 'accessExtra', name: 'Lugeja A', mine: false }],
    happens: async owner => {
      const reader = await owner.web.ensureUser('i:0#.f|membership|lugeja@vajs.test') as unknown as { Id: number };
      await documents(owner).roleAssignments.add(reader.Id, await levelId(owner, 5));
    }
  },
  {
    what: 'the level for keeping lists lets delete', said: [{ kind: 'levelDiffers', level: 'edit', more: ['deleteListItems'], less: [] }],
    happens: async owner => {
      const level = await owner.web.roleDefinitions.getByName(customLevels.edit.name)();
      const { High, Low } = level.BasePermissions;
      await owner.web.roleDefinitions.getById(level.Id).update({ BasePermissions: { High, Low: Number(Low) + 8 } });
    }
  },
  {
    what: 'the group lets its members add others', said: [{ kind: 'groupLoosened' }],
    happens: owner => owner.web.siteGroups.getByName(qualityManagersGroup.name).update({ AllowMembersEditMembership: true })
  },
  {
    what: 'whoever asks is let in to read restricted documents', said: [{ kind: 'groupLoosened', group: 'restrictedReaders' }],
    happens: owner => owner.web.siteGroups.getByName(restrictedReadersGroup.name).update({ AutoAcceptRequestToJoinLeave: true })
  },
  {
    what: 'the restricted log was shown to members', said: [{ kind: 'accessDiffers', group: 'members', level: 'none', add: false }],
    happens: async owner => at(owner, 'RestrictedLog').roleAssignments.add(await groupId(owner.web.associatedMemberGroup), await levelId(owner, 2))
  },
  {
    what: 'readers of restricted documents were let in elsewhere', said: [{ kind: 'accessDiffers', group: 'restrictedReaders', level: 'none' }],
    happens: async owner => documents(owner).roleAssignments.add(
      await groupId(owner.web.siteGroups.getByName(restrictedReadersGroup.name)), await levelId(owner, 3))
  },
  {
    what: 'author and time of the log were opened for writing', said: [{ kind: 'stampsWritable', columns: ['Author', 'Created'] }],
    happens: async owner => {
      for (const name of ['Author', 'Created']) await field(owner, 'ApprovalLog', name).update({ ReadOnlyField: false });
    }
  },
  {
    // One that no lookup points at: SharePoint leaves the others pointing nowhere, and that is for a person to decide.
    what: 'a whole list was deleted', said: [{ kind: 'listMissing' }],
    happens: owner => at(owner, 'HeldMeetings').delete()
  }
];

describe.each(mended)('$what', ({ happens, said }) => {
  test('Setup says so, and mends exactly that', async () => {
    const owner = site.as('omanik');
    await happens(owner);

    const report = await inspect(owner, site.url);
    const found = deviationsIn(report);
    expect(found).toHaveLength(said.length);
    expect(found).toEqual(expect.arrayContaining(said.map(one => expect.objectContaining(one))));

    const repaired = await repair(owner, site.url, report);
    expect(failuresOf(repaired)).toEqual([]);
    expect(deviationsIn(repaired.report)).toEqual([]);
  });
});

describe('what a person has to decide', () => {
  test('a column of another type is never touched: its data would be lost', async () => {
    const owner = site.as('omanik');
    await field(owner, 'Goals', 'Source').delete();
    await at(owner, 'Goals').fields.addText('Source');
    const report = await inspect(owner, site.url);
    expect(deviationsIn(report).filter(one => weightOf(one) === 'person')).toEqual([{ kind: 'columnOtherType', column: 'Source', found: 'Text' }]);

    const repaired = await repair(owner, site.url, report);
    expect(isInOrder(repaired.report)).toBe(false);
    expect((await field(owner, 'Goals', 'Source')()).TypeAsString).toBe('Text');

    await field(owner, 'Goals', 'Source').delete();
    await provision(owner, site.url);
  });

  test('a lookup that points at another list is told, not mended', async () => {
    const owner = site.as('omanik');
    await field(owner, 'Indicators', 'Goal').delete();
    const elsewhere = (await at(owner, 'Units').select('Id')()).Id;
    await at(owner, 'Indicators').fields.createFieldAsXml(
      `<Field Type="Lookup" Name="Goal" DisplayName="Goal" List="{${elsewhere}}" ShowField="Title" Required="TRUE" Indexed="TRUE" />`);
    const repaired = await repair(owner, site.url, await inspect(owner, site.url));
    expect(deviationsIn(repaired.report)).toEqual([{ kind: 'lookupElsewhere', column: 'Goal', to: 'Goals' }]);

    await field(owner, 'Indicators', 'Goal').delete();
    await provision(owner, site.url);
  });
});

describe('rows and other people’s columns', () => {
  test('an older list without a new column gets it, and keeps its rows as they were', async () => {
    const owner = site.as('omanik');
    await field(owner, 'Organisations', 'ShortName').delete();
    const { Id } = await at(owner, 'Organisations').items.add({ Title: 'Vana asutus', Kind: 'Ministeerium' }) as { Id: number };

    await provision(owner, site.url);

    const rows = await at(owner, 'Organisations').items.select('Id', 'Title', 'ShortName', 'OData__UIVersionString')();
    expect(rows).toMatchObject([{ Id, Title: 'Vana asutus', ShortName: null, OData__UIVersionString: '1.0' }]);
  });

  test('a column that is not ours is mentioned and left alone', async () => {
    const owner = site.as('omanik');
    await at(owner, 'Roles').fields.addText('Märkus');
    const report = await inspect(owner, site.url);
    expect(isInOrder(report)).toBe(true);
    expect(deviationsIn(report)).toMatchObject([{ kind: 'extraColumn', title: 'Märkus' }]);
    expect((await repair(owner, site.url, report)).steps).toEqual([]);
    expect((await at(owner, 'Roles').fields.getByTitle('Märkus')()).TypeAsString).toBe('Text');
    await at(owner, 'Roles').fields.getByTitle('Märkus').delete();
  });
});

describe('a step that fails', () => {
  test('says why, and the rest is done', async () => {
    const owner = site.as('omanik');
    await field(owner, 'ManagedDocuments', 'Code').update({ EnforceUniqueValues: false }, 'SP.Field');
    const row = { Title: 'Sama', Code: 'P90', Kind: 'Protsess', Stage: 'Kasutusel' };
    const first = await documents(owner).items.add(row) as { Id: number };
    const second = await documents(owner).items.add(row) as { Id: number };
    await field(owner, 'ManagedDocuments', 'OtherTitle').delete();

    const repaired = await repair(owner, site.url, await inspect(owner, site.url));
    expect(failuresOf(repaired)).toMatchObject([
      { deviation: { kind: 'columnDiffers', column: 'Code' }, list: { name: 'ManagedDocuments' }, error: { kind: 'duplicate' } }
    ]);
    expect(deviationsIn(repaired.report)).toMatchObject([{ kind: 'columnDiffers', column: 'Code', settings: { EnforceUniqueValues: true } }]);

    await documents(owner).items.getById(first.Id).delete();
    await documents(owner).items.getById(second.Id).delete();
    await provision(owner, site.url);
  });

  test('a title that another list has leaves ours usable under its own address', async () => {
    const fresh = await emptySite();
    try {
      const owner = fresh.as('omanik');
      await owner.web.lists.add('Rollid');
      const repaired = await repair(owner, fresh.url, await inspect(owner, fresh.url));
      expect(failuresOf(repaired)).toMatchObject([{ deviation: { kind: 'titleDiffers' }, list: { name: 'Roles' } }]);
      expect(deviationsIn(repaired.report)).toEqual([{ kind: 'titleDiffers', found: 'Roles' }]);
    } finally {
      await fresh.close();
    }
  });
});
