import type { Confirmation } from '../../../../src/domain/teams/confirmation';
import type { AgendaFacts } from '../../../../src/domain/teams/meeting/agenda';
import type { Attendance, MeetingItem, TeamAction, TeamDecision, TeamMeeting } from '../../../../src/domain/teams/meeting';
import type { CoreTeam } from '../../../../src/domain/teams/team';
import type { RoleHolder } from '../../../../src/domain/people/role';
import { facts, type Loose } from '../../given';

const rows = <T extends { readonly id: number }>(defaults: Loose<Omit<T, 'id'>>): ((given: Partial<Loose<T>> & { readonly id: number }) => T) =>
  given => Object.assign({}, defaults, given) as unknown as T;

const A = { id: 1, name: 'Inimene A' };

export const team = rows<CoreTeam>({ name: 'Rahvatervise tuumiktiim', subject: { kind: 'policyArea', id: 1 }, standing: [], validity: {}, sample: false });
export const meeting = rows<TeamMeeting>({ team: 1, name: 'Koosolek', day: '2026-11-21', state: 'underWay', sample: false });
export const item = rows<MeetingItem>({ team: 1, kind: 'proposed', subject: 'Teema', state: 'open', by: A, at: 0, sample: false });
export const action = rows<TeamAction>({ team: 1, text: 'Teha', owner: A, due: '2026-11-21', state: 'open', at: 0, sample: false });
export const decision = rows<TeamDecision>({ team: 1, text: 'Otsustati', owner: A, day: '2026-11-21', at: 0, sample: false });
export const attendance = rows<Attendance>({ meeting: 1, person: A, presence: 'present' });
export const confirmation = rows<Confirmation>({ subject: { kind: 'policyArea', id: 1 }, isTrue: true, by: A, at: 0, untouched: true });

type Lists = Partial<AgendaFacts> & { readonly rows?: readonly RoleHolder[] };

/** Lists as a test fills them; the others are empty. */
export const agendaFacts = ({ rows: holders = [], ...lists }: Lists): AgendaFacts => ({
  ...facts({ holders, roles: lists.roles ?? [] }), teamMeetings: [], meetingItems: [], teamActions: [], confirmations: [], ...lists
} as AgendaFacts);
