import type { posts as postList, units as unitList } from '../../src/data/schema';
import { managerOf, morePosts } from './jobDescriptions/documents';
import { asSample, type Entries } from './told';

/** Departments and divisions that the sources name through their heads, and the field of P10's owner. */
const namedUnits = {
  'valdkond-innovatsioon': { Title: 'Innovatsioonivaldkond', Kind: 'field', Organisation: 'som' },
  strateegia: { Title: 'Strateegiaosakond', Kind: 'department', Organisation: 'som' },
  analuus: { Title: 'Analüüsi osakond', Kind: 'department', Organisation: 'som' },
  valiskoostoo: { Title: 'Euroopa Liidu ja väliskoostöö osakond', ShortName: 'ELVO', Kind: 'department', Organisation: 'som' },
  valisvahendid: { Title: 'Välisvahendite osakond', Kind: 'department', Organisation: 'som' },
  'uo-oigus': { Title: 'Õigustalitus', Kind: 'division', Organisation: 'yhisosakond' },
  'uo-kinnisvara': { Title: 'Kinnisvaratalitus', Kind: 'division', Organisation: 'yhisosakond' },
  'uo-haldus': { Title: 'Haldustalitus', Kind: 'division', Organisation: 'yhisosakond' },
  'ska-personal': { Title: 'Personali- ja haldusosakond', Kind: 'department', Organisation: 'ska' }
} as const satisfies Entries<typeof unitList>;

/** The map shows fields in the order of the list. */
const leadership = asSample({
  juhtkond: { Title: 'Kantsleri juhtimisala', Kind: 'leadership', Organisation: 'som' },
  'valdkond-tervis': { Title: 'Tervisevaldkond', Kind: 'field', Organisation: 'som' },
  'valdkond-sotsiaal': { Title: 'Sotsiaalvaldkond', Kind: 'field', Organisation: 'som' }
} as const satisfies Entries<typeof unitList>);

const departments = asSample({
  rahvatervis: { Title: 'Rahvatervishoiu osakond', ShortName: 'RTO', Kind: 'department', Organisation: 'som', Parent: 'valdkond-tervis' },
  tervishoid: { Title: 'Tervishoiuteenuste osakond', ShortName: 'TTO', Kind: 'department', Organisation: 'som', Parent: 'valdkond-tervis' },
  ravimid: { Title: 'Ravimite osakond', ShortName: 'RO', Kind: 'department', Organisation: 'som', Parent: 'valdkond-tervis' },
  pered: { Title: 'Laste ja perede osakond', ShortName: 'LPO', Kind: 'department', Organisation: 'som', Parent: 'valdkond-sotsiaal' },
  hoolekanne: { Title: 'Hoolekande osakond', ShortName: 'HO', Kind: 'department', Organisation: 'som', Parent: 'valdkond-sotsiaal' },
  hyvitised: { Title: 'Pensionide ja toetuste osakond', ShortName: 'PTO', Kind: 'department', Organisation: 'som', Parent: 'valdkond-sotsiaal' },
  digitervis: { Title: 'Digitervise osakond', ShortName: 'DTO', Kind: 'department', Organisation: 'som', Parent: 'valdkond-innovatsioon' },
  personal: { Title: 'Personaliosakond', Kind: 'department', Organisation: 'som', Parent: 'juhtkond' },
  kommunikatsioon: { Title: 'Kommunikatsiooniosakond', Kind: 'department', Organisation: 'som', Parent: 'juhtkond' },
  oigus: { Title: 'Õigusosakond', Kind: 'department', Organisation: 'som', Parent: 'juhtkond' }
} as const satisfies Entries<typeof unitList>);

export const units: Entries<typeof unitList> = { ...leadership, ...namedUnits, ...departments };

/** Posts confirmed by annexes 1–8 of order 185; the order does not say how many seats each has. */
const namedPosts = Object.fromEntries([
  'Töökeskkonna- ja heaolu partner', 'Personalianalüütik', 'Juhtivspetsialist (koolitus)', 'Ekspert (koolitus)',
  'Koolitusspetsialist', 'Talituse juhataja', 'Personalipartner', 'Personalispetsialist'
].map((Title, index) => {
  const key = `ska-lisa-${index + 1}`;
  return [key, { Title, Unit: 'ska-personal', Organisation: 'ska', Manager: managerOf[key] }];
}));

const ministryPosts = asSample({
  kantsler: { Title: 'Kantsler', Unit: 'juhtkond', Organisation: 'som', Seats: 1 },
  asekantsler: { Title: 'Asekantsler', Unit: 'juhtkond', Organisation: 'som', Seats: 3 },
  osakonnajuhataja: { Title: 'Osakonnajuhataja', Organisation: 'som', Seats: 14, Aliases: 'osakonna juhataja\nosakonnajuht' },
  kvaliteedijuht: { Title: 'Kvaliteedijuht', Unit: 'juhtkond', Organisation: 'som', Seats: 1 },
  poliitikajuht: { Title: 'Poliitikajuht', Organisation: 'som', Seats: 10 },
  nounik: { Title: 'Nõunik', Organisation: 'som', Seats: 40 }
} as const satisfies Entries<typeof postList>);

export const posts: Entries<typeof postList> = { ...namedPosts, ...ministryPosts, ...morePosts };
