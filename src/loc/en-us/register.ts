import type * as estonian from '../et-ee/register';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

const ahead = (count: number): string => {
  if (count === 0) return 'today';
  if (count === 1) return 'tomorrow';
  return count < 90 ? `in ${count} days` : `in ${Math.round(count / 30.44)} months`;
};

export const register: typeof estonian.register = {
  title: 'Processes and instructions',
  subtitle: 'VAJS documents by support service: who answers for them, which edition is in force, when to review',
  defaultView: 'View when opened',
  hideDrafting: 'Hide documents being drafted',
  viewGroups: 'Support services',
  viewFlat: 'All documents',
  search: 'Search code, title, owner or support service',
  gridLabel: 'VAJS documents',
  count: (shown, all) => {
    const documents = all === 1 ? 'document' : 'documents';
    return shown === all ? `${all} ${documents}` : `${shown} of ${all} ${documents}`;
  },

  columns: {
    code: 'Code',
    title: 'Title',
    kind: 'Kind',
    status: 'Status',
    owner: 'Owner',
    edition: 'Edition and order',
    review: 'Next review',
    supportService: 'Support service'
  },
  columnsTitle: 'Columns',
  columnsHint: 'Code and title are always shown. A narrow window leaves some columns out.',
  columnsReset: 'Restore the usual choice',

  statuses: {
    inForce: 'In force',
    confirmed: 'Confirmed',
    drafting: 'In drafting',
    noEdition: 'No edition',
    merged: 'Merged',
    ended: 'Ended'
  },
  statusNotes: {
    inForce: from => (from ? `In force since ${from}.` : 'In force; its first day is not recorded.'),
    confirmed: from => `Confirmed, enters into force on ${from}.`,
    drafting: 'The document is being drafted; it has no code and no edition in force yet.',
    noEdition: 'The document is in use, but no confirmed edition of it is in the register.',
    merged: into => `Merged into ${into}. No longer in force by itself.`,
    mergedNowhere: 'Merged into another document, but the register does not say which.',
    ended: until => (until ? `Was in force until ${until}.` : 'No longer in force.')
  },
  rounds: { open: 'In coordination', returned: 'Returned', coordinated: 'Awaiting an order' },
  roundOf: (edition, status) => `ed. ${edition}: ${status.toLowerCase()}`,
  roundNotes: {
    open: edition => `Edition ${edition} is being coordinated.`,
    returned: edition => `Edition ${edition} was returned to its author.`,
    coordinated: edition => `Edition ${edition} is coordinated and awaits an order.`
  },
  unverified: 'Not verified',
  unverifiedText: 'What the lists said on the day of submission could not be found out. Until then this coordination is no evidence.',
  logFailed: 'The log could not be read: the register shows only editions that are in the list.',
  drafting: 'in drafting',
  noCode: 'no code',
  partOf: document => `part of ${document}`,
  alsoCalled: title => `also: ${title}`,
  noOwner: 'no owner',
  vacant: 'vacant',
  moreServices: count => `+${count}`,

  edition: number => `ed. ${number}`,
  order: number => `order ${number}`,
  annex: annex => (/^\d/.test(annex) ? `annex ${annex}` : annex),
  noOrder: 'no order',
  reviewAhead: count => `review ${ahead(count)}`,
  reviewLate: count => `${days(count)} overdue`,
  reviewStates: { fine: 'Not due for review yet', soon: 'Review is near', overdue: 'Review is overdue' },
  reviewCycle: months => (months === 1 ? 'every month' : `every ${months} months`),
  noReview: 'No review falls due, since no edition is in force.',
  noReviewDay: 'The day of review cannot be told, since the first day of the edition is not recorded.',

  groupCore: 'Core process',
  groupCorePurpose: 'Leading the policy areas, which the support services support',
  groupUnlisted: 'Documents without a support service',
  groupUnlistedPurpose: 'No support service lists them',
  groupGaps: 'Unused codes',
  groupGapsPurpose: 'Numbers that no row of the register carries',
  gapTitle: 'No document carries this code',
  gapText: code =>
    `The register skips the code ${code}: the source does not name the document that carried or carries it. The gap is not filled by a guess. If you know what the code stands for, tell the quality manager.`,

  emptyTitle: 'There is no document in the register yet',
  emptyEditor: 'Add the first document, or bring them in from Excel.',
  emptyReader: 'The quality manager adds documents.',
  nothingFound: 'No document fits the search and the filters.',

  filters: {
    kind: 'Kind',
    status: 'Status',
    round: 'Coordination',
    owner: 'Owner',
    supportService: 'Support service',
    any: 'all',
    quick: 'Quick choices',
    overdue: 'Review overdue',
    mine: 'Mine to answer for',
    mineHint: 'Documents whose owner role you hold, or whose holder you substitute'
  },
  chips: {
    kind: name => `Kind: ${name}`,
    status: name => `Status: ${name}`,
    round: name => `Coordination: ${name}`,
    owner: name => `Owner: ${name}`,
    supportService: name => `Support service: ${name}`
  },

  commands: {
    addDocument: 'Add document',
    import: 'Import from Excel',
    columns: 'Choose columns',
    expandAll: 'Open all groups',
    collapseAll: 'Close all groups',
    edit: 'Edit',
    addEdition: 'Add edition',
    editEdition: number => `Edit edition ${number}`,
    addListing: 'Add to a support service',
    editListing: supportService => `Edit listing: ${supportService}`,
    addHolder: 'Add role holder',
    editHolder: person => `Edit role holder row: ${person}`,
    suggest: 'Suggest an improvement'
  },
  readOnlyDay: when => `As of ${when}. Changes and suggestions are made in today's state.`,

  panel: {
    responsible: 'Owner',
    inForce: 'Edition in force',
    review: 'Review',
    editions: 'All editions',
    listed: 'Support services that list it',
    related: 'Related documents',
    restriction: 'Access restriction',
    suggestions: 'Suggestions',
    history: 'History of changes',
    showHistory: 'Show history',
    role: 'Role',
    holder: 'Held today by',
    holderOn: when => `Held on ${when} by`,
    holderWill: when => `Held on ${when} by`,
    substitute: 'Substitute',
    organisation: 'Organisation',
    edition: 'Edition',
    valid: 'Valid',
    order: 'Order',
    change: 'What changed',
    involved: 'People involved',
    file: 'Open the file of the edition',
    original: 'Original in the document system',
    due: 'Due',
    cycle: 'Cycle',
    mark: 'Mark',
    basis: 'Basis',
    restrictionDays: 'Restricted',
    informationHolder: 'Information holder',
    wholeDocument: 'the whole document',
    part: title => `part “${title}”`,
    noPart: 'No support service lists this document.',
    noEditions: 'No edition is in the register.',
    current: 'in force',
    future: 'coming',
    past: 'ended',
    round: 'Coordination',
    readRound: 'Read the text and its log',
    fromLog: 'from the log',
    fromLogHint: 'The log confirmed this edition; it need not be entered in the list.',
    readText: 'Read the text of the edition'
  },
  related: {
    parent: 'Parent document',
    part: 'Instruction or form under it',
    mergedFrom: 'Merged into this',
    mergedInto: 'Merged into'
  },
  days: {
    both: (from, until) => `${from}–${until}`,
    from: from => `from ${from}`,
    until: until => `until ${until}`,
    open: 'open-ended'
  },

  notFoundTitle: 'The document was not found',
  notFoundText: 'The link leads to a document that is not in the register, or that you may not see. Search for its title or code.',

  fileName: day => `Processes and instructions ${day}`,
  sheet: 'Register',
  exported: {
    partOf: 'Part of document',
    holder: 'Holder',
    order: 'Order',
    inForceFrom: 'In force from',
    reviewState: 'State of review',
    round: 'Coordination',
    group: 'Group'
  },
  exportFailed: 'The export did not succeed. The register is unchanged; try again in a moment.'
};
