import * as fc from 'fast-check';
import type { Entry } from '../../../src/domain/approval/entry';
import type { Envelope } from '../../../src/domain/approval/envelope';
import { findingsOfTeam } from '../../../src/domain/teams/teamFindings';
import { teamContent } from '../../../src/domain/teams/proposalText';
import type { MemberTerms, TeamMemberRow } from '../../../src/domain/teams/team';
import {
  adviser, agency, answers, at, compositionOn, datedHolder, day, digestOf, envelopeOf, expert, hashOf, health, healthArea, healthTeam, holder, holders, id, joins, leaves,
  otherAgency, otherTeam, people, seatOf, standing, submits, withdraws, work, workDocument, workTeam, worldOf, type Who, type World
} from './given';

const ON = '2026-03-12';

const whyNot = (world: World): readonly string[] => {
  const facts = worldOf(world);
  return findingsOfTeam(facts, compositionOn(facts, ON)).flatMap(finding => (finding.kind === 'noProposal' || finding.kind === 'inertMember' ? [finding.why] : []));
};

/** Places by anything that was submitted; what a leader only wrote stands as not sent. */
const seats = (world: World): number => compositionOn(worldOf(world), ON).seats.filter(({ standing: { status } }) => status !== 'notSubmitted').length;

describe('a proposal by somebody who does not lead the team', () => {
  test.each(['outsider', 'otherLeader', 'healthHead', 'agencyHead', 'qualityManager', 'expert'] as const)('the %s: coordinated by the right head, it gives no seat', who => {
    const envelope = envelopeOf([expert], { authors: [id(who)] });
    const world = { members: [joins(expert, 1, { by: id(who) })], log: [submits(envelope, who), answers(envelope, 'agencyHead', at(2))] };
    expect(seats(world)).toBe(0);
    expect(whyNot(world)).toContain('notLeader');
  });

  test('rows of the leader that somebody else submits give no seat', () => {
    const envelope = envelopeOf([expert], { authors: [id('leader')] });
    const forged = submits({ ...envelope, authors: [id('leader'), id('outsider')] }, 'outsider');
    const world = { members: [joins(expert)], log: [forged, answers({ ...envelope, authors: [id('leader'), id('outsider')] }, 'agencyHead', at(2))] };
    expect(standing(worldOf(world), 'expert', ON)).toBe('notSubmitted');
    expect(whyNot(world)).toContain('notLeader');
  });

  test('a leader\'s row that was dated back afterwards gives nobody the right to have proposed', () => {
    const late = datedHolder(holder(330, 'policyLeader', 'outsider', { policyArea: healthArea }, { validity: { from: day('2026-01-01') } }), { created: at(5), modified: at(5) });
    const envelope = envelopeOf([expert], { authors: [id('outsider')] });
    const world: World = {
      holders: [...holders.map(row => datedHolder(row)), late], members: [joins(expert, 1, { by: id('outsider') })],
      log: [submits(envelope, 'outsider'), answers(envelope, 'agencyHead', at(2))]
    };
    expect(seats(world)).toBe(0);
  });

  test('who stands in for the leader on that day proposes as the leader does, and not the day before', () => {
    const standIn = datedHolder(holder(331, 'policyLeader', 'deputyLeader', {}, { onBehalfOf: holders[0].id, validity: { from: day('2026-03-02'), until: day('2026-03-02') } }));
    const envelope = envelopeOf([expert], { authors: [id('deputyLeader')] });
    const of = (days: number): World => ({
      holders: [...holders.map(row => datedHolder(row)), standIn], members: [joins(expert, 1, { by: id('deputyLeader'), at: at(days) })],
      log: [submits(envelope, 'deputyLeader', at(days, 10)), answers(envelope, 'agencyHead', at(4))]
    });
    expect([of(-1), of(0), of(1)].map(seats)).toEqual([0, 1, 0]);
  });
});

test('the leader of one team who names another team\'s document seats nobody in either', () => {
  const terms = expert;
  const envelope = envelopeOf([terms], { authors: [id('otherLeader')] }); // the health team's document
  const world: World = {
    members: [joins(terms, 1, { team: workTeam, by: id('otherLeader') }), joins(terms, 1, { by: id('otherLeader') })],
    log: [submits(envelope, 'otherLeader'), answers(envelope, 'agencyHead', at(2))]
  };
  const facts = worldOf(world);
  expect(compositionOn(facts, ON).seats).toEqual([]);
  expect(compositionOn(facts, ON, otherTeam).seats.map(({ standing: { status } }) => status)).toEqual(['notSubmitted']);
});

test('a text of another team under the team\'s own document seats nobody', () => {
  const text = teamContent(workTeam, [expert]);
  const envelope = envelopeOf([expert], { content: digestOf(text) });
  const world: World = { members: [joins(expert)], log: [submits(envelope), answers(envelope, 'agencyHead', at(2))] };
  expect(standing(worldOf(world), 'expert', ON)).toBe('unverified');
  expect(seats({ ...world, texts: new Map([[hashOf(envelope), text]]) })).toBe(0);
});

describe('a head who answers for others', () => {
  test('an agency\'s member sent to another agency\'s head is no proposal', () => {
    const envelope = envelopeOf([expert], { agencies: [otherAgency] });
    const world = { members: [joins(expert)], log: [submits(envelope), answers(envelope, 'otherAgencyHead', at(2))] };
    expect(seats(world)).toBe(0);
    expect(whyNot(world)).toContain('wrongInstitution');
  });

  test('a department\'s member sent to another department\'s head is none either', () => {
    const envelope = envelopeOf([adviser], { concerned: [work] });
    const world = { members: [joins(adviser)], log: [submits(envelope), answers(envelope, 'workHead', at(2))] };
    expect(whyNot(world)).toContain('wrongInstitution');
    expect(seats(world)).toBe(0);
  });

  test('two institutions in one proposal are none, so that one head never answers for both', () => {
    const envelope = envelopeOf([adviser, expert], { concerned: [health], agencies: [agency] });
    const world = { members: [joins(adviser), joins(expert)], log: [submits(envelope), answers(envelope, 'healthHead', at(2))] };
    expect(whyNot(world)).toContain('noInstitution');
    expect(seats(world)).toBe(0);
  });

  test('the head of another agency cannot answer', () => {
    const envelope = envelopeOf([expert]);
    const world = { members: [joins(expert)], log: [submits(envelope), answers(envelope, 'otherAgencyHead', at(2))] };
    expect(standing(worldOf(world), 'expert', ON)).toBe('pending');
  });
});

describe('giving oneself a mandate', () => {
  const own = { ...expert, person: id('leader') };

  test('the leader who also heads the agency coordinates nothing alone', () => {
    const both = datedHolder(holder(332, 'agencyHead', 'leader', { organisation: agency }));
    const rows = [...holders.filter(({ id: row }) => row !== 305).map(row => datedHolder(row)), both];
    const envelope = envelopeOf([own]);
    const log = [submits(envelope)];
    const facts = worldOf({ holders: rows, members: [joins(own)], log: [...log, answers(envelope, 'leader', at(2))] });
    expect(standing(facts, 'leader', ON)).not.toBe('given');
  });

  test('a head whom the leader proposed may answer for the own place, and that is a finding', () => {
    const head = { ...expert, person: id('agencyHead') };
    const envelope = envelopeOf([head]);
    const facts = worldOf({ members: [joins(head)], log: [submits(envelope), answers(envelope, 'agencyHead', at(2))] });
    expect(seatOf(facts, 'agencyHead', ON)?.standing).toMatchObject({ status: 'given', ownHead: true });
    expect(findingsOfTeam(facts, compositionOn(facts, ON)).map(({ kind }) => kind)).toContain('ownHead');
  });
});

test('what somebody who neither leads nor owns takes back stays', () => {
  const envelope = envelopeOf([expert]);
  const facts = worldOf({ members: [joins(expert)], log: [submits(envelope), answers(envelope, 'agencyHead', at(2)), withdraws(envelope, 'outsider', at(3))] });
  expect(standing(facts, 'expert', ON)).toBe('given');
});

describe('law: no sequence of rows by people who neither lead nor head gives a seat', () => {
  const strangers = ['outsider', 'expert', 'secondExpert', 'adviser', 'otherLeader', 'deputyLeader', 'manager'] as const satisfies readonly (keyof typeof people)[];
  const members: readonly MemberTerms[] = [expert, adviser, { ...expert, person: id('outsider') }];

  interface Told { readonly who: Who; readonly when: number; readonly terms: MemberTerms; readonly number: number; readonly act: string; readonly team: typeof healthTeam }
  const told = fc.record<Told>({
    who: fc.constantFrom(...strangers), when: fc.integer({ min: -3, max: 9 }), terms: fc.constantFrom(...members), number: fc.integer({ min: 1, max: 3 }),
    act: fc.constantFrom('join', 'leave', 'submit', 'coordinate', 'return', 'withdraw'), team: fc.constantFrom(healthTeam, workTeam)
  });

  const worldTold = (all: readonly Told[]): { readonly log: readonly Entry[]; readonly members: readonly TeamMemberRow[] } => {
    const log: Entry[] = [];
    const rows: TeamMemberRow[] = [];
    for (const { who, when, terms, number, act, team } of [...all].sort((a, b) => a.when - b.when)) {
      const given: Partial<Envelope> = { edition: number, authors: [id(who), id('leader')], document: team === healthTeam ? undefined : workDocument };
      const envelope = envelopeOf([terms], Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
      if (act === 'join') rows.push(joins(terms, number, { by: id(who), at: at(when), team }));
      else if (act === 'leave') rows.push(leaves('expert', day('2026-03-11'), who, at(when), { team }));
      else if (act === 'submit') log.push(submits(envelope, who, at(when, 10)));
      else if (act === 'withdraw') log.push(withdraws(envelope, who, at(when, 20)));
      else log.push(answers(envelope, who, at(when, 20), act as 'coordinate' | 'return', { text: 'Sõnad.' }));
    }
    return { log, members: rows };
  };

  test('nor a pending or a former one in the health team', () => {
    fc.assert(fc.property(fc.array(told, { maxLength: 14 }), all => {
      const { seats: found, former } = compositionOn(worldOf(worldTold(all)), ON);
      return found.length === 0 && former.length === 0;
    }), { numRuns: 200 });
  });

  test('and changes nothing in what was given before it', () => {
    const envelope = envelopeOf([expert], { edition: 9 });
    const before: World = { members: [joins(expert, 9, { at: at(-10) })], log: [submits(envelope, 'leader', at(-10, 10)), answers(envelope, 'agencyHead', at(-8))] };
    fc.assert(fc.property(fc.array(told.filter(({ who }) => who !== 'expert'), { maxLength: 14 }), all => {
      const forged = worldTold(all);
      const facts = worldOf({ log: [...before.log ?? [], ...forged.log], members: [...before.members ?? [], ...forged.members] });
      const { seats: found } = compositionOn(facts, ON);
      return found.length === 1 && found[0].person.id === id('expert') && found[0].standing.status === 'given' && found[0].proposal === 9 && found[0].leaving === undefined;
    }), { numRuns: 200 });
  });
});
