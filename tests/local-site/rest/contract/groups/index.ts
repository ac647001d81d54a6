import type { Group } from '../check';
import { attachments } from './attachments';
import { batch } from './batch';
import { changes } from './changes';
import { columnDefaults } from './columnDefaults';
import { comments } from './comments';
import { contentTypes } from './contentTypes';
import { contextInfo } from './contextInfo';
import { csom } from './csom';
import { errorsGroup } from './errors';
import { fields } from './fields';
import { filesGroup } from './files';
import { foldersGroup } from './folders';
import { siteGroups } from './groups';
import { items } from './items';
import { itemVersions } from './itemVersions';
import { lists } from './lists';
import { navigation } from './navigation';
import { permissions } from './permissions';
import { recycleBin } from './recycleBin';
import { regionalSettings } from './regionalSettings';
import { renderListDataGroup } from './renderListData';
import { users } from './users';
import { views } from './views';
import { webs } from './webs';

/** Every endpoint group of the contract, in the order of the table in `local-site/README.md`. */
export const groups: readonly Group[] = [
  webs, lists, items, itemVersions, renderListDataGroup, changes, comments, recycleBin, fields, views, contentTypes, users, siteGroups, permissions, filesGroup, foldersGroup,
  attachments, columnDefaults, regionalSettings, navigation, batch, contextInfo, csom, errorsGroup
];
