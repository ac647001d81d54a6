import type { services as list } from '../../src/data/schema';
import { yearsBefore, type Days } from './days';
import { asSample, type Entries } from './told';

interface Service {
  readonly name: string;
  /** Keys of policy areas. */
  readonly areas: readonly string[];
  readonly what: string;
  readonly is?: 'ending this month' | 'beginning next month';
}

/** Services by agency. `ska-lasteabi` and `akrk-digi` have no manager on purpose (roleHolders.ts). */
const byOrganisation: Readonly<Record<string, Readonly<Record<string, Service>>>> = {
  tai: {
    'tai-noustamine': {
      name: 'Tervist toetavate valikute nõustamine', areas: ['ennetus'],
      what: 'Nõuanded liikumise, toidu ja une kohta.'
    },
    'tai-soltuvus': {
      name: 'Sõltuvusprobleemide ennetamine', areas: ['ennetus', 'vaimne-tervis'],
      what: 'Ennetus koolis ja kogukonnas, kahjude vähendamine.'
    },
    'tai-vanemlus': { name: 'Vanemlusprogrammid', areas: ['pered', 'vaimne-tervis'], what: 'Koolitused vanematele, kes soovivad tuge.' },
    'tai-statistika': { name: 'Tervisestatistika ja -uuringud', areas: ['digitervis', 'ennetus'], what: 'Andmed rahvastiku tervise kohta.' }
  },
  ta: {
    'ta-nakkus': { name: 'Nakkushaiguste seire ja tõrje', areas: ['ennetus'], what: 'Haiguspuhangute avastamine ja peatamine.' },
    'ta-vaktsiin': { name: 'Vaktsineerimise korraldamine', areas: ['ennetus', 'esmatasand'], what: 'Vaktsiinide varu ja jaotus.' },
    'ta-load': { name: 'Tervishoiuteenuse osutaja tegevusload', areas: ['eriarstiabi', 'esmatasand'], what: 'Lubade andmine ja register.' },
    'ta-jarelevalve': { name: 'Tervishoiuteenuste järelevalve', areas: ['kvaliteet', 'eriarstiabi'], what: 'Kontroll ravi tingimuste üle.' }
  },
  tk: {
    'tk-kindlustus': { name: 'Ravikindlustuskaitse', areas: ['eriarstiabi', 'esmatasand'], what: 'Kindlustuse tekkimine ja lõppemine.' },
    'tk-perearst': { name: 'Perearstiabi rahastamine', areas: ['esmatasand'], what: 'Lepingud ja tasu perearstidele.' },
    'tk-nouandetelefon': { name: 'Perearsti nõuandetelefon', areas: ['esmatasand'], what: 'Nõu ööpäev läbi.' },
    'tk-eriarst': { name: 'Eriarstiabi rahastamine', areas: ['eriarstiabi'], what: 'Lepingud ja tasu haiglatele.' },
    'tk-soodusravim': { name: 'Soodusravimite hüvitamine', areas: ['ravimid'], what: 'Soodusmäärad ja hüvitised.' },
    'tk-kvaliteet': { name: 'Ravikvaliteedi näitajate avaldamine', areas: ['kvaliteet'], what: 'Näitajate kogumine ja võrdlus.' }
  },
  ra: {
    'ra-load': { name: 'Ravimite müügiload', areas: ['ravimid'], what: 'Ravimite hindamine enne müüki.' },
    'ra-ohutus': { name: 'Ravimiohutuse järelevalve', areas: ['ravimid', 'kvaliteet'], what: 'Kõrvaltoimete jälgimine.' },
    'ra-seadmed': { name: 'Meditsiiniseadmete turujärelevalve', areas: ['ravimid'], what: 'Seadmete nõuetele vastavus.' }
  },
  ska: {
    'ska-lastekaitse': { name: 'Lastekaitse nõustamine', areas: ['pered'], what: 'Tugi omavalitsuste lastekaitsjatele.' },
    'ska-lasteabi': { name: 'Lasteabi telefon', areas: ['pered'], what: 'Abi lapsele ja lapse märkajale ööpäev läbi.' },
    'ska-peretoetused': { name: 'Peretoetused', areas: ['pered', 'hyvitised'], what: 'Lapse ja pere toetuste maksmine.' },
    'ska-pension': { name: 'Riiklik pension', areas: ['hyvitised'], what: 'Pensionide määramine ja maksmine.' },
    'ska-erihoolekanne': { name: 'Erihoolekandeteenused', areas: ['erivajadus'], what: 'Toetatud elamine ja töötamine.' },
    'ska-rehabilitatsioon': {
      name: 'Sotsiaalne rehabilitatsioon', areas: ['erivajadus'],
      what: 'Toimetuleku õpe erivajadusega inimesele.'
    },
    'ska-abivahendid': { name: 'Abivahendid', areas: ['hooldus', 'erivajadus'], what: 'Abivahendi soodustus ja nõu.' },
    'ska-hooldus': { name: 'Hoolduse nõustamine omavalitsustele', areas: ['hooldus'], what: 'Tugi kohaliku hoolduse korraldajatele.' },
    'ska-ohvriabi': { name: 'Ohvriabi', areas: ['pered', 'vaimne-tervis'], what: 'Abi inimesele, kellele on haiget tehtud.' },
    'ska-koordinatsioon': {
      name: 'Hoolekoordinatsioon', areas: ['loimimine', 'hooldus'],
      what: 'Üks kontakt mitme murega inimesele.', is: 'beginning next month'
    }
  },
  akrk: {
    'akrk-kutse': { name: 'Kutserehabilitatsioon', areas: ['erivajadus'], what: 'Kutseõpe erivajadusega õppijale.' },
    'akrk-digi': { name: 'Digiligipääsetavuse nõustamine', areas: ['ligipaasetavus'], what: 'Nõu veebi ja rakenduste tegijatele.' }
  },
  tehik: {
    'tehik-portaal': { name: 'Terviseportaal', areas: ['digitervis', 'loimimine'], what: 'Inimese terviseandmed ühes kohas.' },
    'tehik-vana-portaal': { name: 'Patsiendiportaal', areas: ['digitervis'], what: 'Terviseportaali eelkäija.', is: 'ending this month' },
    'tehik-tis': { name: 'Tervise infosüsteem', areas: ['digitervis'], what: 'Andmevahetus raviasutuste vahel.' }
  },
  tootukassa: {
    'tootukassa-hindamine': { name: 'Töövõime hindamine', areas: ['erivajadus', 'hyvitised'], what: 'Otsus töövõime ulatuse kohta.' },
    'tootukassa-rehabilitatsioon': { name: 'Tööalane rehabilitatsioon', areas: ['erivajadus'], what: 'Tugi tööle jäämiseks ja naasmiseks.' }
  }
};

export const servicesAround = ({ today, thisMonth, nextMonth }: Days): Entries<typeof list> =>
  asSample(Object.fromEntries(Object.entries(byOrganisation).flatMap(([organisation, services]) =>
    Object.entries(services).map(([key, { name, areas, what, is }]) => [key, {
      Title: name, Organisation: organisation, PolicyAreas: areas, Description: what,
      ValidFrom: is === 'beginning next month' ? nextMonth.first : yearsBefore(today, 3),
      ValidUntil: is === 'ending this month' ? thisMonth.last : undefined
    }]))));
