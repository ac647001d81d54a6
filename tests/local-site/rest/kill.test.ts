import { kills, type KillRound } from '../../bench/kill';

test('a site that is killed in the middle of its writes, three times, has every write that it acknowledged and no half of one', async () => {
  const rounds: readonly KillRound[] = await kills(3);
  expect(rounds.map(({ lost, half }) => ({ lost, half }))).toEqual(Array.from({ length: 3 }, () => ({ lost: [], half: [] })));
  for (const { acknowledged } of rounds) expect(acknowledged).toBeGreaterThanOrEqual(100);
}, 120_000);
