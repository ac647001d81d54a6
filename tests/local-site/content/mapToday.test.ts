import type { PolicyAreaId, ServiceId } from '../../../src/domain/identity';
import { roleFindings } from '../../../src/domain/people/roleFindings';
import { areasOf, policyMapOn, type AreaOnMap, type PolicyMap } from '../../../src/domain/policy/policyMap';
import { addDays, plainDate, type PlainDate } from '../../../src/domain/time/plainDate';
import { lastOfMonth } from '../../../local-site/content/days';
import { factsOfContent } from './factsOfContent';

const TODAY = plainDate('2026-11-21');
const { facts, keys } = factsOfContent(TODAY);
const mapOn = (on: PlainDate): PolicyMap => policyMapOn(facts, on);
const today = mapOn(TODAY);
const nextMonth = mapOn(addDays(lastOfMonth(TODAY), 1));

const areaId = (key: string): PolicyAreaId => keys.row('PolicyAreas', key) as PolicyAreaId;
const serviceId = (key: string): ServiceId => keys.row('Services', key) as ServiceId;

const areaIn = (map: PolicyMap, key: string): AreaOnMap => {
  const area = areasOf(map).find(one => one.area.id === areaId(key));
  if (!area) throw new RangeError(`${key} is not on the map`);
  return area;
};
const leadersIn = (map: PolicyMap, key: string): readonly string[] => areaIn(map, key).leaders.map(person => person.name);
const servicesIn = (map: PolicyMap): readonly ServiceId[] =>
  areasOf(map).flatMap(area => area.services.flatMap(agency => agency.services.map(one => one.service.id)));

test('three fields, each with its deputy secretary general, ten areas, and three horizontal ones across', () => {
  expect(today.fields.map(field => [field.unit.name, field.head.map(person => person.name)])).toEqual([
    ['Tervisevaldkond', ['Asekantsler A']], ['Sotsiaalvaldkond', ['Asekantsler B']], ['Innovatsioonivaldkond', ['Asekantsler C']]
  ]);
  expect(today.fields.flatMap(field => field.areas)).toHaveLength(10);
  expect(today.horizontal.map(one => one.area.name).sort()).toEqual([
    'Ligipääsetavus ja võrdsed võimalused', 'Tervise- ja sotsiaalteenuste lõimimine', 'Tervishoiu kvaliteedipoliitika'
  ]);
  expect(today.unplaced).toEqual([]);
});

test('a few real gaps and no others', () => {
  const gaps = today.gaps.map(gap => [gap.kind, 'service' in gap ? gap.service : gap.area]);
  expect(gaps).toHaveLength(5);
  expect(gaps).toEqual(expect.arrayContaining([
    ['noLeader', areaId('vaimne-tervis')], ['doubledLeader', areaId('eriarstiabi')], ['noGoals', areaId('ligipaasetavus')],
    ['serviceWithoutManager', serviceId('ska-lasteabi')], ['serviceWithoutManager', serviceId('akrk-digi')]
  ]));
});

test('next month one leader has changed, one service has begun with its manager and one has ended', () => {
  expect(leadersIn(today, 'hyvitised')).toEqual(['Poliitikajuht D']);
  expect(leadersIn(nextMonth, 'hyvitised')).toEqual(['Osakonnajuhataja B']);
  expect([servicesIn(today), servicesIn(nextMonth)].map(ids => [
    ids.includes(serviceId('ska-koordinatsioon')), ids.includes(serviceId('tehik-vana-portaal'))
  ])).toEqual([[false, true], [true, false]]);
  expect(nextMonth.gaps).toHaveLength(5);
});

test('the quality policy of health care bore another name before the third edition', () => {
  const before = mapOn(plainDate('2026-05-31'));
  const names = areasOf(before).map(one => one.area.name);
  expect([names.includes('Kvaliteedipoliitika'), names.includes('Tervishoiu kvaliteedipoliitika')]).toEqual([true, false]);
  expect(areasOf(before)).toHaveLength(areasOf(today).length);
});

test('the story can be played: a leader of the area may propose a manager from the agency for the helpline', () => {
  expect(leadersIn(today, 'pered')).toEqual(['Poliitikajuht B']);
  const agency = areaIn(today, 'pered').services.find(one => one.services.some(({ service }) => service.id === serviceId('ska-lasteabi')));
  expect(agency?.organisation?.shortName).toBe('SKA');
  expect(agency?.services.flatMap(one => one.managers.map(person => person.name))).toEqual(expect.arrayContaining(['Teenusejuht D']));
});

test('a department, two support services and an agency are without a head', () => {
  const vacant = roleFindings(facts, TODAY).filter(finding => finding.kind === 'roleVacant');
  expect(vacant.map(finding => finding.role).sort()).toEqual(
    ['agencyHead', 'departmentHead', 'supportServiceLeader', 'supportServiceLeader']);
});
