import type { MandateCounts } from '../../../domain/teams/mandates';
import type { TeamSubject } from '../../../domain/teams/team';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Tuumiktiim: teams, one team's page, the mandate matrix. What is proposed stands in `teamProposal`, the meeting in `teamMeeting`. */
export const coreTeam = {
  title: 'Tuumiktiim',
  subtitle: 'Kes tiimi kuuluvad, mis volitusega, ja milles tiim kokku lepib.',
  views: { teams: 'Tiimid', team: 'Tiim', meeting: 'Koosolek', records: 'Otsused ja tegevused', propose: 'Ettepanek', matrix: 'Volitused' },
  settings: {
    team: 'Tiim', noTeam: 'Kõik tiimid', defaultView: 'Vaade avamisel', hideGoals: 'Peida eesmärgid', hideServices: 'Peida teenused',
    hideFormer: 'Peida endised liikmed', hideRecords: 'Peida tegevused ja otsused'
  },
  allTeams: 'Kõik tiimid',
  emptyTitle: 'Tuumiktiime veel ei ole',
  emptyText: 'Kvaliteedijuht lisab tiimid loendisse „Tuumiktiimid“.',
  unknownTitle: 'Seda tiimi loendis ei ole',
  unknownText: 'Link viitab tiimile, mida ei ole või mida Te ei näe. Valige tiim nimekirjast.',
  notOnDay: (day: string): string => `Seisuga ${day} seda tiimi ei ole.`,
  exportFailed: 'Exceli faili ei õnnestunud teha. Kontrollige võrku ja proovige uuesti.',
  openList: 'Ava loend „Tuumiktiimid“',

  search: { teams: 'Otsi tiimi, juhti või liiget', matrix: 'Otsi tiimi, asutust või inimest' },
  teams: {
    label: 'Tuumiktiimid',
    mine: 'Minu tiimid', others: 'Teised tiimid',
    nothing: 'Sellist tiimi ei leitud.',
    columns: { team: 'Tiim', subject: 'Mille jaoks', leaders: 'Juhib', members: 'Liikmed', states: 'Volitused' }
  },
  subjects: { policyArea: 'Poliitikavaldkond', service: 'Teenus', supportService: 'Tugiteenus' } satisfies Record<TeamSubject['kind'], string>,
  noSubject: 'määramata',
  members: (count: number): string => counted(count, 'liige', 'liiget'),

  states: {
    given: 'Volitus antud', pending: 'Ootab', expiring: 'Lõpeb', returned: 'Tagastatud', missing: 'Puudub', unverified: 'Kontrollimata', notSubmitted: 'Esitamata'
  } satisfies Record<Exclude<keyof MandateCounts, 'seats'>, string>,
  stateCount: (state: string, count: number): string => `${state}: ${count}`,
  rejected: 'Tagasi lükatud',
  withdrawn: 'Tagasi võetud',
  standing: {
    given: (day: string, names: string): string => (names === '' ? `alates ${day}` : `andis ${names}, ${day}`),
    ownHead: 'liige kooskõlastas iseenda volituse',
    pending: (names: string): string => (names === '' ? 'asutuse juhi roll on täitmata' : `${names} järel`),
    returned: (name: string, day: string): string => `${name}, ${day}`,
    withdrawn: (name: string, day: string): string => `võttis tagasi ${name}, ${day}`,
    lists: 'esitamise päeva loendeid ei saa enam kontrollida',
    rows: 'esitatud tekst ei vasta loendi ridadele',
    notSubmitted: (name: string, day: string): string => `${name} kirjutas ${day}`,
    ends: (day: string): string => `kuni ${day}`,
    coming: (day: string): string => `alustab ${day}`,
    leaves: (day: string): string => `lahkub, viimane päev ${day}`,
    change: 'Muudatus'
  },
  holdsOn: 'tähtajata',
  period: (from: string, until: string): string => `${from}–${until}`,
  mandate: 'Volitus',
  noMandate: 'volitusi ei ole',

  team: {
    about: 'Tiimist',
    purpose: 'Eesmärk',
    noPurpose: 'Tiimi eesmärk on kirjutamata.',
    leader: 'Juhib',
    leaderVacant: 'juht on määramata',
    standsInFor: (name: string): string => `${name} asemel`,
    namedInstead: (name: string, day: string): string => `${name} asemel, kes on ära kuni ${day}`,
    next: 'Järgmine koosolek',
    nextOn: (day: string, time: string | undefined): string => (time === undefined ? day : `${day} kell ${time}`),
    nextNone: 'Kalendris koosolekuid ei ole.',
    toMeeting: 'Ava koosolek',
    goals: 'Valdkonna eesmärgid',
    goalsNone: 'Eesmärke ei ole kirjas.',
    services: 'Teenused',
    servicesNone: 'Teenuseid ei ole kirjas.',
    members: 'Liikmed',
    noMembers: 'Sel päeval tiimil liikmeid ei ole.',
    columns: { name: 'Nimi', institution: 'Asutus või osakond', capacity: 'Kellena', period: 'Alates–kuni', mandate: 'Volitus', standing: 'Seis' },
    missing: 'Keda ei ole',
    missingAll: (name: string): string => `${name}: ühtegi liiget ei ole.`,
    missingServices: (name: string, services: string): string => `${name}: keegi ei esinda teenust ${services}.`,
    former: 'Endised liikmed',
    formerNone: 'Endisi liikmeid ei ole.',
    formerUntil: (day: string): string => `kuni ${day}`,
    formerLeft: 'lahkus'
  },

  matrix: {
    label: 'Volituste tabel',
    explain: 'Kes istub mis asutusest mis tiimis ja kas asutuse juht on selleks volituse andnud.',
    team: 'Tiim', institution: 'Asutus või osakond', people: 'Kes', states: 'Seis',
    layout: 'Järjestus',
    layouts: { table: 'Tabelina', byTeam: 'Tiimide kaupa', byInstitution: 'Asutuste kaupa' },
    filterState: 'Volituse seis', filterInstitution: 'Asutus', any: 'Kõik',
    nothing: 'Selliste valikutega volitusi ei ole.',
    blank: 'ei osale',
    open: (team: string, institution: string): string => `Ava: ${team}, ${institution}`,
    more: (count: number): string => `ja veel ${count}`,
    file: (day: string): string => `Volituste tabel ${day}`,
    sheet: 'Volitused',
    columns: {
      team: 'Tiim', institution: 'Asutus või osakond', person: 'Nimi', capacity: 'Kellena', service: 'Teenus', term: 'Liikmesus', from: 'Alates', until: 'Kuni',
      state: 'Seis', detail: 'Selgitus', daysLeft: 'Tööpäevi jäänud'
    }
  },

  panel: {
    cell: 'Volitused',
    people: 'Kes osalevad',
    nobody: 'Keegi ei osale.',
    history: 'Ettepanekud',
    historyNone: 'Ettepanekuid ei ole.',
    member: 'Tiimi liige',
    openTeam: 'Ava tiim',
    openMember: (name: string): string => `Ava: ${name}`,
    place: 'Asutus',
    service: 'Teenus',
    unknownMember: 'Seda inimest sel päeval tiimis ei ole',
    unknownProposal: 'Sellist ettepanekut ei ole',
    unknownText: 'Link viitab sellele, mida valitud päeval ei ole. Valige teine päev või sulgege see paneel.'
  },
  proposal: (number: number): string => `Ettepanek ${number}`,
  proposalOf: (number: number, institution: string): string => `Ettepanek ${number}: ${institution}`,
  proposedBy: (name: string, day: string): string => `${name}, ${day}`,
  proposalText: 'Ettepaneku tekst',
  proposalReason: 'Põhjendus',
  notSent: 'Ettepanek on kirjutatud, kuid esitamata.',
  textMissing: 'Ettepaneku teksti ei leitud.',
  textFailed: 'Ettepaneku teksti ei õnnestunud lugeda.',
  textLoading: 'Loen ettepaneku teksti'
};
