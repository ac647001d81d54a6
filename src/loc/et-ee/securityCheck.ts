import type { AttemptKey } from '../../data/approvals/securityAttempts';
import type { AttemptOutcome, AttemptResult } from '../../data/approvals/securityCheck';
import type { Doing } from '../../data/provisioning';

const list = (items: readonly string[]): string =>
  (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ja ${items[items.length - 1]}`);

/** Turvakontroll: whether approvals on this site can be relied on, and what is loosened. */
export const securityCheck = {
  title: 'Turvakontroll',
  text: 'Kontroll proovib Teie nimel kõiki teadaolevaid viise, kuidas saidi tavaline liige võiks menetluskäiku või esitatud teksti võltsida või muuta, ja vaatab pärast iga katset, mis loendis päriselt on.',
  adds: 'Menetluskäiku ja esitatud tekstide hulka jäävad märgitud proovikanded. Need ei puuduta ühtegi dokumenti.',
  /** What a test row says of itself. */
  mark: 'VAJSi turvakontrolli proovikanne. Ei puuduta ühtegi dokumenti.',
  run: 'Tee turvakontroll',
  runAgain: 'Tee turvakontroll uuesti',
  running: 'Proovin',
  progress: (done: number, all: number): string => (all === 0 ? 'Valmistan ette.' : `${done} katset ${all}-st`),
  owner: 'Saidi omanikuna ei ütle kontroll midagi, sest omanik tohib kõike. Paluge see teha tavalisel saidi liikmel.',
  qualityManager: 'Kvaliteedijuhina ei ütle kontroll midagi, sest kvaliteedijuht tohib rollitäitjaid ja ringe muuta. Paluge see teha tavalisel saidi liikmel.',
  unchecked: 'Kontrollimata sellel saidil',
  uncheckedText: 'Kuni turvakontroll ei ole läbitud, on kooskõlastused sellel saidil kontrollimata.',
  passed: 'Läbitud: tavaline liige ei saa midagi võltsida',
  failed: 'Läbimata: võltsimine on võimalik',
  failedText: 'Saidi omanik vajutagu „Loo ja paranda“ ja tavaline liige tehku kontroll uuesti. Kui tulemus jääb samaks, ei saa selle saidi kooskõlastusi uskuda.',
  incomplete: 'Kontroll jäi pooleli',
  incompleteText: 'Osa katseid jäi vastuseta. Tulemust ei salvestatud; proovige uuesti.',
  stopped: 'Kontroll katkes',
  unkept: 'Tulemust ei õnnestunud salvestada.',
  by: (who: string, when: string): string => `${who}, ${when}`,
  attemptsTitle: (n: number): string => `Katsed (${n})`,
  columns: { attempt: 'Mida prooviti', list: 'Loend', outcome: 'Tulemus' },
  outcomes: {
    refused: 'keelatud', ineffective: 'mõjuta', possible: 'võimalik', untried: 'proovimata'
  } satisfies Record<AttemptOutcome, string>,
  why: {
    noAnswer: 'vastust ei tulnud', noRow: 'loendis ei ole ridu', nobodyElse: 'saidil ei ole kedagi teist'
  } satisfies Record<NonNullable<AttemptResult['why']>, string>,
  attempts: {
    merge: 'Muuta kannet', put: 'Asendada kanne', mergeStamps: 'Muuta kande autorit ja aega',
    form: 'Muuta kannet vormi kaudu', formQuiet: 'Muuta kannet vormi kaudu ilma uue versioonita', formStamps: 'Muuta vormi kaudu autorit ja aega',
    csomUpdate: 'Muuta kannet kliendi objektimudeliga', csomOverwrite: 'Muuta kannet objektimudeliga ilma uue versioonita',
    csomSystemUpdate: 'Muuta kannet objektimudeliga jälgi jätmata', csomStamps: 'Muuta objektimudeliga autorit ja aega',
    attachment: 'Lisada kandele manus', deleteVersions: 'Kustutada kande versioone', restoreVersion: 'Taastada kande varasem versioon',
    breakInheritance: 'Anda kandele eraldi õigused', roleOnRow: 'Anda endale kande üle täielikud õigused',
    delete: 'Kustutada kanne', recycle: 'Visata kanne prügikasti', csomDelete: 'Kustutada kanne objektimudeliga',
    postStamps: 'Lisada kanne teise autori ja ajaga', formAuthor: 'Lisada kanne vormi kaudu teise nimel',
    formAuthorQuiet: 'Lisada kanne vormi kaudu teise nimel, uue dokumendina', formCreated: 'Lisada kanne vormi kaudu tagantjärele',
    csomNew: 'Lisada kanne objektimudeliga teise nimel', othersRequest: 'Lisada kanne teise inimese päringu tunnusega',
    sameRequest: 'Lisada sama päringu tunnusega teine kanne', openStamps: 'Avada autori ja aja veerg kirjutamiseks',
    dropUnique: 'Lubada korduvaid päringu tunnuseid', versioningOff: 'Lülitada versioonid välja',
    roleOnList: 'Anda endale loendi üle täielikud õigused', changeLevel: 'Muuta õiguste taset „VAJS lisab“', joinManagers: 'Lisada end kvaliteedijuhtide rühma',
    changeKept: 'Muuta rida, mida hoiavad kvaliteedijuhid', addKept: 'Lisada rida, mida lisavad kvaliteedijuhid'
  } satisfies Record<AttemptKey, string>,

  fine: 'Õigused on nii, nagu kooskõlastamine vajab.',
  loosenedTitle: 'Esitada ei saa: õigusi on lõdvendatud',
  loosenedText: 'Nii ei saa ükski kanne olla tõend. Saidi omanik saab selle parandada lehel „Seadistus“.',
  unknownTitle: 'Esitada ei saa: õigusi ei õnnestunud kontrollida',
  loosened: {
    inherits: (name: string): string => `„${name}“: õigused tulevad saidilt, seega saavad saidi liikmed ridu muuta ja kustutada.`,
    rights: (name: string, who: string, may: readonly string[]): string => `„${name}“: ${list(may)} saavad ka ${who}.`,
    rightsOfOne: (name: string, who: string, may: readonly string[]): string => `„${name}“: ${list(may)} saab ka ${who}.`,
    mine: (name: string, may: readonly string[]): string => `„${name}“: Teil on õigus ${list(may)}.`,
    stamps: (name: string, columns: readonly string[]): string => `„${name}“: rea lisaja saab ise kirjutada, mis on ${list(columns)}.`,
    group: (name: string): string => `Rühma „${name}“ saab liikmeid lisada ka keegi teine peale saidi omaniku.`
  },
  doings: {
    read: 'ridu näha', add: 'ridu lisada', edit: 'ridu muuta', delete: 'ridu kustutada', manage: 'loendi sätteid ja õigusi muuta'
  } satisfies Record<Doing, string>,
  groups: {
    owners: 'saidi omanikud', qualityManagers: 'kvaliteedijuhid', restrictedReaders: 'piiratud dokumentide lugejad', members: 'saidi liikmed', visitors: 'saidi külastajad'
  }
};
