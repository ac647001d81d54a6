import fc from 'fast-check';
import type { Entry } from '../../../src/domain/approval/entry';
import type { AnswerKind } from '../../../src/domain/approval/entry';
import { isParty } from '../../../src/domain/approval/approval';
import { editionKey, replay, type EditionLog, type Replay } from '../../../src/domain/approval/replay';
import type { PersonId } from '../../../src/domain/identity';
import {
  about, absent, coordinated, day, did, document, envelope, holders, id, people, personnel, otherDepartment, policy, policyOf, processEnvelope, row, steps, submitted, type Who
} from './given';

const everybody = Object.keys(people) as readonly Who[];
const kinds: readonly AnswerKind[] = ['coordinate', 'coordinateWithRemarks', 'approve', 'sign', 'return', 'reject'];
const jobSteps = [steps.manager, steps.head, steps.partner, steps.lawyers, steps.order];

/** A row that anybody might write: some fit, most do not. */
const anyRow = (who: readonly Who[]): fc.Arbitrary<Entry> => {
  const by = fc.constantFrom(...who);
  const at = fc.integer({ min: 0, max: 60 });
  const round = fc.constantFrom(1, 1, 1, 2);
  const step = fc.constantFrom(...jobSteps);
  const holder = fc.constantFrom(holders.manager, holders.head, holders.partner, holders.lawyer, holders.secondLawyer, undefined);
  const text = fc.constantFrom(undefined, 'Jah');
  const untouched = fc.constantFrom(true, true, true, true, false);
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(by, at, fc.constantFrom(...kinds), step, text, round).map(([w, t, kind, of, said, n]) => did(w, t, kind, of, { text: said, round: n })) },
    { weight: 2, arbitrary: fc.tuple(by, at, round).map(([w, t, n]) => submitted(t, envelope(), w, n)) },
    { weight: 1, arbitrary: fc.tuple(by, at, round).map(([w, t, n]) => row(w, t, { ...about(envelope(), n), kind: 'withdraw' })) },
    { weight: 2, arbitrary: fc.tuple(by, at, step, holder, fc.constantFrom(...everybody)).map(([w, t, of, place, to]) =>
      row(w, t, { ...about(), kind: 'delegate', step: of.id, holder: place?.id, to: id(to) })) },
    { weight: 1, arbitrary: fc.tuple(by, at, step, holder).map(([w, t, of, place]) =>
      row(w, t, { ...about(), kind: 'recordExternal', step: of.id, holder: place?.id, reference: '1' })) }
  ).chain(entry => untouched.map(kept => ({ ...entry, untouched: kept })));
};

const anyHistory = (who: readonly Who[] = everybody): fc.Arbitrary<readonly Entry[]> =>
  fc.tuple(fc.boolean(), fc.array(anyRow(who), { maxLength: 25 })).map(([begun, more]) => [...(begun ? [submitted()] : []), ...more]);

/** A history in which much goes right, with anything between its rows. */
const nearlyCoordinated: fc.Arbitrary<readonly Entry[]> =
  fc.tuple(fc.array(anyRow(everybody), { maxLength: 6 }), fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 3 }))
    .map(([between, kept]) => [...coordinated().filter((_, n) => kept.includes(n) || n === 0), ...between]);

const histories = fc.oneof(anyHistory(), nearlyCoordinated);

const inOrder = (entries: readonly Entry[]): readonly Entry[] => [...entries].sort((a, b) => a.at - b.at || a.id - b.id);
const logIn = (replayed: Replay): EditionLog | undefined => replayed.editions.get(editionKey(document, 1));

test('replaying rows in two parts says what replaying them all at once says', () => {
  fc.assert(fc.property(histories, fc.nat(30), (history, cut) => {
    const all = inOrder(history);
    expect(replay(policy, all.slice(cut), replay(policy, all.slice(0, cut)))).toEqual(replay(policy, all));
  }));
});

/** Nobody knows what the lists said on any day of the log. */
const unread = { ...policy, isUnknown: () => true };

test('the same holds where nobody can tell who was entitled', () => {
  fc.assert(fc.property(histories, fc.nat(30), (history, cut) => {
    const all = inOrder(history);
    expect(replay(unread, all.slice(cut), replay(unread, all.slice(0, cut)))).toEqual(replay(unread, all));
  }));
});

test('what cannot be verified never counts: lists that were not read change no state, and accuse nobody of not being entitled', () => {
  fc.assert(fc.property(histories, history => {
    const [told, known] = [logIn(replay(unread, history)), logIn(replay(policy, history))];
    expect([told?.approval, told?.counted]).toEqual([known?.approval, known?.counted]);
    expect(told?.inert.map(({ entry }) => entry)).toEqual(known?.inert.map(({ entry }) => entry));
    expect((told?.inert ?? []).filter(({ reason }) => reason === 'notEntitled' || reason === 'signedWithoutOrder')).toEqual([]);
  }));
});

test('what was replayed before stays as it was', () => {
  fc.assert(fc.property(histories, fc.nat(30), (history, cut) => {
    const all = inOrder(history);
    const before = replay(policy, all.slice(0, cut));
    const copy = structuredClone(before);
    replay(policy, all.slice(cut), before);
    expect(before).toEqual(copy);
  }));
});

test('rows that come in another order say the same', () => {
  fc.assert(fc.property(histories.chain(history => fc.tuple(fc.constant(history), fc.shuffledSubarray([...history], { minLength: history.length }))), ([history, shuffled]) => {
    expect(replay(policy, shuffled)).toEqual(replay(policy, history));
  }));
});

test('repeated rows change nothing', () => {
  fc.assert(fc.property(histories, fc.array(fc.nat(30), { maxLength: 5 }), (history, which) => {
    const all = inOrder(history);
    const again = which.flatMap((n, k) => (all[n] ? [{ ...all[n], id: (1e9 + k) as Entry['id'], at: all[n].at + 3_600_000 }] : []));
    expect(logIn(replay(policy, [...all, ...again]))?.approval).toEqual(logIn(replay(policy, all))?.approval);
  }));
});

test('no sequence of rows by people outside the route gets it coordinated', () => {
  const outside = everybody.filter(who => !['manager', 'head', 'partner', 'lawyer', 'secondLawyer', 'qualityManager'].includes(who));
  fc.assert(fc.property(anyHistory(outside), fc.array(fc.constantFrom(...coordinated()), { maxLength: 4 }), (history, some) => {
    const forged = some.filter(entry => entry.kind !== 'submit').map(entry => ({ ...entry, by: id('outsider') }));
    const log = logIn(replay(policy, [submitted(), ...history, ...forged]));
    expect(['coordinated', 'confirmed']).not.toContain(log?.approval.status);
  }));
});

test('nobody coordinates a text alone, whatever is given over and whoever stands in', () => {
  const named = everybody.map(who => absent(who, -60, {
    substitute: id('author'), from: day('2026-01-01'), until: day('2026-12-31'), basis: { kind: 'order', reference: '1' }
  }));
  const everybodyAway = policyOf({}, named);
  fc.assert(fc.property(fc.array(anyRow(['author']), { maxLength: 40 }), rest => {
    const own = jobSteps.flatMap((step, n) => [did('author', 100 + n, 'coordinate', step), did('author', 100 + n, 'approve', step)]);
    const log = logIn(replay(everybodyAway, [submitted(), ...rest, ...own]));
    expect(log?.approval.status).not.toBe('coordinated');
  }));
});

test('an approving step that is closed has an answer of somebody who is no party to the text', () => {
  fc.assert(fc.property(histories, history => {
    const log = logIn(replay(policy, history));
    if (!log || log.approval.status === 'drafting') return;
    const { round } = log.approval;
    const closed = round.steps.filter(({ status, frozen }) => status === 'closed' && frozen.kind === 'approval');
    expect(closed.every(({ answers }) => answers.some(({ by }) => !isParty(round, by)))).toBe(true);
  }));
});

test('every row that counts was written by somebody whom the rule entitles, and none that was changed later counts', () => {
  fc.assert(fc.property(histories, history => {
    const log = logIn(replay(policy, history));
    expect(log?.counted.every(({ untouched, by, request }) => untouched && request.startsWith(`${by}-`)) ?? true).toBe(true);
    expect(log?.counted.some(({ by, kind }) => by === (people.outsider as PersonId) && kind !== 'submit') ?? false).toBe(false);
  }));
});

test('the order of independent answers side by side does not matter', () => {
  const of = processEnvelope({ concerned: [personnel, otherDepartment], conditions: ['money'] });
  const answers = [
    () => did('finance', 2, 'coordinate', steps.finance, { of }), () => did('otherHead', 2, 'coordinate', steps.heads, { of }),
    () => did('head', 2, 'coordinate', steps.heads, { of })
  ];
  fc.assert(fc.property(fc.shuffledSubarray(answers, { minLength: 3 }), order => {
    const start = [submitted(0, of), did('head', 1, 'approve', steps.owner, { of })];
    const log = replay(policy, [...start, ...order.map(make => make())]).editions.get(editionKey(of.document, 1));
    expect(log?.approval.status).toBe('coordinated');
  }));
});
