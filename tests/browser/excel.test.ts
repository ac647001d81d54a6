/** Excel both ways, in a real browser under the page's policy. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import write from 'write-excel-file/node';
import { visiting, waitForCount } from './visiting';

jest.setTimeout(60_000);

const { visit } = visiting();

type Cell = string | number | boolean | Date | null;

const menu = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Veel' }).first().click();
  await page.getByRole('menuitem', { name: item }).click();
};

const downloaded = async (page: Page, act: () => Promise<void>): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
};

/** The first sheet of a downloaded workbook. */
const sheetOf = async (download: Download): Promise<readonly (readonly Cell[])[]> =>
  (await readSheet(await readFile(await download.path()))) as readonly (readonly Cell[])[];

const workbook = (rows: readonly (readonly (string | number | undefined)[])[]): Promise<Buffer> =>
  write(rows.map((row) => row.map((value) => (value === undefined ? null : { value, type: typeof value === 'number' ? Number : String })))).toBuffer();

test('a template is downloaded, filled in, uploaded, judged line by line, and what is good is saved', async () => {
  const { page, problems } = await visit('ProcessRegister', { as: 'kvaliteedijuht-b' });
  await page.getByRole('row', { name: /Poliitikajuhtimise protsess/ }).waitFor();
  await menu(page, 'Too Excelist');
  const dialog = page.getByRole('dialog', { name: 'Impordi Excelist' });
  await dialog.getByLabel('Loend').selectOption('VAJS dokumendid');
  const template = await downloaded(page, () => dialog.getByRole('button', { name: 'Laadi alla mall' }).click());
  expect(template.suggestedFilename()).toBe('VAJS dokumendid.xlsx');
  const [headers] = await sheetOf(template);
  expect(headers).toEqual(expect.arrayContaining(['ID', 'Pealkiri', 'Tähis', 'Liik', 'Olek', 'Omanik']));

  const line = (cells: Readonly<Record<string, string>>): readonly (string | undefined)[] => headers.map((header) => cells[String(header)]);
  const buffer = await workbook([
    headers.map(String),
    line({ Pealkiri: 'Andmete avaldamise protsess', Liik: 'Protsess', Olek: 'Loomisel', Omanik: 'Teabehaldusnõunik' }),
    line({ Pealkiri: 'Tundmatu omanikuga protsess', Liik: 'Protsess', Olek: 'Loomisel', Omanik: 'Kuningas' }),
    line({ Tähis: 'P06', Pealkiri: 'Hangete korraldamise protsess', Liik: 'Protsess', Olek: 'Kasutusel' })
  ]);
  await dialog.getByLabel('Vali fail (.xlsx)').setInputFiles({
    name: 'dokumendid.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer
  });
  await dialog.getByRole('row', { name: /^2 Lisatakse.*Andmete avaldamise protsess/ }).waitFor();
  await dialog.getByRole('row', { name: /^3 Ei saa salvestada.*Kuningas/ }).waitFor();
  await dialog.getByRole('row', { name: /^4 Muudetakse.*Hankeprotsess → Hangete korraldamise protsess/ }).waitFor();
  await waitForCount(page.getByRole('row', { name: /Andmete avaldamise protsess/ }), 1);

  await dialog.getByRole('button', { name: 'Salvesta 2 rida' }).click();
  await dialog.getByText('Salvestati 2 rida.').waitFor();
  await dialog.getByText('Sulge', { exact: true }).click();
  await page.getByRole('searchbox').fill('andmete avaldamise');
  await page.getByRole('row', { name: /Andmete avaldamise protsess.*Teabehaldusnõunik/ }).waitFor();
  expect(problems()).toEqual([]);
});

test('what the register shows is exported as a real workbook', async () => {
  const { page, problems } = await visit('ProcessRegister', { as: 'lugeja' });
  await page.getByRole('searchbox').fill('õigusloome');
  await page.getByText(/^\d+ dokumenti? \d+-st$/).waitFor();
  const file = await downloaded(page, () => menu(page, 'Ekspordi Excelisse'));
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  const [headers, ...rows] = await sheetOf(file);
  expect(headers).toEqual(expect.arrayContaining(['Tähis', 'Pealkiri', 'Omanik', 'Järgmine ülevaatus']));
  const codes = rows.map((row) => row[headers.indexOf('Tähis')]);
  expect(codes).toContain('P03');
  expect(codes).not.toContain('P15');
  const due = rows[codes.indexOf('P03')][headers.indexOf('Järgmine ülevaatus')];
  expect(due).toBeInstanceOf(Date);
  expect(problems()).toEqual([]);
});
