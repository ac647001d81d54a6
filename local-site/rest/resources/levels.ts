import { errors } from '../errors';
import { needRight } from '../permissions/access';
import { maskFromHalves, type Mask } from '../permissions/rights';
import type { Call } from '../site';
import { addLevel, allLevels, type Level, levelById, levelByKind, levelByName, nextLevelId, removeLevel, saveLevel } from '../store/levels';
import { rootWeb } from '../store/webs';
import { collection } from './collection';
import { basePermissions } from './complexes';
import { given } from './given';
import { changed, entity, type Kind, type Resource } from './tree';

/** Permission levels belong to the root web. */
const needManager = (call: Call): void => {
  const root = rootWeb(call.site.db) ?? call.web;
  needRight(call.site.access, call.me, call.site.access.webScope(root), 'ManagePermissions');
};

const mask = (value: unknown): Mask => {
  const { High: high, Low: low } = given.object(value);
  const read = maskFromHalves(high, low);
  if (read === undefined) throw errors.wrongType('Edm.Int64');
  return read;
};

export const levelKind: Kind<Level> = {
  type: 'SP.RoleDefinition',
  set: 'RoleDefinitions',
  link: level => `Web/RoleDefinitions(${level.id})`,
  properties: {
    BasePermissions: { of: level => basePermissions(level.mask) },
    Description: { of: level => level.description },
    Hidden: { of: level => level.hidden },
    Id: { of: level => level.id },
    Name: { of: level => level.name },
    Order: { of: level => level.order },
    RoleTypeKind: { of: level => level.kind }
  },
  children: {},
  methods: {},
  changes: {
    BasePermissions: (level, value) => ({ ...level, mask: mask(value) }),
    Description: (level, value) => ({ ...level, description: given.textOrNull(value) }),
    Name: (level, value, call) => {
      const name = given.text(value);
      const holder = levelByName(call.site.db, name);
      if (holder && holder.id !== level.id) throw errors.duplicateRole();
      return { ...level, name };
    },
    Order: (level, value) => ({ ...level, order: given.int(value) })
  },
  save: (after, before, call) => {
    needManager(call);
    // Full Control and Limited Access are SharePoint's own and cannot be changed.
    if (before.kind === 5 || before.kind === 1) throw errors.operationFailed('You cannot modify this permission level.');
    saveLevel(call.site.db, after);
    call.site.access.forget();
    return after;
  },
  remove: (level, call) => {
    needManager(call);
    if (level.kind === 5 || level.kind === 1) throw errors.operationFailed('You cannot delete this permission level.');
    removeLevel(call.site.db, level.id);
    call.site.access.forget();
  }
};

const found = (level: Level | undefined): Level => {
  if (!level) throw errors.roleMissing();
  return level;
};

export const levelWithId = (call: Call, id: number): Level => found(levelById(call.site.db, id));

const create = (call: Call): Level => {
  needManager(call);
  const body = given.object(call.body);
  const name = given.text(body.Name);
  if (name.trim() === '') throw errors.invalidArgument('The name of a permission level cannot be empty.');
  if (levelByName(call.site.db, name)) throw errors.duplicateRole();
  const draft: Level = { id: nextLevelId(call.site.db), name, description: null, order: 0, kind: 0, hidden: false, mask: 0n };
  const level = changed(levelKind, draft, call.body, call, ['Name']);
  addLevel(call.site.db, level);
  return level;
};

export const roleDefinitions = (): Resource => collection({
  kind: levelKind,
  all: call => allLevels(call.site.db),
  key: (args, call) => levelWithId(call, args.number('id', 0)),
  methods: {
    GetById: (args, call) => entity(levelKind, levelWithId(call, args.number('id', 0))),
    GetByName: (args, call) => entity(levelKind, found(levelByName(call.site.db, args.text('name', 0)))),
    GetByType: (args, call) => entity(levelKind, found(levelByKind(call.site.db, args.number('roleType', 0))))
  },
  add: create
});
