import type { roleHolders as list } from '../../src/data/schema';
import { addDays, addMonths, type PlainDate } from '../../src/domain/time/plainDate';
import { yearsBefore, type Days } from './days';
import { jobHoldersAround } from './jobDescriptions/holders';
import { asSample, type Entries, type Entry } from './told';

type Holder = Entry<typeof list>;
type Span = Pick<Holder, 'ValidFrom' | 'ValidUntil'>;

const ORDER = 'näidis: kantsleri käskkiri';
const JOB = 'näidis: ametijuhend';
const MANDATE = 'näidis: asutuse volitus';

/**
 * Owners of processes and heads, by role. Five roles are vacant: Teadusnõunik, Finantsarvestusjuht, Arendusportfellide
 * nõunik, SoM-i juhiabi and the head of the EU and foreign affairs department.
 */
const posts: Readonly<Record<string, string>> = {
  minister: 'minister-a',
  kantsler: 'kantsler-a',
  'oigusala-juht': 'oigusala-juht-a',
  'uo-oigus-juht': 'uhisosakond-a',
  'uo-kinnisvara-juht': 'uhisosakond-a',
  'uo-haldus-juht': 'uhisosakond-a',
  'strateegia-juhataja': 'strateegiajuht-a',
  'analuusi-juhataja': 'strateegiajuht-a',
  'eelarveplaneerimise-juht': 'strateegiajuht-a',
  'valisvahendite-juhataja': 'valisvahendite-juht-a',
  'valistoetuste-nounik': 'valisvahendite-juht-a',
  teabehaldusnounik: 'teabehaldusnounik-a',
  kommunikatsioonijuht: 'kommunikatsioonijuht-a',
  personalijuht: 'personalijuht-a',
  'innovatsiooni-asekantsler': 'asekantsler-c',
  'kriisi-juht': 'kriisijuht-a',
  'siseauditi-juht': 'siseauditi-juht-a'
};

/** The medicines agency has none at present. */
const agencyHeads = {
  ta: 'asutuse-juht-a', tai: 'asutuse-juht-b', ska: 'asutuse-juht-c', tk: 'asutuse-juht-d', tehik: 'asutuse-juht-e', akrk: 'asutuse-juht-f'
};

const deputies = {
  'valdkond-tervis': 'asekantsler-a', 'valdkond-sotsiaal': 'asekantsler-b', 'valdkond-innovatsioon': 'asekantsler-c'
};

/** One person may head several departments for a time; two departments have no head. */
const departmentHeads = {
  tervishoid: 'osakonnajuhataja-a', rahvatervis: 'osakonnajuhataja-a', ravimid: 'osakonnajuhataja-a',
  hoolekanne: 'osakonnajuhataja-b', pered: 'osakonnajuhataja-b', hyvitised: 'osakonnajuhataja-b', digitervis: 'asekantsler-c',
  strateegia: 'strateegiajuht-a', analuus: 'strateegiajuht-a', oigus: 'oigusala-juht-a', personal: 'personalijuht-a',
  kommunikatsioon: 'kommunikatsioonijuht-a', valisvahendid: 'valisvahendite-juht-a'
};

const supportServiceLeaders = {
  oigus: 'oigusala-juht-a', teadmised: 'strateegiajuht-a', strateegia: 'strateegiajuht-a', finantsid: 'strateegiajuht-a',
  valisvahendid: 'valisvahendite-juht-a', kommunikatsioon: 'kommunikatsioonijuht-a', personal: 'personalijuht-a', ikt: 'asekantsler-c',
  digilahendused: 'asekantsler-c', toimepidevus: 'kriisijuht-a', siseaudit: 'siseauditi-juht-a'
};

/** Areas whose leader neither changes nor is missing; the special cases stand in `leaders`. */
const steadyLeaders = {
  ennetus: 'poliitikajuht-a', esmatasand: 'poliitikajuht-c', eriarstiabi: 'poliitikajuht-c', ravimid: 'poliitikajuht-a',
  pered: 'poliitikajuht-b', hooldus: 'poliitikajuht-b', erivajadus: 'poliitikajuht-d', digitervis: 'poliitikajuht-c',
  ligipaasetavus: 'poliitikajuht-d', loimimine: 'poliitikajuht-b'
};

/** By service; `ska-lasteabi` and `akrk-digi` are missing on purpose. */
const managers = {
  'ta-nakkus': 'teenusejuht-a', 'ta-vaktsiin': 'teenusejuht-a', 'ta-load': 'teenusejuht-b', 'ta-jarelevalve': 'teenusejuht-b',
  'tai-noustamine': 'teenusejuht-c', 'tai-soltuvus': 'teenusejuht-c', 'tai-vanemlus': 'teenusejuht-c', 'tai-statistika': 'teenusejuht-c',
  'ska-lastekaitse': 'teenusejuht-d', 'ska-erihoolekanne': 'teenusejuht-d', 'ska-rehabilitatsioon': 'teenusejuht-d',
  'ska-abivahendid': 'teenusejuht-d', 'ska-ohvriabi': 'teenusejuht-d',
  'ska-peretoetused': 'teenusejuht-e', 'ska-pension': 'teenusejuht-e', 'ska-hooldus': 'teenusejuht-e',
  'tk-kindlustus': 'teenusejuht-f', 'tk-perearst': 'teenusejuht-f', 'tk-nouandetelefon': 'teenusejuht-f', 'tk-eriarst': 'teenusejuht-f',
  'tk-soodusravim': 'teenusejuht-f', 'tk-kvaliteet': 'teenusejuht-f',
  'ra-load': 'teenusejuht-g', 'ra-ohutus': 'teenusejuht-g', 'ra-seadmed': 'teenusejuht-g',
  'tootukassa-hindamine': 'teenusejuht-h', 'tootukassa-rehabilitatsioon': 'teenusejuht-h',
  'tehik-portaal': 'teenusejuht-i', 'tehik-tis': 'teenusejuht-i', 'akrk-kutse': 'teenusejuht-j'
};

const coreTeams: Readonly<Record<string, readonly string[]>> = {
  ennetus: ['teenusejuht-a', 'teenusejuht-c', 'kommunikatsioonijuht-a'],
  esmatasand: ['teenusejuht-f', 'teenusejuht-b', 'osakonnajuhataja-a'],
  eriarstiabi: ['teenusejuht-f', 'teenusejuht-b'],
  'vaimne-tervis': ['teenusejuht-c', 'teenusejuht-d'],
  ravimid: ['teenusejuht-g', 'teenusejuht-f'],
  pered: ['teenusejuht-d', 'teenusejuht-e', 'teenusejuht-c', 'oigusala-juht-a'],
  hooldus: ['teenusejuht-d', 'teenusejuht-e', 'osakonnajuhataja-b'],
  erivajadus: ['teenusejuht-d', 'teenusejuht-h', 'teenusejuht-j', 'osakonnajuhataja-b'],
  hyvitised: ['teenusejuht-e', 'teenusejuht-h'],
  digitervis: ['teenusejuht-i', 'teenusejuht-c', 'asekantsler-c'],
  kvaliteet: ['teenusejuht-b', 'teenusejuht-f', 'teenusejuht-g'],
  ligipaasetavus: ['teenusejuht-j'],
  loimimine: ['teenusejuht-i', 'teenusejuht-e', 'strateegiajuht-a']
};

const coordinators = { ta: 'teenusejuht-b', ska: 'teenusejuht-e', tk: 'teenusejuht-f' };

/** Rows of one role, told by where it is held and by whom. */
const each = (Role: string, scope: 'Organisation' | 'Unit' | 'PolicyArea' | 'Service' | 'SupportService',
  held: Readonly<Record<string, string>>, Basis: string, span: Span): Entries<typeof list> =>
  Object.fromEntries(Object.entries(held).map(([where, Person]) =>
    [`${Role}:${where}:${Person}`, { Role, Person, [scope]: where, Basis, ...span }]));

/** Leaders whose time is the story: a vacancy, a doubled leader, a change next month, a renamed area. */
const leaders = ({ today, thisMonth, nextMonth, thirdEdition }: Days, since: PlainDate): Entries<typeof list> => ({
  'leader:vaimne-tervis': {
    Role: 'poliitikajuht', Person: 'poliitikajuht-d', PolicyArea: 'vaimne-tervis', Basis: ORDER,
    ValidFrom: since, ValidUntil: addMonths(thisMonth.last, -2)
  },
  'leader:eriarstiabi:second': {
    Role: 'poliitikajuht', Person: 'osakonnajuhataja-a', PolicyArea: 'eriarstiabi', Basis: ORDER, ValidFrom: addMonths(today, -3)
  },
  'leader:hyvitised:now': {
    Role: 'poliitikajuht', Person: 'poliitikajuht-d', PolicyArea: 'hyvitised', Basis: ORDER,
    ValidFrom: since, ValidUntil: thisMonth.last
  },
  'leader:hyvitised:next': {
    Role: 'poliitikajuht', Person: 'osakonnajuhataja-b', PolicyArea: 'hyvitised', Basis: ORDER, ValidFrom: nextMonth.first
  },
  'leader:kvaliteet-enne': {
    Role: 'poliitikajuht', Person: 'osakonnajuhataja-a', PolicyArea: 'kvaliteet-enne', Basis: ORDER,
    ValidFrom: since, ValidUntil: addDays(thirdEdition, -1)
  },
  'leader:kvaliteet': {
    Role: 'poliitikajuht', Person: 'osakonnajuhataja-a', PolicyArea: 'kvaliteet', Basis: ORDER, ValidFrom: thirdEdition
  }
});

/** Kvaliteedijuht A until last month's last day, B since the first of this month; with them the support service they lead. */
const qualityManagers = ({ today, lastMonth, thisMonth }: Days): Entries<typeof list> => {
  const before: Span = { ValidFrom: yearsBefore(today, 3), ValidUntil: lastMonth.last };
  const since: Span = { ValidFrom: thisMonth.first };
  return {
    ...each('kvaliteedijuht', 'Organisation', { som: 'kvaliteedijuht-a' }, JOB, before),
    ...each('kvaliteedijuht', 'Organisation', { som: 'kvaliteedijuht-b' }, JOB, since),
    ...each('tugiteenuse-juht', 'SupportService', { organisatsioon: 'kvaliteedijuht-a' }, JOB, before),
    ...each('tugiteenuse-juht', 'SupportService', { organisatsioon: 'kvaliteedijuht-b' }, JOB, since)
  };
};

/** Somebody stands in for the row named by `OnBehalfOf`. */
const substitutes = ({ today, nextMonth }: Days): Entries<typeof list> => ({
  'substitute:personalijuht': {
    Role: 'personalijuht', Person: 'kommunikatsioonijuht-a', Organisation: 'som', OnBehalfOf: 'personalijuht:som:personalijuht-a',
    Basis: 'näidis: puhkuse käskkiri', ValidFrom: addDays(today, -3), ValidUntil: addDays(today, 11)
  },
  'substitute:asekantsler-b': {
    Role: 'asekantsler', Person: 'asekantsler-a', Unit: 'valdkond-sotsiaal', OnBehalfOf: 'asekantsler:valdkond-sotsiaal:asekantsler-b',
    Basis: 'näidis: lähetuse käskkiri', ValidFrom: nextMonth.first, ValidUntil: addDays(nextMonth.first, 6)
  }
});

export const roleHoldersAround = (days: Days): Entries<typeof list> => {
  const { thisMonth, nextMonth } = days;
  const since = yearsBefore(days.today, 2);
  const from: Span = { ValidFrom: since };
  return asSample({
    ...Object.assign({}, ...Object.entries(posts).map(([role, who]) =>
      each(role, 'Organisation', { [role.startsWith('uo-') ? 'yhisosakond' : 'som']: who }, JOB, from))) as Entries<typeof list>,
    ...qualityManagers(days),
    ...each('asekantsler', 'Unit', deputies, ORDER, from),
    ...each('osakonnajuhataja', 'Unit', departmentHeads, JOB, from),
    ...each('asutuse-juht', 'Organisation', agencyHeads, ORDER, from),
    ...each('tugiteenuse-juht', 'SupportService', supportServiceLeaders, JOB, from),
    ...each('asutuse-koordinaator', 'Organisation', coordinators, MANDATE, from),
    ...each('poliitikajuht', 'PolicyArea', steadyLeaders, ORDER, from),
    ...leaders(days, since),
    ...each('teenusejuht', 'Service', managers, MANDATE, from),
    ...each('teenusejuht', 'Service', { 'tehik-vana-portaal': 'teenusejuht-i' }, MANDATE, { ...from, ValidUntil: thisMonth.last }),
    ...each('teenusejuht', 'Service', { 'ska-koordinatsioon': 'teenusejuht-e' }, MANDATE, { ValidFrom: nextMonth.first }),
    ...Object.assign({}, ...Object.entries(coreTeams).flatMap(([area, team]) => team.map(who =>
      each('tuumiktiimi-liige', 'PolicyArea', { [area]: who }, MANDATE, from)))) as Entries<typeof list>,
    ...substitutes(days),
    ...jobHoldersAround(days)
  });
};
