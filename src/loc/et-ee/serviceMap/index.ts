import type { CardSubject } from '../../../domain/cards/keepers';
import type { StandingStatus } from '../../../domain/cards/standing';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Teenusekaart ja tugiteenusekaart. */
export const serviceMap = {
  title: 'Teenusekaart',
  subtitle: 'Asutuste teenused, ministeeriumi tugiteenused ja see, kas info nende kohta on õige.',
  views: { services: 'Teenused', supportServices: 'Tugiteenused', correctness: 'Info õigsus' },
  settings: { defaultView: 'Vaade avamisel' },
  layout: 'Järjestus',
  layouts: { agency: 'Asutuste kaupa', area: 'Valdkondade kaupa' },
  emptyTitle: 'Teenuseid veel ei ole',
  emptyText: 'Kvaliteedijuht lisab need loenditesse „Teenused“ ja „Tugiteenused“.',
  search: { services: 'Otsi teenust, asutust, valdkonda või juhti', supportServices: 'Otsi tugiteenust, protsessi, juhti või omanikku', correctness: 'Otsi kaarti või selle eest vastajat' },
  nothing: 'Otsingule ja filtritele ei vasta midagi.',
  exportFailed: 'Exceli faili ei õnnestunud koostada. Proovige uuesti.',

  kinds: { policyArea: 'Poliitikavaldkond', service: 'Teenus', supportService: 'Tugiteenus' } satisfies Record<CardSubject['kind'], string>,
  servicesLabel: 'Teenused',
  supportLabel: 'Tugiteenused',
  correctnessLabel: 'Kaartide õigsus',
  noAgency: 'Asutus teadmata',
  noArea: 'Ühegi valdkonnata',
  columns: {
    service: 'Teenus', agency: 'Asutus', manager: 'Teenusejuht', team: 'Tuumiktiim', areas: 'Valdkonnad', standing: 'Info õigsus',
    card: 'Kaart', kind: 'Liik', keepers: 'Kes kinnitab', confirmed: 'Kinnitatud seisuga', due: 'Mis on teha', until: 'Kehtib kuni',
    supportService: 'Tugiteenus', purpose: 'Eesmärk', leader: 'Juht', substitute: 'Asendab', code: 'Kood', process: 'Protsess', owner: 'Omanik', holder: 'Täidab',
    state: 'Seis', description: 'Kirjeldus', link: 'Leht', acting: 'Teenusejuhi rollis ekspert', sample: 'Näidis'
  },
  noManager: 'teenusejuht puudub',
  noLeader: 'juht puudub',
  substitutes: (names: string): string => `asendab ${names}`,
  team: (members: number, pending: number): string => `${members === 0 ? 'liikmeid ei ole' : counted(members, 'liige', 'liiget')}${pending === 0 ? '' : `, volitust ootab ${pending}`}`,
  noTeam: 'oma tiimi ei ole',
  standingComing: 'Selgub kohe',

  processes: (count: number): string => counted(count, 'protsess', 'protsessi'),
  noProcesses: 'Protsesse ei ole kirjas.',
  partOf: (document: string): string => `osa protsessist ${document}`,
  ownerVacant: 'täitmata',
  noOwner: 'omanik puudub',
  reviewLate: 'ülevaatus hilineb',
  open: (name: string): string => `Ava kaart: ${name}`,

  mine: 'Minu kaardid',
  others: 'Ülejäänud kaardid',
  noKeeper: 'kinnitajat ei ole',
  counts: 'Kaarte seisu järgi',
  countOf: (status: string, count: number): string => `${status}: ${count}`,
  todo: {
    confirmed: (until: string): string => `järgmine kord hiljemalt ${until}`,
    due: (until: string): string => `tähtaeg oli ${until}`,
    never: 'kinnitada esimest korda',
    notTrue: (points: string): string => `parandada: ${points}`
  } satisfies Record<StandingStatus, string | ((text: string) => string)>,

  filters: { agency: 'Asutus', area: 'Poliitikavaldkond', led: 'Juht', standing: 'Info õigsus', whose: 'Kelle kaardid', any: 'Kõik' },
  vacantChoice: 'Juht puudub',
  mineChoice: 'Minu kinnitada',

  panel: {
    edit: { policyArea: 'Muuda valdkonda', service: 'Muuda teenust', supportService: 'Muuda tugiteenust' } satisfies Record<CardSubject['kind'], string>,
    about: 'Lähemalt', leader: { policyArea: 'Poliitikajuht', service: 'Teenusejuht', supportService: 'Tugiteenuse juht' } satisfies Record<CardSubject['kind'], string>,
    team: 'Tuumiktiim', purpose: 'Eesmärk', areas: 'Valdkonnad', services: 'Teenused', processes: 'Protsessid', goals: 'Eesmärgid',
    since: (day: string): string => `alates ${day}`, until: (day: string): string => `kuni ${day}`,
    toMap: 'Ava poliitikakaardil', toRegister: 'Ava protsesside registris', toTeam: (team: string): string => `Ava tiim: ${team}`,
    toRoles: (name: string): string => `${name}: kõik seosed`,
    unknown: 'Sellist kaarti ei ole',
    unknownText: 'Link viitab teenusele või valdkonnale, mida loendites ei ole või mida Te ei näe.',
    notOnDay: (day: string): string => `Seda ei ole kaardil seisuga ${day}.`,
    teamsComing: 'Tuumiktiimid alles laadivad.'
  },

  findings: {
    none: 'Kõik kinnitused loevad.',
    text: 'Need kinnitused ei loe. Read jäävad loendisse alles.',
    openList: 'Ava loend „Info õigsuse kinnitused“',
    line: (card: string, by: string, day: string): string => `${card}: ${by}, ${day}`,
    unknownCard: (id: number): string => `kaart nr ${id}`
  },
  sheets: {
    services: (day: string): string => `Teenusekaart ${day}`, servicesSheet: 'Teenused',
    supportServices: (day: string): string => `Tugiteenusekaart ${day}`, supportSheet: 'Tugiteenused',
    correctness: (day: string): string => `Info õigsus ${day}`, correctnessSheet: 'Info õigsus'
  }
};
