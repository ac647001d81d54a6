import type { forums as list } from '../../../src/data/schema';
import { addDays } from '../../../src/domain/time/plainDate';
import type { Days } from '../days';
import { policyAreasAround } from '../policyAreas';
import { units } from '../structure';
import { asSample, type Entries, type Entry } from '../told';

type Forum = Entry<typeof list>;
type Told = Omit<Forum, 'Title' | 'Kind'>;

/** What Table 2 says of a kind, whatever its scope; purposes in our own words. */
const ofKind = {
  coreTeam: {
    Strand: 'policy', GoverningBody: 'policyCoreTeam', FrequencyStrength: 'usually', FrequencyTimes: 1, FrequencyPer: 'month',
    Purpose: 'Hoiab poliitikavaldkonna eesmärgid ja tegevused üle asutuste koos.'
  },
  field: {
    Strand: 'policy', GoverningBody: 'field', FrequencyStrength: 'usually', FrequencyTimes: 1, FrequencyPer: 'month',
    Purpose: 'Valdkonna sisulised valikud ja ülevaade sellest, mis on töös.'
  },
  department: {
    Strand: 'policy', GoverningBody: 'field', FrequencyStrength: 'usually', FrequencyTimes: 2, FrequencyPer: 'month',
    Purpose: 'Osakonna töö, inimesed ja raha: mis liigub, mis takerdub, kes aitab.', OtherParticipants: 'osakonna töötajad'
  },
  secretaryGeneral: {
    Strand: 'administrative', GoverningBody: 'ministryBoardWithoutMinister', FrequencyStrength: 'stated', FrequencyTimes: 1, FrequencyPer: 'week',
    Purpose: 'Kogu maja puudutavad töökorralduse otsused ja ühised seisukohad.'
  },
  ministerExtended: {
    Strand: 'administrative', GoverningBody: 'governanceBoard', FrequencyStrength: 'stated', FrequencyTimes: 1, FrequencyPer: 'month',
    Purpose: 'Valitsemisala juhid saavad ühe pildi; kui vaja, otsustatakse kohe.'
  },
  trimesterReview: {
    Strand: 'administrative', GoverningBody: 'governanceBoard', FrequencyStrength: 'stated', FrequencyTimes: 1, FrequencyPer: 'trimester',
    Purpose: 'Kus on prioriteetsed projektid ja ühine tööplaan, ning mida muuta.'
  },
  minister: {
    Strand: 'policy', GoverningBody: 'ministryBoard', FrequencyStrength: 'stated', FrequencyTimes: 1, FrequencyPer: 'week',
    Purpose: 'Suured poliitilised valikud ja seadusemuudatused.'
  },
  ministerBrief: {
    Strand: 'policy', GoverningBody: 'ministryBoard', FrequencyStrength: 'atLeast', FrequencyTimes: 2, FrequencyPer: 'month',
    Purpose: 'Valdkonna ülevaade ministrile ja need otsused, mida ootab tema sõna.', OtherParticipants: 'teema omanik vajaduse järgi'
  },
  other: { Strand: 'administrative' }
} as const satisfies Readonly<Record<Forum['Kind'], Told>>;

const forum = (Title: string, Kind: Forum['Kind'], where: Told = {}): Forum => ({ Title, Kind, ...ofKind[Kind], ...where });

/** "Tervisevaldkond" to "Tervisevaldkonna", "Õigusosakond" to "Õigusosakonna". */
const of = (unit: string): string => unit.replace(/kond$/, 'konna');

type Units = typeof units;
const unitsOf = (kind: Units[string]['Kind']): readonly (readonly [key: string, unit: Units[string]])[] =>
  Object.entries(units).filter(([, unit]) => unit.Kind === kind && unit.Organisation === 'som');

/** Fields and departments that the sources name have forums that Table 2 gives them; those of sample units are samples. */
const inUnit = (kind: Units[string]['Kind'], prefix: string, make: (unit: string, key: string) => Forum): Entries<typeof list> =>
  Object.fromEntries(unitsOf(kind).map(([key, unit]) => [
    `${prefix}:${key}`, { ...make(unit.Title, key), Unit: key, ...(unit.Sample ? { Sample: true } : {}) }
  ]));

/** A core team for each area, also for the one that bore another name before the third edition. */
const coreTeams = (days: Days): Entries<typeof list> => asSample(Object.fromEntries(Object.entries(policyAreasAround(days)).map(([key, area]) => [
  `tuumik:${key}`,
  forum(`${area.Title}: tuumiktiim`, 'coreTeam', {
    PolicyArea: key,
    ...(key === 'kvaliteet' ? { ValidFrom: days.thirdEdition } : {}),
    ...(key === 'kvaliteet-enne' ? { ValidUntil: addDays(days.thirdEdition, -1) } : {})
  })
])));

/** The forums of Table 2, a kind and a scope each, and the reviews of chapter 1.5. */
export const forumsAround = (days: Days): Entries<typeof list> => ({
  kantsler: forum('Kantsleri koosolek', 'secretaryGeneral', { MinutesPlace: 'https://dhs.example/kantsleri-koosolek' }),
  laiendatud: forum('Ministri laiendatud koosolek', 'ministerExtended'),
  trimester: forum('Trimestri tulemuste ülevaatamine', 'trimesterReview'),
  minister: forum('Ministri koosolek', 'minister', { MinutesPlace: 'https://dhs.example/ministri-koosolek' }),
  ...inUnit('field', 'briif', title => forum(`Ministri briif: ${title.toLowerCase()}`, 'ministerBrief')),
  ...inUnit('field', 'valdkond', title => forum(`${of(title)} koosolek`, 'field')),
  ...inUnit('department', 'osakond', title => forum(`${of(title)} koosolek`, 'department')),
  ...coreTeams(days),
  // The sources say that reviews take place regularly; who sits down for one, and how often, they do not say.
  ylevaatus: forum('Juhtimissüsteemi ülevaatuse koosolek', 'other', {
    Purpose: 'Vaatab üle, kas juhtimissüsteem teeb inimeste töö lihtsamaks.', Sample: true
  })
});

/** Departments that serve the whole house: under no field. */
export const supportDepartments: readonly string[] = unitsOf('department')
  .filter(([, { Parent }]) => Parent === undefined || units[Parent].Kind !== 'field')
  .map(([key]) => key);

export const fields: readonly string[] = unitsOf('field').map(([key]) => key);
export const departments: readonly string[] = unitsOf('department').map(([key]) => key);
