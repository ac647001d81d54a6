import type * as estonian from '../et-ee/securityCheck';

const list = (items: readonly string[]): string =>
  (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`);

export const securityCheck: typeof estonian.securityCheck = {
  title: 'Security check',
  text: 'The check tries, in your name, every known way in which an ordinary member of the site could forge or change the log or a submitted text, and looks after each attempt at what is really in the list.',
  adds: 'Marked test rows stay in the log and among the submitted texts. They concern no document.',
  mark: 'Test row of the VAJS security check. Concerns no document.',
  run: 'Run the security check',
  runAgain: 'Run the security check again',
  running: 'Trying',
  progress: (done, all) => (all === 0 ? 'Getting ready.' : `${done} of ${all} attempts`),
  owner: 'Run by a site owner the check says nothing, since an owner may do anything. Ask an ordinary member of the site to run it.',
  qualityManager: 'Run by a quality manager the check says nothing, since quality managers may change role holders and routes. Ask an ordinary member of the site to run it.',
  unchecked: 'Unchecked on this site',
  uncheckedText: 'Until the security check has passed, approvals on this site are unchecked.',
  passed: 'Passed: an ordinary member can forge nothing',
  failed: 'Not passed: forging is possible',
  failedText: 'Have a site owner choose “Create and mend” and an ordinary member run the check again. If the result stays the same, approvals on this site cannot be believed.',
  incomplete: 'The check was not finished',
  incompleteText: 'Some attempts got no answer. The result was not kept; try again.',
  stopped: 'The check was interrupted',
  unkept: 'The result could not be kept.',
  by: (who, when) => `${who}, ${when}`,
  attemptsTitle: n => `Attempts (${n})`,
  columns: { attempt: 'What was tried', list: 'List', outcome: 'Result' },
  outcomes: { refused: 'refused', ineffective: 'no effect', possible: 'possible', untried: 'not tried' },
  why: { noAnswer: 'no answer came', noRow: 'the list has no rows', nobodyElse: 'nobody else is on the site' },
  attempts: {
    merge: 'Change a row', put: 'Replace a row', mergeStamps: 'Change a row’s author and time',
    form: 'Change a row through a form', formQuiet: 'Change a row through a form without a new version', formStamps: 'Change author and time through a form',
    csomUpdate: 'Change a row by the client object model', csomOverwrite: 'Change a row by the object model without a new version',
    csomSystemUpdate: 'Change a row by the object model without a trace', csomStamps: 'Change author and time by the object model',
    attachment: 'Attach a file to a row', deleteVersions: 'Delete versions of a row', restoreVersion: 'Restore an earlier version of a row',
    breakInheritance: 'Give a row permissions of its own', roleOnRow: 'Give oneself full control of a row',
    delete: 'Delete a row', recycle: 'Put a row into the recycle bin', csomDelete: 'Delete a row by the object model',
    postStamps: 'Add a row with another author and time', formAuthor: 'Add a row through a form in another’s name',
    formAuthorQuiet: 'Add a row through a form in another’s name, as a new document', formCreated: 'Add a row through a form with an earlier date',
    csomNew: 'Add a row by the object model in another’s name', othersRequest: 'Add a row with another person’s request id',
    sameRequest: 'Add a second row with the same request id', openStamps: 'Open the author and time columns for writing',
    dropUnique: 'Allow repeated request ids', versioningOff: 'Switch versions off',
    roleOnList: 'Give oneself full control of the list', changeLevel: 'Change the permission level “VAJS lisab”', joinManagers: 'Join the group of quality managers',
    changeKept: 'Change a row that quality managers keep', addKept: 'Add a row that quality managers add'
  },

  fine: 'Permissions are as approval needs them.',
  loosenedTitle: 'Cannot be submitted: permissions have been loosened',
  loosenedText: 'No row can be evidence like this. A site owner can mend it on the page “Setup”.',
  unknownTitle: 'Cannot be submitted: permissions could not be checked',
  loosened: {
    inherits: name => `“${name}”: permissions come from the site, so its members can edit and delete rows.`,
    rights: (name, who, may) => `“${name}”: ${who} can also ${list(may)}.`,
    rightsOfOne: (name, who, may) => `“${name}”: ${who} can also ${list(may)}.`,
    mine: (name, may) => `“${name}”: you have the right to ${list(may)}.`,
    stamps: (name, columns) => `“${name}”: whoever adds a row can write its ${list(columns)}.`,
    group: name => `Others than a site owner can add members to the group “${name}”.`
  },
  doings: { read: 'see rows', add: 'add rows', edit: 'edit rows', delete: 'delete rows', manage: 'change the settings and permissions of the list' },
  groups: {
    owners: 'site owners', qualityManagers: 'quality managers', restrictedReaders: 'readers of restricted documents', members: 'site members', visitors: 'site visitors'
  }
};
