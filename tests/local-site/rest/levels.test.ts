import { builtinLevels } from '../../../local-site/rest/permissions/levels';
import { allows, halves, maskFromHalves, maskOf, rights } from '../../../local-site/rest/permissions/rights';

// Masks as SharePoint Online answers them (`RoleDefinitions`), by RoleTypeKind.
test.each([
  [5, '2147483647', '4294967295'],
  [4, '432', '1012866047'],
  [6, '432', '1011030767'],
  [3, '432', '1011028719'],
  [2, '176', '138612833'],
  [1, '48', '134287360']
])('the level of kind %i has SharePoint\'s own mask', (kind, High, Low) => {
  const level = builtinLevels.find(each => each.kind === kind);
  expect(level && halves(level.mask)).toEqual({ High, Low });
});

test('a set of rights survives being written as two halves', () => {
  for (const right of rights) {
    const { High, Low } = halves(maskOf(right));
    expect(maskFromHalves(High, Low)).toBe(maskOf(right));
    expect(rights.filter(each => allows(maskOf(right), each))).toEqual([right]);
  }
});

test.each([['-1', '0'], ['0', '4294967296'], ['x', '0'], [undefined, '0']])('%s and %s are no halves', (high, low) => {
  expect(maskFromHalves(high, low)).toBeUndefined();
});
