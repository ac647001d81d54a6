/** Ids of list rows, branded by noun so that one cannot stand for another. All are SharePoint's positive whole numbers. */
export type Id<Noun extends string> = number & { readonly __id: Noun };

export type OrganisationId = Id<'Organisation'>;
export type UnitId = Id<'Unit'>;
export type PostId = Id<'Post'>;
export type RoleId = Id<'Role'>;
export type RoleHolderId = Id<'RoleHolder'>;
export type PolicyAreaId = Id<'PolicyArea'>;
export type ServiceId = Id<'Service'>;
export type SupportServiceId = Id<'SupportService'>;
export type ListedProcessId = Id<'ListedProcess'>;
export type DocumentId = Id<'Document'>;
export type EditionId = Id<'Edition'>;
export type GoalId = Id<'Goal'>;
export type IndicatorId = Id<'Indicator'>;
export type SuggestionId = Id<'Suggestion'>;
export type ForumId = Id<'Forum'>;
export type ForumMemberId = Id<'ForumMember'>;
export type MeetingRuleId = Id<'MeetingRule'>;
export type ActivityId = Id<'Activity'>;
export type ChangeEntryId = Id<'ChangeEntry'>;
export type MeetingRecordId = Id<'MeetingRecord'>;
export type ManagementReviewId = Id<'ManagementReview'>;
export type ImprovementId = Id<'Improvement'>;
export type RouteId = Id<'Route'>;
export type RouteStepId = Id<'RouteStep'>;
export type LogEntryId = Id<'LogEntry'>;
export type DocumentDraftId = Id<'DocumentDraft'>;
export type ReadingAssignmentId = Id<'ReadingAssignment'>;
export type CoreTeamId = Id<'CoreTeam'>;
export type TeamMemberId = Id<'TeamMember'>;
export type TeamMeetingId = Id<'TeamMeeting'>;
export type AttendanceId = Id<'Attendance'>;
export type MeetingItemId = Id<'MeetingItem'>;
export type TeamDecisionId = Id<'TeamDecision'>;
export type TeamActionId = Id<'TeamAction'>;
export type ConfirmationId = Id<'Confirmation'>;

/** A user id of the site collection that holds the lists; another site gives the same person another id. */
export type PersonId = Id<'Person'>;
