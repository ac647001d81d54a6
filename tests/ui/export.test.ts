/** @jest-environment jsdom */
import { strFromU8, unzipSync } from 'fflate';
import { exportXlsx, type Export } from '../../src/ui/export';

interface Row { readonly title: string; readonly edition?: number; readonly from?: string; readonly sample: boolean }

const columns: Export<Row>['columns'] = [
  { header: 'Pealkiri', width: 40, value: row => row.title },
  { header: 'Versioon', value: row => row.edition },
  { header: 'Alates', kind: 'date', value: row => row.from },
  { header: 'Näidis', value: row => row.sample }
];

interface Saved { readonly name: string; readonly sheet: string; readonly texts: readonly string[]; readonly workbook: string }

const bytesOf = (blob: Blob): Promise<Uint8Array> => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
  reader.onerror = () => reject(reader.error);
  reader.readAsArrayBuffer(blob);
});

/** What a person finds in the folder for downloads. */
const saved = async (asked: Partial<Export<Row>>): Promise<Saved> => {
  const blobs: Blob[] = [];
  const names: string[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => { blobs.push(blob); return 'blob:x'; }, revokeObjectURL: () => undefined });
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { names.push(this.download); });
  await exportXlsx({ fileName: 'register', sheet: 'Dokumendid', columns, rows: [], ...asked });
  click.mockRestore();
  const files = unzipSync(await bytesOf(blobs[0]));
  const read = (path: string): string => strFromU8(files[path]);
  return {
    name: names[0],
    sheet: read('xl/worksheets/sheet1.xml'),
    texts: [...read('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(match => match[1]),
    workbook: read('xl/workbook.xml')
  };
};

test('text stays text: what looks like a formula, a number or a date is never computed', async () => {
  const rows = ['=HYPERLINK("http://a.test")', '+1+1', '-2', '@SUM(A1)', '2026-11-21', '007', '<b>"&']
    .map(title => ({ title, sample: false }));
  const { sheet, texts } = await saved({ rows });
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(texts).toEqual(expect.arrayContaining(['=HYPERLINK("http://a.test")', '+1+1', '-2', '@SUM(A1)', '2026-11-21', '007', '&lt;b&gt;"&amp;']));
  expect([...sheet.matchAll(/<c r="A[2-8]"[^>]*t="s"/g)]).toHaveLength(rows.length);
});

test('numbers, days and yes/no keep their kind, whatever the time zone; what is missing leaves the cell empty', async () => {
  const { sheet } = await saved({ rows: [{ title: 'P01', edition: 3, from: '2026-11-21', sample: true }, { title: 'P02', sample: false }] });
  expect(sheet).toMatch(/<c r="B2"[^>]*><v>3<\/v>/);
  expect(sheet).toMatch(/<c r="C2"[^>]*><v>46347<\/v>/);
  expect(sheet).toMatch(/<c r="D2"[^>]*t="b"[^>]*><v>1<\/v>/);
  expect(sheet).not.toMatch(/<c r="[BC]3"[^>]*><v>/);
});

test('rows stand in the order given, under a header that stays', async () => {
  const { sheet, texts } = await saved({ rows: ['b', 'a', 'c'].map(title => ({ title, sample: false })) });
  expect(texts).toEqual(['Pealkiri', 'Versioon', 'Alates', 'Näidis', 'b', 'a', 'c']);
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"/);
});

test.each([
  ['Protsessid: 21.11.2026', 'Protsessid- 21.11.2026.xlsx'],
  ['a/b\\c.xlsx', 'a-b-c.xlsx']
])('the file %p is saved as %p', async (fileName, expected) => expect((await saved({ fileName })).name).toBe(expected));

test('a sheet\'s name is cut to what Excel allows', async () => {
  const { workbook } = await saved({ sheet: 'Poliitikavaldkonnad ja teenused: 2026/2027' });
  expect(workbook).toContain('name="Poliitikavaldkonnad ja teenused');
});
