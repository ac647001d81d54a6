import type { DraftProblem } from '../../domain/editing/problem';
import type * as estonian from '../et-ee/forms';

const range = (min?: number, max?: number): string =>
  [min === undefined ? '' : `at least ${min}`, max === undefined ? '' : `at most ${max}`].filter(Boolean).join(' and ');

const problems: { readonly [K in DraftProblem['kind']]: (problem: Extract<DraftProblem, { kind: K }>) => string } = {
  codeGrammar: () => 'The code must look like P01, P01_J01 or S01_V01.',
  codeTaken: () => 'Another document already has this code.',
  codeKind: () => 'The kind does not fit the code: _J is an instruction, _V a form.',
  codeOnDrafting: () => 'A document being drafted has no code yet. Remove the code or change the stage.',
  codeMissing: () => 'A document in use usually has a code.',
  parentOfCode: ({ expected }) => `By its code, the parent document is ${expected}.`,
  mergedNowhere: () => 'Name the document that it was merged into.',
  notMerged: () => 'A document merged into is named, but the stage says otherwise.',
  selfReference: () => 'A row cannot refer to itself.',
  unknownReference: ({ id }) => `The row referred to (no. ${id}) is not in the list.`,
  backwards: () => 'The end is before the beginning.',
  editionTaken: () => 'There is already an edition with this number.',
  editionsOverlap: () => 'Another edition is in force at the same time. End the former one if this replaces it.',
  roleOverlap: ({ person }) => `${person.name} holds this role at the same time. End the former row if the holder changes.`,
  scopeMissing: () => 'This role needs a place: an area, service, support service, unit or organisation.',
  substituteOfSubstitute: () => 'A substitute cannot be substituted: choose the row of the holder.'
};

export const forms: typeof estonian.forms = {
  chooseOne: 'Choose …',
  nothingFits: 'Nothing fits.',
  typeTwoLetters: 'Type at least two letters.',
  searchingPeople: 'Searching …',
  nobodyFits: 'Nobody was found.',
  peopleFailed: 'People could not be searched. Try again.',
  unknownRow: id => `row no. ${id}`,
  unknownPerson: id => `person no. ${id}`,
  remove: name => `Remove: ${name}`,
  requiredHint: 'Fields with an asterisk are required.',
  saving: 'Saving …',
  nothingChanged: 'Nothing has been changed.',
  beware: 'Look at this before you save:',
  saveAnyway: 'Save anyway',
  lookAgain: count => (count === 1 ? 'One field needs attention.' : `${count} fields need attention.`),
  failed: 'Saving did not succeed. Your text is kept.',
  waitsTitle: 'The change is not saved yet',
  waits: 'The change is kept in this browser, but it is not saved yet. It will be sent when the connection is back.',
  notKept: 'SharePoint cannot be reached, and this browser does not allow the change to be kept. Do not close the form until the change is saved.',
  alreadyWaits: 'You already have an unsent change of this row. Open it among the unsent changes.',
  kept: when => `Something was left unsaved here at ${when}.`,
  restore: 'Bring it back',
  forget: 'Discard it',
  unsaved: 'Unsaved changes will be lost.',
  leave: 'Discard changes',
  stay: 'Continue editing',
  cell: problem => {
    switch (problem.kind) {
      case 'required': return 'This field is required.';
      case 'tooLong': return `The text is too long: at most ${problem.longest} characters.`;
      case 'outOfRange': return `The number must be ${range(problem.min, problem.max)}.`;
      case 'unsafeLink': return 'A link must begin with https://, http:// or mailto:.';
      default: return problem satisfies never;
    }
  },
  rule: problem => (problems[problem.kind] as (one: DraftProblem) => string)(problem),
  fixed: {
    title: 'Changes by an order or decision',
    text: 'The quality manager changes these. If something is wrong, make a suggestion.'
  },
  byRole: {
    notYet: 'By your role this row is yours, but SharePoint does not let you edit it yet: the site owner has not given rights in Setup since the role changed. Until then, make a suggestion.',
    unknown: 'By your role this row is yours, but the site could not be asked now whether you may edit it.'
  },
  conflict: {
    title: (editor, when) => `${editor} changed this row ${when}`,
    text: editor => `Saving did not succeed, because ${editor} changed the row before you. Your text is kept. Compare and choose.`,
    field: 'Field',
    base: 'Before',
    mine: 'Mine',
    theirs: 'Theirs',
    untouched: 'Not changed.',
    onlyTheirs: editor => `${editor} also changed this, and it stays:`,
    empty: '(empty)',
    save: 'Save what is chosen',
    back: 'Back to the form'
  },
  suggest: {
    title: 'Suggest a correction',
    text: 'What should be corrected?',
    textHint: 'Describe what is wrong or missing and how it should be.',
    required: 'Write what should be corrected.',
    propose: 'I propose who holds the role',
    vacant: role => `Nobody is ${role} here at present.`,
    person: 'Person',
    from: 'From',
    proposalIncomplete: 'Choose a person and a date, or propose nobody.',
    readers: 'Everybody who can see the VAJS lists sees the suggestion with your name. The quality manager or the one responsible answers.',
    answeredBy: names => `At present these answer: ${names}.`,
    send: 'Send the suggestion',
    sending: 'Sending …',
    sentTitle: 'The suggestion has been sent',
    sent: 'The one responsible finds it among their actions. The answer will appear here beside the suggestion.',
    waitsTitle: 'The suggestion is not sent yet',
    waits: 'The suggestion is kept in this browser, but it is not sent yet. It will be sent when the connection is back.',
    unknown: 'The connection broke before an answer came. It was checked: the suggestion was not saved. Your text is kept; send it again.',
    unsettled: 'The connection broke, and it is not known whether the suggestion was saved. Your text is kept. Sending it again does not double it.'
  },
  suggestions: {
    by: (name, when) => `${name}, ${when}`,
    states: { open: 'Open', applied: 'Applied', declined: 'Declined' },
    holder: (role, person, when) => `Proposal: ${role} is ${person} from ${when}`,
    apply: 'Apply',
    applying: 'Applying …',
    decline: 'Decline',
    declineReason: 'Why?',
    reasonRequired: 'Write the reason: whoever made the suggestion reads it.',
    done: 'Mark as done',
    doneAnswer: 'What did you do?',
    appliedAnswer: 'Applied as suggested.',
    half: 'The change is saved, but the suggestion is still open. Press again: the change is not made twice.',
    crossed: name => `The change is saved, but ${name} answered the suggestion at the same time. Look whether the change should stay.`,
    tooLate: name => `${name} answered this suggestion first. Nothing was changed.`,
    unsettled: 'The connection broke, and it is not known whether the change was saved. Press again: the change is not made twice.',
    failed: 'The answer could not be saved',
    list: 'Suggestions',
    rowGone: 'The row that the suggestion is about is not in the list any more.',
    doneRequired: 'Write what you did: whoever made the suggestion reads it.',
    blocked: 'The suggestion cannot be applied as it is:',
    answer: 'Answer',
    none: 'There are no suggestions.'
  },
  history: {
    version: label => `Version ${label}`,
    created: 'Created',
    changed: column => `${column}:`,
    nothing: 'No changes in the columns of this row.',
    same: 'Saved without changing the content.',
    empty: 'empty',
    failed: 'The history could not be read.'
  },
  importing: {
    title: 'Import from Excel',
    list: 'List',
    template: 'Download a template',
    choose: 'Choose a file (.xlsx)',
    browse: 'Browse …',
    reading: 'Reading the file …',
    mayNot: 'You do not have the right to add rows to this list.',
    readingFailed: 'The file could not be compared with the list',
    summary: 'What happens with the file',
    templateFailed: 'The template could not be made.',
    unsaved: count => (count === 1 ? '1 row of the file is not saved.' : `${count} rows of the file are not saved.`),
    leave: 'Close without saving',
    stay: 'Go on importing',
    kept: name => `Chosen file: ${name}`,
    notWorkbook: 'The file could not be read. Choose an .xlsx file.',
    unknownHeaders: names => `These columns are not read, since the list has none of that name: ${names}.`,
    missingColumns: names => `Required columns are missing: ${names}.`,
    nothing: 'The file has no rows.',
    line: 'Row',
    what: 'What happens',
    content: 'Content',
    verdicts: { add: 'Will be added', change: 'Will be changed', same: 'As it is now', refused: 'Cannot be saved' },
    outcomes: { saved: 'Saved', failed: 'Not saved', unknown: 'Not known whether saved' },
    all: 'All',
    save: count => (count === 1 ? 'Save 1 row' : `Save ${count} rows`),
    progress: (done, all) => `Saved ${done} / ${all}`,
    finished: saved => (saved === 1 ? '1 row was saved.' : `${saved} rows were saved.`),
    halfway: (saved, left) => `${saved} rows were saved, ${left} were not. Saved rows are not added twice.`,
    unknownOutcome: 'The connection broke. Go on when it is back: no row is saved twice.',
    goOn: 'Go on with the rest',
    change: (column, before, after) => `${column}: ${before} → ${after}`,
    problems: {
      missing: 'a required cell is empty',
      wrongType: 'the value cannot be read',
      outOfRange: 'the number is out of range',
      tooLong: 'the text is too long',
      unknownChoice: 'there is no such choice',
      unknownRow: 'the list referred to has no such row',
      ambiguousRow: 'several rows have this name',
      unknownPerson: 'nobody of that address was found',
      unsafeLink: 'the link is not allowed',
      unknownId: 'there is no row of this number',
      twiceInFile: 'the same value stands in the file more than once',
      check: 'against the rules'
    },
    templateWords: {
      rows: 'Rows', explanation: 'Explanation', column: 'Column', meaning: 'Meaning', allowed: 'Allowed values',
      id: 'Number of an existing row. When empty, the row is found by code or name, or a new one is added.', required: 'Required.',
      kinds: {
        text: 'text', note: 'text, also of several lines', number: 'number', date: 'date, such as 21.11.2026', yesNo: 'yes or no', choice: '',
        choices: 'one or more, separated by semicolons', link: 'address', lookup: 'name or code of a row in another list', lookups: 'names separated by semicolons', person: 'e-mail address'
      }
    }
  }
};
