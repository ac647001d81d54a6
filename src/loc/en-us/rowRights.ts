import type { rowRights as estonian } from '../et-ee/rowRights';

const list = (items: readonly string[]): string =>
  (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`);

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const rowRights: typeof estonian = {
  title: 'Rights by role',
  text: 'A policy leader edits the own area with its goals and indicators, the head of a support service the own service, and an agency\'s VAJS coordinator the agency\'s services. So do those who stand in for them. None of them deletes rows, and everybody else makes suggestions.',
  until: 'SharePoint itself does not follow role holders. When a holder changes, the former one can edit the row and the new one cannot until rights have been given again here.',
  looking: 'Checking the rights of rows',
  failedTitle: 'The rights of rows could not be checked',
  notOwner: names => `The site owner${names.length > 0 ? ` (${list(names)})` : ''} sees and gives the rights of rows. If you lead an area or a support service or are an agency's coordinator and cannot edit your row, ask the owner to open this page and press "Give rights by role". Until then, make a suggestion.`,
  listsFirst: 'First put the groups, permission levels and lists in order: rows take their rights from the list.',
  inOrder: 'The rights of rows agree with the role holders',
  inOrderText: (rows, people) => `${rows === 1 ? '1 row is' : `${rows} rows are`} edited by role, by ${count(people, 'person', 'people')}.`,
  nobody: 'No row has an editor now: the role holders name no leader of an area or support service and no agency\'s coordinator.',
  toMend: rows => `${rows === 1 ? '1 row does' : `${rows} rows do`} not agree with the role holders`,
  apply: 'Give rights by role',
  applying: 'Giving rights',
  progress: (done, all) => `${done} of ${all} changes`,
  mended: n => `Done: ${count(n, 'change', 'changes')} of rights`,
  failures: n => `${count(n, 'change', 'changes')} did not succeed`,
  failuresText: 'Everything else is done. No row was left more open than its list. Look at the reason and try again.',
  stopped: 'Giving rights was interrupted',
  stoppedText: 'What was done stands, and no row was left more open than its list. Start again: only what is left is done.',
  grouping: 'Group',
  byList: 'By list',
  byPerson: 'By person',
  groupsAndLists: 'The list\'s rights on rows',
  row: id => `row ${id}`,
  roles: { policyArea: 'policy leader', service: 'the agency\'s VAJS coordinator', supportService: 'head of the support service' },
  standsInFor: (name, role) => `${role}, standing in for ${name}`,
  gains: (name, as) => `${name} will edit it (${as}).`,
  loses: (name, until) => (until ? `${name} will no longer edit it: the role ended on ${until}.` : `${name} will no longer edit it: by the role holders it is not theirs.`),
  restores: names => (names.length === 0
    ? 'The row takes its list\'s rights again: nobody edits it by role.'
    : `The row takes its list's rights again: nobody edits it by role. Loses the right: ${list(names)}.`),
  door: names => (names.length === 0
    ? 'The row has rights of its own. Coordination rests on this list, so the row takes its list\'s rights again.'
    : `The row has rights of its own: ${list(names)}. Coordination rests on this list, so the row takes its list's rights again.`),
  ownDoor: found => `You have the right "${list(found)}" here yourself. Add yourself to the site's owners; then it can be removed without your losing access.`,
  tooMuch: (who, found, level) => `${who}: now "${list(found)}", should be: ${level}.`,
  tooLittle: (who, level) => `${who} may less in this row than in its list. Should be: ${level}.`,
  near: (title, rows, advised) => `The list "${title}" has ${rows} rows with rights of their own. SharePoint advises up to ${advised} in a list: with more it may become slow.`,
  beyond: (title, rows, most) => `The list "${title}" would have ${rows} rows with rights of their own, but SharePoint allows up to ${most}. The others cannot be given.`,
  lookedTitle: 'What was checked',
  looked: {
    kept: (title, asked, own) => `${title}: ${count(asked, 'row', 'rows')}, ${own} with rights of their own`,
    whole: (title, asked) => `${title}: ${count(asked, 'row', 'rows')}, none of which may have rights of its own`,
    newest: (title, asked) => `${title}: the newest ${asked} rows; older ones are not asked, for an added row that was changed later does not count anyway`
  }
};
