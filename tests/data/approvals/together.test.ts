import { openAgency, type Agency } from './agency';
import { actTogether } from './together';

jest.setTimeout(120_000);

let agency: Agency;
beforeAll(async () => { agency = await openAgency(); });
afterAll(() => agency.local.close());

/** `npm run bench -- --only together` goes on for two hundred rounds. */
const ROUNDS = 2;

test('twenty act at once on one document: no act is lost, none doubled, and everybody sees one state', async () => {
  const { told, acts, ...rest } = await actTogether(agency, ROUNDS);
  expect(rest).toMatchObject({ rounds: ROUNDS, lost: 0, doubled: 0, divided: 0 });
  expect(acts).toBe(20 * ROUNDS);
  expect(Object.keys(told).filter(status => !['counted', 'tooLate', 'notSent'].includes(status))).toEqual([]);
  // A round may be taken back before anybody else has answered.
  expect(told.counted).toBeGreaterThanOrEqual(ROUNDS);
});
