import type { RegisterFilter } from '../../../src/domain/documents/registerFilter';
import type { PersonId, RoleId, SupportServiceId } from '../../../src/domain/identity';
import * as strings from '../../../src/loc/et-ee';
import { filterChips } from '../../../src/webparts/processRegister/filters/filterChips';

const names = {
  strings,
  kind: (kind: string) => kind,
  role: (id: RoleId) => `roll ${id}`,
  supportService: (id: SupportServiceId) => `teenus ${id}`
};

const everything: RegisterFilter = {
  text: 'hange', kinds: ['process', 'form'], statuses: ['drafting'], owner: 4 as RoleId, supportService: 2 as SupportServiceId,
  overdue: true, mine: 9 as PersonId
};

const without = (text: string): RegisterFilter => {
  let left: RegisterFilter | undefined;
  filterChips(everything, names, next => { left = next; }).find(chip => chip.text === text)?.onRemove();
  if (!left) throw new Error(`No chip ${text}`);
  return left;
};

test('each part of the filter is a chip; the search is not', () => {
  expect(filterChips(everything, names, () => undefined).map(chip => chip.text)).toEqual([
    'Liik: process', 'Liik: form', 'Olek: Loomisel', 'Omanik: roll 4', 'Tugiteenus: teenus 2', 'Ülevaatus hilinenud', 'Minu vastutada'
  ]);
});

test.each<[string, RegisterFilter]>([
  ['Liik: form', { ...everything, kinds: ['process'] }],
  ['Olek: Loomisel', { ...everything, statuses: undefined }],
  ['Omanik: roll 4', { ...everything, owner: undefined }],
  ['Tugiteenus: teenus 2', { ...everything, supportService: undefined }],
  ['Ülevaatus hilinenud', { ...everything, overdue: undefined }],
  ['Minu vastutada', { ...everything, mine: undefined }]
])('removing the chip "%s" leaves the rest in force', (text, left) => {
  expect(without(text)).toEqual(left);
});

test('without a filter there are no chips', () => {
  expect(filterChips({ text: 'hange', overdue: false }, names, () => undefined)).toEqual([]);
});
