import type { PlainDate } from '../../time/plainDate';
import { activityTies, forumTies, improvementTies } from './calendarTies';
import { cardTies } from './cardTies';
import { documentTies, jobDescriptionTies } from './documentTies';
import type { KnownFacts } from './known';
import { areaTies, serviceTies, supportServiceTies } from './policyTies';
import { roleTies } from './roleTies';
import { coreTeamTies } from './teamTies';
import { meetingItemTies, teamActionTies, teamDecisionTies } from './teamWorkTies';
import type { Tie, TieKind } from './tie';
import { approvalTies, suggestionTies } from './workTies';

/** Where ties of a kind come from. They are named in the words of the web part, by kind and capacity. */
export type TieSource = (known: KnownFacts, on: PlainDate) => readonly Tie[];

/** Everything that somebody may be tied to. What is to be handed over and shown of everybody is one more line here. */
export const tieSources: Readonly<Record<TieKind, TieSource>> = {
  role: roleTies,
  policyArea: areaTies,
  service: serviceTies,
  supportService: supportServiceTies,
  coreTeam: coreTeamTies,
  document: documentTies,
  jobDescription: jobDescriptionTies,
  forum: forumTies,
  activity: activityTies,
  approval: approvalTies,
  suggestion: suggestionTies,
  card: cardTies,
  meetingItem: meetingItemTies,
  teamAction: teamActionTies,
  teamDecision: teamDecisionTies,
  improvement: improvementTies
};
