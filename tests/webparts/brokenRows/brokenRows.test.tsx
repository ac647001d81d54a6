/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { documents, editions, goals, listedProcesses, organisations, policyAreas, roleHolders, roles, services, suggestions } from '../../../src/data/schema';
import type { ListSchema } from '../../../src/data/schema/list';
import { Site } from '../../../src/data/site';
import { connect } from '../../../src/data/transport';
import Home from '../../../src/webparts/home/Home';
import PolicyMap from '../../../src/webparts/policyMap/PolicyMap';
import ProcessRegister from '../../../src/webparts/processRegister/ProcessRegister';
import { renderOnSite, rowsIn, siteAs } from '../../site/onSite';

jest.setTimeout(120_000);
const PATIENCE = { timeout: 30_000 };

const NOBODY = 99_999;
const SCRIPT = '<script>window.hurt = true</script><img src=x onerror="window.hurt = true">';
const FORMULA = '=HYPERLINK("https://halb.example","Vajuta siia")';
const LONG = 'Väga pikk lõik. '.repeat(6400); // 100 KB
const RIGHT_TO_LEFT = 'مرحبا بالعالم ‮tagurpidi 👩‍👩‍👧‍👦🇪🇪';
/** SharePoint takes no such address today; rows from elsewhere may hold one. So it is put into what the site answers. */
const HARMLESS = 'https://asendatav.example/';
const EVIL_LINK = { Url: HARMLESS, Description: 'Vajuta' };

type Cells = Readonly<Record<string, unknown>>;
const ids = new Map<string, number>();

/** Rows written over REST by an owner, past every form. `as` names a row for the tests. */
const write = async (list: ListSchema, as: string, cells: Cells): Promise<number> => {
  const { url } = globalThis.localSite;
  const sp = connect({ url, headers: { 'X-Local-User': 'omanik' } });
  const { Id } = await sp.web.getList(`${new URL(url).pathname}/Lists/${list.name}`).items.add({ ...cells }) as { readonly Id: number };
  ids.set(as, Id);
  return Id;
};

const idOf = (as: string): number => {
  const id = ids.get(as);
  if (id === undefined) throw new Error(`No ${as}`);
  return id;
};

const USABLE = { Kind: 'Protsess', Stage: 'Kasutusel' };

beforeAll(async () => {
  const site = siteAs('omanik');
  const [agency] = (await rowsIn(site, organisations)).filter(row => row.Kind === 'agency');
  const [area] = await rowsIn(site, policyAreas);
  const role = (await rowsIn(site, roles)).find(row => row.Key === 'policyLeader');
  const person = site.me?.id;
  await write(documents, 'unknown kind', { Title: 'Tundmatu liigiga', Kind: 'Luuletus', Stage: 'Kasutusel' });
  await write(documents, 'script', { Title: SCRIPT, OtherTitle: SCRIPT, ...USABLE });
  await write(documents, 'formula', { Title: FORMULA, ...USABLE });
  await write(documents, 'right to left', { Title: RIGHT_TO_LEFT, ...USABLE });
  await write(documents, 'link', { Title: 'Pahatahtlik link', Original: EVIL_LINK, ...USABLE });
  await write(documents, 'dangling', { Title: 'Viited tühja', ParentId: NOBODY, OwnerId: NOBODY, MergedIntoId: NOBODY, ...USABLE });
  await write(documents, 'wild', { Title: 'Metsik', ReviewCycle: 4000, Code: 'Z9', RestrictionMark: 'AK', RestrictionUntil: '1901-01-01T00:00:00Z', ...USABLE });
  await write(editions, 'dangling edition', { DocumentId: NOBODY, Number: 1, ValidFrom: '2026-01-01T10:00:00Z' });
  await write(editions, 'backwards', {
    DocumentId: idOf('script'), Number: 1, ValidFrom: '8900-01-01T10:00:00Z', ValidUntil: '1900-01-01T10:00:00Z', ChangeSummary: LONG
  });
  await write(listedProcesses, 'dangling listing', { SupportServiceId: NOBODY, DocumentId: NOBODY, Position: 1 });
  await write(services, 'agencyless', { Title: 'Asutuseta teenus', OrganisationId: NOBODY, PolicyAreasId: [area.stamp.id, NOBODY], Link: EVIL_LINK });
  await write(services, 'scripted', { Title: SCRIPT, OrganisationId: agency.stamp.id, PolicyAreasId: [area.stamp.id], Description: LONG });
  await write(policyAreas, 'odd area', {
    Title: RIGHT_TO_LEFT, FieldId: NOBODY, DepartmentId: NOBODY, RelatedId: [NOBODY], Description: `${SCRIPT}${LONG}`, ValidFrom: '1900-01-01T00:00:00Z'
  });
  await write(goals, 'dangling goal', { Title: FORMULA, PolicyAreaId: NOBODY });
  await write(roles, 'unknown key', { Title: SCRIPT, Key: 'Võlur', Purpose: LONG });
  await write(roleHolders, 'dangling holder', { RoleId: NOBODY, PersonId: person, ServiceId: NOBODY });
  await write(roleHolders, 'substitute of nobody', { RoleId: role?.stamp.id, PersonId: person, PolicyAreaId: area.stamp.id, OnBehalfOfId: NOBODY });
  await write(suggestions, 'long suggestion', { Title: SCRIPT, SubjectKind: 'Dokument', SubjectId: idOf('script'), Text: LONG, State: 'Ootab', Proposal: '{"kind":"holder","role":"x"}' });
  await write(suggestions, 'odd suggestion', { Title: 'Imelik', SubjectKind: 'Lohe', SubjectId: NOBODY, Text: RIGHT_TO_LEFT, State: 'Ootab' });
}, 120_000);

let errors: jest.SpyInstance;
beforeEach(() => { errors = jest.spyOn(console, 'error').mockImplementation(() => undefined); });
afterEach(() => {
  // Nothing that was written has been run, and React had nothing to complain of.
  expect((window as unknown as { hurt?: boolean }).hurt).toBeUndefined();
  expect(document.querySelector('script, img[src="x"], a[href^="javascript" i]')).toBeNull();
  const complaints = errors.mock.calls.map(call => String(call[0])).filter(text => !text.includes('not wrapped in act'));
  errors.mockRestore();
  expect(complaints).toEqual([]);
});

/** What the site answers, with addresses that SharePoint itself would refuse. */
const siteWithEvilLinks = (): Site => {
  const { url } = globalThis.localSite;
  return new Site({
    url,
    sp: connect({
      url, headers: { 'X-Local-User': 'kvaliteedijuht-b' },
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        const { status, headers } = answer;
        return new Response((await answer.text()).split(HARMLESS).join('javascript:window.hurt=true'), { status, headers });
      }
    })
  });
};

const open = async (page: React.ReactElement, query = ''): Promise<void> => {
  cleanup();
  window.history.replaceState(null, '', `/?${query}`);
  const { site } = await renderOnSite(page, { site: siteWithEvilLinks() });
  await waitFor(() => expect(site.me).toBeTruthy(), PATIENCE);
  await act(() => site.settled());
};

const findings = async (): Promise<string> => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^\d+ tähelepanek/ }, PATIENCE));
  for (;;) {
    const more = screen.queryAllByRole('button', { name: /^Näita veel/ });
    if (more.length === 0) break;
    for (const button of more) await user.click(button);
  }
  return document.body.textContent ?? '';
};

const panel = (): HTMLElement => screen.getByRole('complementary');

describe('the register over broken rows', () => {
  test('stands, and shows what can be shown as the text that it is', async () => {
    await open(<ProcessRegister />, 'find=');
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'Kõik dokumendid' }));
    const search = screen.getByRole('searchbox');
    for (const [word, title] of [['window.hurt', SCRIPT], ['halb.example', FORMULA], ['tagurpidi', RIGHT_TO_LEFT], ['Metsik', 'Metsik'], ['Viited', 'Viited tühja']]) {
      await user.clear(search);
      await user.type(search, word);
      await waitFor(() => expect(screen.getByRole('grid').textContent).toContain(title));
    }
  });

  test.each(['script', 'formula', 'right to left', 'link', 'dangling', 'wild'])('the document "%s" opens', async name => {
    await open(<ProcessRegister />, `document=${idOf(name)}`);
    await waitFor(() => expect(within(panel()).getAllByRole('heading').length).toBeGreaterThan(1), PATIENCE);
  });

  test('a text of 100 KB is cut where it stands among others, and is all there for whoever asks', async () => {
    await open(<ProcessRegister />, `document=${idOf('script')}`);
    await waitFor(() => expect(panel().textContent).toContain('Väga pikk lõik.'), PATIENCE);
    expect(panel().textContent?.length).toBeLessThan(10_000);
    await userEvent.setup().click(within(panel()).getAllByRole('button', { name: 'Näita kogu teksti' })[0]);
    expect(panel().textContent?.length).toBeGreaterThan(LONG.length);
  });

  test('what is wrong is a finding that names the row and the column', async () => {
    await open(<ProcessRegister />);
    const said = await findings();
    expect(said).toContain(`VAJS dokumendid, rida ${idOf('unknown kind')}: väli „Liik“`);
    expect(said).toContain(`VAJS dokumendid, rida ${idOf('link')}: väli „Originaal“`);
    expect(said).toContain(`VAJS dokumendid, rida ${idOf('wild')}: väli „Ülevaatuse välp (kuud)“`);
    expect(said).toContain(`„Viited tühja“ viitab väljal „Omanik“ reale ${NOBODY}`);
    expect(said).toContain(`viitab väljal „Dokument“ reale ${NOBODY}`);
  });

  test('and leads to where the row is mended', async () => {
    const opened: string[] = [];
    const go = jest.spyOn(window, 'open').mockImplementation(address => { opened.push(String(address)); return null; });
    await open(<ProcessRegister />);
    await findings();
    await userEvent.setup().click(screen.getByRole('button', { name: `Ava: VAJS dokumendid, rida ${idOf('unknown kind')}` }));
    expect(opened).toEqual([expect.stringMatching(new RegExp(`/Lists/ManagedDocuments/DispForm\\.aspx\\?ID=${idOf('unknown kind')}$`))]);
    go.mockRestore();
  });

  test('in Excel a text that looks like a formula is a text', async () => {
    await open(<ProcessRegister />);
    const blobs: Blob[] = [];
    Object.assign(URL, { createObjectURL: (blob: Blob) => { blobs.push(blob); return 'blob:x'; }, revokeObjectURL: () => undefined });
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Veel' }));
    await user.click(screen.getByRole('menuitem', { name: /Ekspordi Excelisse/ }));
    await waitFor(() => expect(blobs).toHaveLength(1), PATIENCE);
    click.mockRestore();
    const bytes = await new Promise<Uint8Array>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
      reader.onerror = () => reject(reader.error);
      reader.readAsArrayBuffer(blobs[0]);
    });
    const files = unzipSync(bytes);
    expect(strFromU8(files['xl/sharedStrings.xml'])).toContain('=HYPERLINK(');
    expect(strFromU8(files['xl/worksheets/sheet1.xml'])).not.toContain('<f>');
  });
});

describe('the map over broken rows', () => {
  test('stands with its areas and services, in each view', async () => {
    await open(<PolicyMap />);
    await screen.findByRole('region', { name: 'Sotsiaalvaldkond' }, PATIENCE);
    const user = userEvent.setup();
    for (const view of ['Nimekiri', 'Maatriks', 'Kaart']) {
      await user.click(screen.getByRole('radio', { name: view }));
      await waitFor(() => expect(document.body.textContent).toContain(RIGHT_TO_LEFT));
    }
  });

  test.each(['area', 'service'])('a broken %s opens', async kind => {
    await open(<PolicyMap />, kind === 'area' ? `area=${idOf('odd area')}` : `service=${idOf('agencyless')}`);
    await waitFor(() => expect(within(panel()).getAllByRole('heading').length).toBeGreaterThan(0), PATIENCE);
  });

  test('what is wrong is a finding that names the row and the column, and leads there', async () => {
    const opened: string[] = [];
    const go = jest.spyOn(window, 'open').mockImplementation(address => { opened.push(String(address)); return null; });
    await open(<PolicyMap />);
    const said = await findings();
    expect(said).toContain(`„Asutuseta teenus“ viitab väljal „Asutus“ reale ${NOBODY}`);
    expect(said).toContain(`„${FORMULA}“ viitab väljal „Poliitikavaldkond“ reale ${NOBODY}`);
    expect(said).toContain('Asutuseta teenus: väli „Teenuse leht“');
    await userEvent.setup().click(screen.getAllByRole('button', { name: `Ava: ${FORMULA}` })[0]);
    expect(opened).toEqual([expect.stringMatching(new RegExp(`/Lists/Goals/DispForm\\.aspx\\?ID=${idOf('dangling goal')}$`))]);
    go.mockRestore();
  });
});

describe('the front page over broken rows', () => {
  test('stands, finds them, and says what is wrong', async () => {
    await open(<Home />);
    const said = await findings();
    expect(said).toContain(`Rollid, rida ${idOf('unknown key')}: väli „Võtmeroll“`);
    expect(said).toContain(`Parendusettepanekud, rida ${idOf('odd suggestion')}: väli „Objekt“`);
    expect(said).toContain(`viitab väljal „Roll“ reale ${NOBODY}`);
    const user = userEvent.setup();
    await user.type(screen.getByRole('combobox'), 'tagurpidi');
    await waitFor(() => expect(screen.getAllByRole('option').map(option => option.textContent).join()).toContain(RIGHT_TO_LEFT));
  });
});
