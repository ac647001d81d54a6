import type { FateStatus } from '../../../domain/people/relations/handover';
import type { WhoKind } from '../../../domain/people/relations/subject';
import type { TieCapacity, TieKind } from '../../../domain/people/relations/tie';
import type { ResponsibilityPart } from '../../../domain/people/responsibility';
import type { MandateRight } from '../../../domain/teams/team';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Rollid ja vastutus: who it is, role cards, responsibility matrix and handover. */
export const roles = {
  title: 'Rollid ja vastutus',
  subtitle: 'Kes täna mille eest vastutab, mida roll tähendab ja mis jääb omanikuta, kui keegi lahkub.',
  views: { who: 'Kes see on?', cards: 'Rollikaardid', matrix: 'Vastutus', handover: 'Üleandmine' },
  emptyTitle: 'Rolle veel ei ole',
  emptyText: 'Kvaliteedijuht lisab rollid ja rollitäitjad loenditesse „Rollid“ ja „Rollitäitjad“.',
  settings: { defaultView: 'Vaade avamisel', hideOthers: 'Peida võtmeta rollid', hideForums: 'Peida vastutusmaatriksist koosolekud' },
  openRoles: 'Ava loend „Rollid“', openHolders: 'Ava loend „Rollitäitjad“',

  search: {
    label: 'Otsi inimest, rolli, üksust, asutust, valdkonda või teenust',
    leaving: 'Otsi inimest või üksust, kes asjad üle annab',
    nothing: 'Ei leitud. Proovige teist sõna või teist päeva.',
    type: 'Kirjutage vähemalt üks sõna.',
    noRole: 'sel päeval rolli ei ole'
  },
  whoKinds: {
    person: 'Inimene', role: 'Roll', unit: 'Üksus', organisation: 'Asutus', policyArea: 'Poliitikavaldkond', service: 'Teenus', supportService: 'Tugiteenus'
  } satisfies Record<WhoKind, string>,
  startTitle: 'Kes see on?',
  startText: 'Valige inimene, roll, üksus, asutus, valdkond või teenus. Näete kõike, millega ta valitud päeval seotud on.',
  unknownTitle: 'Seda loendites ei ole',
  unknownText: 'Link viitab millelegi, mida loendites ei ole või mida Te ei näe. Otsige nime järgi.',
  nothingOn: (day: string): string => `Seisuga ${day} loendid midagi ei nimeta.`,
  summary: (count: number): string => counted(count, 'seos', 'seost'),
  dual: (names: string): string => `Mitu rolli korraga: ${names}`,
  approvalsComing: 'Kooskõlastused ja tuumiktiimid alles laadivad.',
  approvalsMissing: 'Kooskõlastusi või tuumiktiime ei õnnestunud lugeda, seega on need nimekirjast puudu.',
  toHandover: 'Koosta üleandmise nimekiri',

  kinds: {
    role: 'Rollid', policyArea: 'Poliitikavaldkonnad', service: 'Teenused', supportService: 'Tugiteenused', document: 'Protsessid ja juhendid',
    jobDescription: 'Ametijuhendid', forum: 'Koosolekud ja tiimid', activity: 'Juhtimiskalendri tegevused', approval: 'Pooleli kooskõlastused',
    suggestion: 'Ettepanekud, mis ootavad', improvement: 'Ülevaatused ja parendused',
    coreTeam: 'Tuumiktiimid', card: 'Kaardid, mis ootavad kinnitust', meetingItem: 'Teemad, mis ootavad koosolekut',
    teamAction: 'Tuumiktiimi tegevused', teamDecision: 'Tuumiktiimi otsused'
  } satisfies Record<TieKind, string>,
  capacities: {
    holder: 'täidab', substitute: 'asendab', leader: 'juhib', teamMember: 'tuumiktiimis', fieldLeader: 'juhib valdkonda', departmentHead: 'juhib osakonda',
    manager: 'juhib teenust', owner: 'omanik', partOwner: 'vastutab osa eest', ownPost: 'oma teenistuskoht', lineManager: 'vahetu juht',
    answers: 'oodatakse vastust', submitted: 'esitas', drafting: 'koostab', responsibleForSuggestion: 'vastab ettepanekule',
    reviewResponsible: 'viib läbi ülevaatuse', improvementOwner: 'viib ellu', ofPlace: 'kuulub siia', chair: 'juhatab', member: 'liige',
    invited: 'kutsutakse vajadusel', responsible: 'vastutab', preparer: 'koostab', checker: 'kontrollib', executor: 'viib ellu',
    actingManager: 'teenusejuhi ülesannetes', serviceMember: 'liige teenusejuhina',
    comingMember: 'liige, kes alustab', proposedMember: 'esitatud liikmeks, volitus ootel', keeper: 'hoiab kaardi õige', proposer: 'pakkus', doer: 'teeb ära',
    answersForDecision: 'vastutab otsuse eest'
  } satisfies Record<TieCapacity, string>,
  insteadOf: (names: string): string => `${names} asemel`,
  everywhere: 'kogu valitsemisalas',
  edition: (number: number): string => `ver ${number}`,
  proposal: (number: number): string => `ettepanek ${number}`,
  mandate: { decide: 'otsustusõigus', answer: 'vastutus', share: 'info jagamine', resources: 'ressursid' } satisfies Record<MandateRight, string>,
  confirmed: { never: 'kinnitamata', last: (day: string): string => `kinnitatud ${day}`, notTrue: 'vajab parandamist' },
  due: (day: string): string => `tähtaeg ${day}`,
  since: (day: string): string => `alates ${day}`,
  until: (day: string): string => `kuni ${day}`,
  substitutedBy: (names: string): string => `Asendab: ${names}`,
  nobodyHolds: 'Sel päeval seda keegi ei täida.',

  cards: {
    search: 'Otsi rolli, ülesannet või täitjat',
    keyTitle: 'Võtmerollid', othersTitle: 'Teised rollid',
    othersText: 'Teenistuskohad, mis juhivad tugiteenuste protsesse.',
    duties: (count: number): string => `Ülesanded ja vastutus: ${count}`,
    overview: 'Hoiab ülevaadet:',
    noDuties: 'Allikas eraldi ülesandeid ei loetle.',
    source: (section: string): string => `Allikas: ${section}`,
    holders: 'Täitjad', none: 'täitmata',
    also: (names: string): string => `ühtlasi ${names}`,
    open: (name: string): string => `${name}: kõik seosed`,
    nothing: 'Ükski roll ei vasta otsingule.'
  },

  parts: { decides: 'otsustab', answers: 'vastutab', asked: 'küsitakse', told: 'teavitatakse' } satisfies Record<ResponsibilityPart, string>,
  partLetters: { decides: 'O', answers: 'V', asked: 'K', told: 'T' } satisfies Record<ResponsibilityPart, string>,
  matrix: {
    label: 'Vastutusmaatriks', row: 'Protsess või koosolek', others: 'Rollita',
    search: 'Otsi protsessi või koosolekut',
    explain: 'Ainult see, mida loendid ütlevad: omanik vastutab; kinnitamise ja allkirja samm otsustab; kooskõlastajalt küsitakse; tutvujat teavitatakse. '
      + 'Koosolekul otsustab juhataja, liikmetelt küsitakse, vajadusel kutsutut teavitatakse.',
    groups: { process: 'Protsessid ja juhendid', forum: 'Koosolekud ja tiimid' },
    filters: { kind: 'Mida näidata', role: 'Roll', any: 'kõik' },
    byRole: 'Rollid veergudes', byPart: 'Vastutused veergudes',
    chips: { role: (name: string): string => `Roll: ${name}` },
    nothing: 'Ükski rida ei vasta otsingule ja filtritele.',
    none: 'loendid ei ütle',
    sheet: 'Vastutus', file: (day: string): string => `Vastutusmaatriks ${day}`
  },

  handover: {
    startTitle: 'Asjaajamise üleandmine',
    startText: 'Valige inimene või üksus ja üleval viimane päev. Nimekiri ütleb, mis jääb järgmisest päevast omanikuta ja kes võtab üle.',
    title: (name: string): string => `Üleandmine: ${name}`,
    lastDay: (day: string): string => `Viimane päev ${day}`,
    summary: (all: number, open: number): string =>
      `${counted(all, 'asi', 'asja')}, neist ${open === 0 ? 'ükski ei jää omanikuta' : open === 1 ? '1 jääb omanikuta' : `${open} jääb omanikuta`}.`,
    ticked: (done: number, all: number): string => `Üle antud ${done} ${all}-st`,
    tick: (name: string): string => `Üle antud: ${name}`,
    kept: 'Linnukesed jäävad alles ainult Teie jaoks selles brauseris.',
    onlyOpen: 'Ainult see, mis jääb omanikuta',
    nothing: 'Loendite järgi ei ole sel päeval midagi üle anda.',
    nothingOpen: 'Miski ei jää omanikuta.',
    denied: 'Üleandmise nimekirja näevad inimene ise, tema juht, personalipartner ja kvaliteedijuht.',
    fates: {
      ownerless: 'jääb omanikuta', later: 'vahepeal omanikuta', needsPlace: 'vajab uut kohta', standIn: 'asendatakse', takenOver: 'võetakse üle',
      shared: 'jääb teistele', ends: 'lõpeb ise'
    } satisfies Record<FateStatus, string>,
    /** Of a seat in a team: the mandate was the member's own. */
    seatFates: {
      ownerless: 'koht jääb täitmata', later: 'koht vahepeal täitmata', needsPlace: 'vajab uut volitust', takenOver: 'koha saab teine', shared: 'esindavad teised'
    } satisfies Partial<Record<FateStatus, string>>,
    fate: {
      later: (names: string, day: string): string => `${names} alates ${day}`,
      standIn: (names: string): string => `Asendab ${names}`,
      takenOver: (names: string): string => `Võtab üle ${names}`,
      shared: (names: string): string => `Jätkab ${names}`,
      more: (count: number): string => `ja veel ${count}`
    },
    columns: { done: 'Üle antud', kind: 'Liik', thing: 'Asi', capacity: 'Seos', detail: 'Täpsustus', fate: 'Mis saab', people: 'Kes', from: 'Alates' },
    yes: 'jah', no: 'ei',
    sheet: 'Üleandmine', file: (name: string, day: string): string => `Üleandmine ${name} ${day}`
  },
  exportFailed: 'Exceli faili ei õnnestunud koostada. Proovige uuesti.'
};
