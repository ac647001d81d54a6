import type { roleHolders as list } from '../../../src/data/schema';
import { addDays, type PlainDate } from '../../../src/domain/time/plainDate';
import { yearsBefore } from '../days';
import { people } from '../../people';
import { asSample, type Entries, type Entry } from '../told';
import type { Chance } from './chance';

type Holder = Entry<typeof list>;

/** One service in so many has no manager, one area in so many no leader: gaps to be found. */
const VACANT_SERVICE = 40;
const VACANT_AREA = 30;
const TEAM = 8;
const BASIS = 'näidis';

const peopleWhoseKeyStarts = (start: string): readonly string[] => people.map(person => person.key).filter(key => key.startsWith(start));

interface Places {
  readonly areas: readonly string[];
  readonly services: readonly string[];
  readonly owners: readonly string[];
  readonly agencies: readonly string[];
}

/**
 * Today's leaders, core teams, heads of agencies, service managers and owners, then as many former managers as make up `count` rows in
 * all: each held a service until the day before a later one began.
 */
export const holders = (count: number, { areas, services, owners, agencies }: Places, today: PlainDate, chance: Chance): Entries<typeof list> => {
  const leaders = peopleWhoseKeyStarts('poliitikajuht');
  const managers = peopleWhoseKeyStarts('teenusejuht');
  const everyone = [...leaders, ...managers, ...peopleWhoseKeyStarts('osakonnajuhataja')];
  const ValidFrom = yearsBefore(today, 1);
  const rows: Record<string, Holder> = {};

  for (const area of areas) {
    if (!chance.onceIn(VACANT_AREA)) {
      rows[`leader:${area}`] = { Role: 'poliitikajuht', Person: chance.of(leaders), PolicyArea: area, Basis: BASIS, ValidFrom };
    }
    const first = chance.below(everyone.length);
    for (let member = 0; member < TEAM; member++) {
      rows[`team:${area}:${member}`] = {
        Role: 'tuumiktiimi-liige', Person: everyone[(first + member) % everyone.length], PolicyArea: area, Basis: BASIS, ValidFrom
      };
    }
  }
  const heads = peopleWhoseKeyStarts('asutuse-juht');
  agencies.forEach((agency, n) => {
    rows[`head:${agency}`] = { Role: 'asutuse-juht', Person: heads[n % heads.length], Organisation: agency, Basis: BASIS, ValidFrom };
  });
  for (const role of owners) rows[`owner:${role}`] = { Role: role, Person: chance.of(everyone), Organisation: 'som', Basis: BASIS, ValidFrom };
  for (const service of services) {
    if (chance.onceIn(VACANT_SERVICE)) continue;
    rows[`manager:${service}`] = { Role: 'teenusejuht', Person: chance.of(managers), Service: service, Basis: BASIS, ValidFrom };
  }

  const missing = count - Object.keys(rows).length;
  for (let n = 0; n < missing; n++) {
    const generation = Math.floor(n / services.length);
    const from = addDays(ValidFrom, -365 * (generation + 1));
    rows[`former:${n}`] = {
      Role: 'teenusejuht', Person: chance.of(managers), Service: services[n % services.length], Basis: BASIS,
      ValidFrom: from, ValidUntil: addDays(from, 364)
    };
  }
  return asSample(rows);
};
