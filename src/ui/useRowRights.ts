import * as React from 'react';
import { fixedColumns, mayEditRow } from '../data/rowRights';
import { asSiteError, type SiteError } from '../data/siteError';
import type { Keeper } from '../domain/cards/keepers';
import { editorsOfRow, type KeptKind, type RowOwnerFacts } from '../domain/cards/rowEditors';
import { useRights } from './useFacts';
import { useVajs } from './vajs';

/** Whether the person who looks may edit one row in place today, and by what. */
export type RowRights =
  /** Neither the list nor a role lets them: they propose. */
  | { readonly status: 'none' }
  /** By the list: the whole row. */
  | { readonly status: 'list' }
  /** By their role, and SharePoint is being asked. */
  | { readonly status: 'asking'; readonly as: Keeper }
  /** By their role, and SharePoint lets them: the columns that are theirs (`fixedBy`). */
  | { readonly status: 'role'; readonly as: Keeper }
  /** By their role, but SharePoint does not let them: an owner has not run Setup since. They propose meanwhile. */
  | { readonly status: 'notYet'; readonly as: Keeper }
  /** By their role, but the site could not say. */
  | { readonly status: 'unknown'; readonly as: Keeper; readonly error: SiteError };

const none: RowRights = { status: 'none' };
const byList: RowRights = { status: 'list' };

export const mayEdit = ({ status }: RowRights): boolean => status === 'list' || status === 'role';

/** Columns that a form of the row shows and does not change. */
export const fixedBy = (kind: KeptKind, { status }: RowRights): readonly string[] => (status === 'list' ? [] : fixedColumns[kind]);

/** What SharePoint said of the row that was asked about. */
interface Answer { readonly of: string; readonly rights: RowRights }

/**
 * What the person who looks may do with one row of a list in which leaders and coordinators edit what is theirs
 * (`domain/cards/keepers.ts`, `editorsOf`). Where the list's own rights do not allow it and the role holders name the person, SharePoint
 * is asked for that row, once for each row shown: nobody else costs a request, and a page that shows no such row costs none.
 *
 * `facts` are what the page has read anyway: role holders and services, goals and indicators too for their own rows; without them the
 * list's rights alone count. `id` absent: no row. On past and coming days nobody edits.
 */
export const useRowRights = (kind: KeptKind, id: number | undefined, facts: RowOwnerFacts | undefined): RowRights => {
  const { site, on, today } = useVajs();
  const list = useRights(kind);
  const [answer, setAnswer] = React.useState<Answer>();
  const me = site.me?.id;
  const isNow = on === today && id !== undefined;
  const as = React.useMemo(
    () => (isNow && facts && me !== undefined ? editorsOfRow(facts, kind, id, today).find(({ person }) => person.id === me) : undefined),
    [isNow, facts, me, kind, id, today]);
  const asked = isNow && !list.edit && as ? `${kind} ${id} ${as.person.id}` : undefined;

  React.useEffect(() => {
    let current = true;
    if (asked !== undefined && id !== undefined && as) {
      const take = (rights: RowRights): void => { if (current) setAnswer({ of: asked, rights }); };
      mayEditRow(site, kind, id).then(
        may => take({ status: may ? 'role' : 'notYet', as }),
        async thrown => take({ status: 'unknown', as, error: await asSiteError(thrown) }));
    }
    return () => { current = false; };
    // Who I am in the row is said by `asked`: facts that were only read anew are no reason to ask again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [site, kind, id, asked]);

  return React.useMemo((): RowRights => {
    if (!isNow) return none;
    if (list.edit) return byList;
    if (!as) return none;
    return answer && answer.of === asked ? answer.rights : { status: 'asking', as };
  }, [isNow, list.edit, as, answer, asked]);
};
