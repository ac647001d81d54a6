import { compositionOf } from '../../../src/domain/teams/composition';
import { teamContent } from '../../../src/domain/teams/proposalText';
import { findingsOfTeam } from '../../../src/domain/teams/teamFindings';
import type { TeamFacts } from '../../../src/domain/teams/teamFacts';
import {
  adviser, agency, answers, at, compositionOn, day, digestOf, envelopeOf, expert, given, hashOf, healthTeam, id, joins, leaves, otherAgency, rehabilitation,
  seatOf, standing, submits, together, withdraws, without, worldOf, otherTeam, type World
} from './given';

const kinds = (facts: TeamFacts, on: string): readonly string[] => findingsOfTeam(facts, compositionOn(facts, on)).map(({ kind }) => kind);

describe('a leader proposes a ministry member and an agency member', () => {
  const toMinistry = envelopeOf([adviser], { edition: 1 });
  const toAgency = envelopeOf([expert], { edition: 2 });
  const rows = [joins(adviser, 1), joins(expert, 2)];
  const submitted = [submits(toMinistry), submits(toAgency)];

  test('before anything is submitted both are written and not sent', () => {
    const facts = worldOf({ members: rows });
    expect([standing(facts, 'adviser', '2026-03-02'), standing(facts, 'expert', '2026-03-02')]).toEqual(['notSubmitted', 'notSubmitted']);
    expect(compositionOn(facts, '2026-03-01').seats).toEqual([]);
  });

  test('each waits for the own head alone', () => {
    const facts = worldOf({ members: rows, log: submitted });
    expect(seatOf(facts, 'adviser', '2026-03-02')?.standing).toEqual({ status: 'pending', since: '2026-03-02', waitsFor: [id('healthHead')], due: '2026-03-09', daysLeft: 5 });
    expect(seatOf(facts, 'expert', '2026-03-02')?.standing).toMatchObject({ status: 'pending', waitsFor: [id('agencyHead')] });
    expect(seatOf(facts, 'adviser', '2026-03-10')?.standing).toMatchObject({ status: 'pending', daysLeft: -1 });
    expect(kinds(facts, '2026-03-09')).not.toContain('mandateOverdue');
    expect(kinds(facts, '2026-03-10')).toContain('mandateOverdue');
  });

  test('one head returns with words, and the other\'s mandate is given all the same', () => {
    const facts = worldOf({
      members: rows, log: [...submitted, answers(toMinistry, 'healthHead', at(1), 'return', { text: 'Ta läheb puhkusele.' }), answers(toAgency, 'agencyHead', at(2))]
    });
    expect(seatOf(facts, 'adviser', '2026-03-05')?.standing).toEqual({ status: 'returned', since: '2026-03-03', by: id('healthHead'), words: 'Ta läheb puhkusele.' });
    expect(seatOf(facts, 'expert', '2026-03-05')?.standing).toMatchObject({ status: 'given', since: '2026-03-04', by: [id('agencyHead')] });
  });

  test('asked for an earlier day it is as it was that day', () => {
    const facts = worldOf({ members: rows, log: [...submitted, answers(toAgency, 'agencyHead', at(2))] });
    expect(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'].map(on => standing(facts, 'expert', on))).toEqual([undefined, 'pending', 'pending', 'given']);
  });

  test('the same text sent again is the next round, and a new proposal takes the place of what was returned', () => {
    const returned = answers(toMinistry, 'healthHead', at(1), 'return', { text: 'Miks?' });
    const again = [...submitted, returned, submits(toMinistry, 'leader', at(2), 2), answers(toMinistry, 'healthHead', at(3), 'coordinate', { round: 2 })];
    expect(standing(worldOf({ members: rows, log: again }), 'adviser', '2026-03-05')).toBe('given');

    const changed = { ...adviser, mandate: ['share'] } as const;
    const anew = envelopeOf([changed], { edition: 3 });
    const facts = worldOf({ members: [...rows, joins(changed, 3, { at: at(2) })], log: [...submitted, returned, submits(anew, 'leader', at(2, 10))] });
    expect(seatOf(facts, 'adviser', '2026-03-03')).toMatchObject({ proposal: 1, standing: { status: 'returned' } });
    expect(seatOf(facts, 'adviser', '2026-03-04')).toMatchObject({ proposal: 3, standing: { status: 'pending' } });
    expect(compositionOn(facts, '2026-03-04').seats).toHaveLength(2);
  });

  test('whoever is dropped from a new proposal to the same institution is not shown as returned any more', () => {
    const two = [adviser, { ...adviser, person: id('outsider') }];
    const first = envelopeOf(two);
    const second = envelopeOf([adviser], { edition: 2 });
    const facts = worldOf({
      members: [...two.map(terms => joins(terms)), joins(adviser, 2, { at: at(2) })],
      log: [submits(first), answers(first, 'healthHead', at(1), 'return', { text: 'Üks on küll.' }), submits(second, 'leader', at(2, 10))]
    });
    expect(standing(facts, 'outsider', '2026-03-03')).toBe('returned');
    expect(seatOf(facts, 'outsider', '2026-03-04')).toBeUndefined();
  });

  test('what the leader takes back stands as taken back from that day on', () => {
    const facts = worldOf({ members: rows, log: [...submitted, withdraws(toMinistry, 'leader', at(3))] });
    expect(['2026-03-04', '2026-03-05'].map(on => standing(facts, 'adviser', on))).toEqual(['pending', 'withdrawn']);
  });
});

describe('days of a membership', () => {
  const facts = worldOf(given([expert], 'agencyHead'));

  test('it is coming the day before, and sits on its first and its last day', () => {
    expect(['2026-03-09', '2026-03-10', '2026-03-11', '2026-06-29', '2026-06-30'].map(on => seatOf(facts, 'expert', on)?.phase))
      .toEqual(['coming', 'sits', 'sits', 'sits', 'sits']);
  });

  test('the day after its last it is over', () => {
    expect(seatOf(facts, 'expert', '2026-07-01')).toBeUndefined();
    expect(compositionOn(facts, '2026-06-30').former).toEqual([]);
    expect(compositionOn(facts, '2026-07-01').former).toMatchObject([{ person: { id: id('expert') }, until: '2026-06-30' }]);
  });

  test('it is told as ending within thirty days, that day included', () => {
    expect(['2026-05-30', '2026-05-31', '2026-06-30'].map(on => seatOf(facts, 'expert', on)?.expiring)).toEqual([false, true, true]);
    expect(kinds(facts, '2026-05-31')).toContain('mandateEnds');
  });

  test('one without an end holds on', () => {
    expect(seatOf(worldOf(given([adviser], 'healthHead')), 'adviser', '2036-01-01')).toMatchObject({ phase: 'sits', expiring: false });
  });
});

describe('an extension', () => {
  const longer = { ...expert, from: day('2026-07-01'), until: day('2026-12-31') };
  const first = given([expert], 'agencyHead');
  const second = given([longer], 'agencyHead', { proposal: 2, days: 90 });

  test('stands beside the seat until it is given, and then moves its end', () => {
    const facts = worldOf(together(first, second));
    expect(seatOf(facts, 'expert', '2026-05-31')).toMatchObject({ ends: '2026-06-30', expiring: true, proposed: { proposal: 2, standing: { status: 'pending' } } });
    expect(seatOf(facts, 'expert', '2026-06-02')).toMatchObject({ ends: '2026-12-31', expiring: false, proposal: 1 });
    expect(seatOf(facts, 'expert', '2026-06-02')?.proposed).toBeUndefined();
    expect(['2026-06-30', '2026-07-01', '2026-12-31'].map(on => seatOf(facts, 'expert', on)?.proposal)).toEqual([1, 2, 2]);
    expect(seatOf(facts, 'expert', '2027-01-01')).toBeUndefined();
  });

  test('that is returned leaves the seat as it was, to its own end', () => {
    const envelope = envelopeOf([longer], { edition: 2 });
    const returned: World = { members: second.members, log: [second.log[0], answers(envelope, 'agencyHead', at(92), 'return', { text: 'Ei.' })] };
    const facts = worldOf(together(first, returned));
    expect(seatOf(facts, 'expert', '2026-06-30')).toMatchObject({ phase: 'sits', proposed: { standing: { status: 'returned', words: 'Ei.' } } });
    expect(compositionOn(facts, '2026-07-01').former).toHaveLength(1);
  });

  test('with another mandate replaces the terms from its first day, also where it ends sooner', () => {
    const shorter = { ...expert, from: day('2026-04-01'), until: day('2026-04-30'), mandate: ['share'] as const };
    const facts = worldOf(together(first, given([shorter], 'agencyHead', { proposal: 2, days: 10 })));
    expect(seatOf(facts, 'expert', '2026-03-31')).toMatchObject({ terms: { mandate: ['decide', 'answer'] } });
    expect(seatOf(facts, 'expert', '2026-04-01')).toMatchObject({ terms: { mandate: ['share'] }, ends: '2026-04-30' });
    expect(seatOf(facts, 'expert', '2026-05-01')).toBeUndefined();
  });
});

describe('leaving', () => {
  const seated = given([expert], 'agencyHead');
  const leavingBy = (who: Parameters<typeof leaves>[2], on = '2026-04-15'): TeamFacts =>
    worldOf(together(seated, { members: [leaves('expert', day(on), who, at(20))] }));

  test.each(['leader', 'expert', 'agencyHead'] as const)('by the %s ends the membership with its last day', who => {
    const facts = leavingBy(who);
    expect(seatOf(facts, 'expert', '2026-04-15')).toMatchObject({ ends: '2026-04-15', leaving: { by: id(who) } });
    expect(seatOf(facts, 'expert', '2026-04-16')).toBeUndefined();
    expect(compositionOn(facts, '2026-04-16').former).toMatchObject([{ until: '2026-04-15', leaving: { on: '2026-04-15' } }]);
  });

  test.each(['outsider', 'otherLeader', 'otherAgencyHead', 'healthHead', 'qualityManager'] as const)('by the %s ends nothing and is a finding', who => {
    const facts = leavingBy(who);
    expect(seatOf(facts, 'expert', '2026-04-16')?.phase).toBe('sits');
    expect(findingsOfTeam(facts, compositionOn(facts, '2026-04-16'))).toContainEqual(expect.objectContaining({ kind: 'inertMember', why: 'notEntitled' }));
  });

  test('a later day by somebody else does not put it off', () => {
    const facts = worldOf(together(seated, { members: [leaves('expert', day('2026-04-15'), 'agencyHead', at(20)), leaves('expert', day('2026-05-15'), 'leader', at(21))] }));
    expect(seatOf(facts, 'expert', '2026-04-16')).toBeUndefined();
  });

  test('a new proposal afterwards seats the person anew', () => {
    const back = { ...expert, from: day('2026-05-01') };
    const facts = worldOf(together(seated, { members: [leaves('expert', day('2026-04-15'), 'expert', at(20))] }, given([back], 'agencyHead', { proposal: 2, days: 40 })));
    expect(['2026-04-15', '2026-04-30', '2026-05-01'].map(on => seatOf(facts, 'expert', on)?.phase)).toEqual(['sits', 'coming', 'sits']);
  });

  test('a row that somebody changed since ends nothing', () => {
    const facts = worldOf(together(seated, { members: [leaves('expert', day('2026-04-15'), 'expert', at(20), { untouched: false })] }));
    expect(seatOf(facts, 'expert', '2026-04-16')?.phase).toBe('sits');
  });
});

describe('what cannot be checked', () => {
  const envelope = envelopeOf([expert]);
  const round = [submits(envelope), answers(envelope, 'agencyHead', at(2))];

  test('a row changed after it was submitted leaves the mandate unverified', () => {
    const facts = worldOf({ log: round, members: [joins(expert, 1, { untouched: false })] });
    expect(seatOf(facts, 'expert', '2026-03-12')).toBeUndefined();
    expect(findingsOfTeam(facts, compositionOn(facts, '2026-03-12'))).toEqual(expect.arrayContaining([
      expect.objectContaining({ kind: 'unverifiedProposal', because: 'rows' }), expect.objectContaining({ kind: 'inertMember', why: 'changed' })
    ]));
  });

  test('unless the submitted text is read: then it says whom', () => {
    const facts = worldOf({ log: round, members: [joins(expert, 1, { untouched: false })], texts: new Map([[hashOf(envelope), teamContent(healthTeam, [expert])]]) });
    expect(standing(facts, 'expert', '2026-03-12')).toBe('given');
  });

  test('rows written after the submission do not count and are a finding', () => {
    const facts = worldOf({ log: round, members: [joins(expert), joins({ ...expert, person: id('secondExpert') }, 1, { at: at(1) })] });
    expect(standing(facts, 'expert', '2026-03-12')).toBe('given');
    expect(seatOf(facts, 'secondExpert', '2026-03-12')).toBeUndefined();
    expect(findingsOfTeam(facts, compositionOn(facts, '2026-03-12'))).toContainEqual(expect.objectContaining({ kind: 'inertMember', why: 'afterSubmission' }));
  });

  test('rows that say other than what was submitted are shown as unverified', () => {
    const facts = worldOf({ log: round, members: [joins({ ...expert, mandate: ['resources'] })] });
    expect(seatOf(facts, 'expert', '2026-03-12')?.standing).toMatchObject({ status: 'unverified', because: 'rows' });
  });
});

describe('whom it is missing', () => {
  test('agencies and services of the area without a member; the manager of a service stands for it', () => {
    expect(compositionOn(worldOf(), '2026-03-12').missing).toEqual([
      { institution: { kind: 'organisation', organisation: agency }, services: [31], nobody: true },
      { institution: { kind: 'organisation', organisation: otherAgency }, services: [rehabilitation], nobody: true }
    ]);
    const terms = without({ ...expert, person: id('manager'), organisation: otherAgency, capacity: 'member' }, 'service');
    const facts = worldOf(together(given([expert], 'agencyHead'), given([terms], 'otherAgencyHead', { proposal: 2 })));
    expect(compositionOn(facts, '2026-03-12').missing).toEqual([]);
  });

  test('an agency that sends somebody for nothing in particular is not missing, its service is', () => {
    const terms = without({ ...expert, capacity: 'member' }, 'service');
    expect(compositionOn(worldOf(given([terms], 'agencyHead')), '2026-03-12').missing[0]).toMatchObject({ nobody: false, services: [31] });
  });
});

test('who leads the team is told, and a team that nobody leads is a finding', () => {
  expect(compositionOn(worldOf(), '2026-03-12').leaders.map(({ person }) => person.id)).toEqual([id('leader')]);
  expect(kinds(worldOf({ holders: [] }), '2026-03-12')).toContain('noTeamLeader');
});

test('a document that two teams name is a finding, and seats in neither are lost', () => {
  const facts = worldOf({ ...given([expert], 'agencyHead'), teams: [compositionOn(worldOf(), '2026-03-12').team, { ...otherTeam, composition: compositionOn(worldOf(), '2026-03-12').team.composition }] });
  expect(kinds(facts, '2026-03-12')).toContain('sharedDocument');
  expect(standing(facts, 'expert', '2026-03-12')).toBe('given');
  const sharing = facts.teams[1];
  expect(compositionOf(facts, sharing, day('2026-03-12')).seats).toEqual([]);
});

test('the digest of a text does not depend on the order of members and rights', () => {
  const other = { ...expert, person: id('secondExpert') };
  expect(digestOf(teamContent(healthTeam, [expert, other]))).toBe(digestOf(teamContent(healthTeam, [other, { ...expert, mandate: ['answer', 'decide'] }])));
});
