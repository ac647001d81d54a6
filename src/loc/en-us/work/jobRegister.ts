import type { jobRegister as estonian } from '../../et-ee/work/jobRegister';

const headings: typeof estonian.sheet.headings.order = {
  general: 'General', unit: 'Unit', post: 'Post', managers: 'Line manager', subordinates: 'Subordinates', substitutesFor: 'Substitutes for',
  substitutedBy: 'Substituted by', purpose: 'Purpose of the post', postGroup: 'Post group', status: 'Status', specialConditions: 'Special conditions',
  tasks: 'Main duties', requirements: 'Requirements', education: 'Education', experience: 'Experience', languages: 'Languages',
  skills: 'Knowledge and skills', qualities: 'Personal qualities', computerSkills: 'Computer skills', expertise: 'Expertise',
  clientFocus: 'Client focus', teamwork: 'Teamwork', leadership: 'Leadership', additional: 'Additional requirements',
  rightsAndResponsibilities: 'Rights and responsibilities', rights: 'Rights', responsibilities: 'Responsibilities', review: 'Review',
  tools: 'Tools', changes: 'Changing the job description'
};

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const jobRegister: typeof estonian = {
  gridLabel: 'Job descriptions by unit',
  search: 'Search by post, title or unit',
  inTexts: 'Search in the texts too',
  inTextsLoading: 'Loading texts',
  inTextsFailed: 'The texts could not be read, so only titles are searched.',
  inTextsRead: count => `Texts are searched too: ${counted(count, 'text', 'texts')}`,
  inTextsPart: (read, all) => `Texts are searched too: ${read} of ${all} have been read.`,
  foundInText: 'in the text',
  count: (shown, all) => (shown === all ? counted(shown, 'row', 'rows') : `${shown} of ${counted(all, 'row', 'rows')}`),
  nothingFound: 'No row matches the search and the filters.',
  nothingOfUsualKinds: 'There are no job descriptions or contract annexes here. The filter offers other documents too.',
  showAllKinds: 'Show all documents',
  nowhere: 'Without a unit',

  columns: { title: 'Post', status: 'Status', edition: 'Edition in force', round: 'Coordination', review: 'Next review', draft: 'Draft' },
  noJobDescription: 'No job description',
  noEdition: 'No edition in force',
  edition: number => `ed. ${number}`,
  from: day => `from ${day}`,
  until: day => `until ${day}`,
  both: (from, until) => `${from}–${until}`,
  always: 'without a term',
  order: number => `order ${number}`,
  orderAbout: (number, date) => (date ? `order no ${number} of ${date}` : `order no ${number}`),
  annex: annex => (/^\d/.test(annex) ? `annex ${annex}` : annex),
  bySignatures: 'signed by both parties',
  noOrder: 'no order',
  stillInForce: number => `ed. ${number} in force`,
  ofEdition: number => `ed. ${number}`,
  waitsFor: names => `waits for ${names}`,
  nobodyAsked: 'nobody is there to answer',
  moreSteps: count => `and ${counted(count, 'more step', 'more steps')}`,
  coordinatedOn: day => `coordinated ${day}`,
  returnedBy: name => `returned by ${name}`,
  draftBy: name => name,
  somebody: id => `person no ${id}`,
  reviewLate: days => `${counted(days, 'day', 'days')} late`,
  reviewAhead: days => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : days < 90 ? `in ${days} days` : `in ${Math.round(days / 30.44)} months`),
  reviewStates: { fine: 'Review is not due yet', soon: 'Review is due soon', overdue: 'Review is overdue' },

  filters: {
    quick: 'Whose', mine: 'Mine', mineHint: 'My post, my drafts and what I submitted',
    team: 'My unit\'s', teamHint: 'Units that you lead, with the units under them',
    standing: 'Standing', kind: 'Kind', organisation: 'Organisation', unit: 'Unit', any: 'all'
  },
  standings: {
    inForce: 'In force', open: 'Being coordinated', returned: 'Returned', coordinated: 'Waits for an order', drafting: 'Being drafted',
    overdue: 'Review overdue', missing: 'No job description', doubled: 'Several in force', unverified: 'Not verified'
  },
  chips: {
    kind: name => `Kind: ${name}`,
    organisation: name => `Organisation: ${name}`,
    unit: name => `Unit: ${name}`
  },
  commands: {
    add: 'Add a document', expandAll: 'Open all groups', collapseAll: 'Close all groups',
    newDraft: 'New draft', newEdition: 'New edition', startDraft: 'Start a draft', read: 'Read the text', compare: 'Compare editions', openDraft: 'Open the draft',
    printText: 'Print the text', backToRegister: 'Back to the register'
  },
  emptyEditor: 'Add the first job description.',

  editing: {
    pastDay: 'A draft is written in today\'s state.',
    notFound: 'The draft was not found. It may have been deleted from the list, or you may not see it.'
  },

  coverage: {
    label: 'Posts and job descriptions by unit',
    place: 'Unit', posts: 'Posts', fine: 'Fine', missing: 'Missing', doubled: 'Several in force', share: 'Coverage',
    shareOf: share => `${share}%`,
    all: 'Total',
    summary: (fine, posts) => `${fine} of ${counted(posts, 'post has', 'posts have')} exactly one job description in force.`,
    showAll: (place, count) => `${count}: ${place}, show all`,
    showMissing: (place, count) => `${count}: ${place}, show posts without a job description`,
    showDoubled: (place, count) => `${count}: ${place}, show posts with several in force`,
    open: place => `Open ${place}`,
    close: place => `Close ${place}`,
    none: 'There are no posts on that day. The quality manager adds posts.'
  },

  panel: {
    statusNotes: {
      inForce: from => (from ? `In force from ${from}.` : 'In force; its beginning is not recorded.'),
      comes: from => `Confirmed, comes into force on ${from}.`,
      notInForce: 'No edition is in force on that day.',
      drafting: 'The job description is being drafted; no edition is in force yet.'
    },
    text: 'Text', round: 'Coordination', roundOf: edition => `Coordination: ed. ${edition}`,
    editions: 'Editions', noEditions: 'No edition has been confirmed yet.',
    current: 'in force', future: 'to come', past: 'ended', inRound: 'in a round',
    drafts: 'Drafts', draftSaved: (name, when) => `${name}, saved ${when}`,
    readers: 'Who has read it',
    readersSummary: (read, all) => `${read} of ${all} have read it`,
    read: 'read', toRead: 'waits', late: 'late',
    readAt: when => `read ${when}`, readBy: day => `due ${day}`,
    related: 'Related documents', parent: 'Parent document', mergedInto: 'Merged into', part: 'Under it', samePost: 'Of the same post',
    review: 'Review', due: 'Due', cycle: 'Cycle', months: months => (months === 1 ? 'every month' : `every ${months} months`),
    lastReview: 'Last reviewed', lastReviewBy: (name, when) => `${when}, ${name}: no change needed`,
    noReview: 'There is no review date because no edition is in force.',
    noReviewDay: 'The review date cannot be worked out because the beginning of the edition is not recorded.',
    place: 'Where', unit: 'Unit', organisation: 'Organisation', post: 'Post',
    readOnlyDay: when => `As of ${when}. Changes are made in today's state.`,
    original: 'Original in the document system'
  },
  exported: {
    fileName: day => `Job descriptions ${day}`, sheet: 'Job descriptions',
    coverageFileName: day => `Coverage by job descriptions ${day}`, coverageSheet: 'Coverage',
    organisation: 'Organisation', unit: 'Unit', document: 'Document', kind: 'Kind', proof: 'Check', edition: 'Edition',
    inForceFrom: 'In force from', inForceUntil: 'In force until', order: 'Order', comingFrom: 'Next in force from', roundEdition: 'Edition in the round', step: 'Step',
    asked: 'Waits for', stepDue: 'Step due', returned: 'Why it was returned', reviewState: 'State of review', draftEdition: 'Edition of the draft',
    draftEditor: 'Writes the draft', above: 'Under', share: 'Coverage, %',
    failed: 'The export did not succeed. The register is unchanged; try again in a moment.'
  },
  notFoundTitle: 'Document not found',
  notFoundText: 'The link leads to a document that is not in the register or that you may not see. Search by post or title.',

  reading: {
    title: (title, edition) => `${title}, ed. ${edition}`,
    which: 'Edition', current: 'in force', inRound: 'being coordinated', returned: 'returned', coordinated: 'waits for an order', draft: 'draft',
    noText: 'The system does not hold the text of this edition; it is older than the log.',
    noTextAtAll: 'This document has no text yet.',
    loading: 'Loading the text', missing: 'The text is not in the list or has been changed: no text has this hash.',
    failed: 'The text could not be read.',
    mark: draft => `DRAFT, ${draft}`
  },
  compare: {
    was: 'Earlier', now: 'Later', title: 'Comparison of editions', draft: (edition, name) => `ed. ${edition}, draft (${name})`,
    tooFew: 'Comparing needs at least two texts of the document.'
  },

  sheet: {
    confirmed: 'CONFIRMED', confirmedBy: (number, date) => (date ? `by order no ${number} of ${date}` : `by order no ${number}`),
    annex: annex => (/^\d/.test(annex) ? `Annex ${annex}` : annex),
    signed: 'Digitally signed by both parties',
    name: { order: 'Job description', contract: 'Job description', plain: '' },
    headings: { order: headings, contract: { ...headings, post: 'Job title' }, plain: headings },
    tasks: 'Duties', results: 'Expected results',
    statuses: { official: 'official', employee: 'employee' },
    empty: '-', notWritten: 'not written'
  },
  changes: {
    only: 'Changes only', everything: 'Whole text', view: 'What is shown',
    same: 'The texts are the same.',
    count: count => (count === 1 ? '1 clause has changed' : `${count} clauses have changed`),
    next: 'To the next change',
    added: 'added', removed: 'removed', changed: 'changed', moved: 'moved', wasNumber: number => `was ${number}`,
    beginAdded: 'added: ', beginRemoved: 'removed: ', end: ' (end)'
  },

  findings: {
    titles: {
      chain: 'Missing and changed rows', inertRow: 'Entries that do not count', broken: 'Entries that cannot be read', unverified: 'Rounds not verified', namedThemselves: 'Holders who named themselves',
      nobodyAsked: 'Steps that nobody answers', stepOverdue: 'Overdue steps', doubled: 'Several job descriptions in force'
    },
    chain: {
      missing: (log: string, row: number, seen: number): string => `${log}: row ${row} is gone${seen > 0 ? `, though the writers of ${seen} later rows saw it` : ''}.`,
      differs: (log: string, row: number, seen: number): string => `${log}: row ${row} is not what the writers of ${seen} later rows saw.`
    },
    inertRow: (log, id, name) => `${log}, entry ${id}: ${name}.`,
    unverified: 'The round could not be held against the lists of the day of submission.',
    namedThemselves: (step, name) => `${step}: ${name} was the last to change the role holder's row that names them.`,
    nobodyAsked: step => `${step}: the step is open, and nobody is there to answer.`,
    stepOverdue: (step, due) => `${step}: was due on ${due}.`,
    doubled: 'The post has several job descriptions in force at once.',
    broken: id => `Log entry ${id}: the entry cannot be read.`,
    ofEdition: (title, edition) => `${title}, ed. ${edition}`,
    open: title => `Open ${title}`,
    none: 'Nothing to look at.',
    more: count => `Show ${count} more`
  }
};
