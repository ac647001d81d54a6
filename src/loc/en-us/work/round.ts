import type { round as estonian } from '../../et-ee/work/round';

const documents = (count: number): string => (count === 1 ? '1 document' : `${count} documents`);
const lower = (act: string): string => act.charAt(0).toLocaleLowerCase() + act.slice(1);
const named = (names: readonly string[]): string =>
  (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`);

/** The round of an edition: where it stands, what one may do, what was done. */
export const round: typeof estonian = {
  title: 'Round',
  ofEdition: (title: string, edition: number): string => `${title}, edition ${edition}`,
  edition: (edition: number): string => `edition ${edition}`,
  notSubmitted: 'This edition has not been submitted yet.',
  submittedBy: (name: string, when: string): string => `Submitted by ${name} on ${when}`,
  withdrawnBy: (name: string, when: string): string => `Withdrawn by ${name} on ${when}`,
  returnedBy: (name: string, when: string): string => `Returned by ${name} on ${when}`,
  rejectedBy: (name: string, when: string): string => `Rejected by ${name} on ${when}. Only a new edition may be submitted.`,
  confirmedByOrder: (number: string, date: string, annex: string | undefined): string =>
    `Confirmed by order no ${number} of ${date}${annex === undefined ? '' : `, ${/^\d/.test(annex) ? `annex ${annex}` : annex}`}`,
  confirmedBySignatures: (when: string): string => `Signed on ${when}`,
  orderReference: (reference: string): string => `reference ${reference}`,
  inForceFrom: (day: string): string => `in force from ${day}`,
  pastDay: 'You can answer in the view of today.',
  unknownPerson: (id: number): string => `person no ${id}`,

  steps: {
    label: 'Steps of the round',
    states: { waiting: 'waits for earlier steps', open: 'waits for an answer', closed: 'answered' },
    ended: 'was left unanswered',
    sentBack: { returned: 'returned here', rejected: 'rejected here' },
    parallel: 'at the same time as the one before',
    due: (day: string): string => `due ${day}`,
    allowed: (time: string): string => `time allowed: ${time}`,
    nobody: 'nobody holds the role',
    delegatedTo: (name: string): string => `delegated to ${name}`,
    substitutes: (names: readonly string[]): string => `stands in: ${named(names)}`,
    awaitsOrder: 'waits for an order'
  },

  findings: {
    title: (count: number): string => (count === 1 ? '1 finding' : `${count} findings`),
    say: {
      inertRow: 'A row does not count; the reason stands with it in the log:',
      unverified: 'Not verified: it is not known what the lists said on the day of submission.',
      namedThemselves: 'The role holder\'s row was last changed by that very person:',
      nobodyAsked: 'The step has nobody to answer. The quality manager may delegate the place:',
      stepOverdue: 'The step is overdue:'
    },
    broken: (count: number): string => (count === 1 ? '1 row makes no sense and does not count.' : `${count} rows make no sense and do not count.`)
  },

  changes: {
    title: 'What has changed',
    same: 'The text is the one you last saw.',
    sinceActed: (when: string, edition: number): string => `Changes since your row of ${when} (edition ${edition})`,
    sinceInForce: (edition: number): string => `Changes against edition ${edition} in force`,
    first: 'There is no earlier text here to compare with.',
    show: 'Show changes',
    hide: 'Hide changes',
    compareInForce: 'Compare with the edition in force',
    summary: 'Summary of the change',
    noSummary: 'The submitter wrote no summary.'
  },

  acts: {
    label: 'Your answer',
    more: 'Other acts',
    openFirst: 'Open the text before you answer.',
    openText: 'Open the text',
    inStep: (act: string, step: string): string => `${act} (${step})`,
    nothing: 'No answer of yours is asked for now.',
    waits: (act: string): string => `Your act “${act}” waits to be sent. To answer otherwise, first give it up among the unsent changes at the top of the page.`,
    asked: (step: string): string => `Your answer is asked for: ${step}`,
    text: 'Explanation',
    textOptional: 'Explanation (if you wish)',
    remarks: 'Remarks',
    comment: 'Comment',
    textMissing: 'Write an explanation: without it the answer does not count.',
    readers: {
      open: 'This is read by everybody who sees the log: people of the ministry and its agencies who may open this site.',
      restricted: 'This is read only by the parties, personnel and the quality manager.'
    },
    stays: 'The row cannot be changed or deleted later.',
    confirm: (act: string): string => `Yes, ${lower(act)}`,
    confirmAll: (act: string, count: number): string => `Yes, ${lower(act)} (${documents(count)})`,
    sending: 'Saving …',
    kept: 'The text you had begun is back.',
    partyWarning: 'You wrote or submitted the text. Your answer is recorded, but the step waits for somebody else too.',
    substituteOnOrder: 'As a substitute you may sign only where the substitution rests on an order.'
  },

  signing: {
    hint: 'Sign the file in DigiDoc4 or in the document system. Here you say where the signed container (.asice) is.',
    link: 'Link to the signed container',
    file: 'Signed container (.asice)',
    fileHint: 'The file is not uploaded: the browser only works out its digest, so that it can be checked later that the file is the same.',
    digest: (digest: string): string => `SHA-256: ${digest}`,
    digesting: 'Working out the digest …',
    digestFailed: 'The file could not be read. Choose it again.',
    notContainer: 'This is not an .asice file.',
    linkUnsafe: 'A link must begin with https://, http:// or mailto:.',
    containerMissing: 'Add a link or choose the file.'
  },

  delegation: {
    place: 'Whose place',
    placeOf: (step: string, person: string): string => `${step}: ${person}`,
    nobody: 'nobody holds the role',
    to: 'To whom',
    toHint: 'Not to the author of the text, the submitter or yourself.',
    toMissing: 'Choose whom you delegate to.',
    toParty: 'A place cannot be delegated to the author of the text, the submitter or yourself.'
  },

  external: {
    hint: 'Record a coordination that was given in the document system. The row shows that you recorded it.',
    reference: 'Reference',
    referenceMissing: 'Write the reference.',
    link: 'Link (if you wish)'
  },

  order: {
    hint: 'Only an order confirms. Write what the document register says.',
    reference: 'Reference',
    number: 'Number',
    date: 'Date',
    validFrom: 'In force from',
    validFromHint: 'Left empty, it is in force from the date of the order.',
    link: 'Link to the order',
    annex: 'Annex number',
    annexOf: (title: string): string => `Annex number: ${title}`,
    repeals: 'Repeals',
    repealsOf: (title: string): string => `Repeals: ${title}`,
    repeal: (edition: number, order: string | undefined): string => `edition ${edition}${order === undefined ? '' : ` (order no ${order})`}`,
    nothingToRepeal: 'There is no edition in force that it would replace.',
    problems: {
      referenceMissing: 'Write the reference.',
      numberMissing: 'Write the number.',
      dateMissing: 'Write the date.',
      validFromWrong: 'There is no such date.',
      linkUnsafe: 'A link must begin with https://, http:// or mailto:.'
    },
    retroactive: (day: string): string => `Retroactive: in force from ${day}, before the date of the order. The repeal reaches back too.`,
    future: 'The date of the order is in the future.',
    overlap: (editions: readonly number[]): string =>
      `Overlap: edition ${named(editions.map(String))} stays in force at the same time. Mark it as repealed if the new edition replaces it.`,
    sameAnnex: (annex: string): string => `Two documents carry annex ${annex}.`,
    confirm: (count: number): string => `Bind to the order (${documents(count)})`,
    result: (day: string): string => `Once saved it is “Confirmed”, and from ${day} “In force”.`
  },

  package: {
    title: (count: number): string => `Package: ${documents(count)}`,
    hint: 'One answer is given for all. Open each text. Single ones may be left out: returned with a reason, or left unanswered.',
    open: 'Open',
    opened: 'opened',
    notOpened: 'not opened',
    this: 'this document',
    answerFor: (title: string): string => `Answer: ${title}`,
    same: 'same answer',
    returned: 'return it',
    left: 'leave it unanswered',
    returnText: 'Reason for returning',
    cannot: 'No answer of yours is asked for here',
    openThese: (titles: readonly string[]): string => `Open before you answer: ${named(titles)}.`,
    nothingChosen: 'All documents were left unanswered. Choose at least one.'
  },

  outcome: {
    many: (counted: number, all: number): string => `${counted} of ${all} rows count.`,
    lineOf: (title: string, told: string): string => `${title}: ${told}`,
    textKept: 'Your text is kept.',
    inert: (reason: string): string => `Reason: ${reason}`
  },

  log: {
    title: 'Log',
    empty: 'There are no rows.',
    inStep: (step: string): string => `step “${step}”`,
    substitute: (basis: string | undefined): string => (basis === undefined ? 'stands in' : `stands in, ${basis}`),
    delegate: 'delegated',
    external: 'as the document system says',
    inert: (reason: string): string => `Does not count: ${reason}`,
    to: (name: string): string => `to: ${name}`,
    reference: (reference: string): string => `reference ${reference}`,
    order: (number: string, date: string): string => `order no ${number}, ${date}`,
    container: 'Signed container',
    sheet: 'Coordination sheet',
    showAll: (count: number): string => `Show all rows (${count})`,
    byMe: 'You'
  },

  sheet: {
    title: 'Coordination sheet',
    close: 'Close the coordination sheet',
    document: 'Document',
    edition: 'Edition',
    hash: 'Hash of the text (SHA-256)',
    status: 'State',
    order: 'Order',
    submitted: 'Submitted',
    authors: 'Authors',
    steps: 'Answers',
    step: 'Step',
    who: 'Who',
    what: 'Answer',
    capacity: 'In what capacity',
    when: 'Time (Tallinn)',
    text: 'Explanation',
    round: 'Round',
    row: 'Row number',
    rowDigest: 'Digest of the row',
    others: 'Other rows',
    noAnswers: 'There are no answers yet.',
    lastDigest: 'Digest of the last row',
    allDigest: 'Digest of the digests of all rows',
    rows: (count: number): string => (count === 1 ? '1 row' : `${count} rows`),
    digestNote: 'With the digests it can be checked later that the log was not changed after this sheet was made. Keep the sheet in the document system.',
    made: (when: string): string => `Made on ${when}`,
    unverified: 'Not verified: what the lists said on the day of submission could not be found out.',
    notTrusted: 'Not verified on this site: the security check has not passed.',
    noRows: 'The rows of the log cannot be read now, so there is no digest.',
    fileName: (title: string, edition: number): string => `Coordination sheet ${title} edition ${edition}`,
    exported: 'The file has been saved.',
    exportFailed: 'The file could not be made. Try again.'
  },

  acknowledge: {
    title: 'Reading',
    openFirst: 'Open the text in force; then you can confirm that you have read it.',
    stays: 'The row shows that you read this very text.',
    done: (when: string): string => `You read this text on ${when}.`,
    due: (day: string): string => `Read it by ${day}.`,
    overdue: (day: string): string => `It was to be read by ${day}.`
  },

  review: {
    title: 'Review',
    last: (when: string, name: string): string => `Last reviewed by ${name} on ${when}.`,
    never: 'This edition has not been reviewed yet.',
    hint: 'Where the document says what is true, one act is enough. Where not, write a new edition.',
    text: 'Note (if you wish)',
    newEdition: 'Write a new edition'
  },

  submit: {
    title: 'Submit',
    summary: 'Summary of the change',
    summaryHint: 'What is changed and why. Everybody who is asked for an answer sees it.',
    summaryMissing: 'Write what is changed.',
    authors: 'Authors',
    authorsHint: 'Who wrote the text. An author cannot approve or sign their own text alone.',
    addAuthor: 'Add an author',
    removeAuthor: (name: string): string => `Remove the author ${name}`,
    me: (name: string): string => `${name} (you)`,
    costs: 'Costs money',
    costsHint: 'Then the finance officer is asked too, where the route has such a step.',
    concerned: 'Units concerned',
    concernedHint: 'Their heads are asked, where the route has such a step.',
    addUnit: 'Add a unit',
    removeUnit: (name: string): string => `Remove the unit ${name}`,
    nothingFits: 'Nothing fits.',
    files: 'Files',
    filesHint: 'Choose files that belong to the text. They are not uploaded: a digest of each stays, by which it can be checked later that the file is the same.',
    removeFile: (name: string): string => `Remove the file ${name}`,
    package: 'Submit together',
    packageHint: 'The marked drafts are submitted as one package: those asked open each of them and give one answer.',
    route: 'Who will be asked to answer',
    routeOf: (title: string): string => `Round: ${title}`,
    routeHint: 'The people are those who hold the roles today. A later change of holders does not change this round.',
    refusedTitle: 'It cannot be submitted now',
    siteNotVerified: 'Not verified on this site: the security check has not passed, so the round cannot count as evidence yet. You may submit all the same.',
    guarding: 'Checking whether the log is protected …',
    submit: 'Submit',
    submitAll: (count: number): string => `Submit the package (${documents(count)})`
  },

  telling: {
    title: 'Whom to tell next',
    why: {
      asked: 'Their answer is now asked for.',
      returned: 'The text was returned; the submitter mends it and submits again.',
      rejected: 'The text was rejected.',
      withdrawn: 'The text was withdrawn; no answer is asked for any more.',
      coordinated: 'Coordinated; now an order is needed.',
      confirmed: 'Confirmed; these people have to read it.'
    },
    nobody: 'Nobody needs to be told.',
    write: 'Write a message',
    subject: {
      asked: (title: string): string => `Please answer: ${title}`,
      returned: (title: string): string => `Returned: ${title}`,
      rejected: (title: string): string => `Rejected: ${title}`,
      withdrawn: (title: string): string => `Withdrawn: ${title}`,
      coordinated: (title: string): string => `Coordinated, needs an order: ${title}`,
      confirmed: (title: string): string => `Please read: ${title}`
    },
    body: {
      asked: (title: string, due: string | undefined): string => `Your answer is asked for: ${title}.${due === undefined ? '' : ` Due ${due}.`}`,
      returned: (title: string): string => `The document was returned: ${title}. The reason is in its log.`,
      rejected: (title: string): string => `The document was rejected: ${title}. The reason is in its log.`,
      withdrawn: (title: string): string => `The document was withdrawn: ${title}. No answer is needed now.`,
      coordinated: (title: string): string => `The document is coordinated and needs an order to be confirmed: ${title}.`,
      confirmed: (title: string): string => `The document is confirmed: ${title}. Please open the text and mark that you have read it.`
    }
  }
};
