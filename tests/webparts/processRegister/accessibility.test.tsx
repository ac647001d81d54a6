/** @jest-environment jsdom */
import axe from 'axe-core';
import { act, screen, within } from '@testing-library/react';
import { openPage, panel, qualityManager } from './page';

// jsdom draws nothing, and says so whenever it is asked for a canvas.
beforeAll(() => { HTMLCanvasElement.prototype.getContext = (): null => null; });

/** What axe finds on the page; colours are looked at in a real browser, which has them. */
const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

test('the grid with filters and findings open has no violation', async () => {
  const { user } = openPage({ me: 5 });
  await user.click(screen.getByRole('button', { name: /^Filter/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Minu vastutada' }));
  await user.click(screen.getByRole('button', { name: /tähelepanekut$/ }));
  expect(await violations()).toEqual([]);
});

test('the panel of a quality manager has no violation', async () => {
  openPage({ view: 'flat', query: 'document=P02', may: qualityManager });
  expect(await violations()).toEqual([]);
});

test('headings stand in order', async () => {
  const { user } = openPage({ query: 'document=P02' });
  await act(() => user.keyboard('?'));
  const levels = screen.getAllByRole('heading').map(heading => Number(heading.tagName.slice(1)));
  expect(levels[0]).toBe(2);
  expect(within(panel()).getAllByRole('heading').map(heading => heading.tagName)[0]).toBe('H3');
  levels.forEach((level, n) => expect(level - (levels[n - 1] ?? level)).toBeLessThanOrEqual(1));
});
