import type { SPFI } from '@pnp/sp';
import { listUrl } from '../addresses';
import { fieldXml } from '../schema/featureXml/fieldXml';
import { ROW_LIMIT, viewFields, viewPage, viewQuery } from '../schema/featureXml/viewXml';
import type { ListSchema, View } from '../schema/list';
import { storedColumns } from '../schema/requestId';
import { SiteError } from '../siteError';
import type { Ask } from './batches';
import { foundLevel } from './compareAccess';
import { schemaNamed } from './compareColumns';
import type { ListDeviation, SiteDeviation, ViewPart } from './deviation';
import { customLevels, givenIn, ownGroups, type GivenLevel, type GroupKey } from './levels';
import { maskOf } from './permissions';
import type { Report } from './report';

/** The writes that put one deviation right; they travel in one batch and are executed in order. */
export type Mend = readonly Ask<unknown>[];

type SiteMends = { readonly [K in SiteDeviation['kind']]: (deviation: Extract<SiteDeviation, { kind: K }>, report: Report) => Mend };

const closedGroup = { AllowMembersEditMembership: false, AutoAcceptRequestToJoinLeave: false };

const numbers = ({ High, Low }: ReturnType<typeof maskOf>): { High: number; Low: number } => ({ High: Number(High), Low: Number(Low) });

const siteMends: SiteMends = {
  groupMissing: ({ group }, { language }) => [sp => sp.web.siteGroups.add({
    Title: ownGroups[group].name,
    Description: ownGroups[group].description[language],
    AllowRequestToJoinLeave: false,
    OnlyAllowMembersViewMembership: false,
    ...closedGroup
  })],
  groupLoosened: ({ id }) => [sp => sp.web.siteGroups.getById(id).update(closedGroup)],
  levelMissing: ({ level }, { language }) => [sp => sp.web.roleDefinitions.add(
    customLevels[level].name, customLevels[level].description[language], 100, numbers(maskOf(customLevels[level].permissions)))],
  levelDiffers: ({ level, id }) => [sp => sp.web.roleDefinitions.getById(id)
    .update({ BasePermissions: numbers(maskOf(customLevels[level].permissions)) })]
};

interface On { readonly list: ListSchema; readonly report: Report }

type ListMends = { readonly [K in ListDeviation['kind']]: (deviation: Extract<ListDeviation, { kind: K }>, on: On) => Mend };

type SiteList = ReturnType<SPFI['web']['getList']>;

const onList = ({ list, report }: On, write: (list: SiteList) => Promise<unknown>): Ask<unknown> =>
  sp => write(sp.web.getList(listUrl(report.found.url, list)));

/** SharePoint's `AddFieldOptions.AddFieldInternalNameHint`: the internal name is the `Name` of the XML, not its title. */
const KEEP_NAME = 8;

const createColumn = (name: string, on: On): Ask<unknown> => {
  const { report } = on;
  const xml = fieldXml(on.list, name, storedColumns(on.list)[name], {
    language: report.language,
    listReference: to => `{${report.found.lists.get(to)?.id ?? ''}}`,
    target: schemaNamed
  });
  return onList(on, list => list.fields.createFieldAsXml({ SchemaXml: xml, Options: KEEP_NAME } as Parameters<typeof list.fields.createFieldAsXml>[0]));
};

const updateField = (name: string, settings: Readonly<Record<string, unknown>>, on: On): Ask<unknown> =>
  onList(on, list => list.fields.getByInternalNameOrTitle(name).update(settings, 'SP.Field'));

/** Uniqueness needs its index: it is switched on after and off before everything else. */
const inOrder = (settings: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] => {
  const { EnforceUniqueValues: unique, ...others } = settings;
  const rest = Object.keys(others).length > 0 ? [others] : [];
  if (unique === undefined) return rest;
  return unique === true ? [...rest, { EnforceUniqueValues: true }] : [{ EnforceUniqueValues: false }, ...rest];
};

const TITLE_FORMS = ['setShowInNewForm', 'setShowInEditForm', 'setShowInDisplayForm'] as const;

type SiteView = ReturnType<SiteList['views']['getById']>;

const setColumns = (view: View, on: On, there: (list: SiteList) => SiteView): Mend => [
  onList(on, list => there(list).fields.removeAll()),
  ...viewFields(view).map(name => onList(on, list => there(list).fields.add(name)))
];

const viewWrites: { readonly [P in ViewPart]: (view: View, on: On, there: (list: SiteList) => SiteView) => Mend } = {
  columns: setColumns,
  query: (view, on, there) => [onList(on, list => there(list).update({ ViewQuery: viewQuery(on.list, view) }))],
  default: (_, on, there) => [onList(on, list => there(list).update({ DefaultView: true }))],
  title: (view, on, there) => [onList(on, list => there(list).update({ Title: view.title[on.report.language] }))]
};

const viewOf = (list: ListSchema, page: string): View => {
  const view = list.views.find((one, place) => viewPage(one, place) === page);
  if (!view) throw new RangeError(`${list.name} has no view ${page}`);
  return view;
};

/** A view is made under the name of its page, which gives it its address, and then takes its title. */
const createView = (page: string, on: On): Mend => {
  const view = viewOf(on.list, page);
  const there = (list: SiteList): SiteView => list.views.getByTitle(page);
  return [
    onList(on, list => list.views.add(page, false, { ViewQuery: viewQuery(on.list, view), RowLimit: ROW_LIMIT, Paged: true })),
    ...setColumns(view, on, there),
    ...(view === on.list.views[0] ? viewWrites.default(view, on, there) : []),
    ...viewWrites.title(view, on, there)
  ];
};

/** Throws when the level could not be made: nobody is let in by guess. */
const levelId = ({ report }: On, level: GivenLevel): number => {
  const found = foundLevel(report.found, level);
  if (!found) throw new SiteError('rowMissing', `Permission level ${level}`);
  return found.id;
};

const letIn = (group: GroupKey, level: GivenLevel, on: On): Mend => {
  const id = on.report.found.groups[group]?.id;
  return id === undefined ? [] : [onList(on, async list => list.roleAssignments.add(id, levelId(on, level)))];
};

const takeAway = (principal: number, levels: readonly number[], on: On): Mend =>
  levels.map(level => onList(on, list => list.roleAssignments.remove(principal, level)));

/** What only a person can decide is left as it is. */
const nothing = (): Mend => [];

const listMends: ListMends = {
  listMissing: (_, on) => [
    // The English name gives the address; the title that people read follows.
    sp => sp.web.lists.add(on.list.name, on.list.description[on.report.language], 100, false,
      { EnableVersioning: true, EnableAttachments: false, EnableFolderCreation: false, OnQuickLaunch: false }),
    // A title that another list has does not undo the list: the next look finds it under its English name and says so.
    onList(on, list => list.update({ Title: on.list.title[on.report.language] }).catch(() => undefined))
  ],
  listUnseen: nothing,
  titleDiffers: (_, on) => [onList(on, list => list.update({ Title: on.list.title[on.report.language] }))],
  descriptionDiffers: (_, on) => [onList(on, list => list.update({ Description: on.list.description[on.report.language] }))],
  versioningOff: (_, on) => [onList(on, list => list.update({ EnableVersioning: true }))],
  columnMissing: ({ column }, on) => column === 'Title' ? nothing() : [createColumn(column, on)],
  columnOtherType: nothing,
  columnDiffers: ({ column, settings }, on) => inOrder(settings).map(part => updateField(column, part, on)),
  lookupElsewhere: nothing,
  titleAsked: (_, on) => [
    updateField('Title', { Required: false }, on),
    ...TITLE_FORMS.map(set => onList(on, list => list.fields.getByInternalNameOrTitle('Title')[set](false)))
  ],
  viewMissing: ({ page }, on) => createView(page, on),
  viewDiffers: ({ page, id, parts }, on) =>
    parts.flatMap(part => viewWrites[part](viewOf(on.list, page), on, list => list.views.getById(id))),
  stampsWritable: ({ columns }, on) => columns.map(column => updateField(column, { ReadOnlyField: true }, on)),
  accessInherited: (_, on) => [
    onList(on, list => list.breakRoleInheritance(false, true)),
    ...givenIn(on.list.access).flatMap(({ group, level }) => letIn(group, level, on))
  ],
  accessMissing: ({ group, level }, on) => letIn(group, level, on),
  accessDiffers: ({ group, level, add, remove }, on) => [
    // First in, then out: the owner who does this never stands outside.
    ...(add && level !== 'none' ? letIn(group, level, on) : []),
    ...takeAway(on.report.found.groups[group]?.id ?? 0, remove, on)
  ],
  accessExtra: ({ principal, remove, mine }, on) => (mine ? [] : takeAway(principal, remove, on)),
  accessUnseen: nothing,
  extraColumn: nothing
};

export const mendSite = (deviation: SiteDeviation, report: Report): Mend =>
  (siteMends[deviation.kind] as (d: SiteDeviation, r: Report) => Mend)(deviation, report);

export const mendList = (deviation: ListDeviation, on: On): Mend =>
  (listMends[deviation.kind] as (d: ListDeviation, o: On) => Mend)(deviation, on);
