import type * as estonian from '../et-ee/setup';

const list = (items: readonly string[]): string =>
  (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`);

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const setup: typeof estonian.setup = {
  title: 'Setup',
  subtitle: 'The lists, columns, views and permissions of VAJS on this site: what is there, what is missing and what has changed.',
  looking: 'Checking the site',
  check: 'Check again',
  mend: 'Create and mend',
  failedTitle: 'The site could not be checked',

  inOrder: 'Everything is in order',
  inOrderText: lists => `All ${lists} lists are there. Columns, views and permissions are as VAJS needs them.`,
  inOrderSeen: lists => `All ${lists} lists that you see are there with their columns and views. Permissions and restricted lists are checked by a site owner.`,
  fresh: 'The lists of VAJS are not on this site yet',
  freshText: lists => `One act creates ${lists} lists with columns, views and permissions. Nothing else on the site is changed.`,
  toMend: n => `${count(n, 'thing', 'things')} to mend`,
  toMendText: 'Mending deletes no row and no column. It is safe to run again.',
  toDecide: n => `${count(n, 'thing needs', 'things need')} your decision`,
  toDecideText: 'These are not mended by themselves, since data or your own access could be lost. What to do stands beside the list.',
  askOwner: names => (names.length === 0
    ? 'Ask a site owner to open this page and choose “Create and mend”.'
    : `Ask a site owner to open this page and choose “Create and mend”: ${list(names)}.`),

  mending: 'Creating and mending',
  step: (phase, subject) => (subject ? `${phase}: ${subject}` : phase),
  steps: (done, all) => `${done} steps of about ${all}`,
  mended: n => `Done: ${count(n, 'thing', 'things')} created or mended`,
  stopped: 'Mending was interrupted',
  stoppedText: done => `${count(done, 'step was', 'steps were')} taken before that. What was done is kept; mending may be run again.`,
  failures: n => `${count(n, 'thing', 'things')} could not be mended`,
  failuresText: 'Everything else is done. Look at the reason and try again.',
  phases: {
    groups: 'Groups of VAJS',
    levels: 'Permission levels',
    lists: 'List',
    settings: 'Title and description',
    columns: 'Columns',
    lookups: 'Links between lists',
    views: 'Views',
    versioning: 'Versions',
    access: 'Permissions'
  },

  siteTitle: 'Groups and permission levels',
  siteInOrder: 'The groups of VAJS and the permission levels are there.',
  levelsUnseen: 'Only a site owner sees permission levels.',
  listsTitle: 'Lists',
  listMissing: 'missing',
  listUnseen: 'few see it',
  listInOrder: 'in order',
  listToMend: n => `to mend: ${n}`,
  listToDecide: n => `to decide: ${n}`,
  rows: n => count(n, 'row', 'rows'),
  columnsIn: n => count(n, 'column', 'columns'),
  nothingToSay: 'Columns, views, versions and permissions are as they should be.',
  openList: 'Open the list in SharePoint',
  openSettings: 'List settings in SharePoint',

  members: {
    qualityManagers: {
      title: 'Quality managers',
      text: 'Members of this group add and change the data of VAJS. Everybody else reads and makes suggestions.',
      nobody: 'Nobody is in the group yet, so nobody but a site owner can change data.',
      add: 'Add a quality manager',
      added: name => `${name} is now in the group of quality managers.`,
      removed: name => `${name} is no longer in the group of quality managers.`
    },
    restrictedReaders: {
      title: 'Readers of restricted documents',
      text: 'Members of this group, personnel officers among them, read and coordinate contract annexes and restricted documents. Besides them, quality managers and site owners see these.',
      nobody: 'Nobody is in the group yet, so only quality managers and site owners see restricted documents.',
      add: 'Add a reader of restricted documents',
      added: name => `${name} is now in the group of readers of restricted documents.`,
      removed: name => `${name} is no longer in the group of readers of restricted documents.`
    }
  },
  groupLater: 'The group is made together with the lists.',
  removeMember: name => `Remove ${name}`,
  openGroup: 'Open the group in SharePoint',

  deviations: {
    groupMissing: group => `The group “${group}” is missing.`,
    groupLoosened: group => `Others than a site owner can add members to the group “${group}”.`,
    levelMissing: level => `The permission level “${level}” is missing.`,
    levelDiffers: (level, more, less) => [
      `The permission level “${level}” has changed.`,
      more.length > 0 ? `Allowed too much: ${list(more)}.` : '',
      less.length > 0 ? `Missing: ${list(less)}.` : ''
    ].filter(Boolean).join(' '),
    listMissing: 'The list is missing.',
    listUnseen: 'Only those who read restricted documents see this list. It is not shown to you.',
    titleDiffers: (found, expected) => `The list is called “${found}”, it should be “${expected}”.`,
    descriptionDiffers: 'The description of the list has changed.',
    versioningOff: 'Versions are switched off: no history of changes is kept.',
    columnMissing: column => `The column “${column}” is missing.`,
    columnOtherType: (column, found, expected) =>
      `The column “${column}” is of type ${found}, it should be ${expected}. Changing the type would lose data: save the column’s data elsewhere, delete the column in SharePoint and choose “Create and mend” here again.`,
    columnDiffers: (column, settings) => `The column “${column}” differs: ${list(settings)}.`,
    lookupElsewhere: (column, target) =>
      `The column “${column}” should point at the list “${target}” but points elsewhere. SharePoint does not let that be changed: save the column’s data elsewhere, delete the column in SharePoint and choose “Create and mend” here again.`,
    titleAsked: 'Forms ask for a title that rows of this list do not have.',
    viewMissing: view => `The view “${view}” is missing.`,
    viewDiffers: (view, parts) => `The view “${view}” differs: ${list(parts)}.`,
    stampsWritable: columns =>
      `Columns that SharePoint itself fills can be written: ${list(columns)}. Rows of this list prove neither who added them nor when.`,
    accessInherited: 'Permissions come from the site: its members can change and delete rows here.',
    accessMissing: (group, level) => `${group} cannot reach the list. Should be: ${level}.`,
    accessDiffers: (group, found, level) => `${group}: now “${list(found)}”, should be: ${level}.`,
    accessExtra: (name, found) => `${name}: a permission of their own, “${list(found)}”, that should not be here.`,
    accessExtraMine: found =>
      `You have a permission of your own here, “${list(found)}”. Add yourself to the group of site owners, then it can be removed without locking you out.`,
    accessUnseen: 'Only a site owner sees permissions.',
    extraColumn: column => `The column “${column}” is not part of VAJS and is left as it is.`
  },
  groups: { owners: 'Site owners', qualityManagers: 'Quality managers', restrictedReaders: 'Readers of restricted documents', members: 'Site members', visitors: 'Site visitors' },
  levels: {
    none: 'no access', read: 'reads only', add: 'reads and adds', edit: 'reads, adds and edits', delete: 'reads, adds, edits and deletes', full: 'full control'
  },
  permissions: {
    viewListItems: 'viewing rows', addListItems: 'adding rows', editListItems: 'editing rows', deleteListItems: 'deleting rows',
    approveItems: 'approving rows', openItems: 'opening rows', viewVersions: 'viewing versions', deleteVersions: 'deleting versions',
    cancelCheckout: 'cancelling check-outs', managePersonalViews: 'managing personal views', manageLists: 'managing lists',
    viewFormPages: 'viewing forms', open: 'opening the site', viewPages: 'viewing pages', addAndCustomizePages: 'changing pages',
    manageSubwebs: 'creating subsites', createGroups: 'creating groups', managePermissions: 'managing permissions',
    browseDirectories: 'browsing folders', browseUserInfo: 'viewing people’s details', manageWeb: 'managing the site',
    useClientIntegration: 'using client applications', useRemoteAPIs: 'using interfaces', manageAlerts: 'managing alerts',
    createAlerts: 'creating alerts', editMyUserInfo: 'editing one’s own details', enumeratePermissions: 'listing permissions'
  },
  settings: {
    Title: 'name', Description: 'description', Required: 'required or not', Indexed: 'index', EnforceUniqueValues: 'unique or not',
    MaxLength: 'longest text', RichText: 'formatted text', MinimumValue: 'smallest value', MaximumValue: 'largest value',
    DisplayFormat: 'format', DefaultValue: 'default value', SelectionMode: 'who can be chosen', AllowMultipleValues: 'several values',
    Choices: 'choices', FillInChoice: 'choices of one’s own', LookupField: 'shown field'
  },
  stamps: { Author: 'author', Editor: 'editor', Created: 'time created', Modified: 'time modified' },
  viewParts: { title: 'name', columns: 'columns', query: 'order, groups or condition', default: 'not the default view' },
  types: {
    Text: 'a line of text', Note: 'several lines of text', Number: 'number', DateTime: 'date', Boolean: 'yes/no', User: 'person',
    URL: 'link', Choice: 'choice', MultiChoice: 'several choices', Lookup: 'link to a list', LookupMulti: 'several links to a list'
  }
};
