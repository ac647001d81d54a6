import type { coreTeams as teamList, documents as documentList, teamActions as actionList, teamDecisions as decisionList } from '../../../src/data/schema';
import { addDays, type PlainDate } from '../../../src/domain/time/plainDate';
import { momentOn, workingDayBefore } from '../approvals/moments';
import type { ToldAct, ToldText } from '../approvals/toldAct';
import type { ToldMember } from '../teams/toldMember';
import { asSample, type Entries, type Entry } from '../told';
import type { Chance } from './chance';
import { numbered, topic } from './names';

/** What a generated team is for, who leads it, and whom it takes in. */
export interface TeamPlace {
  readonly subject: { readonly PolicyArea: string } | { readonly Service: string };
  readonly name: string;
  /** Nobody: a team whose leader is missing, which proposes nothing. */
  readonly leader?: string;
  /** A department of the ministry and its head. */
  readonly department: { readonly unit: string; readonly head: string };
  /** Agencies that it works with, with their heads and a service of theirs. */
  readonly agencies: readonly { readonly organisation: string; readonly head: string; readonly service?: string }[];
}

const teamKey = (n: number): string => `tiim-${n + 1}`;
const compositionKey = (n: number): string => `koosseis:${teamKey(n)}`;

export const teams = (places: readonly TeamPlace[]): Entries<typeof teamList> => asSample(numbered('tiim', places.length, n => ({
  Title: `Tuumiktiim: ${places[n].name}`, ...places[n].subject, Composition: compositionKey(n),
  StandingItems: 'Eelmise koosoleku tegevused\nEesmärgid ja näitajad', Purpose: 'Näidistiim suurte mahtude proovimiseks.'
})));

export const compositions = (places: readonly TeamPlace[]): Entries<typeof documentList> => asSample(Object.fromEntries(places.map(({ name }, n): [string, Entry<typeof documentList>] =>
  [compositionKey(n), { Title: `Tuumiktiim: ${name} – koosseis`, Kind: 'teamComposition', Stage: 'inUse' }])));

const members = ['teenusejuht-a', 'teenusejuht-b', 'teenusejuht-c', 'teenusejuht-d', 'teenusejuht-e', 'teenusejuht-f', 'teenusejuht-g', 'teenusejuht-h'];
const experts = ['strateegiajuht-a', 'teabehaldusnounik-a', 'siseauditi-juht-a', 'valisvahendite-juht-a', 'kriisijuht-a'];

/** Working days before today on which teams proposed and heads answered. */
const PROPOSED = 20;
const ANSWERED = 17;

/**
 * Each team's leader proposes two experts of the ministry and, agency by agency, two members each; of the heads seven in ten have answered,
 * one in ten returned, the rest have it waiting.
 */
export const teamActs = (places: readonly TeamPlace[], today: PlainDate, chance: Chance): readonly ToldAct[] => {
  const [proposed, answered] = [workingDayBefore(today, PROPOSED), workingDayBefore(today, ANSWERED)];
  const from = workingDayBefore(today, ANSWERED - 1);
  const acts: ToldAct[] = [];
  places.forEach(({ leader, department, agencies }, n) => {
    if (leader === undefined) return;
    const submit = (edition: number, asked: Pick<ToldText, 'agencies' | 'concerned'>, proposals: readonly ToldMember[]): void => {
      const text: ToldText = { document: compositionKey(n), edition, change: 'Tiimi koosseis.', content: { template: 'team', team: teamKey(n), members: proposals }, ...asked };
      acts.push({ does: 'submit', text, authors: [leader], by: leader, at: momentOn(proposed, '9.00') + edition * 60_000 });
    };
    const answer = (edition: number, step: string, by: string): void => {
      const of = { document: compositionKey(n), edition, step, by };
      const which = chance.below(10);
      if (which < 7) acts.push({ ...of, does: 'coordinate', at: momentOn(answered, '10.00') });
      else if (which < 8) acts.push({ ...of, does: 'return', at: momentOn(answered, '11.00'), text: 'Palun lepime enne kokku töökoormuse.' });
    };
    const other = (pool: readonly string[], place: number): string => {
      const free = pool.filter(person => person !== leader);
      return free[place % free.length];
    };
    submit(1, { concerned: [department.unit] }, [n, n + 1].map(place => ({
      person: other(experts, place), organisation: 'som', unit: department.unit, capacity: 'member', term: 'permanent', from, mandate: ['decide', 'share']
    })));
    answer(1, 'osakonnad', department.head);
    agencies.forEach(({ organisation, head, service }, place) => {
      const edition = place + 2;
      const first = n + place * 2;
      submit(edition, { agencies: [organisation] }, [
        {
          person: other(members, first), organisation, capacity: service === undefined ? 'member' : 'serviceManager', term: 'permanent', from,
          mandate: ['decide', 'answer', 'share', 'resources'], ...(service === undefined ? {} : { service })
        },
        { person: other(members, first + 1), organisation, capacity: 'partner', term: 'temporary', from, until: addDays(today, 10 + n % 200), mandate: ['share'] }
      ]);
      answer(edition, 'asutused', head);
    });
  });
  const place = new Map(acts.map((act, n) => [act, n]));
  return acts.sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
};

/** So many of each, for every team. */
const ACTIONS = 4;
const DECISIONS = 2;

export const actions = (count: number, today: PlainDate): Entries<typeof actionList> => asSample(numbered('tiimitegevus', count * ACTIONS, n => ({
  Title: `${topic(n).of} ülevaade ${n + 1}`, Team: teamKey(Math.floor(n / ACTIONS)), Owner: members[n % members.length], DueDay: addDays(today, n % 60 - 20),
  State: (['open', 'underWay', 'done', 'open'] as const)[n % ACTIONS], ...(n % ACTIONS === 2 ? { DoneOn: addDays(today, -2) } : {})
})));

export const decisions = (count: number, today: PlainDate): Entries<typeof decisionList> => asSample(numbered('tiimiotsus', count * DECISIONS, n => ({
  Title: `${topic(n).of} tegevused lepitakse kokku korra kvartalis (${n + 1})`, Team: teamKey(Math.floor(n / DECISIONS)), Owner: members[n % members.length], Day: addDays(today, -(n % 90))
})));
