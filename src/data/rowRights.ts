import '@pnp/sp/items';
import type { KeptKind } from '../domain/cards/rowEditors';
import { listUrl } from './addresses';
import { rightsOf, type BasePermissions } from './rights';
import { goals, indicators, policyAreas, services, supportServices } from './schema';
import type { ListSchema } from './schema/list';
import type { Site } from './site';
import { asSiteError } from './siteError';

/** Lists in which single rows have editors of their own, by the kind of fact. */
export const keptLists = {
  areas: policyAreas, goals, indicators, services, supportServices
} as const satisfies Readonly<Record<KeptKind, ListSchema>>;

type ColumnsOf<K extends KeptKind> = keyof (typeof keptLists)[K]['columns'];

/**
 * Columns that whoever edits a row by their role leaves as they are: they say what there is and whose it is, and change with an order
 * or by the quality manager. SharePoint guards rows and not columns, so only our forms hold to this.
 */
export const fixedColumns: { readonly [K in KeptKind]: readonly ColumnsOf<K>[] } = {
  areas: ['Title', 'Horizontal', 'Field', 'Department', 'ConfirmedBy', 'ValidFrom', 'ValidUntil', 'Sample'],
  goals: ['PolicyArea', 'Sample'],
  indicators: ['Goal', 'Sample'],
  services: ['Organisation', 'ValidFrom', 'ValidUntil', 'Sample'],
  supportServices: ['Title', 'Position', 'Sample']
};

/**
 * Whether whoever is signed in may edit one row, by SharePoint's own answer: one request.
 *
 * @throws SiteError when the site could not be asked, or the row is not there
 */
export const mayEditRow = async ({ sp, url }: Pick<Site, 'sp' | 'url'>, kind: KeptKind, id: number): Promise<boolean> => {
  try {
    const { EffectiveBasePermissions } = await sp.web.getList(listUrl(url, keptLists[kind])).items.getById(id)
      .select('EffectiveBasePermissions')<{ readonly EffectiveBasePermissions: BasePermissions }>();
    return rightsOf(EffectiveBasePermissions).edit;
  } catch (thrown) {
    throw await asSiteError(thrown);
  }
};
