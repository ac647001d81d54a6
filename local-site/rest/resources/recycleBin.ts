import { localDate } from '../columns/formText';
import { errors } from '../errors';
import { allows } from '../permissions/rights';
import { type Call, isEstonian } from '../site';
import { allRecycled, type Recycled, recycledByGuid, removeRecycled, setStage } from '../store/recycled';
import { type User, userById } from '../store/principals';
import { rootWeb, type Web } from '../store/webs';
import type { Arguments } from './arguments';
import { collection } from './collection';
import { resourcePath } from './complexes';
import { given } from './given';
import { recycledKinds } from './restoring';
import { action, entity, type Kind, nothing, type Property, type Resource } from './tree';
import { userKind, userWithId } from './users';

const personOf = (pick: (thing: Recycled) => number, of: (user: User) => string): Property<Recycled> =>
  ({ of: (thing, call) => { const user = userById(call.site.db, pick(thing)); return user ? of(user) : ''; } });

const restore = (call: Call, thing: Recycled): void => {
  recycledKinds[thing.kind].restore(call, thing);
  removeRecycled(call.site.db, thing.guid);
};

/** A list takes what was recycled from it along; such entries are gone by the time their turn comes. */
const purge = (call: Call, thing: Recycled): void => {
  if (!recycledByGuid(call.site.db, thing.guid)) return;
  recycledKinds[thing.kind].purge(call, thing);
  removeRecycled(call.site.db, thing.guid);
};

const stageTwo = (call: Call, thing: Recycled): void => setStage(call.site.db, thing.guid, 2);

type Work = (call: Call, thing: Recycled) => void;
/** Which things an action is about. */
type Choice = (call: Call) => readonly Recycled[];

const each = (name: string, things: Choice, work: Work): Resource => action(name, call => {
  for (const thing of things(call)) work(call, thing);
  return nothing(name);
});

const recycledKind: Kind<Recycled> = {
  type: 'SP.RecycleBinItem',
  set: 'RecycleBinItems',
  link: thing => `Web/RecycleBin('${thing.guid}')`,
  properties: {
    AuthorEmail: personOf(thing => thing.author, user => user.email),
    AuthorName: personOf(thing => thing.author, user => user.title),
    DeletedByEmail: personOf(thing => thing.by, user => user.email),
    DeletedByName: personOf(thing => thing.by, user => user.title),
    DeletedDate: { of: thing => thing.at },
    DeletedDateLocalFormatted: { of: (thing, { site }) => localDate(thing.at, site.timeZone, isEstonian(site), false) },
    DirName: { of: thing => thing.dir },
    DirNamePath: { of: thing => resourcePath(thing.dir) },
    Id: { of: thing => thing.guid },
    ItemState: { of: thing => thing.stage },
    ItemType: { of: thing => recycledKinds[thing.kind].type },
    LeafName: { of: thing => thing.leaf },
    LeafNamePath: { of: thing => resourcePath(thing.leaf) },
    Size: { of: thing => String(thing.size) },
    Title: { of: thing => thing.title }
  },
  children: {
    Author: (thing, _args, call) => entity(userKind, userWithId(call, thing.author)),
    DeletedBy: (thing, _args, call) => entity(userKind, userWithId(call, thing.by))
  },
  methods: {
    Restore: thing => each('Restore', () => [thing], restore),
    DeleteObject: thing => each('DeleteObject', () => [thing], purge),
    MoveToSecondStage: thing => each('MoveToSecondStage', () => [thing], stageTwo)
  },
  remove: (thing, call) => purge(call, thing)
};

/** What a bin shows: a web's own first stage, or both stages of the whole site. */
interface Bin { readonly web?: Web }

const managesWeb = (call: Call, web: Web): boolean => allows(call.site.access.maskIn(call.me, call.site.access.webScope(web)), 'ManageWeb');

/** People find what they deleted themselves; who manages the web finds everything. The site's bin is for the root web's managers. */
const contents = ({ web }: Bin, call: Call): readonly Recycled[] => {
  if (web) {
    const manages = managesWeb(call, web);
    return allRecycled(call.site.db).filter(thing => thing.web === web.id && thing.stage === 1 && (manages || thing.by === call.me.id));
  }
  const root = rootWeb(call.site.db);
  if (!root || !managesWeb(call, root)) throw errors.accessDenied();
  return allRecycled(call.site.db);
};

const member = (bin: Bin, call: Call, guid: string): Recycled => {
  const found = contents(bin, call).find(thing => thing.guid === guid.replace(/[{}]/g, '').toLowerCase());
  if (!found) throw errors.invalidArgument('Value does not fall within the expected range.');
  return found;
};

const chosen = (bin: Bin, args: Arguments): Choice => call =>
  given.texts(args.body('ids')).map(guid => member(bin, call, guid));

const inStage = (bin: Bin, stage: 1 | 2): Choice => call => contents(bin, call).filter(thing => thing.stage === stage);

/** `web/RecycleBin` and `site/RecycleBin`. */
export const recycleBin = (bin: Bin): Resource => collection({
  kind: recycledKind,
  all: call => contents(bin, call),
  key: (args, call) => member(bin, call, args.text('id', 0)),
  methods: {
    GetById: (args, call) => entity(recycledKind, member(bin, call, args.text('id', 0))),
    DeleteAll: () => each('DeleteAll', call => contents(bin, call), purge),
    DeleteAllSecondStageItems: () => each('DeleteAllSecondStageItems', inStage(bin, 2), purge),
    DeleteByIds: args => each('DeleteByIds', chosen(bin, args), purge),
    MoveAllToSecondStage: () => each('MoveAllToSecondStage', inStage(bin, 1), stageTwo),
    MoveToSecondStageByIds: args => each('MoveToSecondStageByIds', chosen(bin, args), stageTwo),
    RestoreAll: () => each('RestoreAll', call => restorable(contents(bin, call)), restore),
    RestoreByIds: args => each('RestoreByIds', call => restorable(chosen(bin, args)(call)), restore)
  }
});

/** Lists before what was in them, folders before what was in those. */
const restorable = (things: readonly Recycled[]): readonly Recycled[] => {
  const rank = ({ kind }: Recycled): number => kind === 'list' ? 0 : kind === 'folder' ? 1 : 2;
  return [...things].sort((a, b) => rank(a) - rank(b) || a.dir.length - b.dir.length || a.at.localeCompare(b.at));
};
