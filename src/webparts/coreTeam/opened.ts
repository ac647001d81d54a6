import type { CoreTeamId, PersonId } from '../../domain/identity';
import type { Institution } from '../../domain/teams/team';
import { institutionKey } from '../../domain/teams/team';
import { writeAddress } from '../../ui/useAddress';

/** What stands open beside the content, as the address names it. */
export type Opened =
  /** `member=3-17` */
  | { readonly kind: 'member'; readonly team: CoreTeamId; readonly person: PersonId }
  /** `proposal=3-5` */
  | { readonly kind: 'proposal'; readonly team: CoreTeamId; readonly number: number }
  /** `cell=3-u12` */
  | { readonly kind: 'cell'; readonly team: CoreTeamId; readonly institution: string };

const numbers = /^(\d{1,9})-(\d{1,9})$/;
const cellKey = /^(\d{1,9})-([uo]\d{1,9})$/;

/** A proposal is opened from a member or from a cell, so it stands before them. */
export const parseOpened = (member: string | undefined, proposal: string | undefined, cell: string | undefined): Opened | undefined => {
  const [ofProposal, ofMember, ofCell] = [numbers.exec(proposal ?? ''), numbers.exec(member ?? ''), cellKey.exec(cell ?? '')];
  if (ofProposal) return { kind: 'proposal', team: Number(ofProposal[1]) as CoreTeamId, number: Number(ofProposal[2]) };
  if (ofMember) return { kind: 'member', team: Number(ofMember[1]) as CoreTeamId, person: Number(ofMember[2]) as PersonId };
  return ofCell ? { kind: 'cell', team: Number(ofCell[1]) as CoreTeamId, institution: ofCell[2] } : undefined;
};

export const openMember = (team: CoreTeamId, person: PersonId): void => writeAddress({ member: `${team}-${person}`, proposal: undefined, cell: undefined });

export const keyOfCell = (team: CoreTeamId, institution: Institution): string => `${team}-${institutionKey(institution)}`;

export const openCell = (team: CoreTeamId, institution: Institution): void => writeAddress({ cell: keyOfCell(team, institution), member: undefined, proposal: undefined });

/** What it was opened from stands open again when it is closed. */
export const openProposal = (team: CoreTeamId, number: number): void => writeAddress({ proposal: `${team}-${number}` });

export const closeOpened = ({ kind }: Opened): void => writeAddress(kind === 'proposal' ? { proposal: undefined } : { member: undefined, cell: undefined });
