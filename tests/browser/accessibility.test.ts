/** What opens on the pages: nothing that axe-core finds wrong in either language and any theme, and nothing wider than a phone. */
import type { Page } from 'playwright-core';
import { accessibilityProblems, accessibilityProblemsInThemes, type VisitOptions } from './browser';
import { loadStrings, type Language, type Strings } from '../../src/loc';
import { visiting } from './visiting';

jest.setTimeout(90_000);

const { visit } = visiting();

/** Something that opens on a page. `act` opens it and waits until it is there. */
interface State {
  readonly name: string;
  readonly page: string;
  readonly query?: string;
  readonly as?: string;
  readonly act: (page: Page, words: Strings) => Promise<unknown>;
}

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();

const states: readonly State[] = [
  {
    name: 'the panel of a document whose link is copied, and then, in a browser that forbids it, is not', page: 'ProcessRegister', query: '?document=P15',
    act: async (page, { common }) => {
      const panel = page.getByRole('complementary');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await press(page, common.copyLink);
      await panel.getByText(common.linkCopied).first().waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/SitePages\/ProcessRegister\.aspx\?document=/);
      await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError')); });
      await press(page, common.copyLink);
      await panel.getByText(common.linkFailed).waitFor();
    }
  },
  {
    name: 'the form of a document with a required field left empty', page: 'ProcessRegister', query: '?document=P15',
    act: async (page, { common, forms, register }) => {
      await press(page, register.commands.edit);
      await page.locator('form input[type=text]').first().fill('');
      await press(page, common.save);
      await page.getByText(forms.cell({ kind: 'required' })).waitFor();
    }
  },
  {
    name: 'a leader\'s form of the own area, with what is decided elsewhere', page: 'PolicyMap', query: '?area=1', as: 'poliitikajuht-a',
    act: async (page, { policyMap, forms }) => {
      await press(page, policyMap.editArea);
      await page.getByRole('region', { name: forms.fixed.title }).waitFor();
    }
  },
  {
    name: 'the form of a suggestion', page: 'PolicyMap', query: '?area=1', as: 'lugeja',
    act: async (page, { forms, policyMap }) => {
      await press(page, policyMap.suggest);
      await page.getByRole('button', { name: forms.suggest.send }).waitFor();
    }
  },
  {
    name: 'the import dialog', page: 'ProcessRegister',
    act: async (page, { common, forms, register }) => {
      await press(page, common.more);
      await page.getByRole('menuitem', { name: register.commands.import }).click();
      await page.getByRole('dialog', { name: forms.importing.title }).getByLabel(forms.importing.choose).waitFor();
    }
  },
  {
    name: 'filters and findings', page: 'ProcessRegister',
    act: async (page, { common }) => {
      await press(page, common.filter);
      await page.getByRole('button', { expanded: false }).last().click();
    }
  },
  { name: 'the matrix', page: 'PolicyMap', query: '?map=matrix', act: (page) => page.getByRole('grid').waitFor() },
  { name: 'the list of areas', page: 'PolicyMap', query: '?map=list', act: (page) => page.getByRole('treegrid').waitFor() },
  {
    name: 'the map of a past day, with a panel', page: 'PolicyMap', query: '?on=2026-01-01&area=1',
    act: (page, { common }) => page.getByRole('button', { name: common.backToToday }).waitFor()
  },
  {
    name: 'the search of the front page', page: 'Home',
    act: async (page, { home }) => {
      await page.getByRole('combobox', { name: home.search }).fill('tervis');
      await page.getByRole('option').first().waitFor();
    }
  },
  { name: 'the panel of a role', page: 'Home', query: '?role=1', act: (page) => page.getByRole('complementary').waitFor() }
];

const opened = async ({ page: name, query, as = 'kvaliteedijuht-b', act }: State, options: VisitOptions & { readonly lang: Language }): Promise<Page> => {
  const { page } = await visit(name, { as, ...options }, query);
  await act(page, await loadStrings(options.lang));
  await page.waitForLoadState('networkidle');
  return page;
};

describe.each(states)('$name', (state) => {
  test('has nothing that axe-core finds wrong in any theme', async () => {
    expect(await accessibilityProblemsInThemes(await opened(state, { lang: 'et' }))).toEqual([]);
  });

  test('fits into a window of 320 pixels, which is 1280 at 400 %, and has nothing that axe-core finds wrong there in English', async () => {
    const page = await opened(state, { lang: 'en', width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
