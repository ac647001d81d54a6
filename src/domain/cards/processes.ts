import type { Owner } from '../documents/owner';
import type { Register } from '../documents/register';
import type { RegisterLine } from '../documents/registerGroups';
import type { SupportServiceId } from '../identity';

/** What a support service lists (ch. 3.2), and how much of it wants somebody's attention. */
export interface ProcessesOf {
  readonly lines: readonly RegisterLine[];
  readonly counts: { readonly count: number; readonly vacant: number; readonly overdue: number; readonly drafting: number };
}

/** Nobody answers for the line: it names no role, or one of the governance area that nobody holds. */
export const isOwnerless = (owner: Owner | undefined): boolean => owner === undefined || (owner.external === undefined && owner.holders.length === 0);

export const processesOf = (register: Register, id: SupportServiceId): ProcessesOf => {
  const lines = register.groups.find(group => group.kind === 'supportService' && group.supportService.id === id)?.lines ?? [];
  const count = (is: (line: RegisterLine) => boolean): number => lines.filter(is).length;
  return {
    lines,
    counts: {
      count: lines.length,
      vacant: count(({ owner }) => isOwnerless(owner)),
      overdue: count(({ entry: { review } }) => review?.state === 'overdue'),
      drafting: count(({ entry: { state } }) => state.status === 'drafting')
    }
  };
};
