import { createHash } from 'node:crypto';
import { errors } from '../errors';
import { complex, type Complex, type EntityShape, type Wire } from '../odata/shape';
import type { Call } from '../site';
import {
  type Anchor, type Change, type ChangeObject, changeTypes, type ChangeScope, forgetChanges, latestChange, readChanges
} from '../store/changeLog';
import type { Arguments } from './arguments';
import { contentTypeId } from './complexes';
import { given, propertiesIn } from './given';
import { action, type Reply, type Resource } from './tree';

/** SharePoint keeps the log for so long. */
const keptFor = 60 * 86_400_000;

const usualLimit = 1000;

// --- tokens ----------------------------------------------------------------------------------------------------------

const scopeNumbers: Readonly<Record<ChangeScope['is'], number>> = { site: 1, web: 2, list: 3 };

/** Ticks of .NET: tenths of microseconds since the year 1. */
const epochTicks = 621_355_968_000_000_000n;
const ticksOf = (iso: string): bigint => BigInt(Date.parse(iso)) * 10_000n + epochTicks;
const isoOf = (ticks: bigint): string => new Date(Number((ticks - epochTicks) / 10_000n)).toISOString();

const tokenText = (scope: ChangeScope, at: string, id: number): string => `1;${scopeNumbers[scope.is]};${scope.guid};${ticksOf(at)};${id}`;

const token = (text: string): Complex => complex('SP.ChangeToken', { StringValue: text });

/** `CurrentChangeToken`: the place after the newest change. `born` stands in while nothing has changed. */
export const currentToken = (call: Call, scope: ChangeScope, born: string): string => {
  const latest = latestChange(call.site.db, scope);
  return tokenText(scope, latest?.at ?? born, latest?.id ?? 0);
};

export const currentChangeToken = (call: Call, scope: ChangeScope, born: string): Complex => token(currentToken(call, scope, born));

const refused = (): Error => errors.invalidArgument('Specified value is not supported for the changeToken parameter.');

const latestTicks = 3_155_378_975_999_999_999n;

/**
 * Reads a token of the same object; of another one it is refused. Clients also write tokens themselves, with a time and
 * `-1` for the number: then the time counts. One that is too old gives no error: the log begins where it begins.
 */
export const anchorOf = (text: string, scope: ChangeScope): Anchor => {
  const [, kind, guid = '', ticks = '', id = ''] = /^1;(\d);([0-9a-f-]{36});(\d{1,19});(-?\d+)$/i.exec(text.trim()) ?? [];
  if (Number(kind) !== scopeNumbers[scope.is] || guid.toLowerCase() !== scope.guid || BigInt(ticks || 0) > latestTicks) throw refused();
  return Number(id) >= 0 ? { is: 'change', id: Number(id) } : { is: 'moment', at: isoOf(BigInt(ticks)) };
};

// --- queries ---------------------------------------------------------------------------------------------------------

const objectFlags: Readonly<Record<string, readonly ChangeObject[]>> = {
  Alert: [], ContentType: ['ContentType'], Field: ['Field'], File: ['File'], Folder: ['Folder'], Group: ['Group'], Item: ['Item'], List: ['List'], SecurityPolicy: [],
  Site: [], User: ['User'], View: ['View'], Web: ['Web']
};

const t = changeTypes;
const typeFlags: Readonly<Record<string, readonly number[]>> = {
  Add: [t.add], Update: [t.update], DeleteObject: [t.remove], Rename: [t.rename], Move: [t.moveAway, t.moveInto], Restore: [t.restore],
  SystemUpdate: [t.systemUpdate], Navigation: [t.navigation], RoleDefinitionAdd: [t.roleAdd], RoleDefinitionDelete: [t.roleDelete],
  RoleDefinitionUpdate: [t.roleUpdate], RoleAssignmentAdd: [t.assignmentAdd, t.scopeAdd], RoleAssignmentDelete: [t.assignmentDelete, t.scopeDelete],
  GroupMembershipAdd: [t.memberAdd], GroupMembershipDelete: [t.memberDelete]
};

/** Switches of `SP.ChangeQuery` that change nothing here: there is no more to trim, and no start token is unknown. */
const withoutEffect = new Set(['RequireSecurityTrim', 'IgnoreStartTokenNotFoundError', 'RecursiveAll', 'FetchLimit', 'LatestFirst', 'ChangeTokenStart', 'ChangeTokenEnd',
  'Activity']);

interface Question {
  readonly objects: readonly ChangeObject[];
  readonly types: readonly number[];
  readonly after?: Anchor;
  readonly until?: Anchor;
  readonly limit: number;
  readonly latestFirst: boolean;
}

const tokenIn = (value: unknown, scope: ChangeScope): Anchor | undefined => {
  if (value === undefined || value === null) return undefined;
  const text = given.object(value).StringValue;
  return text === undefined || text === null || text === '' ? undefined : anchorOf(given.text(text), scope);
};

const limitIn = (value: unknown): number => {
  const limit = value === undefined || value === null ? 0 : typeof value === 'string' ? Number(value) : given.int(value);
  return limit > 0 ? Math.min(limit, usualLimit) : usualLimit;
};

const read = (body: unknown, scope: ChangeScope): Question => {
  const query = propertiesIn(body);
  const on = query.filter(([name, value]) => {
    if (objectFlags[name] === undefined && typeFlags[name] === undefined) {
      if (!withoutEffect.has(name)) throw errors.unknownProperty(name, 'SP.ChangeQuery');
      return false;
    }
    return value !== null && given.truth(value);
  }).map(([name]) => name);
  const values = Object.fromEntries(query);
  return {
    objects: on.flatMap(name => objectFlags[name] ?? []), types: on.flatMap(name => typeFlags[name] ?? []),
    after: tokenIn(values.ChangeTokenStart, scope), until: tokenIn(values.ChangeTokenEnd, scope),
    limit: limitIn(values.FetchLimit), latestFirst: values.LatestFirst === true
  };
};

/** Changes that the log still knows; older ones are dropped for good. */
export const changesIn = (call: Call, scope: ChangeScope, question: Question): readonly Change[] => {
  const since = new Date(call.site.now().getTime() - keptFor).toISOString();
  forgetChanges(call.site.db, since);
  return readChanges(call.site.db, { scope, since, ...question });
};

// --- answers ---------------------------------------------------------------------------------------------------------

const none = '00000000-0000-0000-0000-000000000000';

const place = (change: Change): Record<string, Wire> => ({ ListId: change.list ?? none });
const webOf = (change: Change): Record<string, Wire> => ({ WebId: change.web ?? none });
const more = (change: Change): Readonly<Record<string, string | number>> => JSON.parse(change.more) as Readonly<Record<string, string | number>>;

/** What each kind of change says besides token, type, site and time. */
const details: Readonly<Record<ChangeObject, (change: Change) => Record<string, Wire>>> = {
  Item: change => ({
    Editor: '', EditorEmailHint: null, ItemId: change.number, ...place(change), ServerRelativeUrl: '', SharedByUser: null, SharedWithUsers: null,
    UniqueId: change.guid, ...webOf(change)
  }),
  List: change => ({
    BaseTemplate: more(change).BaseTemplate ?? null, Editor: '', Hidden: more(change).Hidden === 1, ...place(change),
    RootFolderUrl: more(change).RootFolderUrl ?? null, Title: more(change).Title ?? null, ...webOf(change)
  }),
  Field: change => ({ FieldId: change.guid, ...webOf(change) }),
  View: change => ({ ...place(change), ViewId: change.guid, ...webOf(change) }),
  File: change => ({ UniqueId: change.guid, ...webOf(change) }),
  Folder: change => ({ UniqueId: change.guid, ...webOf(change) }),
  ContentType: change => ({ ContentTypeId: contentTypeId(change.guid ?? ''), ...webOf(change) }),
  Web: webOf,
  User: change => ({ Activate: change.type === changeTypes.add, UserId: change.number }),
  Group: change => ({ GroupId: change.number })
};

/** Changes have no address of their own; each is named by a GUID that stays the same. */
const guidOf = (call: Call, { id }: Change): string =>
  createHash('sha256').update(`${call.site.guid};${id}`).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

const shape = (call: Call, scope: ChangeScope, change: Change): EntityShape => ({
  is: 'entity',
  meta: { type: `SP.Change${change.object}`, set: 'Changes', link: `SP.Change${change.object}${guidOf(call, change)}`, navigation: [] },
  values: {
    ChangeToken: token(tokenText(scope, change.at, change.id)), ChangeType: change.type, SiteId: call.site.guid, Time: `${change.at.slice(0, 19)}Z`,
    ...details[change.object](change)
  }
});

/** POST `getchanges` with `{query: SP.ChangeQuery}` on the site, a web or a list. */
export const getChanges = (args: Arguments, scope: ChangeScope): Resource => action('GetChanges', (call): Reply => {
  const rows = changesIn(call, scope, read(args.body('query'), scope)).map(change => shape(call, scope, change));
  return { status: 200, shape: { is: 'entities', set: 'Changes', rows } };
});
