import fc from 'fast-check';
import type { Envelope } from '../../../src/domain/approval/envelope';
import { frozenRoute, isTrue } from '../../../src/domain/approval/freezing';
import { Ground } from '../../../src/domain/approval/ground';
import { proving } from '../../../src/domain/approval/proving';
import type { FrozenRoute } from '../../../src/domain/approval/route';
import type { RoleHolder } from '../../../src/domain/people/role';
import { dayInTallinn } from '../../../src/domain/time/tallinn';
import { isValidOn } from '../../../src/domain/time/validity';
import { agency, annexEnvelope, dated, day, envelope, holderRow, holders, id, minute, otherDepartment, personnel, processEnvelope, rows } from './given';

const DAY = 86_400_000;

/** Heads come and go: by days of their rows, by rows that somebody changed, and by rows that came later. */
const changing = new Ground({
  ...rows,
  holders: [
    ...rows.holders.filter(({ value }) => value.id !== holders.head.id && value.id !== holders.lawyer.id),
    dated<RoleHolder>({ ...holders.head, validity: { until: day('2026-03-03') } }),
    dated<RoleHolder>(holderRow(80, 'departmentHead', 'substitute', { unit: personnel }, { validity: { from: day('2026-03-04'), until: day('2026-03-05') } })),
    dated<RoleHolder>(holderRow(81, 'departmentHead', 'outsider', { unit: personnel }), { created: minute(0) + 4 * DAY, modified: minute(0) + 4 * DAY }),
    dated<RoleHolder>({ ...holders.lawyer, person: { id: id('finance'), name: 'finance' } }, {
      modified: minute(0) + 2 * DAY, past: [{ value: holders.lawyer, from: Date.parse('2025-01-01T08:00:00Z'), editor: id('qualityManager') }]
    })
  ]
});

const envelopes: readonly Envelope[] = [
  envelope(), envelope({ unit: otherDepartment }), processEnvelope(), processEnvelope({ concerned: [personnel] }), processEnvelope({ concerned: [personnel, otherDepartment] }),
  processEnvelope({ conditions: ['money'], concerned: [otherDepartment] }), processEnvelope({ agencies: [agency] }), annexEnvelope(), annexEnvelope({ employee: undefined })
];
const hours = Array.from({ length: 24 * 8 }, (_, n) => minute(n * 60) - DAY);
const routes = hours.flatMap(at => envelopes.flatMap((of): readonly FrozenRoute[] => {
  const route = frozenRoute(changing, of, at);
  return route ? [route] : [];
}));

test('a route worked out for one submission proves another only where it is due for that one too, in whatever order they are asked', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...envelopes), fc.constantFrom(...routes), fc.constantFrom(...hours)), { maxLength: 60 }), asked => {
    const isProven = proving(changing);
    for (const [of, route, at] of asked) expect(isProven(of, route, at)).toBe(isTrue(changing, of, route, at));
  }));
});

test('what is due at every hour is proven, and what was due before a change is not', () => {
  const isProven = proving(changing);
  for (const at of hours) {
    for (const of of envelopes) {
      const route = frozenRoute(changing, of, at);
      if (route) expect(isProven(of, route, at)).toBe(true);
    }
  }
  const [before, after] = [frozenRoute(changing, envelope(), minute(0)), frozenRoute(changing, envelope(), minute(0) + 2 * DAY)];
  expect(before && isProven(envelope(), before, minute(0) + 2 * DAY)).toBe(false);
  expect(after && isProven(envelope(), after, minute(0))).toBe(false);
});

test.each(['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26', '2026-01-01'])('a row holds from the first to the last moment of its days in Tallinn: %s', only => {
  const validity = { from: day(only), until: day(only) };
  const ground = new Ground({ ...rows, holders: [dated<RoleHolder>({ ...holders.head, validity })] });
  const start = Date.parse(`${only}T00:00:00Z`) - DAY;
  for (let at = start; at < start + 3 * DAY; at += 900_000) {
    const held = ground.holdersAt(ground.rolesWith('departmentHead'), { unit: personnel }, at).length > 0;
    expect([at, held]).toEqual([at, isValidOn(validity, dayInTallinn(new Date(at)))]);
  }
});
