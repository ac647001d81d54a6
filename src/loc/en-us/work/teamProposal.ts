import type { teamProposal as estonian } from '../../et-ee/work/teamProposal';

/** Proposing members of a core team, and leaving one. */
export const teamProposal: typeof estonian = {
  title: 'Proposal of the composition',
  explain: 'In each institution and department its own head coordinates its people. The proposals go together, and a return of one does not stop the others.',
  why: {
    noSubject: 'The team’s row does not say what the team is for, so it has no leader who could propose members. Turn to the quality manager.',
    noComposition: 'The team has no composition document in use. Turn to the quality manager.',
    notLeader: leaders => (leaders === '' ? 'Members are proposed by the team’s leader, and no leader is named.' : `Members are proposed by the team’s leader: ${leaders}.`),
    otherDay: 'A proposal can be made as of today.',
    noNumber: 'All numbers of the composition document are taken. Turn to the quality manager.'
  },
  begun: 'Proposals begun',
  begunNotSubmitted: (institution, count) => `${institution}: written and not submitted (${count === 1 ? '1 member' : `${count} members`}).`,
  begunReturned: (institution, words) => `${institution}: returned. “${words}”`,
  begunWithdrawn: institution => `${institution}: taken back.`,
  takeUp: 'Bring into the form',
  takeUpOf: institution => `Bring into the form: ${institution}`,
  rowsWaiting: count => `${count === 1 ? 'The row of 1 member waits' : `The rows of ${count} members wait`} for the connection. Once sent, submit the proposal again: nothing goes twice.`,
  rowsSent: 'The rows that waited have been sent. Submit the proposal again.',

  member: n => `Member ${n}`,
  memberNamed: (n, name) => `Member ${n}: ${name}`,
  person: 'Person',
  organisation: 'Institution',
  unit: 'Unit',
  capacity: 'Takes part as',
  service: 'Service',
  term: 'Membership',
  from: 'From',
  until: 'Until',
  mandate: 'Mandate',
  mandateHint: 'What the person may do in the team on behalf of the own institution.',
  choose: 'Choose',
  noUnit: 'Without a unit',
  noService: 'Without a service',
  add: 'Add a member',
  remove: 'Remove',
  removeOf: name => `Remove from the proposal: ${name}`,
  reason: 'Reason',
  reasonHint: 'Read by the head who is asked to coordinate. May be left empty.',
  asked: 'Who is asked',
  askedOf: institution => institution,
  askedHead: names => `Asked: ${names}`,
  askedVacant: 'Nobody heads it: the proposal cannot be submitted now.',
  askedNone: 'Choose a person and an institution to see who is asked.',
  goesOn: {
    round: 'The same text is submitted again.', rows: 'A proposal that was broken off goes on.', sent: 'This has been submitted and waits for an answer.'
  },
  submit: 'Submit for coordination',
  submitting: 'Submitting',
  nothing: 'Add at least one member.',

  problems: {
    personMissing: 'Choose a person.', institutionMissing: 'Choose an institution.', capacityMissing: 'Choose as what the person takes part.', termMissing: 'Choose permanent or temporary.',
    fromMissing: 'Choose the first day.', mandateMissing: 'Choose at least one mandate.', unitMissing: 'Choose a unit for a person of the ministry.',
    unitElsewhere: 'This unit belongs to another institution, or is not there on the first day.', untilMissing: 'Choose the last day of a temporary member.',
    permanentEnds: 'A permanent member has no last day. Choose temporary or clear the day.', untilBeforeFrom: 'The last day is before the first one.',
    samePersonTwice: 'The same person is in the proposal several times.', serviceMissing: 'Choose the service that the person represents.',
    leaderProposed: 'The team’s leader takes part without a proposal.', waitsAlready: 'A proposal about this person already waits for an answer.',
    unchanged: 'Just these terms hold already.', institutionUnknown: 'The list of role holders does not say where the person works. Check the institution.',
    otherInstitution: 'By the list of role holders the person works elsewhere. Check the institution.', serviceElsewhere: 'This service is another institution’s, or not one of the team’s.',
    startsInPast: 'The first day is past. The mandate holds once the head has given it.'
  },

  outcome: {
    notReady: 'The proposal was not submitted: the lists have changed meanwhile. Look the form over.',
    refused: institution => (institution === '' ? 'The proposal was not submitted' : `The proposal was not submitted: ${institution}`),
    failed: 'The proposal was not submitted. What you typed is still here. Try again: nothing goes twice.',
    counted: 'Submitted.',
    again: 'Make a new proposal'
  },
  actTitle: team => `Proposal of the composition: ${team}`,

  leave: {
    start: 'Record leaving',
    title: name => `End of membership: ${name}`,
    day: 'Last day',
    note: 'Explanation',
    noteHint: 'Seen by everybody who sees the team. May be left empty.',
    submit: 'Record leaving',
    sending: 'Saving',
    saved: 'Leaving is recorded.',
    kept: 'Leaving waits for the connection and goes out when it is back.',
    failed: 'Not saved. What you typed is still here.',
    actTitle: name => `Leaving the team: ${name}`,
    problems: {
      noMember: 'This person is no longer a member of the team.', notEntitled: 'Leaving is recorded by the member, the team’s leader, or the head who gave the mandate.',
      dayMissing: 'Choose the last day.', beforeFrom: 'The last day is before the membership begins.', endsBefore: 'The membership ends by that day anyway.'
    }
  },
  change: 'Propose a change or an extension'
};
