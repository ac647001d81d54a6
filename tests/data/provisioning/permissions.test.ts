import * as fc from 'fast-check';
import { customLevels, levelFor } from '../../../src/data/provisioning/levels';
import { differenceOf, maskOf, permissionKinds, permissionsIn, type PermissionName } from '../../../src/data/provisioning/permissions';
import { rightsOf } from '../../../src/data/rights';
import { addOnly, addOnlyRestricted, keptByQualityManagers, openToEveryone } from '../../../src/data/schema/access';

const anyPermissions = fc.uniqueArray(fc.constantFrom(...Object.keys(permissionKinds) as PermissionName[]));

describe('permission masks', () => {
  test('what is put into a mask is read out of it', () => {
    fc.assert(fc.property(anyPermissions, names => {
      expect(new Set(permissionsIn(maskOf(names)))).toEqual(new Set(names));
    }));
  });

  test('two masks differ by nothing exactly when they hold the same', () => {
    fc.assert(fc.property(anyPermissions, anyPermissions, (a, b) => {
      const { more, less } = differenceOf(a, b);
      expect(more.length + less.length === 0).toBe(new Set([...a, ...b]).size === a.length && a.length === b.length);
      expect([...b.filter(name => !more.includes(name)), ...less].sort()).toEqual([...a].sort());
    }));
  });

  test("SharePoint's own full control holds every right that has a name here", () => {
    expect(permissionsIn({ High: '2147483647', Low: '4294967295' })).toEqual(Object.keys(permissionKinds));
  });

  test('the mask of viewing and adding is the one SharePoint documents for these bits', () => {
    expect(maskOf(['viewListItems', 'addListItems', 'useRemoteAPIs'])).toEqual({ High: '32', Low: '3' });
  });
});

describe('the levels of VAJS', () => {
  test('"VAJS lisab" adds, but neither edits nor deletes nor manages', () => {
    expect(rightsOf(maskOf(customLevels.add.permissions))).toEqual({ add: true, edit: false, delete: false, manage: false });
  });

  test('"VAJS haldab" edits too, but never deletes', () => {
    expect(rightsOf(maskOf(customLevels.edit.permissions))).toEqual({ add: true, edit: true, delete: false, manage: false });
  });

  test.each([
    ['owners', 'full', 'full', 'full', 'full'],
    ['qualityManagers', 'edit', 'edit', 'add', 'add'],
    ['restrictedReaders', 'none', 'none', 'none', 'add'],
    ['members', 'read', 'add', 'add', 'none'],
    ['visitors', 'read', 'add', 'add', 'none']
  ] as const)('%s: facts %s, suggestions %s, the log %s, the restricted log %s', (group, facts, suggestions, log, restricted) => {
    expect([keptByQualityManagers, openToEveryone, addOnly, addOnlyRestricted].map(access => levelFor(access, group)))
      .toEqual([facts, suggestions, log, restricted]);
  });
});
