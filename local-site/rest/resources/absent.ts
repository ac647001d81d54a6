import { type Query, sameName } from '../odata/query';
import { calculation, type Resource } from './tree';

/** Questions that something which is not there answers too. */
const askable = ['Exists', 'ExistsAllowThrowForPolicyFailures'] as const;

const askedName = (name: string): string | undefined => askable.find(each => sameName(each, name));

const asksOnlyWhetherItExists = ({ select }: Query): boolean =>
  select !== undefined && select.length > 0 && select.every(path => path.length === 1 && askedName(path[0] ?? '') !== undefined);

/**
 * A file or folder that is not there. SharePoint answers `Exists` with false; anything else is the error.
 * Source: `File.Exists` and `File.ExistsWithException` of the client object model.
 */
export const absent = (type: string, set: string, error: Error): Resource => {
  const refuse = (): never => { throw error; };
  return {
    name: type,
    child: sent => {
      const name = askedName(sent) ?? refuse();
      return calculation(name, () => ({ is: 'value', name, type: 'Edm.Boolean', value: false }));
    },
    read: (_call, query) => asksOnlyWhetherItExists(query)
      ? { is: 'entity', meta: { type, set, navigation: [] }, values: Object.fromEntries((query.select ?? []).map(([name = '']) => [askedName(name) ?? name, false])) } : refuse(),
    create: refuse,
    update: refuse,
    remove: refuse
  };
};
