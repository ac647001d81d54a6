import { openedBy } from '../../../src/webparts/processRegister/opened';
import type { Opened } from '../../../src/webparts/processRegister/opened';
import { parseCode } from '../../../src/domain/documents/code';
import { chapter32 } from '../../domain/documents/chapter32';
import { document } from '../../domain/given';
import { given } from './given';

const { register, gaps } = given();

const told = (opened: Opened): string => {
  switch (opened.status) {
    case 'document': return opened.entry.document.title;
    case 'gap': return `empty ${opened.gap.gap}`;
    default: return opened.status;
  }
};

test.each([
  ['nothing asked', undefined, 'closed'],
  ['an id', '2', 'Hankeprotsess'],
  ['a code', 'P06', 'Hankeprotsess'],
  ['a code as people type it', ' p06', 'Hankeprotsess'],
  ['a merged code', 'P16', 'Raamistik'],
  ['a code that no document carries', 'P14', 'empty P14'],
  ['a code beyond the series', 'P77', 'unknown'],
  ['an id that is not there', '99', 'unknown'],
  ['anything else', 'hange', 'unknown']
])('the address with %s opens: %s -> %s', (_, asked, expected) => {
  expect(told(openedBy(asked, register, gaps))).toBe(expected);
});

test('of two documents with one code, the one in use is opened', () => {
  const twice = given({
    ...chapter32,
    documents: [document({ id: 90, code: parseCode('P06'), title: 'Endine hankekord', stage: 'ended' }), ...chapter32.documents]
  });
  expect(told(openedBy('P06', twice.register, twice.gaps))).toBe('Hankeprotsess');
});
