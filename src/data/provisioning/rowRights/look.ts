import '@pnp/sp/items';
import '@pnp/sp/security';
import { indexHolders } from '../../../domain/people/holders';
import { nouns, type NounName } from '../../facts';
import { listsOf } from '../../nounLists';
import { listUrl } from '../../addresses';
import { PAGE } from '../../questions';
import { readSite, type Answered } from '../../reading';
import type { RawRow } from '../../cells';
import { readRanges } from '../../ranges';
import { readBatch, type Outcome, type Question } from '../../readBatch';
import type { ListSchema } from '../../schema/list';
import { asSiteError, SiteError } from '../../siteError';
import type { Site } from '../../site';
import { valueIfThere, valueOf } from '../batches';
import type { FoundSite } from '../found';
import { assignmentOf, type RawAssignment } from '../look';
import type { FoundRow, FoundRowRights, FoundRows } from './found';
import { lookedLists, type LookedList } from './looked';

export type Asked = Pick<Site, 'sp' | 'url'>;

/** SharePoint works out for each row whether it has permissions of its own, so not as many as of cells are asked for at once. */
const ROWS_AT_ONCE = 1000;

/** As many as a batch takes. */
const ASKS_AT_ONCE = 100;

const factNouns = ['areas', 'goals', 'indicators', 'services', 'supportServices', 'roles', 'roleHolders'] as const satisfies readonly NounName[];

/** Read from the site itself and not from what a browser keeps: rights are given and taken by it. */
const readFacts = async ({ sp, url: siteUrl }: Asked): Promise<FoundRowRights['facts']> => {
  const { rows } = await readSite({ wire: sp, siteUrl, overview: true, lists: listsOf(factNouns), page: PAGE, infos: new Map() });
  const factsIn = (name: NounName): readonly unknown[] => {
    const { list, toDomain } = nouns[name];
    const answer: ReturnType<Answered['rows']['get']> = rows.get(list.name);
    if (!answer || 'error' in answer) throw answer?.error ?? new SiteError('listMissing', list.name);
    return answer.rows.map(row => (toDomain as (of: unknown) => unknown)(row));
  };
  const facts = Object.fromEntries(factNouns.map(name => [name, factsIn(name)])) as unknown as
    Omit<FoundRowRights['facts'], 'holders'> & { readonly roles: Parameters<typeof indexHolders>[1]; readonly roleHolders: Parameters<typeof indexHolders>[0] };
  return { ...facts, holders: indexHolders(facts.roleHolders, facts.roles) };
};

const rowsAfter = ({ sp, url }: Asked, { list, newestOnly }: LookedList, after: number): Question => {
  const items = sp.web.getList(listUrl(url, list)).items.select('Id', 'Title', 'HasUniqueRoleAssignments').top(ROWS_AT_ONCE).orderBy('ID', !newestOnly);
  if (after > 0) items.query.set('$skiptoken', `Paged=TRUE&p_ID=${after}`);
  return items;
};

/** Batches travel side by side, as many as the connection lets. */
const ask = async (site: Asked, questions: readonly Question[]): Promise<readonly Outcome<unknown>[]> => {
  const batches = Array.from({ length: Math.ceil(questions.length / ASKS_AT_ONCE) }, (_, n) => questions.slice(n * ASKS_AT_ONCE, (n + 1) * ASKS_AT_ONCE));
  return (await Promise.all(batches.map(batch => readBatch(site.sp, site.url, batch)))).flat();
};

/** The rest of a list whose first page was full. */
const wholeOf = async (site: Asked, looked: LookedList, first: readonly RawRow[], count: number): Promise<readonly RawRow[]> => {
  if (looked.newestOnly || first.length < ROWS_AT_ONCE) return first;
  return valueOf(await readRanges(async after => {
    try {
      const [answer] = await readBatch(site.sp, site.url, [rowsAfter(site, looked, after)]);
      return answer as Outcome<readonly RawRow[]>;
    } catch (thrown) {
      return { error: await asSiteError(thrown) };
    }
  }, first, ROWS_AT_ONCE, count));
};

const assignmentsOf = ({ sp, url }: Asked, list: ListSchema, id: number): Question =>
  sp.web.getList(listUrl(url, list)).items.getById(id).roleAssignments
    .select('PrincipalId', 'Member/Title', 'RoleDefinitionBindings/Id', 'RoleDefinitionBindings/Name', 'RoleDefinitionBindings/RoleTypeKind', 'RoleDefinitionBindings/BasePermissions')
    .expand('Member', 'RoleDefinitionBindings');

interface Own { readonly looked: LookedList; readonly raw: RawRow }

/** Who may do what with rows that have permissions of their own; a row that went meanwhile is left out. */
const readOwn = async (site: Asked, own: readonly Own[]): Promise<readonly (FoundRow | undefined)[]> => {
  const outcomes = await ask(site, own.map(({ looked, raw }) => assignmentsOf(site, looked.list, Number(raw.Id))));
  return own.map(({ raw }, n) => {
    const assignments = valueIfThere(outcomes[n] as Outcome<readonly RawAssignment[]>);
    return assignments && { id: Number(raw.Id), title: String(raw.Title ?? ''), assignments: assignments.map(assignmentOf) };
  });
};

const read = async (site: Asked, found: FoundSite): Promise<FoundRowRights> => {
  const looked = lookedLists.filter(({ list }) => found.lists.has(list.name));
  const [facts, firsts] = await Promise.all([readFacts(site), ask(site, looked.map(one => rowsAfter(site, one, 0)))]);
  const raws = await Promise.all(looked.map((one, n) =>
    wholeOf(site, one, valueOf(firsts[n]) as readonly RawRow[], found.lists.get(one.list.name)?.itemCount ?? 0)));
  const own = looked.flatMap((one, n) => raws[n].filter(raw => raw.HasUniqueRoleAssignments === true).map((raw): Own => ({ looked: one, raw })));
  const rows = await readOwn(site, own);
  return {
    site: found,
    facts,
    lists: looked.map((one, n): FoundRows => ({
      ...one,
      asked: raws[n].length,
      own: new Map(rows.flatMap((row, at): [number, FoundRow][] => (row && own[at].looked === one ? [[row.id, row]] : [])))
    }))
  };
};

/**
 * Reads which rows have permissions of their own, who has which there, and who holds which role now. One request for the facts, one
 * for the lists, one for each further thousand rows of a list, and one for each hundred rows with permissions of their own. For an
 * owner: others may not see who has access.
 *
 * @throws SiteError when the site cannot be read
 */
export const lookAtRows = async (site: Asked, found: FoundSite): Promise<FoundRowRights> => {
  try {
    return await read(site, found);
  } catch (thrown) {
    throw await asSiteError(thrown);
  }
};
