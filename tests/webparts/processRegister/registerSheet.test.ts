import * as strings from '../../../src/loc/et-ee';
import { arrange, shownOf } from '../../../src/webparts/processRegister/lines/arrange';
import { sheetColumns, sheetRows } from '../../../src/webparts/processRegister/registerSheet';
import { given } from './given';

const { register, gaps } = given();

const sheet = (view: 'groups' | 'flat', shown: readonly string[], text = ''): readonly (readonly unknown[])[] => {
  const columns = sheetColumns(shown, view === 'groups', strings, 'et');
  const rows = sheetRows(shownOf(arrange(register, { view }), gaps.slice(-1), { text }), strings);
  return [columns.map(({ header }) => header), ...rows.map(row => columns.map(({ value }) => value(row)))];
};

test('the sheet has the rows on screen, in their order, under the group they stand in', () => {
  expect(sheet('groups', ['code', 'title'], 'eelarve')).toEqual([
    ['Rühm', 'Tähis', 'Pealkiri', 'Osa dokumendist'],
    ['Strateegiline planeerimine', undefined, 'Analüüsiprotsess', undefined],
    ['Finantside juhtimine', 'P02', 'Eelarve planeerimine', 'P02 Strateegilise planeerimise ja finantsjuhtimise protsess']
  ]);
});

test('facts that share a cell on screen have cells of their own, days stay days and numbers numbers', () => {
  expect(sheet('flat', ['code', 'owner', 'edition', 'review', 'supportService'], 'hankeprotsess')).toEqual([
    ['Tähis', 'Omanik', 'Täitja', 'Versioon', 'Kehtib alates', 'Käskkiri', 'Kooskõlastamine', 'Järgmine ülevaatus', 'Ülevaatuse seis', 'Tugiteenus'],
    ['P06', 'Õigustalituse juht', 'Rahandusministeeriumi ühisosakond (väline)', 2, '2025-12-15', 'käskkiri 1-2/14', undefined, '2026-12-15',
      'ülevaatus 24 päeva pärast', 'Finantside juhtimine']
  ]);
});

test('the empty place of a code says so and is otherwise empty', () => {
  expect(sheet('flat', ['code', 'title', 'status', 'review'], 'p14').slice(1)).toEqual([
    ['P14', 'Seda tähist ei kanna ükski dokument', undefined, undefined, undefined, undefined]
  ]);
});

test('a document listed in several places names them all', () => {
  const [, row] = sheet('flat', ['supportService'], 'p02');
  expect(row).toEqual(['Strateegiline planeerimine; Finantside juhtimine']);
});
