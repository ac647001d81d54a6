import { load } from '../../bench/load';

test('fifty people who read pages and write rows at once get right answers, and every write is there once', async () => {
  const { times, wrong, lost, doubled } = await load(50, 3);
  expect({ wrong, lost, doubled }).toEqual({ wrong: [], lost: [], doubled: [] });
  expect(times.add.length).toBeGreaterThanOrEqual(50);
  expect(times.page.length).toBeGreaterThanOrEqual(50);
}, 120_000);
