const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Avaleht: one search, what waits for me, what changed, gaps of the map, and where to go from here. */
export const home = {
  title: 'Juhtimissüsteem',
  subtitle: 'Kes mille eest vastutab, mille järgi töötatakse ja mis ootab tegemist',
  skeleton: 'Laadin avalehte',

  search: 'Otsi dokumenti, valdkonda, teenust, rolli või inimest',
  searchHint: 'Näiteks P06, lastekaitse, poliitikajuht',
  results: 'Otsingu tulemused',
  found: (n: number): string => count(n, 'leid', 'leidu'),
  foundMore: (n: number): string => `Esimesed ${n} leidu. Täpsustage otsingut, et näha ülejäänuid.`,
  nothingFound: (text: string, day: string): string => `„${text}“ ei andnud seisuga ${day} ühtegi leidu. Proovige lühemat sõna või teist päeva.`,
  kinds: {
    document: 'Dokumendid',
    jobDescription: 'Ametijuhendid',
    policyArea: 'Poliitikavaldkonnad',
    supportService: 'Tugiteenused',
    service: 'Teenused',
    role: 'Rollid',
    person: 'Inimesed'
  },
  documentOwner: (owner: string, holders: string): string => (holders ? `${owner}: ${holders}` : owner),
  ledBy: (names: string): string => `juht ${names}`,
  noLeader: 'juht puudub',
  noManager: 'teenusejuht puudub',
  nobodyHolds: 'täitmata',
  noOwner: 'omanik määramata',

  waitingTitle: 'Ootab minu tegevust',
  waitingNone: 'Siin ei oota Teid midagi.',
  onDesk: 'Kooskõlastamist ja lugemist ootavad tekstid on töölaual',
  waitingMore: (n: number): string => `Näita veel ${n}`,
  suggestion: 'Ettepanek',
  suggestionFrom: (name: string, when: string): string => `${name}, ${when}`,
  mayApply: 'saate rakendada',
  isResponsible: 'vastutate Teie',
  review: 'Ülevaatus',
  reviewLate: (n: number): string => `hilinenud ${count(n, 'päev', 'päeva')}`,
  reviewToday: 'täna',
  reviewAhead: (n: number): string => (n === 1 ? 'homme' : `${n} päeva pärast`),
  action: (team: string | undefined): string => (team === undefined ? 'Tiimi tegevus' : `Tiimi tegevus · ${team}`),
  actionDue: (day: string): string => `tähtaeg ${day}`,
  actionLate: (day: string): string => `tähtaeg oli ${day}`,
  gap: 'Lünk',
  siteCheck: {
    kind: 'Turvakontroll',
    title: {
      unchecked: 'Kooskõlastused on sellel saidil kontrollimata',
      failed: 'Kooskõlastusi saab sellel saidil võltsida'
    },
    text: 'Turvakontrolli teeb lehel „Seadistus“ saidi tavaline liige. Omaniku või kvaliteedijuhi tehtud kontroll ei ütle midagi, sest nemad tohivad rohkem kui teised. Paluge see mõnel liikmel ära teha.',
    marks: { unchecked: 'tegemata', failed: 'läbimata' }
  },

  changesTitle: 'Viimati muutunud',
  changesNone: 'Muudatusi veel ei ole.',
  changeBy: (name: string, when: string): string => `${name}, ${when}`,
  manyChanged: (n: number): string => `${n} rida korraga`,
  todayAt: (time: string): string => `täna kell ${time}`,
  yesterdayAt: (time: string): string => `eile kell ${time}`,
  nouns: {
    documents: 'Dokument',
    editions: 'Versioon',
    areas: 'Poliitikavaldkond',
    services: 'Teenus',
    supportServices: 'Tugiteenus',
    roles: 'Roll',
    roleHolders: 'Rollitäitja',
    organisations: 'Asutus',
    units: 'Üksus',
    goals: 'Eesmärk',
    indicators: 'Näitaja',
    listedProcesses: 'Tugiteenuse protsess'
  },
  editionOf: (document: string, number: number): string => `${document}, versioon ${number}`,
  holderOf: (person: string, role: string): string => `${person} – ${role}`,

  gapsTitle: 'Lüngad poliitikakaardil',
  gapsNone: 'Kaardil lünki ei ole.',
  /** Where core teams have been read as well. */
  gapsWithTeams: { title: 'Lüngad kaardil ja tuumiktiimides', none: 'Kaardil ja tiimides lünki ei ole.' },
  teamGaps: {
    noTeamLeader: 'tiimi juht puudub', noComposition: 'koosseisu dokument puudub', seatMissing: 'tiimis esindaja puudub', mandateOverdue: 'volitus hilineb',
    mandateEnds: 'volitus lõpeb'
  },

  goTitle: 'Edasi',
  register: 'Protsessid ja juhendid',
  registerText: (n: number): string => count(n, 'dokument', 'dokumenti'),
  map: 'Poliitikakaart',
  mapText: (areas: number, services: number): string =>
    `${count(areas, 'valdkond', 'valdkonda')}, ${count(services, 'teenus', 'teenust')}`,
  cards: 'Info õigsus',
  cardsTitle: (n: number): string => `${count(n, 'kaart', 'kaarti')} ootab Teie kinnitust`,
  cardsMark: 'kinnita',
  serviceMap: 'Teenusekaart',
  serviceMapText: 'Teenused, tugiteenused ja info õigsus',
  calendar: 'Juhtimiskalender',
  calendarText: 'Koosolekud, tähtajad ja ülevaatused',
  jobs: 'Ametijuhendid',
  jobsText: (documents: number) => (documents === 0 ? 'Koostamine ja kooskõlastamine' : `${documents} dokumenti: koostamine ja kooskõlastamine`),
  desk: 'Minu töölaud',
  deskText: 'Mis ootab minu vastust',
  roles: 'Rollid ja vastutus',
  rolesText: 'Kes mille eest vastutab ja mida üle anda',
  teams: 'Tuumiktiim',
  teamsText: 'Tiimi liikmed, volitused ja koosolek',
  setup: 'Seadistus',
  setupText: 'Loendid ja õigused',

  personKicker: 'Isik',
  roleKicker: 'Roll',
  rolesOn: (day: string): string => `Rollid ${day}`,
  noRoles: 'Sellel päeval rolle ei ole.',
  substituting: (name: string): string => `asendab: ${name}`,
  since: (day: string): string => `alates ${day}`,
  until: (day: string): string => `kuni ${day}`,
  documentsOwned: 'Vastutab dokumentide eest',
  otherTimes: 'Muul ajal',
  email: 'E-post',
  purpose: 'Eesmärk',
  duties: 'Ülesandeid',
  dutiesIn: (n: number, source: string | undefined): string => (source ? `${n} (${source})` : `${n}`),
  organisation: 'Asutus',
  holdersOn: (day: string): string => `Täitjad ${day}`,
  vacantOn: 'Rolli ei täida sellel päeval keegi.',
  everywhere: 'kogu valitsemisala',
  suggestions: 'Ettepanekud',
  suggest: 'Paku parandust',
  editRole: 'Muuda rolli',
  addHolder: 'Lisa täitja',
  editHolder: 'Muuda täitja rida',
  notThere: 'Sellist rolli või inimest sellel päeval ei ole. Võib-olla on link vana.',

  story: {
    title: '5 minutit VAJSiga',
    intro: 'Lühike lugu näidisandmetel. Kõik, mida teete, jääb ainult sellesse arvutisse.',
    stepOf: (n: number, all: number): string => `Samm ${n}/${all}`,
    next: 'Edasi',
    back: 'Tagasi',
    again: 'Alusta uuesti',
    hide: 'Peida lugu',
    done: 'tehtud',
    youAre: (name: string): string => `Olete praegu ${name}.`,
    steps: {
      find: {
        title: (code: string): string => `Kelle käest küsida ${code} kohta?`,
        text: (code: string): string => `Avage ${code} ja vaadake, milline roll selle eest vastutab ja kes seda rolli täna täidab.`,
        link: (code: string): string => `Ava ${code} registris`
      },
      propose: {
        title: (service: string): string => `Teenusel „${service}“ ei ole juhti`,
        text: (leader: string, service: string): string =>
          `Astuge poliitikajuhi rolli (${leader}). Avage kaardil teenus „${service}“, vajutage „Paku parandust“ ja pakkuge teenusejuht.`,
        link: (leader: string): string => `Ole ${leader} ja ava teenus`
      },
      apply: {
        title: 'Kvaliteedijuht rakendab ettepaneku',
        text: (name: string): string => `Nüüd olete ${name}. Ettepanek ootab Teid avalehel; avage see ja vajutage „Rakenda“.`,
        link: (name: string): string => `Ole ${name}`
      },
      owner: {
        title: (code: string): string => `${code} saab uue omaniku`,
        text: (code: string): string => `Kvaliteedijuhina avage ${code}, vajutage „Muuda“ ja valige uus omanik. Register näitab seda kohe, ajalugu ütleb, kes muutis.`,
        link: (code: string): string => `Ava ${code}`
      },
      reader: {
        title: 'Sama dokument lugeja pilguga',
        text: (code: string): string => `Lugejana ei ole ${code} juures nuppu „Muuda“, kuid parandust saab pakkuda igaüks.`,
        link: (name: string): string => `Ole ${name} ja ava dokument`
      },
      yesterday: {
        title: 'Milline oli kaart eile?',
        text: (service: string | undefined): string => (service
          ? `Kaart on igal päeval omaette tõde: eile ei olnud teenusel „${service}“ juhti, täna on.`
          : 'Kaart on igal päeval omaette tõde. Vaadake eilset seisu ja tulge siis tagasi tänasesse.'),
        link: 'Ava eilne kaart'
      },
      returned: {
        title: 'Osakonnajuhataja tagastab ametijuhendi',
        text: (head: string, document: string): string =>
          `Olete ${head}. Teie töölaual ootab „${document}“. Avage see, vaadake, mis on muutunud, vajutage „Tagastan“ ja kirjutage, mida parandada.`,
        link: (name: string): string => `Ole ${name} ja ava töölaud`
      },
      submittedAgain: {
        title: 'Koostaja parandab ja esitab uuesti',
        text: (author: string): string =>
          `Nüüd olete ${author}. Tagastatud ametijuhend on Teie töölaual. Parandage mustandit ja esitage uuesti: algab uus ring ja vanast ei kandu midagi üle.`,
        link: (name: string): string => `Ole ${name} ja ava töölaud`
      },
      substituted: {
        title: 'Asendaja kooskõlastab',
        text: (substitute: string, head: string): string =>
          `${head} ei pea ise kohal olema: ametijuhendi järgi asendab teda ${substitute}. Kooskõlastage tema asemel; menetluskäik ütleb, kes ja kelle eest.`,
        link: (name: string): string => `Ole ${name} ja ava töölaud`
      },
      compared: {
        title: 'Mis kahe versiooni vahel muutus?',
        text: 'Iga esitatud tekst jääb alles. Ühel ametijuhendil on kaks kinnitatud versiooni: uus käskkiri tunnistas vana kehtetuks. Võrrelge neid punkti ja sõna kaupa.',
        link: 'Võrdle versioone'
      },
      end: {
        title: 'See on VAJS',
        text: 'Leidsite vastutaja, pakkusite muudatuse, rakendasite selle, vaatasite ajas tagasi, kooskõlastasite ametijuhendi ja võrdlesite kaht versiooni. Uurige edasi: miski siin ei lähe katki.',
        link: 'Ava poliitikakaart'
      }
    }
  }
};
