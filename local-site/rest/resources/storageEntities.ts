import { errors } from '../errors';
import { readStorageEntity } from '../store/facts';
import type { Web } from '../store/webs';
import { action, calculation, type Child, type Resource } from './tree';

const one = (name: string): Resource => calculation('GetStorageEntity', call => {
  const found = readStorageEntity(call.site.db, name);
  return found ? {
    is: 'entity',
    meta: { type: 'SP.StorageEntity', set: 'StorageEntities', link: `Web/GetStorageEntity('${name.replace(/'/g, "''")}')`, navigation: [] },
    values: { Comment: found.comment, Description: found.description, Value: found.value }
  } : { is: 'nothing', name: 'GetStorageEntity' };
});

/** Tenant properties are set in the tenant's app catalogue only; everywhere else SharePoint refuses owners too. */
const elsewhere = (name: string): Child<Web> => () => action(name, () => { throw errors.accessDenied(); });

/** Methods of a web for tenant properties. This site is no app catalogue; `/_local/` sets them instead. */
export const storageEntities: Readonly<Record<string, Child<Web>>> = {
  GetStorageEntity: (_web, args) => one(args.text('key', 0)),
  RemoveStorageEntity: elsewhere('RemoveStorageEntity'),
  SetStorageEntity: elsewhere('SetStorageEntity')
};
