import '@pnp/sp/fields';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { reliedOn, submissionGuard, type Guard } from '../../../src/data/approvals/guard';
import { customLevels, ownGroups, provision, type Loosening } from '../../../src/data/provisioning';
import { maskOf } from '../../../src/data/provisioning/permissions';
import { emptySite, type EmptySite } from '../../site/emptySite';
import { provisionedSite } from '../../site/preparedSites';

jest.setTimeout(60_000);

let site: EmptySite;
beforeAll(async () => {
  site = await provisionedSite();
  const owner = site.as('omanik');
  for (const [group, person] of [['qualityManagers', 'kvaliteedijuht-b'], ['restrictedReaders', 'personalijuht-a']] as const) {
    await owner.web.siteGroups.getByName(ownGroups[group].name).users.add(`i:0#.f|membership|${person}@vajs.test`);
  }
});
afterAll(() => site.close());

const guardFor = (person: string): Promise<Guard> => submissionGuard({ sp: site.as(person), url: site.url });

/** The reasons in short: which list, who, and what they may do more. */
const said = (guard: Guard): readonly string[] => (guard.status === 'loosened' ? guard.what.map(inShort) : [guard.status]);

const inShort = (one: Loosening): string => {
  switch (one.kind) {
    case 'inherits': return `${one.list.name} inherits`;
    case 'rights': return `${one.list.name}: ${one.who.kind === 'group' ? one.who.group : one.who.kind} ${one.may.join('+')}`;
    case 'stamps': return `${one.list.name}: ${one.columns.join('+')}`;
    case 'group': return `group ${one.group}`;
    default: return one satisfies never;
  }
};

type Owner = ReturnType<EmptySite['as']>;
const at = (owner: Owner, list: string): ReturnType<Owner['web']['getList']> => owner.web.getList(`/sites/vajs/Lists/${list}`);

test.each(['omanik', 'kvaliteedijuht-b', 'personalijuht-a', 'poliitikajuht-a', 'lugeja'])(
  'as Setup leaves the site, %s may submit', async person => expect(await guardFor(person)).toEqual({ status: 'fine' }));

interface Loosened {
  readonly what: string;
  readonly happens: (owner: Owner) => Promise<unknown>;
  readonly owner: readonly string[];
  readonly member: readonly string[];
  readonly reader: readonly string[];
}

const cases: readonly Loosened[] = [
  {
    what: 'members may change the log',
    happens: async owner => at(owner, 'ApprovalLog').roleAssignments.add((await owner.web.associatedMemberGroup()).Id, (await owner.web.roleDefinitions.getByType(3)()).Id),
    owner: ['ApprovalLog: members edit+delete'], member: ['ApprovalLog: me edit+delete'], reader: ['fine']
  },
  {
    what: 'role holders take the permissions of the site',
    happens: owner => at(owner, 'RoleHolders').resetRoleInheritance(),
    owner: ['RoleHolders inherits'], member: ['RoleHolders inherits'], reader: ['RoleHolders inherits']
  },
  {
    what: 'the restricted log is shown to visitors',
    happens: async owner => at(owner, 'RestrictedLog').roleAssignments.add((await owner.web.associatedVisitorGroup()).Id, (await owner.web.roleDefinitions.getByType(2)()).Id),
    owner: ['RestrictedLog: visitors read'], member: ['fine'], reader: ['RestrictedLog: me read']
  },
  {
    what: 'one person alone may change routes',
    happens: async owner => at(owner, 'ApprovalRoutes').roleAssignments.add(
      (await owner.web.ensureUser('i:0#.f|membership|poliitikajuht-a@vajs.test')).Id, (await owner.web.roleDefinitions.getByName(customLevels.edit.name)()).Id),
    owner: ['ApprovalRoutes: other add+edit'], member: ['ApprovalRoutes: me add+edit'], reader: ['fine']
  },
  {
    what: 'whoever adds a row may name its author',
    happens: owner => at(owner, 'ApprovalTexts').fields.getByInternalNameOrTitle('Author').update({ ReadOnlyField: false }),
    owner: ['ApprovalTexts: Author'], member: ['ApprovalTexts: Author'], reader: ['ApprovalTexts: Author']
  },
  {
    what: 'quality managers let each other in',
    happens: owner => owner.web.siteGroups.getByName(ownGroups.qualityManagers.name).update({ AllowMembersEditMembership: true }),
    owner: ['group qualityManagers'], member: ['fine'], reader: ['fine']
  }
];

describe.each(cases)('$what', ({ happens, owner, member, reader }) => {
  beforeAll(() => happens(site.as('omanik')));

  test.each([['omanik', owner], ['poliitikajuht-a', member], ['lugeja', reader]] as const)('%s is told so, as far as to be seen', async (person, expected) => {
    expect(said(await guardFor(person))).toEqual(expected);
  });

  test('after Setup has mended it, nobody is held up', async () => {
    await provision(site.as('omanik'), site.url);
    expect(await guardFor('omanik')).toEqual({ status: 'fine' });
    expect(await guardFor('poliitikajuht-a')).toEqual({ status: 'fine' });
  });
});

test('a level that was altered loosens every list that uses it', async () => {
  const { web } = site.as('omanik');
  const { High, Low } = maskOf([...customLevels.add.permissions, 'editListItems']);
  await web.roleDefinitions.getByName(customLevels.add.name).update({ BasePermissions: { High: Number(High), Low: Number(Low) } });
  try {
    expect(said(await guardFor('lugeja'))).toEqual(['ApprovalLog: me edit', 'ApprovalTexts: me edit', 'SecurityChecks: me edit']);
    expect(said(await guardFor('omanik'))).toEqual(expect.arrayContaining(['ApprovalLog: members edit', 'RestrictedLog: restrictedReaders edit']));
  } finally {
    await provision(site.as('omanik'), site.url);
  }
});

test('where lists are missing, or the site does not answer, it is not known', async () => {
  const empty = await emptySite();
  try {
    expect(await submissionGuard({ sp: empty.as('poliitikajuht-a'), url: empty.url })).toMatchObject({ status: 'unknown', error: { kind: 'listMissing' } });
    expect(await submissionGuard({ sp: empty.as('omanik'), url: empty.url })).toMatchObject({ status: 'unknown', error: { kind: 'listMissing', detail: reliedOn[0].name } });
  } finally {
    await empty.close();
  }
});
