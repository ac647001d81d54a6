import type { Query } from '../odata/query';
import { calculation, type Resource } from './tree';

/** Questions that something which is not there answers too. */
const askable = new Set(['exists', 'existsallowthrowforpolicyfailures']);

const asksOnlyWhetherItExists = ({ select }: Query): boolean =>
  select !== undefined && select.length > 0 && select.every(path => path.length === 1 && askable.has((path[0] ?? '').toLowerCase()));

/**
 * A file or folder that is not there. SharePoint answers `Exists` with false; anything else is the error.
 * Source: `File.Exists` and `File.ExistsWithException` of the client object model.
 */
export const absent = (type: string, set: string, error: Error): Resource => {
  const refuse = (): never => { throw error; };
  return {
    name: type,
    child: name => askable.has(name.toLowerCase()) ? calculation(name, () => ({ is: 'value', name, type: 'Edm.Boolean', value: false })) : refuse(),
    read: (_call, query) => asksOnlyWhetherItExists(query)
      ? { is: 'entity', meta: { type, set, navigation: [] }, values: Object.fromEntries((query.select ?? []).map(([name = '']) => [name, false])) } : refuse(),
    create: refuse,
    update: refuse,
    remove: refuse
  };
};
