import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { provision, qualityManagersGroup, restrictedReadersGroup } from '../../src/data/provisioning';
import { provisionRowRights } from '../../src/data/provisioning/rowRights';
import {
  coreTeams, documents, lists, meetingItems, organisations, posts, roleHolders, roles, routes, routeSteps, suggestions as suggestionList, teamActions, teamDecisions, units
} from '../../src/data/schema';
import { connect, type Connection } from '../../src/data/transport';
import type { PlainDate } from '../../src/domain/time/plainDate';
import { people } from '../people';
import { contentFor, tablesOf, writtenTablesOf, type Content, type Size, type Table, type WrittenTable } from '.';
import { foundedAt, momentOn, workingDayBefore } from './approvals/moments';
import { writeActs, writeDrafts } from './approvals/writing';
import { groundOf } from './asRead';
import { writeConfirmations } from './cards';
import type { SettableClock } from './clock';
import { keyring, type Keyring } from './keyring';
import { additionOf, addRows, waves } from './rowWriter';
import { additionOfSuggestion } from './suggestionRow';

export interface SetUpOptions {
  /** The first day of use: the content's dates lie around it. */
  readonly today: PlainDate;
  readonly size: Size;
  /** Key of the site owner who creates lists, levels and the group. */
  readonly as: string;
  /** The site's own, so that what was done some days ago is stamped so; without it everything is written now. */
  readonly clock?: SettableClock;
  /** Told each step in a line for the terminal. */
  readonly report?: (line: string) => void;
}

/** Keeps the lists; the rows bear this person's name as author. */
const QUALITY_MANAGER = 'kvaliteedijuht-b';

/** Parties to the contract of the sample, personnel and the agency's head. */
const RESTRICTED_READERS = [
  'ska-personalipartner-a', 'ska-osakonnajuhataja-c', 'ska-talitusejuht-a', 'ska-haldusspetsialist-a', 'asutuse-juht-c'
];

/** Approvals rely on these as they stood when something was submitted, so they were filled long before. */
const founding: ReadonlySet<string> = new Set([organisations, units, posts, roles, documents, roleHolders, routes, routeSteps, coreTeams].map(({ name }) => name));

/** What teams agreed on was written down at a meeting of theirs some days ago. */
const agreed: ReadonlySet<string> = new Set([meetingItems, teamActions, teamDecisions].map(({ name }) => name));
const agreedAt = (today: PlainDate): number => momentOn(workingDayBefore(today, 12), '14.00');

const ignore = (): void => undefined;

const signedIn = (siteUrl: string, key: string): Connection => connect({ url: siteUrl, headers: { 'X-Local-User': key } });

/** Everybody's user id on this site, by person key. */
const introduce = async (owner: SPFI): Promise<ReadonlyMap<string, number>> => {
  const [batched, execute] = owner.batched();
  const users = Promise.all(people.map(({ loginName }) => batched.web.ensureUser(loginName)));
  await Promise.all([users, execute()]);
  return new Map((await users).map(({ Id }, index) => [people[index].key, Id]));
};

const loginOf = (key: string): string => {
  const person = people.find(one => one.key === key);
  if (!person) throw new RangeError(`Nobody has the key ${key}`);
  return person.loginName;
};

interface Writers { readonly owner: SPFI; readonly qualityManager: SPFI }

/**
 * A role holder's row counts as a finding when the person it names wrote it; so the quality manager's own rows are the
 * owner's to write.
 */
const namesTheWriter = (row: Table['rows'][string]): boolean => row.Person === QUALITY_MANAGER;

/** Writes a list once a row, so that every row is of version 1.0. */
const fill = async ({ owner, qualityManager }: Writers, sitePath: string, table: Table, keys: Keyring): Promise<void> => {
  const path = `${sitePath}/Lists/${table.list.name}`;
  for (const wave of waves(table)) {
    for (const writer of [qualityManager, owner]) {
      const mine = wave.filter(key => namesTheWriter(table.rows[key]) === (writer === owner));
      const additions = mine.map(key => additionOf(table.list, key, table.rows[key], keys));
      keys.learn(table.list.name, await addRows(writer, path, additions));
    }
  }
};

/** Each row by the person it is from, everybody's rows in the order in which they are told. */
const fillByAuthors = async (siteUrl: string, sitePath: string, { list, rows }: WrittenTable, keys: Keyring): Promise<void> => {
  const authors = [...new Set(rows.map(({ by }) => by))];
  for (const author of authors) {
    const additions = rows.flatMap(({ by, row }, n) => (by === author ? [additionOf(list, `${list.name} ${n + 1}`, row, keys)] : []));
    await addRows(signedIn(siteUrl, author), `${sitePath}/Lists/${list.name}`, additions);
  }
};

const fillSuggestions = async (
  siteUrl: string, sitePath: string, { suggestions }: Content, tables: readonly Table[], keys: Keyring
): Promise<void> => {
  for (const told of suggestions) {
    const added = await addRows(signedIn(siteUrl, told.by), `${sitePath}/Lists/${suggestionList.name}`, [additionOfSuggestion(told, tables, keys)]);
    keys.learn(suggestionList.name, added);
  }
};

/**
 * Makes a fresh team site the management system's site: the add-in's own provisioning as the owner would run it, the
 * quality manager into the group, then the sample content row by row, all over REST. `siteUrl` is absolute.
 * Throws when a row is refused; the site is then best started afresh.
 */
export const setUp = async (siteUrl: string, options: SetUpOptions): Promise<void> => {
  try {
    await fillSite(siteUrl, options);
  } finally {
    options.clock?.letGo();
  }
};

const fillSite = async (siteUrl: string, { today, size, as, clock, report = ignore }: SetUpOptions): Promise<void> => {
  const owner = signedIn(siteUrl, as);
  const { ServerRelativeUrl } = await owner.web.select('ServerRelativeUrl')();

  report('Lists, levels and permissions …');
  await provision(owner, siteUrl);
  await owner.web.siteGroups.getByName(qualityManagersGroup.name).users.add(loginOf(QUALITY_MANAGER));
  for (const reader of RESTRICTED_READERS) await owner.web.siteGroups.getByName(restrictedReadersGroup.name).users.add(loginOf(reader));

  const content = contentFor(today, size);
  const tables = tablesOf(content);
  const keys = keyring(await introduce(owner));
  const written = writtenTablesOf(content);
  for (const { name, title } of lists) {
    const table = tables.find(({ list }) => list.name === name);
    const byAuthors = written.find(({ list }) => list.name === name);
    if (founding.has(name)) clock?.set(foundedAt(today));
    if (agreed.has(name)) clock?.set(agreedAt(today));
    // Connections of their own: a form digest of another time is none.
    if (table) await fill({ owner: signedIn(siteUrl, as), qualityManager: signedIn(siteUrl, QUALITY_MANAGER) }, ServerRelativeUrl, table, keys);
    if (byAuthors) {
      if (!agreed.has(name)) clock?.letGo();
      await fillByAuthors(siteUrl, ServerRelativeUrl, byAuthors, keys);
    }
    clock?.letGo();
    if (name === suggestionList.name) await fillSuggestions(siteUrl, ServerRelativeUrl, content, tables, keys);
    const count = table ? Object.keys(table.rows).length : byAuthors?.rows.length ?? (name === suggestionList.name ? content.suggestions.length : undefined);
    if (count !== undefined) report(`${title.en}: ${count}`);
  }

  const rights = await provisionRowRights({ sp: signedIn(siteUrl, as), url: siteUrl }, today);
  report(`Rows edited by those who lead what they are about: ${rights.lists.reduce((sum, list) => sum + list.own, 0)}`);

  const place = { signedIn: (key: string) => signedIn(siteUrl, key), sitePath: ServerRelativeUrl, clock };
  await writeDrafts(place, content.drafts, keys, content.documents);
  const ground = groundOf(tables, keys, clock ? foundedAt(today) : 0);
  await writeActs(place, content.acts, { ids: keys, ground, documents: content.documents });
  await writeConfirmations(place, content.confirmations, tables, keys);
  report(`Drafts: ${content.drafts.length}. Acts in the log: ${content.acts.length}. Confirmations of cards: ${content.confirmations.length}`);
};
