import type { checklists, PointOf, Source } from '../../../domain/cards/checklist';
import type { Evidence } from '../../../domain/cards/evidence';
import type { KeeperCapacity } from '../../../domain/cards/keepers';
import type { StandingStatus } from '../../../domain/cards/standing';
import type { Inert, NoStatement } from '../../../domain/cards/statement';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** A point of the checklist: its name, and what whoever confirms it says. */
export interface PointWords { readonly name: string; readonly says: string }

type Points = { readonly [K in keyof typeof checklists]: Readonly<Record<PointOf<K>, PointWords>> };

const points: Points = {
  policyArea: {
    map: { name: 'Poliitikakaart', says: 'Juht, osakond, teenused ja kirjeldus kaardil vastavad tegelikkusele.' },
    team: { name: 'Tuumiktiim', says: 'Tiim on koos ning selle liikmed ja rollid on siin kirjas.' },
    goals: { name: 'Eesmärgid', says: 'Eesmärgid ja mõõdikud kehtivad, vajalikud ressursid on teada.' },
    development: { name: 'Arenguvajadused', says: 'On teada, mida valdkonnas edasi arendada.' },
    relations: { name: 'Seosed', says: 'Valdkonnad, millega koos tegutsetakse, on nimetatud.' },
    laws: { name: 'Õigusaktid', says: 'Valdkonna õigusaktide loetelu on täielik.' },
    systems: { name: 'Infosüsteemid', says: 'Kasutatavad infosüsteemid on nimetatud.' },
    registers: { name: 'Andmekogud', says: 'On teada, millistest andmekogudest andmed tulevad.' },
    continuity: { name: 'Toimepidevus', says: 'On teada, mis peab toimima ka kriisi ajal.' },
    network: { name: 'Võrgustik', says: 'Koostööpartnerid ja nende osa on teada.' },
    workPlan: { name: 'Tööplaan', says: 'Tööplaan on olemas ja selle riskid läbi mõeldud.' },
    budget: { name: 'Eelarve', says: 'On selge, mida valdkonna tegevused ja teenused maksavad.' }
  },
  service: {
    picture: { name: 'Teenusekaart', says: 'Juht, valdkonnad ja kirjeldus kaardil vastavad tegelikkusele.' },
    budget: { name: 'Eelarve', says: 'Teenuse raha ja selle kasutus on teada.' },
    development: { name: 'Arendusvajadused', says: 'On teada, mida teenuses edasi arendada.' },
    data: { name: 'Andmed', says: 'Teenuse andmed on kirjeldatud ja nende kvaliteet teada.' },
    team: { name: 'Tuumiktiim', says: 'Teenusel on tiim ja esindaja valdkonna tiimis.' },
    goals: { name: 'Eesmärgid', says: 'Visioon, eesmärgid ja mõõdikud kehtivad ning valdkonna tiim teab neid.' },
    needs: { name: 'Kliendi vajadused', says: 'On teada, millele klient teenusest vastust otsib.' },
    channels: { name: 'Kanalid', says: 'On kirjas, kuidas ja kus teenust saab.' },
    experience: { name: 'Kasutuskogemus', says: 'On teada, kuidas klient teenust kogeb.' },
    communication: { name: 'Teavitamine', says: 'On kirjas, mida klientidele räägitakse.' },
    laws: { name: 'Õigusaktid ja standardid', says: 'Teenust mõjutavate nõuete loetelu on täielik.' },
    processes: { name: 'Põhiprotsessid', says: 'Olulisemad tööd on kirjeldatud.' },
    parties: { name: 'Osapooled', says: 'On kirjas, kes teenuses osaleb ja mida teeb.' },
    risks: { name: 'Riskid', says: 'Takistused ja riskid on teada ning maandatud.' },
    products: { name: 'Tooted', says: 'On kirjas, milliste toodetega teenus toimib.' }
  },
  supportService: {
    map: { name: 'Tugiteenusekaart', says: 'Juht, eesmärk ja protsessid kaardil vastavad tegelikkusele.' },
    support: { name: 'Tugi', says: 'On teada, millist tuge teised teenuselt saavad.' },
    workPlan: { name: 'Tööplaan', says: 'Tööplaan on olemas ja selle riskid läbi mõeldud.' },
    cooperation: { name: 'Koostöö', says: 'Poliitikajuhtide ja teiste teenuste vajadused on teada.' },
    strategy: { name: 'Strateegia', says: 'Teenus liigub organisatsiooni strateegiaga samas suunas.' },
    processes: { name: 'Protsessid', says: 'Protsessid on ajakohased ja neil on omanik.' }
  }
};

const columns: Readonly<Record<Extract<Evidence, { kind: 'written' }>['column'], string>> = {
  laws: 'Õigusaktid', systems: 'Infosüsteemid', tere: 'TERE tegevus', description: 'Kirjeldus', link: 'Teenuse leht', purpose: 'Eesmärk'
};

/** Info õigsus: what is to be true on a card, who said so and when. */
export const checklist = {
  title: 'Info õigsus',
  points,
  source: ({ annex, duty, item }: Source): string => `${annex}, ${duty}. ülesanne${item === undefined ? '' : ` (${item}. osa)`}`,
  statuses: { never: 'kinnitamata', confirmed: 'kinnitatud', due: 'aegunud', notTrue: 'vajab parandamist' } satisfies Record<StandingStatus, string>,
  whole: {
    never: 'Kogu kaarti ei ole veel keegi kinnitanud.',
    confirmed: (day: string, until: string): string => `Kogu kaart on kinnitatud seisuga ${day}. Kehtib kuni ${until}.`,
    due: (day: string, until: string): string => `Kogu kaart kinnitati viimati seisuga ${day}. Tähtaeg oli ${until}.`,
    notTrue: (points: string): string => `Vajab parandamist: ${points}.`
  },
  saidTrue: (day: string, by: string): string => `${day} kinnitas ${by}`,
  saidNotTrue: (day: string, by: string): string => `${day} märkis ${by}`,
  lastTrue: (day: string): string => `Viimati õige ${day}`,
  deadline: (day: string): string => `tähtaeg oli ${day}`,
  neverSaid: 'Seda punkti ei ole keegi kinnitanud.',
  capacities: {
    leader: { policyArea: 'poliitikajuht', service: 'teenusejuht', supportService: 'tugiteenuse juht' },
    substitute: 'asendaja', acting: 'teenusejuhi rollis ekspert', coordinator: 'asutuse VAJS koordinaator'
  } satisfies Record<KeeperCapacity, string | Record<string, string>>,
  keepers: 'Kinnitavad',
  noKeepers: 'Kaardil ei ole praegu kinnitajat.',
  onlyKeepers: 'Kinnitada saavad need, kes kaardi eest vastavad. Teised pakuvad parandust.',
  otherDay: 'Kinnitada saab tänases seisus.',

  confirmAll: 'Info on õige',
  confirmAllHint: 'Vaadake punktid läbi. Üks vajutus kinnitab need kõik aastaks.',
  confirmOne: 'Õige',
  confirmOneOf: (point: string): string => `Õige: ${point}`,
  mend: 'Vajab parandamist',
  mendOf: (point: string): string => `Vajab parandamist: ${point}`,
  note: 'Mis on valesti või puudu?',
  noteHint: 'Märkust näevad kõik, kes kaarti vaatavad.',
  send: 'Märgi',
  sending: 'Saadan',
  actTrue: (name: string): string => `Info on õige: ${name}`,
  actNotTrue: (name: string): string => `Info vajab parandamist: ${name}`,
  saved: 'Kinnitus on kirjas.',
  savedNote: 'Märkus on kirjas.',
  kept: 'Ühendust ei ole. Teie sõna ootab selles brauseris ja läheb teele, kui ühendus taastub.',
  failed: 'Kinnitust ei õnnestunud salvestada',
  waiting: (what: string): string => `Ootab saatmist: ${what}`,
  waitingAll: 'kogu kaart on õige',
  waitingTrue: (point: string): string => `${point} on õige`,
  waitingNotTrue: (point: string): string => `${point} vajab parandamist`,
  wholeCard: 'kogu kaart',
  problems: {
    notKeeper: 'Teie ei vasta täna selle kaardi eest, seega Teie kinnitus ei loeks.',
    noteMissing: 'Kirjutage, mis on valesti või puudu.',
    unknownPoint: 'Sellel kaardil sellist punkti ei ole.'
  } satisfies Record<NoStatement, string>,
  /** Why a row does not count. */
  reasons: {
    notKeeper: 'Kirjutaja ei vastanud sel päeval kaardi eest.',
    noteMissing: 'Ütleb, et info ei ole õige, aga ei ütle, mis on valesti.',
    unknownPoint: 'Sellel kaardil sellist punkti ei ole.',
    changed: 'Rida on pärast kirjutamist muudetud.'
  } satisfies Record<Inert, string>,

  evidence: {
    services: (count: number): string => (count === 0 ? 'Teenuseid ei ole' : counted(count, 'teenus', 'teenust')),
    goals: (count: number, without: number): string =>
      (count === 0 ? 'Eesmärke ei ole kirjas' : `${counted(count, 'eesmärk', 'eesmärki')}${without === 0 ? '' : `, neist näitajata ${without}`}`),
    related: (names: string): string => `Seotud: ${names}`,
    relatedNone: 'Seotud valdkondi ei ole nimetatud',
    areas: (names: string): string => `Valdkonnad: ${names}`,
    areasNone: 'Teenus ei ole ühegi valdkonna all',
    written: (column: keyof typeof columns, text: string): string => `${columns[column]}: ${text}`,
    empty: (column: keyof typeof columns): string => `${columns[column]}: kirjas ei ole midagi`,
    teamOnMap: (members: number): string => (members === 0 ? 'Poliitikakaardil liikmeid ei ole' : `Poliitikakaardil ${counted(members, 'liige', 'liiget')}`),
    team: (name: string, members: number, pending: number): string =>
      `${name}: volitatud ${counted(members, 'liige', 'liiget')}${pending === 0 ? '' : `, volitust ootab ${pending}`}`,
    noTeam: 'Oma tuumiktiimi ei ole',
    represented: (teams: string): string => `Esindatud: ${teams}`,
    representedNone: 'Ühegi valdkonna tiimis teenust ei esindata',
    leaders: (count: number): string => (count === 0 ? 'Juht puudub' : count === 1 ? 'Juht on määratud' : `Juhte on ${count}`),
    processes: (count: number): string => (count === 0 ? 'Protsesse ei ole kirjas' : counted(count, 'protsess', 'protsessi')),
    vacant: (count: number): string => `omanikuta ${count}`,
    overdue: (count: number): string => `ülevaatus hilineb ${count}`,
    drafting: (count: number): string => `loomisel ${count}`,
    asks: 'vajab tähelepanu'
  }
};
