import type {
  AttendanceId, ConfirmationId, CoreTeamId, DocumentId, ForumId, MeetingItemId, OrganisationId, PolicyAreaId, ServiceId, SupportServiceId,
  TeamActionId, TeamDecisionId, TeamMeetingId, TeamMemberId, UnitId
} from '../domain/identity';
import type { Confirmation } from '../domain/teams/confirmation';
import type { Attendance, MeetingItem, TeamAction, TeamDecision, TeamMeeting } from '../domain/teams/meeting';
import type { CoreTeam, MemberTerms, TeamMemberRow, TeamSubject } from '../domain/teams/team';
import { isUntouched } from './addOnly';
import type {
  confirmations, coreTeams, meetingItems, teamActions, teamAttendance, teamDecisions, teamMeetings, teamMembers
} from './schema';
import type { Row } from './schema/list';
import { validityOf } from './validity';

/** Exactly one of the three columns says what a team is for. */
const subjectOf = ({ PolicyArea, Service, SupportService }: Row<typeof coreTeams>): TeamSubject | undefined => {
  const named: readonly TeamSubject[] = [
    ...(PolicyArea === undefined ? [] : [{ kind: 'policyArea', id: PolicyArea as PolicyAreaId } as const]),
    ...(Service === undefined ? [] : [{ kind: 'service', id: Service as ServiceId } as const]),
    ...(SupportService === undefined ? [] : [{ kind: 'supportService', id: SupportService as SupportServiceId } as const])
  ];
  return named.length === 1 ? named[0] : undefined;
};

const linesOf = (text = ''): readonly string[] => text.split('\n').map(line => line.trim()).filter(line => line !== '');

export const toCoreTeam = (row: Row<typeof coreTeams>): CoreTeam => ({
  id: row.stamp.id as CoreTeamId,
  name: row.Title,
  subject: subjectOf(row),
  purpose: row.Purpose,
  forum: row.Forum as ForumId | undefined,
  composition: row.Composition as DocumentId | undefined,
  standing: linesOf(row.StandingItems),
  validity: validityOf(row),
  sample: row.Sample
});

const termsOf = (row: Row<typeof teamMembers>): MemberTerms | undefined => {
  const { Person: person, Organisation: organisation, Unit: unit, Capacity: capacity, Service: service, Term: term, FromDay: from, UntilDay: until } = row;
  if (organisation === undefined || capacity === undefined || term === undefined || from === undefined) return undefined;
  if (term === 'temporary' && until === undefined) return undefined;
  return {
    person: person.id, organisation: organisation as OrganisationId, capacity, term, from, mandate: row.Mandate,
    ...(unit === undefined ? {} : { unit: unit as UnitId }),
    ...(service === undefined ? {} : { service: service as ServiceId }),
    ...(until === undefined ? {} : { until })
  };
};

export const toTeamMemberRow = (row: Row<typeof teamMembers>): TeamMemberRow => {
  const { stamp } = row;
  const written = {
    id: stamp.id as TeamMemberId, team: row.Team as CoreTeamId, person: row.Person, by: stamp.author.id, at: stamp.created.getTime(),
    untouched: isUntouched(stamp), note: row.Note
  };
  if (row.Kind === 'leave') return row.UntilDay === undefined ? { ...written, kind: 'broken' } : { ...written, kind: 'leave', on: row.UntilDay };
  const terms = termsOf(row);
  return terms && row.Proposal !== undefined ? { ...written, kind: 'join', proposal: row.Proposal, terms } : { ...written, kind: 'broken' };
};

export const toTeamMeeting = (row: Row<typeof teamMeetings>): TeamMeeting => ({
  id: row.stamp.id as TeamMeetingId,
  team: row.Team as CoreTeamId,
  name: row.Title,
  day: row.Day,
  state: row.State,
  minutes: row.Minutes === undefined ? undefined : { text: row.Minutes, digest: row.Digest },
  sample: row.Sample
});

export const toAttendance = (row: Row<typeof teamAttendance>): Attendance =>
  ({ id: row.stamp.id as AttendanceId, meeting: row.Meeting as TeamMeetingId, person: row.Person, presence: row.State });

export const toMeetingItem = (row: Row<typeof meetingItems>): MeetingItem => ({
  id: row.stamp.id as MeetingItemId,
  team: row.Team as CoreTeamId,
  kind: row.Kind ?? 'proposed',
  meeting: row.Meeting as TeamMeetingId | undefined,
  subject: row.Title,
  text: row.Text,
  discussion: row.Discussion,
  position: row.Position,
  state: row.State,
  by: row.stamp.author,
  at: row.stamp.created.getTime(),
  sample: row.Sample
});

const recordedOf = (row: Row<typeof teamDecisions> | Row<typeof teamActions>): Omit<TeamDecision, 'id' | 'day' | 'reason'> => ({
  team: row.Team as CoreTeamId,
  meeting: row.Meeting as TeamMeetingId | undefined,
  item: row.Item as MeetingItemId | undefined,
  text: row.Title,
  owner: row.Owner,
  at: row.stamp.created.getTime(),
  sample: row.Sample
});

export const toTeamDecision = (row: Row<typeof teamDecisions>): TeamDecision =>
  ({ ...recordedOf(row), id: row.stamp.id as TeamDecisionId, day: row.Day, reason: row.Reason });

export const toTeamAction = (row: Row<typeof teamActions>): TeamAction => ({
  ...recordedOf(row), id: row.stamp.id as TeamActionId, due: row.DueDay, state: row.State, doneOn: row.DoneOn, result: row.Result
});

export const toConfirmation = (row: Row<typeof confirmations>): Confirmation => ({
  id: row.stamp.id as ConfirmationId,
  subject: { kind: row.SubjectKind, id: row.SubjectId } as TeamSubject,
  point: row.Point,
  isTrue: row.Truth,
  note: row.Note,
  by: row.stamp.author,
  at: row.stamp.created.getTime(),
  untouched: isUntouched(row.stamp)
});
