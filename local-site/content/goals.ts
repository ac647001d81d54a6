import type { goals as goalList, indicators as indicatorList } from '../../src/data/schema';
import { yearsBefore, type Days } from './days';
import { asSample, type Entries, type Entry } from './told';

interface Measure {
  readonly what: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly data: string;
}

interface Goal { readonly title: string; readonly source: Entry<typeof goalList>['Source']; readonly by: readonly Measure[] }

const STATISTICS = 'Statistikaamet';
const HEALTH_STATISTICS = 'Tervise Arengu Instituut';
const SURVEY = 'Rahulolu-uuring';

/** By policy area. `ligipaasetavus` has none: a gap that the map shows. All figures are invented. */
const byArea: Readonly<Record<string, readonly Goal[]>> = {
  ennetus: [
    { title: 'Tervena elatud aastaid on rohkem', source: 'RTA', by: [
      { what: 'Tervena elada jäänud aastad, mehed', unit: 'aastat', from: 55.1, to: 60, data: STATISTICS },
      { what: 'Tervena elada jäänud aastad, naised', unit: 'aastat', from: 58.4, to: 62, data: STATISTICS }
    ] },
    { title: 'Vaktsineeritus hoiab lapsi haiguste eest', source: 'RTA', by: [
      { what: 'Kaheaastased, kel kava järgi vaktsiinid tehtud', unit: '%', from: 87.5, to: 95, data: 'Terviseamet' }
    ] }
  ],
  esmatasand: [
    { title: 'Perearstile pääseb viie tööpäevaga', source: 'RTA', by: [
      { what: 'Viie tööpäevaga vastu võetud', unit: '%', from: 78, to: 95, data: 'Tervisekassa' }
    ] },
    { title: 'Igas piirkonnas on püsiv pereõde', source: 'governmentProgramme', by: [
      { what: 'Nimistud, kus töötab kaks õde', unit: '%', from: 81, to: 98, data: 'Tervisekassa' }
    ] }
  ],
  eriarstiabi: [
    { title: 'Ooteaeg ei sõltu elukohast', source: 'RTA', by: [
      { what: 'Plaanilise vastuvõtu ooteaeg', unit: 'päeva', from: 62, to: 42, data: 'Tervisekassa' }
    ] }
  ],
  'vaimne-tervis': [
    { title: 'Abi jõuab noorteni varem', source: 'RTA', by: [
      { what: 'Noored, kes saavad abi kuu jooksul', unit: '%', from: 41, to: 70, data: HEALTH_STATISTICS }
    ] }
  ],
  ravimid: [
    { title: 'Ravimi omaosalus on jõukohane', source: 'RTA', by: [
      { what: 'Omaosalus soodusravimitelt', unit: '%', from: 29, to: 24, data: 'Tervisekassa' }
    ] }
  ],
  pered: [
    { title: 'Laps saab abi esimesest märkamisest', source: 'HEA', by: [
      { what: 'Pöördumised, millele vastati ööpäevaga', unit: '%', from: 72, to: 90, data: 'Sotsiaalkindlustusamet' }
    ] },
    { title: 'Lapsi elab vaesuses vähem', source: 'HEA', by: [
      { what: 'Suhtelises vaesuses lapsed', unit: '%', from: 16.6, to: 12, data: STATISTICS }
    ] }
  ],
  hooldus: [
    { title: 'Hooldus algab kodust', source: 'HEA', by: [
      { what: 'Koduteenuse saajad 1000 eaka kohta', unit: 'inimest', from: 27, to: 45, data: STATISTICS }
    ] }
  ],
  erivajadus: [
    { title: 'Erivajadusega inimene saab teenuse kodu lähedal', source: 'HEA', by: [
      { what: 'Teenuse ooteaeg', unit: 'kuud', from: 9, to: 4, data: 'Sotsiaalkindlustusamet' }
    ] }
  ],
  hyvitised: [
    { title: 'Hüvitis jõuab inimeseni ilma taotluseta', source: 'ministryPlan', by: [
      { what: 'Automaatselt määratud hüvitised', unit: '%', from: 38, to: 75, data: 'Sotsiaalkindlustusamet' }
    ] }
  ],
  digitervis: [
    { title: 'Arst näeb vajalikke andmeid ühest vaatest', source: 'ministryPlan', by: [
      { what: 'Arstid, kes on töövahenditega rahul', unit: '%', from: 34, to: 65, data: SURVEY }
    ] }
  ],
  kvaliteet: [
    { title: 'Ravi kvaliteet on võrreldav', source: 'RTA', by: [
      { what: 'Haiglad, mille näitajad on avaldatud', unit: '%', from: 60, to: 100, data: 'Tervisekassa' }
    ] }
  ],
  loimimine: [
    { title: 'Mitme murega inimesel on üks plaan', source: 'governmentProgramme', by: [
      { what: 'Piirkonnad, kus hoolekoordinaator töötab', unit: 'piirkonda', from: 4, to: 15, data: 'Sotsiaalkindlustusamet' }
    ] }
  ]
};

const keyed = Object.entries(byArea).flatMap(([area, goals]) =>
  goals.map((goal, index) => ({ key: `${area}-${index + 1}`, area, goal })));

export const goalsAround = ({ today }: Days): Entries<typeof goalList> =>
  asSample(Object.fromEntries(keyed.map(({ key, area, goal }) => [key, {
    Title: goal.title, PolicyArea: area, Source: goal.source, ValidFrom: yearsBefore(today, 2)
  }])));

/** Measured last year, to be reached in four years. */
export const indicatorsAround = ({ today }: Days): Entries<typeof indicatorList> =>
  asSample(Object.fromEntries(keyed.flatMap(({ key, goal }) => goal.by.map((measure, index) => [`${key}-${index + 1}`, {
    Title: measure.what, Goal: key, Unit: measure.unit, Baseline: measure.from, Target: measure.to,
    TargetYear: Number(today.slice(0, 4)) + 4, Source: measure.data
  }]))));
