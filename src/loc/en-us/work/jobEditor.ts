import type { JobDescriptionFinding } from '../../../domain/jobDescriptions/lint/finding';
import { namedPostText } from '../../../domain/jobDescriptions/namedPosts';
import type { jobEditor as estonian } from '../../et-ee/work/jobEditor';

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

type Said<K extends JobDescriptionFinding['kind']> = (finding: Extract<JobDescriptionFinding, { kind: K }>) => string;

const fields = { substitutesFor: 'as one whom it substitutes', substitutedBy: 'as a substitute' };
const all = 'all of the work';

const findings: { readonly [K in JobDescriptionFinding['kind']]: Said<K> } = {
  substitutionNotMutual: ({ said, field, named, other }) => (said === 'here'
    ? `The substitution is not mutual: the job description of “${named.name}” does not name this post.`
    : `The substitution is not mutual: “${other.postName}” names this post, which does not have it ${fields[field]}.`),
  substitutionScopesDiffer: ({ other, scope = all, otherScope = all }) =>
    `The substitution differs in scope: here “${scope}”, in the job description of “${other.postName}” “${otherScope}”.`,
  ownPostNamed: () => 'The substitute is the same post: another seat is meant.',
  ownPostOneSeat: () => 'The substitute is the same post, but the structure has one seat for it.',
  subordinateHasOtherManager: ({ named, managers }) =>
    `The job description of the subordinate “${named.name}” names ${managers.length === 0 ? 'no manager' : `as manager ${managers.map(namedPostText).join(', ')}`}.`,
  subordinateNotNamed: ({ other }) => `“${other.postName}” names this post as its manager and is not among the subordinates here.`,
  managerDoesNotName: ({ other }) => `The job description of “${other.postName}” does not have this post among its subordinates.`,
  cannotBeChecked: ({ named, reason }) => (reason === 'notInSet'
    ? `“${named.name}”: there is no job description to check against.`
    : `“${named.name}”: several units have a post of this name, so it cannot be checked.`),
  noResults: () => 'Nothing is expected of this task.',
  levelMissing: ({ language }) => (language === undefined ? 'No language is named.' : `${language || 'The language'}: the level is missing.`),
  unitUnknown: () => 'The structure does not know the unit.',
  postUnknown: ({ named }) => `“${named.name}”: the structure does not know this post.`,
  drifted: ({ usual, texts, of, within }) =>
    `The wording differs from the usual one (${texts} of ${of} texts of ${within === 'order' ? 'the order' : 'the unit'}): “${usual}”`,
  usualMissing: ({ usual, texts, of }) => `A paragraph that most texts have is missing (${texts} of ${of}): “${usual}”`
};

const steps = {
  typed: 'typing', declared: 'change of the edition\'s data', rowAdded: 'row added', rowMoved: 'row moved', rowRemoved: 'row removed',
  pasted: 'paste', lineAdded: 'paragraph added', lineMoved: 'paragraph moved', lineRemoved: 'paragraph removed',
  listChanged: 'change of a list', usualTaken: 'usual wording added', chosen: 'choice between two wordings'
};

export const jobEditor: typeof estonian = {
  edition: number => `Draft, edition ${number}`,
  unreadable: 'The draft\'s text cannot be read, so it cannot be changed here. The old text is still in the list.',
  close: 'Close the draft',
  submit: 'Go on to submit',
  undo: 'Undo',
  redo: 'Redo',
  keys: 'Keys: Enter adds a paragraph, Alt + ↑ and ↓ move, Alt + Delete removes a row, Ctrl + Z undoes.',
  did: { done: kind => `Done: ${steps[kind]}`, undone: kind => `Undone: ${steps[kind]}`, redone: kind => `Redone: ${steps[kind]}` },
  removed: 'The row has been removed.',

  saving: {
    saved: time => `Saved ${time}`,
    unchanged: 'No changes',
    unsaved: 'Unsaved changes',
    saving: 'Saving',
    offline: 'Not saved: the site does not answer. The text is kept in this browser and is saved by itself when the connection is back.',
    choose: 'Not saved until you have chosen which wording stays. Your text is kept in this browser.',
    failed: 'It could not be saved. Your text is kept in this browser.',
    retry: 'Try again'
  },
  restored: when => `Unsaved text (${when}) has been brought back and is being saved.`,
  leaving: 'Not everything is saved in SharePoint yet. The text stays in this browser and is here when you open the draft again in the same tab.',
  leave: 'Close anyway',
  stay: 'Go on writing',

  told: (by, places) => `${by} changed at the same time: ${places}. The changes are in the text.`,
  toldGone: count => counted(count, 'row was removed', 'rows were removed'),
  toldDeclared: 'the edition\'s data',
  readTold: 'Got it',

  conflict: {
    count: count => (count === 1
      ? 'You and somebody else changed the same place. Choose which wording stays.'
      : `You and somebody else changed the same ${count} places. Choose which wording stays.`),
    title: 'Which wording stays?',
    whole: 'The whole text',
    mine: 'Yours',
    theirs: 'The other writer\'s',
    removed: 'removed',
    empty: 'empty',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs'
  },

  sheet: 'Text of the draft',
  taskHead: 'Task',
  resultsHead: 'Expected result',
  task: number => `Task ${number}`,
  resultsOf: number => `Expected results, ${number}`,
  lineOf: (label, place) => `${label}: paragraph ${place}`,
  addTask: 'Add a task',
  addClause: 'Add a clause',
  addResult: 'Add a result',
  addLine: 'Add a paragraph',
  clauseHeading: number => `Heading of clause ${number}`,
  clauseText: number => `Text of clause ${number}`,
  rowTools: { up: name => `Move up: ${name}`, down: name => `Move down: ${name}`, remove: name => `Remove: ${name}` },
  noTasks: 'There are no tasks yet. Add the first one, or paste a table from Word or Excel.',

  posts: {
    post: (label, place) => `${label}: post ${place}`,
    add: 'Add a post',
    scope: 'For what part',
    note: 'Note',
    free: typed => `Use “${typed}”`,
    notKnown: 'Not in the structure',
    type: 'Type the name of a post.'
  },
  languages: {
    language: 'Language',
    level: 'Level',
    note: 'Note',
    none: 'Choose a level',
    add: 'Add a language',
    usual: ['eesti keel', 'inglise keel', 'vene keel', 'saksa keel', 'prantsuse keel', 'soome keel', 'eesti viipekeel'],
    free: typed => `Use “${typed}”`,
    type: 'Type a language.',
    of: language => language || 'language'
  },
  described: { name: 'Name', description: 'Description', add: 'Add a requirement', row: name => name || 'requirement' },

  paste: {
    open: 'Paste from Word or Excel',
    into: 'Paste a table or a list here (Ctrl + V)',
    nothing: 'The clipboard has nothing to make tasks of.',
    title: count => `Found ${counted(count, 'task', 'tasks')}`,
    hint: 'Look them over and take them in. It can be undone.',
    take: count => `Take in ${counted(count, 'task', 'tasks')}`,
    cancel: 'Cancel'
  },

  usual: {
    ask: 'Suggest the unit\'s usual wording',
    reading: 'Reading the unit\'s other job descriptions',
    failed: 'The unit\'s other job descriptions could not be read.',
    nothing: 'The unit\'s other job descriptions do not have this part.',
    title: of => `Usual wording (${counted(of, 'text', 'texts')})`,
    texts: (texts, of) => `in ${texts} of ${of}`,
    take: 'Add',
    takeNamed: text => `Add: ${text}`,
    taken: 'In the text already',
    hide: 'Hide the suggestions'
  },

  findings: {
    title: count => (count === 0 ? 'No findings' : counted(count, 'finding', 'findings')),
    of: (place, text) => `${place}: ${text}`,
    compare: 'Compare with other job descriptions',
    compareHint: 'Reads the organisation\'s other job descriptions and looks whether substitutions, subordinates and wording agree.',
    compared: count => `Compared with ${counted(count, 'job description', 'job descriptions')}`,
    say: finding => (findings[finding.kind] as (one: JobDescriptionFinding) => string)(finding)
  },

  declared: {
    title: 'Data of the edition',
    hint: 'The route follows from them.',
    changeSummary: 'What changes',
    changeSummaryHint: 'A few sentences for those who coordinate the edition.',
    costs: 'The change costs money',
    concerned: 'Units concerned',
    concernedHint: 'The heads of these units are asked.',
    addUnit: 'Add a unit',
    noUnit: 'No such unit was found.'
  },

  start: {
    title: 'New edition',
    document: 'Document',
    noDocument: 'No such document was found.',
    edition: number => `Edition ${number} will be drafted.`,
    from: 'Start from',
    fromText: number => `The text of edition ${number}`,
    fromEmpty: 'An empty sheet',
    template: 'Form',
    templates: { order: 'Job description (confirmed by an order)', contract: 'Annex of an employment contract', plain: 'Text in clauses' },
    drafts: 'This document has a draft already. Go on with it, so that two people do not write two texts.',
    openDraft: number => `Open the draft, edition ${number}`,
    round: number => `Edition ${number} is in coordination now. A new edition can be started when the round is over.`,
    create: 'Start the draft',
    creating: 'Creating the draft',
    reading: 'Reading the edition\'s text',
    noText: 'The edition\'s text could not be read. Try again, or start from an empty sheet.',
    failed: 'The draft could not be created.'
  }
};
