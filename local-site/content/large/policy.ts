import type {
  goals as goalList, indicators as indicatorList, organisations as organisationList, policyAreas as areaList, services as serviceList,
  units as unitList
} from '../../../src/data/schema';
import { addDays, type PlainDate } from '../../../src/domain/time/plainDate';
import { yearsBefore } from '../days';
import { asSample, type Entries } from '../told';
import type { Chance } from './chance';
import { counties, groups, numbered, serviceKinds, topic, TOPICS } from './names';

const fields = ['valdkond-tervis', 'valdkond-sotsiaal', 'valdkond-innovatsioon'] as const;

export const countyCentres: Entries<typeof organisationList> = asSample(numbered('keskus', counties.length, n => ({
  Title: `${counties[n]} hoolekandekeskus`, ShortName: `${counties[n]} HK`, Kind: 'agency' as const
})));

export const departments: Entries<typeof unitList> = asSample(numbered('osakond', groups.length, n => ({
  Title: `${groups[n]} poliitika osakond`, Kind: 'department' as const, Organisation: 'som', Parent: fields[n % fields.length]
})));

export const areas = (count: number, today: PlainDate): Entries<typeof areaList> => asSample(numbered('valdkond', count, n => ({
  Title: topic(n).name, ShortName: `V${n + 1}`, Horizontal: n % 20 === 19,
  Field: fields[n % groups.length % fields.length], Department: `osakond-${n % groups.length + 1}`,
  TereActivity: `näidis ${n % 9 + 1}.${n % 4 + 1}`, Related: n >= 3 && n % 4 === 0 ? [`valdkond-${n - 2}`] : [],
  ConfirmedBy: 'näidis', ValidFrom: yearsBefore(today, 3)
})));

const serviceTitle = (n: number): string => {
  const kind = serviceKinds[Math.floor(n / TOPICS) % serviceKinds.length];
  const county = Math.floor(n / (TOPICS * serviceKinds.length));
  return `${topic(n).of} ${kind}${county > 0 ? `, ${counties[(county - 1) % counties.length]} maakond` : ''}`;
};

export const services = (
  count: number, today: PlainDate, areaKeys: readonly string[], organisationKeys: readonly string[], chance: Chance
): Entries<typeof serviceList> => asSample(numbered('teenus', count, n => {
  const area = areaKeys[n % areaKeys.length];
  const second = chance.of(areaKeys);
  return {
    Title: serviceTitle(n), Organisation: chance.of(organisationKeys),
    PolicyAreas: chance.onceIn(4) && second !== area ? [area, second] : [area],
    Description: 'Näidisteenus suurte mahtude proovimiseks.', ValidFrom: yearsBefore(today, 1 + chance.below(4)),
    ValidUntil: chance.onceIn(30) ? addDays(today, chance.below(400) - 200) : undefined
  };
}));

export const goals = (areaKeys: readonly string[], today: PlainDate): Entries<typeof goalList> =>
  asSample(Object.fromEntries(areaKeys.map((area, n) => [`eesmark-${area}`, {
    Title: `${topic(n).name} paraneb`, PolicyArea: area, Source: n % 2 ? 'HEA' as const : 'RTA' as const, ValidFrom: yearsBefore(today, 2)
  }])));

export const indicators = (goalKeys: readonly string[], today: PlainDate, chance: Chance): Entries<typeof indicatorList> =>
  asSample(Object.fromEntries(goalKeys.map(goal => {
    const Baseline = 20 + chance.below(50);
    return [`naitaja-${goal}`, {
      Title: 'Rahulolu', Goal: goal, Unit: '%', Baseline, Target: Baseline + 20, TargetYear: Number(today.slice(0, 4)) + 4, Source: 'Uuring'
    }];
  })));
