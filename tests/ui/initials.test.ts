import { initialsOf } from '../../src/ui/initials';

test.each([
  ['Kvaliteedijuht B', 'KB'],
  ['Nõunik', 'N'],
  ['Õigusosakonna juhataja A', 'ÕA'],
  ['  peadirektori   ülesannetes  D ', 'PD'],
  ['Ühisosakonna juht (RaM) A', 'ÜA'],
  ['Poliitikajuht - B', 'PB'],
  ['', '']
])('%p is %p', (name, initials) => expect(initialsOf(name)).toBe(initials));
