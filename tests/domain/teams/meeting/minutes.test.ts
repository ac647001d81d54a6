import fc from 'fast-check';
import { agendaOf, type AgendaFacts } from '../../../../src/domain/teams/meeting/agenda';
import { besideMinutes, minutesOf, minutesText, readMinutes, type Minutes, type MinutesFacts } from '../../../../src/domain/teams/meeting/minutes';
import { day, person } from '../../given';
import { action, agendaFacts, attendance, decision, item, meeting, team } from './given';

const begun = meeting({ id: 3, day: '2026-11-23' });
const theTeam = team({ id: 1, standing: ['Eelarve'], subject: undefined });
const closed = { by: person(1), at: Date.parse('2026-11-23T12:00:00Z') };

const held: AgendaFacts & MinutesFacts = {
  ...agendaFacts({
    meetingItems: [
      item({ id: 1, kind: 'standing', subject: 'Eelarve', meeting: 3, discussion: 'Raha on olemas.' }),
      item({ id: 2, subject: 'Uus kord' }), item({ id: 3, subject: 'Hiljem', text: 'Ei jõua' })
    ],
    teamActions: [
      action({ id: 1, meeting: 3, item: 1, text: 'Tellida uuring', owner: person(2), due: '2026-12-21' }), action({ id: 2, meeting: 3, item: 1, state: 'dropped' }),
      action({ id: 3, text: 'Vana töö', state: 'done', doneOn: '2026-11-23', result: 'Valmis' }), action({ id: 4, text: 'Veel tegemata' })
    ]
  }),
  teamDecisions: [decision({ id: 1, meeting: 3, item: 2, text: 'Kord kinnitada' }), decision({ id: 2, meeting: 3, text: 'Ilma punktita' }), decision({ id: 3, meeting: 8, item: 2 })],
  attendance: [attendance({ id: 1, meeting: 3, person: person(2), presence: 'remote' }), attendance({ id: 2, meeting: 3, person: person(1) }), attendance({ id: 3, meeting: 8, person: person(3) })]
};

const minutes = (facts = held): Minutes => minutesOf(facts, theTeam, begun, agendaOf(facts, theTeam, day('2026-11-23'), begun), closed);

test('minutes tell who took part, what was said, decided and agreed, what was done, and who closed them when', () => {
  const told = minutes();
  expect(told.people.map(({ name, presence }) => [name, presence])).toEqual([['Inimene A', 'present'], ['Inimene B', 'remote']]);
  expect(told.agenda.map(({ kind, subject, discussed }) => [kind, subject, discussed])).toEqual([
    ['standing', 'Eelarve', true], ['actions', undefined, true], ['proposed', 'Uus kord', true], ['proposed', 'Hiljem', false]
  ]);
  expect(told.agenda[0]).toMatchObject({ discussion: 'Raha on olemas.', actions: [{ text: 'Tellida uuring', owner: { name: 'Inimene B' }, due: '2026-12-21' }] });
  expect(told.agenda[2].decisions).toMatchObject([{ text: 'Kord kinnitada', from: '2026-11-21' }]);
  expect(told.decisions).toMatchObject([{ text: 'Ilma punktita' }]);
  expect(told.done).toMatchObject([{ text: 'Vana töö', result: 'Valmis' }]);
  expect(told.closed).toEqual({ by: { id: 1, name: 'Inimene A' }, at: closed.at });
});

test('the same rows give the same text, in whatever order they came', () => {
  const text = minutesText(minutes());
  fc.assert(fc.property(fc.shuffledSubarray([...held.meetingItems], { minLength: 3 }), fc.shuffledSubarray([...held.teamActions], { minLength: 4 }),
    fc.shuffledSubarray([...held.teamDecisions], { minLength: 3 }), fc.shuffledSubarray([...held.attendance], { minLength: 3 }),
    (meetingItems, teamActions, teamDecisions, all) => {
      expect(minutesText(minutes({ ...held, meetingItems, teamActions, teamDecisions, attendance: all }))).toBe(text);
    }));
});

test('another word is another text', () => {
  const other = { ...held, meetingItems: held.meetingItems.map(row => (row.id === 1 ? { ...row, discussion: 'Raha ei ole.' } : row)) };
  expect(minutesText(minutes(other))).not.toBe(minutesText(minutes()));
});

test('minutes are read back as they were written', () => {
  const read = readMinutes(minutesText(minutes()));
  expect(read).toEqual(JSON.parse(JSON.stringify(minutes())));
  expect(read && minutesText(read)).toBe(minutesText(minutes()));
});

test.each([
  ['no JSON', 'Protokoll'], ['another thing', '{"version":1}'], ['another version', minutesText(minutes()).replace('"version":1', '"version":2')],
  ['a number for a name', minutesText(minutes()).replace('"name":"Inimene A"', '"name":5')], ['null', 'null']
])('what is no minutes is not read: %s', (_, text) => {
  expect(readMinutes(text)).toBeUndefined();
});

test('what arrived after the minutes were closed is told beside them', () => {
  const later = {
    teamDecisions: [...held.teamDecisions, decision({ id: 9, meeting: 3, text: 'Jäi välja' })], teamActions: [...held.teamActions, action({ id: 9, meeting: 3 }), action({ id: 10, meeting: 4 })]
  };
  expect(besideMinutes(minutes(), held)).toEqual({ decisions: [], actions: [], discussions: [] });
  const beside = besideMinutes(minutes(), { ...later, meetingItems: held.meetingItems.map(row => (row.id === 1 ? { ...row, discussion: 'Hiljem kirjutatud' } : row)) });
  expect([beside.decisions.map(({ text }) => text), beside.actions.map(({ id }) => id)]).toEqual([['Jäi välja'], [9]]);
  expect(beside.discussions.map(({ discussion }) => discussion)).toEqual(['Hiljem kirjutatud']);
});
