/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { coverageByPlace, totalCoverage } from '../../../src/domain/jobDescriptions/unitCoverage';
import { workStrings } from '../../../src/loc/work';
import { cellOf } from '../../../src/ui/export';
import { namesIn } from '../../../src/webparts/jobDescriptions/jobWords';
import { coverageSheetColumns, coverageSheetRows } from '../../../src/webparts/jobDescriptions/sheets/coverageSheet';
import { registerSheetColumns } from '../../../src/webparts/jobDescriptions/sheets/registerSheet';
import { shownJobs } from '../../../src/webparts/jobDescriptions/shownJobs';
import { coordinated, did, document, steps, submitted } from '../../domain/approval/given';
import { day, edition } from '../../domain/given';
import { documents, draft, factsWith, type GivenFacts } from './given';
import { openPage } from './page';

const today = day('2026-03-20');
const words = workStrings('et');
const inForce = edition({ id: 1, document, number: 1, validity: { from: '2025-03-01' }, order: { number: '4', annex: '3' } });

/** Facts of a line of the sheet by its heading; empty cells are left out. */
const cellsOf = (given: GivenFacts, key = `document ${document}`): Readonly<Record<string, unknown>> => {
  const facts = factsWith(given);
  const line = shownJobs(facts, today, today).lines.find(one => one.key === key);
  if (!line) throw new Error('no line');
  const columns = registerSheetColumns({ words, language: 'et', nameOf: namesIn(facts, words) });
  return Object.fromEntries(columns.map(column => [column.header, column.value(line)] as const).filter(([, value]) => value !== undefined && value !== ''));
};

describe('the sheet of the register', () => {
  test('has a cell for each fact that shares one on screen', () => {
    expect(cellsOf({ editions: [inForce], drafts: [draft({ edition: 2 })] })).toEqual({
      'Asutus': 'Näidisamet', 'Üksus': 'unit 11', 'Teenistuskoht': 'post 21', 'Dokument': 'Koolitusspetsialisti ametijuhend', 'Liik': 'Ametijuhend',
      'Olek': 'Kehtiv', 'Versioon': 1, 'Kehtib alates': '2025-03-01', 'Käskkiri': 'käskkiri 4, lisa 3', 'Järgmine ülevaatus': '2026-03-01',
      'Ülevaatuse seis': 'hilinenud 19 päeva', 'Mustandi versioon': 2, 'Mustandi kirjutaja': 'Koolitusspetsialist A'
    });
  });

  test('says which step waits for whom and until when', () => {
    expect(cellsOf({ log: [submitted(0)] })).toMatchObject({ 'Olek': 'Kooskõlastamisel', 'Ringil versioon': 1, 'Samm': 'step 61', 'Ootab': 'Juhtivspetsialist A', 'Sammu tähtaeg': '2026-03-05' });
  });

  test('says why a text was returned, and what waits for an order', () => {
    const returned = cellsOf({ log: [submitted(0), did('manager', 1, 'return', steps.manager, { text: 'Ülesanded puuduvad' })] });
    expect(returned).toMatchObject({ 'Olek': 'Tagastatud', 'Tagastamise selgitus': 'tagastas Juhtivspetsialist A: Ülesanded puuduvad' });
    expect(cellsOf({ log: coordinated() })).toMatchObject({ 'Olek': 'Ootab käskkirja' });
  });

  test('names a post without a job description and leaves the rest empty', () => {
    expect(cellsOf({}, 'post 22')).toEqual({ 'Asutus': 'Näidisamet', 'Üksus': 'unit 11', 'Teenistuskoht': 'post 22', 'Olek': 'Ametijuhend puudub' });
  });

  test('keeps what people wrote as text: nothing in it is computed', () => {
    const title = '=HYPERLINK("https://example.org")';
    const facts = factsWith({ documents: documents.map(one => ({ ...one, title })) });
    const [line] = shownJobs(facts, today, today).lines;
    const column = registerSheetColumns({ words, language: 'et', nameOf: String }).find(({ header }) => header === 'Dokument');
    expect(column && cellOf(column, line)).toMatchObject({ value: title, type: String });
  });

  test('marks what could not be verified', () => {
    const facts = factsWith({ log: [submitted(0)] });
    const [line] = shownJobs(facts, today, today).lines;
    const column = registerSheetColumns({ words, language: 'et', nameOf: String }).find(({ header }) => header === 'Kontroll');
    const told = (unverified: boolean): unknown => (line.kind === 'document' ? column?.value({ ...line, entry: { ...line.entry, unverified } }) : 'no document');
    expect([told(false), told(true)]).toEqual([undefined, 'kontrollimata']);
  });
});

test('the sheet of coverage has every place with the one above it, and their sum', () => {
  const { facts, coverage, tree } = shownJobs(factsWith({ editions: [inForce] }), today, today);
  const rows = coverageByPlace(facts, coverage, tree, today);
  const columns = coverageSheetColumns(words);
  const sheet = coverageSheetRows(rows, totalCoverage(rows), words).map(row => columns.map(({ value }) => value(row)));
  expect(columns.map(({ header }) => header)).toEqual(['Üksus', 'Mille all', 'Teenistuskohti', 'Korras', 'Puudub', 'Kehtib mitu', 'Kaetus, %']);
  expect(sheet).toEqual([
    ['Näidisamet', undefined, 2, 1, 1, 0, 50], ['unit 11', 'Näidisamet', 2, 1, 1, 0, 50], ['Kokku', undefined, 2, 1, 1, 0, 50]
  ]);
});

describe('the command', () => {
  interface Download { readonly name: string; readonly blob: Blob }

  /** What lands in the folder for downloads. */
  const downloads = (): { readonly list: readonly Download[]; readonly stop: () => void } => {
    const [blobs, list]: [Blob[], Download[]] = [[], []];
    Object.assign(URL, { createObjectURL: (blob: Blob) => { blobs.push(blob); return 'blob:x'; }, revokeObjectURL: () => undefined });
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { list.push({ name: this.download, blob: blobs[blobs.length - 1] }); });
    return { list, stop: () => click.mockRestore() };
  };

  const textsOf = (blob: Blob): Promise<readonly string[]> => new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve([...strFromU8(unzipSync(new Uint8Array(reader.result as ArrayBuffer))['xl/sharedStrings.xml']).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(match => match[1]));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });

  test.each([['register', 'Ametijuhendid 20.03.2026.xlsx', 'post 21'], ['coverage', 'Ametijuhenditega kaetus 20.03.2026.xlsx', 'Kokku']] as const)(
    'saves the %s as it is shown', async (view, name, said) => {
      const { list, stop } = downloads();
      const { user } = openPage({ facts: factsWith({ editions: [inForce] }), view });
      await user.click(screen.getByRole('button', { name: 'Veel' }));
      await user.click(await screen.findByRole('menuitem', { name: /Excel/ }));
      await waitFor(() => expect(list).toHaveLength(1), { timeout: 10_000 });
      stop();
      expect(list[0].name).toBe(name);
      expect(await textsOf(list[0].blob)).toContain(said);
    });
});
