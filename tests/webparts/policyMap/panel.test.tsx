/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { plainDate } from '../../../src/domain/time/plainDate';
import { facts, suggestion } from '../../domain/given';
import { smallFacts } from '../../domain/policy/smallMap';
import { addressNow, qualityManager, show, words } from './onPage';

const panel = (name: string) => screen.findByRole('complementary', { name });
const section = (inPanel: HTMLElement, title: string) =>
  within(inPanel).getByRole('heading', { level: 4, name: title }).closest('section') as HTMLElement;
const buttons = (part: HTMLElement) => within(part).queryAllByRole('button').map(button => button.getAttribute('aria-label') ?? button.textContent);

test('an address opens the panel of an area, with everything about it', async () => {
  show({ address: 'area=1' });
  const area = await panel('Rahvatervis');
  expect(section(area, words.leader).textContent).toContain('Poliitikajuht A');
  expect(section(area, words.leader).textContent).toContain(words.until('30.11.2026'));
  expect(section(area, words.leader).textContent).toContain(words.substitute('Asendaja A'));
  expect(section(area, words.coreTeam).textContent).toContain('Terviseamet, Rahvatervishoiu osakond');
  expect(section(area, words.servicesTitle).textContent).toContain('Vaktsineerimine');
  expect(section(area, words.goals).textContent).toContain('Elada kauem tervena');
  expect(buttons(section(area, words.related))).toEqual(['Hoolekanne']);
});

test('what is missing leads to the service it is missing in, and closing leads back to the area', async () => {
  show({ address: 'area=1' });
  const gaps = section(await panel('Rahvatervis'), words.missing);
  fireEvent.click(within(gaps).getByRole('button', { name: 'Järelevalve' }));
  const service = await panel('Järelevalve');
  expect(addressNow().get('area')).toBe('1');
  fireEvent.click(within(service).getByRole('button', { name: 'Sulge' }));
  expect(await panel('Rahvatervis')).toBeTruthy();
  expect(addressNow().get('service')).toBeNull();
});

test('a service names its agency and its areas, and leads to them', async () => {
  show({ address: 'service=2' });
  const service = await panel('Järelevalve');
  expect(service.textContent).toContain('Ravimiamet');
  fireEvent.click(within(service).getByRole('button', { name: 'Keskkonnatervis' }));
  expect(await panel('Keskkonnatervis')).toBeTruthy();
});

test('a reader may suggest and change nothing', async () => {
  show({ address: 'area=1' });
  const area = await panel('Rahvatervis');
  expect(buttons(area)).toContain(words.suggest);
  for (const act of [words.editArea, words.addService, words.addLeader, words.endHolder('Poliitikajuht A')]) {
    expect(buttons(area)).not.toContain(act);
  }
});

test('a quality manager may change the area, add to it, and end a holder', async () => {
  show({ address: 'area=1', may: qualityManager });
  const area = await panel('Rahvatervis');
  for (const act of [words.suggest, words.editArea, words.addService, words.addLeader, words.addMember, words.addGoal, words.endHolder('Poliitikajuht A')]) {
    expect(buttons(area)).toContain(act);
  }
});

test('an area of another day says that it is not on today\'s map', async () => {
  show({ address: 'area=5' });
  expect((await panel('Lõppenud valdkond')).textContent).toContain(words.notOnDay('21.11.2026'));
  show({ address: 'area=5', on: plainDate('2026-11-20') });
  expect((await panel('Lõppenud valdkond')).textContent).not.toContain(words.notOnDay('20.11.2026'));
});

test('an address of nothing says so', async () => {
  show({ address: 'area=77' });
  expect(await panel(words.unknownArea)).toBeTruthy();
  show({ address: 'service=77' });
  expect(await panel(words.unknownService)).toBeTruthy();
});

test('an address that is no number opens nothing', () => {
  show({ address: 'area=1%20or%201' });
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('Escape closes the panel', async () => {
  show({ address: 'area=1' });
  fireEvent.keyDown(within(await panel('Rahvatervis')).getByRole('button', { name: 'Sulge' }), { key: 'Escape' });
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(addressNow().get('area')).toBeNull();
});

test('suggestions about the area stand in its panel', async () => {
  const about = facts({ ...smallFacts, holders: smallFacts.holders.rows, suggestions: [suggestion({ id: 1, subject: { kind: 'policyArea', id: 1 } })] });
  show({ address: 'area=1', facts: about });
  expect(section(await panel('Rahvatervis'), words.suggestions).textContent).toContain('1');
  show({ address: 'area=2', facts: about });
  expect(within(await panel('Keskkonnatervis')).queryByRole('heading', { name: words.suggestions })).toBeNull();
});

test('a text from a list is never markup, and an unsafe link is only text', async () => {
  const evil = facts({
    ...smallFacts, holders: smallFacts.holders.rows,
    services: smallFacts.services.map(one => ({ ...one, description: '<img src=x onerror=alert(1)>', link: 'javascript:alert(1)' }))
  });
  show({ address: 'service=1', facts: evil });
  const service = await panel('Vaktsineerimine');
  expect(service.querySelector('img, a')).toBeNull();
  expect(service.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(service.textContent).toContain('javascript:alert(1)');
});
