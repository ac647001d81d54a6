import { answerSuggestion, applySuggestion } from '../../src/data/answering';
import { personNamed } from '../../src/data/personNamed';
import { rowsWhere } from '../../src/data/rowsWhere';
import { roleHolders, roles, services, suggestions } from '../../src/data/schema';
import type { ListSchema, Row } from '../../src/data/schema/list';
import { Site } from '../../src/data/site';
import { requestIdOf, sendSuggestion, type NewSuggestion } from '../../src/data/suggesting';
import { toSuggestion } from '../../src/data/suggestions';
import { connect } from '../../src/data/transport';
import type { PersonId, RoleId, ServiceId } from '../../src/domain/identity';
import type { Proposal, Suggestion } from '../../src/domain/suggestions/suggestion';
import { plainDate } from '../../src/domain/time/plainDate';
import type { EmptySite } from '../site/emptySite';
import { sampleSite } from '../site/preparedSites';

let local: EmptySite;
beforeAll(async () => {
  local = await sampleSite(plainDate('2026-11-21'));
}, 60_000);
afterAll(() => local.close());

/** What may happen to a request on its way: it never arrives, or its answer never comes back. */
type Fate = 'arrives' | 'lost' | 'answerLost';
type Weather = (method: string, address: string) => Fate;

const siteOf = (person: string, weather: Weather = () => 'arrives'): Site => new Site({
  url: local.url, pause: async () => undefined,
  sp: connect({
    url: local.url, headers: { 'X-Local-User': person }, wait: () => Promise.resolve(),
    fetch: async (input, init) => {
      const fate = weather(init?.method ?? 'GET', String(input));
      if (fate === 'lost') throw new TypeError('Failed to fetch');
      const answer = await fetch(input, init);
      if (fate === 'answerLost') throw new TypeError('Failed to fetch');
      return answer;
    }
  })
});

/** The first request of a kind meets its fate, all others arrive. */
const once = (fate: Fate, method: string, part: string): Weather => {
  let met = false;
  return (asked, address) => {
    if (met || asked !== method || !address.includes(part)) return 'arrives';
    met = true;
    return fate;
  };
};

/** Every request of a kind meets its fate, until the weather clears. */
const always = (fate: Fate, method: string, part: string): { weather: Weather; clear: () => void } => {
  let bad = true;
  return {
    weather: (asked, address) => (bad && asked === method && address.includes(part) ? fate : 'arrives'),
    clear: () => { bad = false; }
  };
};

const read = async <L extends ListSchema>(site: Site, list: L): Promise<readonly Row<L>[]> => {
  site.watch([list], () => undefined);
  await site.settled();
  const state = site.stateOf(list);
  if (state.status !== 'ready') throw new Error(`${list.name} is ${state.status}`);
  return state.rows;
};

const me = async (site: Site): Promise<PersonId> => {
  await read(site, suggestions);
  if (!site.me) throw new Error('Nobody');
  return site.me.id;
};

const serviceNamed = async (name: string): Promise<Row<typeof services>> => {
  const found = (await read(siteOf('lugeja'), services)).find(row => row.Title === name);
  if (!found) throw new Error(`No service ${name}`);
  return found;
};

const about = (service: Row<typeof services>, text: string, proposal: Proposal = { kind: 'words' }): NewSuggestion => ({
  subject: { kind: 'service', id: service.stamp.id as ServiceId }, subjectTitle: service.Title, text, proposal
});

const withText = (text: string): Promise<readonly Row<typeof suggestions>[]> =>
  rowsWhere(siteOf('kvaliteedijuht-b'), suggestions, 'ID gt 0').then(rows => rows.filter(row => row.Text === text));

const serviceManager = async (): Promise<RoleId> => {
  const found = (await read(siteOf('lugeja'), roles)).find(row => row.Key === 'serviceManager');
  if (!found) throw new Error('No role of service managers');
  return found.stamp.id as RoleId;
};

/** A proposal that a person becomes the manager of a service, as it stands in the list. */
const proposed = async (text: string, person = 'lugeja', day = '2027-01-01'): Promise<Suggestion> => {
  const site = siteOf('poliitikajuht-d');
  const service = await serviceNamed('Lasteabi telefon');
  const proposal: Proposal = {
    kind: 'holder', role: await serviceManager(), person: await site.personId(`i:0#.f|membership|${person}@vajs.test`),
    scope: { service: service.stamp.id as ServiceId }, from: plainDate(day)
  };
  const sent = await sendSuggestion(site, about(service, text, proposal), requestIdOf(await me(site)));
  if (sent.status !== 'sent') throw new Error(sent.status);
  return toSuggestion(sent.row);
};

const holdersFrom = (day: string): Promise<readonly Row<typeof roleHolders>[]> =>
  rowsWhere(siteOf('lugeja'), roleHolders, 'ID gt 0').then(rows => rows.filter(row => row.ValidFrom === day));

describe('sending', () => {
  test('a reader\'s suggestion stands in the list under the reader\'s name, open', async () => {
    const site = siteOf('lugeja');
    const service = await serviceNamed('Vanemlusprogrammid');
    const sent = await sendSuggestion(site, about(service, 'Nimi on vananenud.'), requestIdOf(await me(site)));
    expect(sent).toMatchObject({
      status: 'sent', row: { Title: 'Vanemlusprogrammid', State: 'open', SubjectKind: 'service', SubjectId: service.stamp.id, stamp: { author: { name: 'Lugeja A' } } }
    });
  });

  test('an answer that is lost on the way is settled by looking: the suggestion is there, once', async () => {
    const site = siteOf('lugeja', once('answerLost', 'POST', '/items'));
    const sent = await sendSuggestion(site, about(await serviceNamed('Ohvriabi'), 'Vastus kadus.'), requestIdOf(await me(site)));
    expect(sent.status).toBe('sent');
    expect(await withText('Vastus kadus.')).toHaveLength(1);
  });

  test('a request that never arrived is sent again by itself, and arrives once', async () => {
    const site = siteOf('lugeja', once('lost', 'POST', '/items'));
    const sent = await sendSuggestion(site, about(await serviceNamed('Ohvriabi'), 'Kohe uuesti.'), requestIdOf(await me(site)));
    expect(sent.status).toBe('sent');
    expect(await withText('Kohe uuesti.')).toHaveLength(1);
  });

  test('requests that never arrive are told as lost, and sent again later arrive once', async () => {
    const { weather, clear } = always('lost', 'POST', '/items');
    const site = siteOf('lugeja', weather);
    const request = requestIdOf(await me(site));
    const suggestion = about(await serviceNamed('Ohvriabi'), 'Päring kadus.');
    expect(await sendSuggestion(site, suggestion, request)).toMatchObject({ status: 'lost', error: { kind: 'offline' } });
    expect(await withText('Päring kadus.')).toHaveLength(0);
    clear();
    expect((await sendSuggestion(site, suggestion, request)).status).toBe('sent');
    expect(await withText('Päring kadus.')).toHaveLength(1);
  });

  test('while nothing gets through it stays unsettled, and sending again does not double what had arrived', async () => {
    let down = false;
    const site = siteOf('lugeja', (method, address) => {
      if (down) return 'lost';
      down = method === 'POST' && address.includes('/items');
      return down ? 'answerLost' : 'arrives';
    });
    const request = requestIdOf(await me(site));
    const suggestion = about(await serviceNamed('Abivahendid'), 'Ühendus katkes.');
    expect((await sendSuggestion(site, suggestion, request)).status).toBe('unsettled');
    expect((await sendSuggestion(siteOf('lugeja'), suggestion, request)).status).toBe('sent');
    expect(await withText('Ühendus katkes.')).toHaveLength(1);
  });

  test('a text changed after an earlier one had arrived is sent too: nothing that was written is lost', async () => {
    const site = siteOf('lugeja');
    const request = requestIdOf(await me(site));
    const service = await serviceNamed('Peretoetused');
    await sendSuggestion(site, about(service, 'Esimene sõnastus.'), request);
    expect((await sendSuggestion(site, about(service, 'Teine sõnastus.'), request)).status).toBe('sent');
    expect([(await withText('Esimene sõnastus.')).length, (await withText('Teine sõnastus.')).length]).toEqual([1, 1]);
  });

  test('what the list does not take is refused, and is not there', async () => {
    const site = siteOf('lugeja');
    const request = requestIdOf(await me(site));
    const suggestion = about(await serviceNamed('Peretoetused'), 'Olematu kohta.');
    const refused = await sendSuggestion(site, { ...suggestion, subject: { kind: 'service', id: 'kolm' as unknown as ServiceId } }, request);
    expect(refused.status).toBe('refused');
    expect(await withText('Olematu kohta.')).toEqual([]);
  });
});

describe('answering', () => {
  test('the quality manager applies a proposal in one act: the manager stands in the list and the suggestion is answered', async () => {
    const suggestion = await proposed('Panen ette juhi.', 'lugeja', '2027-02-01');
    const site = siteOf('kvaliteedijuht-b');
    const outcome = await applySuggestion(site, suggestion, 'Rakendatud.');
    expect(outcome).toMatchObject({ status: 'answered', row: { State: 'applied', Answer: 'Rakendatud.', stamp: { editor: { name: 'Kvaliteedijuht B' } } } });
    expect(await holdersFrom('2027-02-01')).toMatchObject([{ Person: { name: 'Lugeja A' }, Service: suggestion.subject.id }]);
  });

  test('a reader may not apply: nothing is changed', async () => {
    const suggestion = await proposed('Lugeja proovib.', 'lugeja', '2027-03-01');
    expect(await applySuggestion(siteOf('lugeja'), suggestion, 'Ise.')).toMatchObject({ status: 'failed', error: { kind: 'denied' } });
    expect(await holdersFrom('2027-03-01')).toEqual([]);
  });

  test('when closing fails, it says that the change stands; pressing again closes and does not change twice', async () => {
    const suggestion = await proposed('Pooleli jääv.', 'lugeja', '2027-04-01');
    const { weather, clear } = always('lost', 'POST', `/items(${suggestion.id})`);
    const site = siteOf('kvaliteedijuht-b', weather);
    expect(await applySuggestion(site, suggestion, 'Rakendatud.')).toMatchObject({ status: 'half', error: { kind: 'offline' } });
    expect(await holdersFrom('2027-04-01')).toHaveLength(1);
    expect((await withText('Pooleli jääv.'))[0].State).toBe('open');
    clear();
    expect((await applySuggestion(site, suggestion, 'Rakendatud.')).status).toBe('answered');
    expect(await holdersFrom('2027-04-01')).toHaveLength(1);
  });

  test('an answer lost while the change is saved is settled by looking', async () => {
    const suggestion = await proposed('Kadunud vastus.', 'lugeja', '2027-05-01');
    const site = siteOf('kvaliteedijuht-b', once('answerLost', 'POST', 'RoleHolders'));
    expect((await applySuggestion(site, suggestion, 'Rakendatud.')).status).toBe('answered');
    expect(await holdersFrom('2027-05-01')).toHaveLength(1);
  });

  test('when neither the answer to an answer comes nor the list can be looked at, nobody says that nothing was changed', async () => {
    const suggestion = await proposed('Vastus kadus, võrk ka.', 'lugeja', '2027-10-01');
    let down = false;
    const site = siteOf('kvaliteedijuht-b', (method, address) => {
      if (down) return 'lost';
      down = method === 'POST' && address.includes(`/items(${suggestion.id})`);
      return down ? 'answerLost' : 'arrives';
    });
    expect(await answerSuggestion(site, suggestion.id, { state: 'declined', words: 'Ei.' })).toMatchObject({ status: 'unsettled' });
    expect((await answerSuggestion(siteOf('kvaliteedijuht-b'), suggestion.id, { state: 'declined', words: 'Ei.' })).status).toBe('answered');
  });

  test('a change that could not be saved leaves the suggestion open', async () => {
    const suggestion = await proposed('Ei salvestu.', 'lugeja', '2027-06-01');
    const site = siteOf('kvaliteedijuht-b', always('lost', 'POST', 'RoleHolders').weather);
    expect(await applySuggestion(site, suggestion, 'Rakendatud.')).toMatchObject({ status: 'failed', error: { kind: 'offline' } });
    expect(await holdersFrom('2027-06-01')).toEqual([]);
    expect((await withText('Ei salvestu.'))[0].State).toBe('open');
  });

  test('two apply one suggestion in the same second: the change is made once', async () => {
    const suggestion = await proposed('Mõlemad korraga.', 'lugeja', '2027-09-01');
    const outcomes = await Promise.all(['kvaliteedijuht-b', 'omanik'].map(person => applySuggestion(siteOf(person), suggestion, 'Rakendatud.')));
    expect(outcomes.map(({ status }) => status)).toContain('answered');
    expect(await holdersFrom('2027-09-01')).toHaveLength(1);
  });

  test('two answer at once: the second is told by whom the first was given, and changes nothing', async () => {
    const suggestion = await proposed('Kaks vastajat.', 'lugeja', '2027-07-01');
    expect((await answerSuggestion(siteOf('kvaliteedijuht-b'), suggestion.id, { state: 'declined', words: 'Ei sobi.' })).status).toBe('answered');
    expect(await applySuggestion(siteOf('omanik'), suggestion, 'Rakendatud.'))
      .toMatchObject({ status: 'tooLate', theirs: { State: 'declined', stamp: { editor: { name: 'Kvaliteedijuht B' } } } });
    expect(await holdersFrom('2027-07-01')).toEqual([]);
  });

  test('declining keeps the reason for whoever made the suggestion, and a lost confirmation is found again', async () => {
    const suggestion = await proposed('Lükake tagasi.', 'lugeja', '2027-08-01');
    const site = siteOf('kvaliteedijuht-b', once('answerLost', 'POST', `/items(${suggestion.id})`));
    expect((await answerSuggestion(site, suggestion.id, { state: 'declined', words: 'Teenus lõpeb.' })).status).toBe('answered');
    expect((await withText('Lükake tagasi.'))[0]).toMatchObject({ State: 'declined', Answer: 'Teenus lõpeb.' });
  });
});

test('a person who holds no role has a name on the site, and an id that nobody has has none', async () => {
  const site = siteOf('lugeja');
  const id = await site.personId('i:0#.f|membership|kriisijuht-a@vajs.test');
  expect(await personNamed(site, id)).toBe('Kriisijuht A');
  expect(await personNamed(site, 99_999 as PersonId)).toBeUndefined();
});
