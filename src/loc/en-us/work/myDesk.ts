import type { AbsenceState } from '../../../domain/desk/absence';
import type { WaitingKind } from '../../../domain/desk/waiting';
import type { BasisKind } from '../../../domain/people/role';
import type { DeskViewName } from '../../../webparts/myDesk/views';

const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);
const documents = (count: number): string => (count === 1 ? '1 document' : `${count} documents`);

/** My desk. */
export const myDesk = {
  title: 'My desk',
  subtitle: 'What waits for you, what you have sent and where it stands.',
  views: { desk: 'Desk', sent: 'Sent', department: 'My department', absence: 'Absence' } satisfies Record<DeskViewName, string>,
  edition: (n: number): string => `edition ${n}`,
  somebody: (id: number): string => `person no ${id}`,
  unknownDocument: (id: number): string => `document no ${id}`,
  openInRegister: 'Open in Job descriptions',
  openDraft: 'Go on writing',
  openOriginal: 'Open the original',
  back: 'Back to the list',

  list: 'Waiting for you',
  waiting: (count: number, late: number): string => (late === 0 ? `${things(count)} waiting` : `${things(count)} waiting, ${late} of them overdue`),
  kinds: {
    answer: 'Your answer is asked for', returned: 'Returned to you', order: 'Awaits an order', read: 'To read', review: 'To review',
    suggestion: 'Suggestion', draft: 'Your draft'
  } satisfies Record<WaitingKind, string>,
  rejected: 'Rejected',
  since: (day: string): string => `since ${day}`,
  due: (day: string): string => `due ${day}`,
  dueToday: 'due today',
  late: (day: string): string => `was due ${day}`,
  next: 'Next',
  previous: 'Previous',
  choose: 'Select or deselect',
  toActs: 'To the answer',
  chooseOne: (title: string): string => `Select to answer together: ${title}`,
  openFirst: 'Open the text first to answer it together with others.',
  pick: 'Choose from the list what to work on.',
  pickKeys: 'J leads to the next one, K to the one before.',
  done: (title: string): string => `Done: ${title}.`,
  gone: 'This no longer waits for you.',
  goneNext: 'To the next one',
  returnedBy: (name: string, day: string): string => `${name} returned it on ${day}:`,
  rejectedBy: (name: string, day: string): string => `${name} rejected it on ${day}. Only a new edition may be submitted.`,
  draftSaved: (day: string): string => `Last changed ${day}`,
  suggestionsFailed: 'Suggestions could not be read; the rest is here.',

  text: 'Text',
  textViews: { text: 'Whole text', changes: 'Changes' },
  textMissing: 'The log has no text: the edition is older than the log.',
  textFailed: 'The text could not be read.',
  draftEmpty: 'The draft is still empty.',
  sinceActed: (day: string): string => `What has changed since your answer of ${day}`,
  sinceInForce: (edition: number): string => `What has changed against edition ${edition}, which is in force`,

  several: {
    title: (count: number): string => `Selected: ${documents(count)}`,
    ask: (act: string, count: number): string => `${act} (${documents(count)})`,
    confirm: (act: string, count: number): string => `Confirm: ${act} (${documents(count)})`,
    explain: 'Each selected document gets the same answer as a row of its own. A row cannot be changed or deleted later.',
    clear: 'Deselect'
  },

  allDone: 'All done',
  allDoneText: 'Nothing is waiting for you now.',
  coming: 'Coming this week',
  comingNone: 'Nothing is ahead within a week.',
  comings: {
    step: (step: string, before: string): string => (before === '' ? `The next step is yours: ${step}` : `The next step is yours: ${step}. Before you answers ${before}`),
    read: (day: string): string => `Enters into force on ${day}, then you have to read it`,
    review: (day: string): string => `Review due ${day}`,
    standIn: (name: string, day: string): string => `You stand in from ${day} for ${name}`
  },

  sent: {
    list: 'Documents that you sent',
    none: 'You have not submitted anything.',
    document: 'Document',
    status: 'Status',
    where: 'With whom',
    left: 'Time left',
    at: 'Sent',
    progress: (done: number, all: number): string => `${done}/${all} steps done`,
    step: (step: string, names: string): string => (names === '' ? `${step}: nobody holds the role` : `${step}: ${names}`),
    withMe: 'With you: mend it and submit it again',
    awaitsOrder: 'awaits an order'
  },

  department: {
    none: 'You head no unit.',
    noneText: 'Here the head of a unit sees what is missing, due and unread in it.',
    units: (names: string): string => `Units: ${names}`,
    counts: { posts: 'posts', missing: 'without a job description', due: 'to review', overdue: 'of them overdue', unread: 'unread', inRound: 'in coordination' },
    summary: 'Summary',
    missing: 'Posts without a job description',
    missingNone: 'Every post has a job description in force.',
    reviews: 'To review',
    reviewsNone: 'No review is near.',
    chooseReview: (title: string): string => `Select: ${title}`,
    chooseAll: 'Select all',
    noChange: 'No change needed',
    newEdition: 'Draft a new edition',
    withCount: (text: string, count: number): string => (count === 0 ? text : `${text} (${count})`),
    confirm: (text: string, count: number): string => `Confirm: ${text} (${documents(count)})`,
    explainNoChange: 'Each document\'s log gets your row that no change is needed. The next review comes one cycle later.',
    explainNewEdition: 'Each selected document gets a draft that begins with the text in force.',
    mayNotReview: 'A review is ended by the owner, the head of the unit or the line manager.',
    working: (done: number, all: number): string => `${done}/${all} done`,
    drafted: (count: number): string => `Drafts made: ${count}.`,
    reviewed: (count: number): string => `Reviewed: ${documents(count)}.`,
    failed: (title: string, why: string): string => `${title}: ${why}`,
    alreadyDrafted: 'there is a draft already',
    inRound: 'an edition is being coordinated already',
    textUnread: 'the text in force could not be read',
    notSaved: 'the draft was not saved',
    unread: 'Unread',
    unreadNone: 'All your people have read what they have to.',
    unreadElsewhere: (count: number): string => `People of other managers have ${documents(count)} unread; their line managers see the names.`,
    remind: 'Remind',
    remindPerson: (name: string): string => `Remind ${name}`,
    absences: 'Absences',
    absencesNone: 'Nobody has named an absence.',
    absence: (name: string, substitute: string, from: string, until: string): string => `${name} is away ${from}–${until}, ${substitute} stands in`
  },

  absence: {
    name: 'Name a substitute',
    intro: 'While you are away, the substitute can answer for you. The log shows that they stand in.',
    substitute: 'Substitute',
    from: 'From (that day included)',
    until: 'Until (that day included)',
    place: 'In which role',
    allPlaces: 'In all roles',
    basis: 'Basis',
    bases: { jobDescription: 'job description', appointment: 'the head\'s appointment', order: 'order' } satisfies Record<BasisKind, string>,
    reference: 'Reference of the order',
    signing: 'A substitute may sign only where the basis is an order and its reference is given.',
    submit: 'Name the substitute',
    problems: {
      substitute: 'Choose a substitute.', self: 'You cannot be your own substitute.', from: 'Choose the first day.', until: 'Choose the last day.',
      backwards: 'The last day is before the first.', past: 'The last day has passed.', reference: 'Give the reference of the order.'
    },
    mine: 'My absences',
    mineNone: 'You have named no absence.',
    states: { coming: 'coming', now: 'now', past: 'past', ended: 'ended' } satisfies Record<AbsenceState, string>,
    line: (name: string, from: string, until: string): string => `${from}–${until}: ${name} stands in`,
    endedOn: (day: string): string => `ended ${day}`,
    end: 'End the substitution',
    endThis: (name: string): string => `End the substitution: ${name}`,
    endConfirm: 'Confirm: end the substitution',
    inRole: (role: string): string => `as ${role}`,
    inAll: 'in all roles',
    onBasis: (basis: string, reference: string | undefined): string => (reference ? `basis: ${basis} ${reference}` : `basis: ${basis}`),
    maySign: 'may sign',
    mayNotSign: 'does not sign',
    standing: 'Who always stands in for me',
    standingNone: 'The list of roles has no standing substitute.',
    standIn: 'For whom I stand in',
    standInNone: 'You stand in for nobody now.',
    now: 'you stand in now',
    later: (day: string): string => `you stand in from ${day}`,
    period: (from: string | undefined, until: string | undefined): string =>
      (from && until ? `${from}–${until}` : from ? `from ${from}` : until ? `until ${until}` : 'without an end'),
    told: 'Tell the substitute, so that they know.'
  },

  message: {
    title: 'Message',
    to: 'To',
    noAddress: (names: string): string => `No address is known of ${names}. Copy the message and send it yourself.`,
    subject: 'Subject',
    text: 'Text',
    send: 'Send mail',
    sending: 'Sending',
    copy: 'Copy the message',
    copied: 'The message is copied.',
    copyFailed: 'The message could not be copied. Select the text and copy it yourself.',
    mail: 'Open in the mail program',
    sent: (names: string): string => `Mail is sent to ${names}.`,
    notGranted: 'Mail cannot be sent from here, as the organisation has not allowed it. Copy the message or open it in the mail program.',
    unsure: 'No answer came: the mail may have gone. Look at your sent mail before you send it again.',
    failed: 'The mail was not sent. Copy the message or open it in the mail program.',
    remindSubject: (title: string): string => `Reminder: please read "${title}"`,
    remindSubjectMany: (count: number): string => `Reminder: documents to read (${count})`,
    remindText: (lines: string, link: string): string => `Hello,\n\nYou have yet to read:\n${lines}\n\nOpen your desk: ${link}`,
    remindLine: (title: string, due: string): string => `– ${title}, due ${due}`,
    substituteSubject: 'You are named as a substitute',
    substituteText: (from: string, until: string, basis: string, link: string): string =>
      `Hello,\n\nI named you as my substitute ${from}–${until} (${basis}).\nWhat waits for you is on the desk: ${link}`
  }
};
