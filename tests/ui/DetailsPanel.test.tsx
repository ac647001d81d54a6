/** @jest-environment jsdom */
import * as React from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DetailsPanel, Fact, PanelSection } from '../../src/ui/DetailsPanel';
import { Frame } from '../../src/ui/Frame';
import { renderInVajs } from './inVajs';

const Page = ({ opened = false }: { readonly opened?: boolean }): React.ReactElement => {
  const [open, setOpen] = React.useState(opened);
  const [text, setText] = React.useState('');
  const panel = (
    <DetailsPanel
      title="Dokumendihaldus" kicker="P06" closeLabel="Sulge" onClose={() => setOpen(false)}
      commands={[{ key: 'edit', text: 'Muuda', shortcut: 'm', onRun: () => setText('muudan') }]}
    >
      <PanelSection title="Vastutus"><Fact label="Omanik">{text || 'nõunik'}</Fact></PanelSection>
      <label>Märkus<input /></label>
      {text === '' && <button type="button" onClick={() => setText('muudan')}>Kirjuta siin</button>}
    </DetailsPanel>
  );
  return (
    <Frame title="Protsessid" subtitle="" panel={open && panel}>
      <button type="button" onClick={() => setOpen(true)}>P06</button>
    </Frame>
  );
};

const panel = (): HTMLElement | null => screen.queryByRole('complementary', { name: 'Dokumendihaldus' });
const opener = (): HTMLElement => screen.getByRole('button', { name: 'P06' });

test('opened by a person it takes the focus, and gives it back when it closes', async () => {
  renderInVajs(<Page />);
  const user = userEvent.setup();
  await user.click(opener());
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Dokumendihaldus' }));
  await user.click(screen.getByRole('button', { name: 'Sulge' }));
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(opener());
});

test('opened by the page\'s address it leaves the focus where it is', () => {
  renderInVajs(<Page opened />);
  expect(panel()).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});

test('what had the focus makes way for something else in the panel: the title takes it', async () => {
  renderInVajs(<Page opened />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Kirjuta siin' }));
  expect(screen.queryByRole('button', { name: 'Kirjuta siin' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Dokumendihaldus' }));
});

test('opened by the page\'s address and closed by a person it leaves the focus in the web part', async () => {
  renderInVajs(<Page opened />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Sulge' }));
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Protsessid' }));
});

test.each(['inside', 'beside'])('Escape closes it with the focus %s it', async where => {
  renderInVajs(<Page />);
  const user = userEvent.setup();
  await user.click(opener());
  if (where === 'beside') opener().focus();
  else screen.getByLabelText('Märkus').focus();
  await user.keyboard('{Escape}');
  expect(panel()).toBeNull();
});

test('it does not block the page: what is beside it can still be used', async () => {
  renderInVajs(<Page />);
  const user = userEvent.setup();
  await user.click(opener());
  await user.click(opener());
  expect(panel()?.getAttribute('aria-modal')).toBeNull();
  expect(panel()).toBeTruthy();
});

test('its commands run by button and by key, but not while somebody types', async () => {
  renderInVajs(<Page />);
  const user = userEvent.setup();
  await user.click(opener());
  await user.type(screen.getByLabelText('Märkus'), 'm');
  expect(screen.getByText('nõunik')).toBeTruthy();
  screen.getByRole('heading', { name: 'Dokumendihaldus' }).focus();
  await user.keyboard('m');
  expect(screen.getByText('muudan')).toBeTruthy();
});

test('headings stand in order and facts under their names', async () => {
  renderInVajs(<Page opened />);
  expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H2', 'H3', 'H4']);
  expect(screen.getByText('Omanik').nextElementSibling?.textContent).toBe('nõunik');
});
