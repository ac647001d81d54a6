import type { approvals as estonian } from '../../et-ee/work/approvals';

const workingDays = (n: number): string => (n === 1 ? '1 working day' : `${n} working days`);

const listed = (words: readonly string[]): string =>
  (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`);

export const approvals: typeof estonian = {
  acts: {
    submit: 'Submit', withdraw: 'Withdraw', coordinate: 'Coordinate', coordinateWithRemarks: 'Coordinate with remarks', approve: 'Approve',
    sign: 'Sign', return: 'Return', reject: 'Reject', delegate: 'Delegate', recordExternal: 'Coordinated in the DHS',
    bindOrder: 'Bind to an order', acknowledge: 'I have read it', review: 'No change needed', comment: 'Comment',
    nameSubstitute: 'Name a substitute', endSubstitution: 'End the substitution'
  },
  done: {
    submit: 'submitted', withdraw: 'withdrew', coordinate: 'coordinated', coordinateWithRemarks: 'coordinated with remarks', approve: 'approved',
    sign: 'signed', return: 'returned', reject: 'rejected', delegate: 'delegated', recordExternal: 'recorded coordination in the DHS',
    bindOrder: 'bound to an order', acknowledge: 'read', review: 'reviewed, no change needed', comment: 'commented',
    nameSubstitute: 'named a substitute', endSubstitution: 'ended a substitution'
  },
  statuses: {
    drafting: 'Being drafted', withdrawn: 'Being drafted (withdrawn)', open: 'In coordination', returned: 'Returned', rejected: 'Rejected',
    coordinated: 'Coordinated (awaits an order)', confirmed: 'Confirmed', inForce: 'In force', notInForce: 'Not in force'
  },
  stepKinds: { coordination: 'coordination', approval: 'approval', signing: 'signing', order: 'confirmation by order' },
  quorums: { any: 'one answer is enough', all: 'all answer' },
  capacities: { holder: 'holder of the role', substitute: 'substitute', delegate: 'delegated', external: 'recorded from the DHS' },
  bases: { jobDescription: 'by job description', appointment: 'appointed by the manager', order: 'by order' },
  logs: { open: 'Log', restricted: 'Log (restricted)' },
  round: n => `round ${n}`,

  unverified: 'not verified',
  unverifiedText: 'It could not be found out what the lists said on the day of submission. Until then this coordination is no evidence.',
  readingPasts: 'Checking what the lists said on the day of submission.',

  timeAllowed: workingDays,
  daysLeft: days => (days < 0 ? `${workingDays(-days)} overdue` : days === 0 ? 'due today' : `${workingDays(days)} left`),

  inertTitle: 'Row that does not count',
  inert: {
    changed: 'The row was changed after it was written.',
    foreignRequest: 'The row\'s request id is not its author\'s own; the row may have been copied.',
    retry: 'The same row is there already; it was sent twice.',
    requestReused: 'A row with the same request id and other content is there already.',
    brokenSeal: 'The row\'s hash does not fit the data submitted.',
    routeForged: 'The route or the people submitted are not what the lists said on that day.',
    nobodyAsked: 'The route has no step in which anybody answers.',
    roundOpen: 'Coordination is going on already.',
    otherRound: 'The row is about another round.',
    otherHash: 'The row is about another text than the one in coordination.',
    notSubmitted: 'The edition has not been submitted.',
    roundOver: 'The round was over already.',
    rejected: 'The edition was rejected; only a new edition can be submitted.',
    confirmed: 'The edition is confirmed already.',
    notCoordinated: 'The edition is not coordinated yet.',
    notConfirmed: 'The edition is not confirmed yet.',
    unknownStep: 'This round has no such step.',
    outOfTurn: 'The step was not open yet.',
    wrongAct: 'This step is not answered that way.',
    notEntitled: 'The author was not entitled to it.',
    unverified: 'Unverified: it cannot be told yet whether this was the right person’s act in its turn.',
    textMissing: 'The explanation or data that it needs are missing.',
    answered: 'This step has been answered already.',
    delegatedToParty: 'Nothing can be delegated to the author of the text, the submitter or oneself.',
    delegatedSigning: 'Signing cannot be delegated.',
    unknownPlace: 'This step has no such place.',
    signedWithoutOrder: 'A substitute\'s signature counts only when the substitution is based on an order.'
  },

  told: {
    counted: 'Your row has been saved.',
    inert: 'The row has been saved, but it does not count.',
    tooLate: 'Somebody was faster: the row has been saved, but things had changed already.',
    unseen: 'The row has been saved. Whether it counts cannot be checked now, because the site does not answer.',
    kept: 'The row is waiting to be sent. The site does not answer; as soon as it does, the row is sent by itself.',
    notSent: 'The row was not saved.',
    failed: 'The row was not saved.'
  },
  counted: {
    submit: 'Submitted for coordination.', withdraw: 'Withdrawn.', coordinate: 'Your coordination has been saved.',
    coordinateWithRemarks: 'Your coordination and remarks have been saved.', approve: 'Your approval has been saved.', sign: 'Your signing has been saved.',
    return: 'Returned with the explanation.', reject: 'Rejected.', delegate: 'Delegated.', recordExternal: 'The coordination in the DHS has been recorded.',
    bindOrder: 'The order has been bound and the edition confirmed.', acknowledge: 'That you have read it has been saved.', review: 'The review has been saved.',
    comment: 'Your comment has been saved.', nameSubstitute: 'The substitute has been named.', endSubstitution: 'The substitution has been ended.'
  },
  sending: 'Saving',
  sent: (done, all) => `${done} / ${all} sent`,

  refusals: {
    noText: 'The draft\'s text cannot be read.',
    tooLong: 'The text is too long to be submitted.',
    noRoute: 'No route is kept for this document. The quality manager can add one.',
    factsDiffer: 'The document\'s data have been changed meanwhile. Look them over and submit again.',
    vacant: 'Nobody answers in a step.',
    loosened: 'Permissions have been loosened; no row can be evidence like this.',
    guardUnknown: 'It could not be checked whether the log is protected.',
    notNow: 'This edition cannot be submitted now.',
    textNotThere: 'The submitted text was not found in the list unchanged.'
  },
  vacantSteps: steps => `Nobody answers in: ${listed(steps)}.`,

  textLoading: 'Loading the text',
  textMissing: 'The list has no text with this hash.',
  textFailed: 'The text could not be read.',

  chain: {
    missing: 'The row names a row before it that is no longer there.',
    differs: 'The row names a row before it that is different now.'
  },
  chainTitle: 'Rows of the log are missing or were changed'
};
