import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/security';
import { listUrl } from '../../addresses';
import { SiteError } from '../../siteError';
import type { Ask } from '../batches';
import { foundLevel } from '../compareAccess';
import type { FoundSite } from '../found';
import type { GivenLevel } from '../levels';
import { isMendable, type RowDeviation, type RowReport } from './deviation';
import { EDITOR } from './difference';

type SiteItem = ReturnType<ReturnType<SPFI['web']['getList']>['items']['getById']>;

/** Writes that put one deviation right; they are executed in order. */
export type RowMend = readonly Ask<unknown>[];

interface On { readonly row: RowReport; readonly site: FoundSite }

const onRow = ({ row, site }: On, write: (item: SiteItem) => Promise<unknown>): Ask<unknown> =>
  sp => write(sp.web.getList(listUrl(site.url, row.list)).items.getById(row.id));

/** Throws when the level is not there: nobody is let in by guess. */
const levelId = (site: FoundSite, level: GivenLevel): number => {
  const found = foundLevel(site, level);
  if (!found) throw new SiteError('rowMissing', `Permission level ${level}`);
  return found.id;
};

const letIn = (on: On, principal: number, level: GivenLevel): Ask<unknown> =>
  onRow(on, async item => item.roleAssignments.add(principal, levelId(on.site, level)));

const takeAway = (on: On, principal: number, levels: readonly number[]): RowMend =>
  levels.map(level => onRow(on, item => item.roleAssignments.remove(principal, level)));

const inheritAgain = (on: On): RowMend => [onRow(on, item => item.resetRoleInheritance())];

type Mends = { readonly [K in RowDeviation['kind']]: (deviation: Extract<RowDeviation, { kind: K }>, on: On) => RowMend };

const mends: Mends = {
  // The row first becomes what its list is, so it never stands more open than before, wherever this stops.
  break: ({ give }, on) => [
    onRow(on, item => item.breakRoleInheritance(true, true)),
    ...give.map(({ person }) => letIn(on, person.id, EDITOR))
  ],
  restore: (_, on) => inheritAgain(on),
  door: (_, on) => inheritAgain(on),
  give: ({ keeper }, on) => [letIn(on, keeper.person.id, EDITOR)],
  take: ({ holder, remove }, on) => takeAway(on, holder.principal, remove),
  ownDoor: () => [],
  tooMuch: ({ holder, level, remove, add }, on) => [
    // First in, then out: nobody who should be in stands outside meanwhile.
    ...(add && level !== 'none' ? [letIn(on, holder.principal, level)] : []),
    ...takeAway(on, holder.principal, remove)
  ],
  tooLittle: ({ principal, level, remove }, on) => [letIn(on, principal, level), ...takeAway(on, principal, remove)]
};

export interface PlannedMend { readonly row: RowReport; readonly deviation: RowDeviation; readonly asks: RowMend }

/** What puts a row right, deviation by deviation. */
export const mendsOf = (row: RowReport, site: FoundSite): readonly PlannedMend[] => row.deviations.filter(isMendable).map(deviation =>
  ({ row, deviation, asks: (mends[deviation.kind] as (d: RowDeviation, on: On) => RowMend)(deviation, { row, site }) }));
