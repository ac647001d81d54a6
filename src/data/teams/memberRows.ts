import type { CoreTeamId, OrganisationId, PersonId, ServiceId, UnitId } from '../../domain/identity';
import type { OwnRow } from '../../domain/teams/proposal';
import { termsText } from '../../domain/teams/proposalText';
import { mandateRights, type MemberTerms } from '../../domain/teams/team';
import type { PlainDate } from '../../domain/time/plainDate';
import { sendRow, type ActRow } from '../acts';
import { isUntouched } from '../addOnly';
import { newRequest } from '../approvals/actRows';
import { digestOf } from '../approvals/digest';
import type { Cells } from '../outbox';
import { teamMembers } from '../schema';
import type { Draft, ListSchema } from '../schema/list';
import type { Site } from '../site';
import { SiteError } from '../siteError';

/** One for what a person says, however often it is said: a column of request ids holds 60 characters. */
const requestOf = ({ me }: Site, said: string): string => {
  if (!me) throw new SiteError('offline', 'currentuser');
  return `${me.id}-${digestOf(said).slice(0, 40)}`;
};

const rowOf = (site: Site, said: string, draft: Draft<typeof teamMembers>, title: string): ActRow =>
  ({ requestId: requestOf(site, said), list: teamMembers, draft: draft as Draft<ListSchema>, title });

/** A row that proposes a member. */
export const joinRow = (site: Site, team: CoreTeamId, { proposal, terms }: OwnRow, note: string, title: string): ActRow =>
  rowOf(site, `join ${team} ${proposal} ${termsText(terms)}`, {
    Team: team, Kind: 'join', Proposal: proposal, Person: terms.person, Organisation: terms.organisation, Unit: terms.unit, Capacity: terms.capacity,
    Service: terms.service, Term: terms.term, FromDay: terms.from, UntilDay: terms.until,
    Mandate: mandateRights.filter(right => terms.mandate.includes(right)), Note: note.trim() === '' ? undefined : note.trim()
  }, title);

export interface LeaveSaid { readonly team: CoreTeamId; readonly person: PersonId; readonly proposal: number; readonly on: PlainDate; readonly note: string }

/** A row that says when a member leaves; the same person may join and leave again. */
export const leaveRow = (site: Site, { team, person, proposal, on, note }: LeaveSaid, title: string): ActRow =>
  rowOf(site, `leave ${team} ${proposal} ${person} ${on}`, {
    Team: team, Kind: 'leave', Person: person, UntilDay: on, Note: note.trim() === '' ? undefined : note.trim()
  }, title);

export type OwnSent =
  | { readonly status: 'saved' | 'kept' }
  | { readonly status: 'failed'; readonly error: SiteError };

/**
 * Adds a row once. Where somebody has taken its request id with a row of theirs, or has changed the row, what was said is added
 * under another.
 */
export const addOwn = async (site: Site, row: ActRow): Promise<OwnSent> => {
  const sent = await sendRow(site, row);
  switch (sent.status) {
    case 'saved': {
      const { stamp } = sent.row;
      if (stamp.author.id === site.me?.id && isUntouched(stamp)) return { status: 'saved' };
      return addOwn(site, { ...row, requestId: newRequest(site) });
    }
    case 'kept': return { status: 'kept' };
    case 'notKept':
    case 'failed': return { status: 'failed', error: sent.error };
    default: return sent satisfies never;
  }
};

const termsWaiting = (draft: Cells): MemberTerms => ({
  person: draft.Person as PersonId, organisation: draft.Organisation as OrganisationId, capacity: draft.Capacity as MemberTerms['capacity'],
  term: draft.Term as MemberTerms['term'], from: draft.FromDay as PlainDate, mandate: draft.Mandate as MemberTerms['mandate'],
  // What the browser keeps is JSON: what is not there is null.
  ...(draft.Unit ? { unit: draft.Unit as UnitId } : {}),
  ...(draft.Service ? { service: draft.Service as ServiceId } : {}),
  ...(draft.UntilDay ? { until: draft.UntilDay as PlainDate } : {})
});

/** Proposed members whose rows wait in this browser. */
export const waitingJoins = ({ outbox }: Site, team: CoreTeamId): readonly OwnRow[] => outbox.entries
  .filter(({ list, act, draft }) => list === teamMembers.name && act.kind === 'add' && draft.Kind === 'join' && draft.Team === team)
  .map(({ draft }) => ({ proposal: draft.Proposal as number, terms: termsWaiting(draft) }));
