import type { Capacity } from '../../../domain/approval/approval';
import type { ActKind, Log } from '../../../domain/approval/entry';
import type { InertReason } from '../../../domain/approval/judging';
import type { Quorum, StepKind } from '../../../domain/approval/route';
import type { BasisKind } from '../../../domain/people/role';
import type { ChainFinding } from '../../../data/approvals/chain';
import type { Refusal, Told } from '../../../data/approvals/outcomes';

const workingDays = (n: number): string => (n === 1 ? '1 tööpäev' : `${n} tööpäeva`);

const listed = (words: readonly string[]): string =>
  (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ja ${words[words.length - 1]}`);

/** Where an edition stands, as people read it. */
export type EditionStatus =
  'drafting' | 'withdrawn' | 'open' | 'returned' | 'rejected' | 'coordinated' | 'confirmed' | 'inForce' | 'notInForce';

/** Coordination: what people do, what became of it, and why something did not count. */
export const approvals = {
  /** On buttons: what I do now. */
  acts: {
    submit: 'Esitan', withdraw: 'Võtan tagasi', coordinate: 'Kooskõlastan', coordinateWithRemarks: 'Kooskõlastan märkustega', approve: 'Kiidan heaks',
    sign: 'Allkirjastan', return: 'Tagastan', reject: 'Lükkan tagasi', delegate: 'Delegeerin', recordExternal: 'Kooskõlastatud DHSis',
    bindOrder: 'Seon käskkirjaga', acknowledge: 'Olen tutvunud', review: 'Muutmisvajadus puudub', comment: 'Kommenteerin',
    nameSubstitute: 'Määran asendaja', endSubstitution: 'Lõpetan asendamise'
  } satisfies Record<ActKind, string>,
  /** In the log: what somebody did. */
  done: {
    submit: 'esitas', withdraw: 'võttis tagasi', coordinate: 'kooskõlastas', coordinateWithRemarks: 'kooskõlastas märkustega', approve: 'kiitis heaks',
    sign: 'allkirjastas', return: 'tagastas', reject: 'lükkas tagasi', delegate: 'delegeeris', recordExternal: 'märkis kooskõlastuse DHSis',
    bindOrder: 'sidus käskkirjaga', acknowledge: 'tutvus', review: 'vaatas üle, muutmisvajadus puudub', comment: 'kommenteeris',
    nameSubstitute: 'määras asendaja', endSubstitution: 'lõpetas asendamise'
  } satisfies Record<ActKind, string>,
  statuses: {
    drafting: 'Koostamisel', withdrawn: 'Koostamisel (tagasi võetud)', open: 'Kooskõlastamisel', returned: 'Tagastatud', rejected: 'Tagasi lükatud',
    coordinated: 'Kooskõlastatud (ootab käskkirja)', confirmed: 'Kinnitatud', inForce: 'Kehtiv', notInForce: 'Kehtetu'
  } satisfies Record<EditionStatus, string>,
  stepKinds: {
    coordination: 'kooskõlastamine', approval: 'heakskiitmine', signing: 'allkirjastamine', order: 'kinnitamine käskkirjaga'
  } satisfies Record<StepKind, string>,
  quorums: { any: 'piisab ühest vastusest', all: 'vastavad kõik' } satisfies Record<Quorum, string>,
  capacities: {
    holder: 'rolli täitja', substitute: 'asendab', delegate: 'delegeeritud', external: 'märgitud DHSi järgi'
  } satisfies Record<Capacity, string>,
  bases: {
    jobDescription: 'ametijuhendi alusel', appointment: 'juhi määramisel', order: 'käskkirja alusel'
  } satisfies Record<BasisKind, string>,
  logs: { open: 'Menetluskäik', restricted: 'Menetluskäik (piiranguga)' } satisfies Record<Log, string>,
  round: (n: number): string => `${n}. ring`,

  unverified: 'kontrollimata',
  unverifiedText: 'Ei õnnestunud kontrollida, mida loendid esitamise päeval ütlesid. Seni ei saa seda kooskõlastust tõendiks pidada.',
  readingPasts: 'Kontrollin, mida loendid esitamise päeval ütlesid.',

  timeAllowed: (days: number): string => workingDays(days),
  daysLeft: (days: number): string =>
    (days < 0 ? `${workingDays(-days)} üle tähtaja` : days === 0 ? 'tähtaeg on täna' : `${workingDays(days)} jäänud`),

  inertTitle: 'Arvestamata kanne',
  /** Why a row changes nothing. */
  inert: {
    changed: 'Kannet on pärast kirjutamist muudetud.',
    foreignRequest: 'Kande päringu tunnus ei ole autori oma; kanne võib olla kopeeritud.',
    retry: 'Sama kanne on juba olemas; see saadeti teist korda.',
    requestReused: 'Sama päringu tunnusega on juba teise sisuga kanne.',
    brokenSeal: 'Kande räsi ei vasta esitatud andmetele.',
    routeForged: 'Esitatud ring või inimesed ei vasta sellele, mida loendid esitamise päeval ütlesid.',
    nobodyAsked: 'Ringis ei ole ühtegi sammu, kus keegi vastaks.',
    roundOpen: 'Kooskõlastamine juba käib.',
    otherRound: 'Kanne käib teise ringi kohta.',
    otherHash: 'Kanne käib teise teksti kohta kui see, mis on kooskõlastamisel.',
    notSubmitted: 'Versiooni ei ole esitatud.',
    roundOver: 'Ring on juba lõppenud.',
    rejected: 'Versioon on tagasi lükatud; esitada saab ainult uue versiooni.',
    confirmed: 'Versioon on juba kinnitatud.',
    notCoordinated: 'Versioon ei ole veel kooskõlastatud.',
    notConfirmed: 'Versioon ei ole veel kinnitatud.',
    unknownStep: 'Sellist sammu selles ringis ei ole.',
    outOfTurn: 'Samm ei olnud veel avatud.',
    wrongAct: 'Selles sammus nii ei vastata.',
    notEntitled: 'Autoril ei olnud selleks õigust.',
    unverified: 'Kontrollimata: ei saa veel kontrollida, kas see oli õige inimese kanne õigel ajal.',
    textMissing: 'Nõutud selgitus või andmed puuduvad.',
    answered: 'Sellele sammule on juba vastatud.',
    delegatedToParty: 'Teksti autorile, esitajale ega iseendale ei saa delegeerida.',
    delegatedSigning: 'Allkirjastamist ei saa delegeerida.',
    unknownPlace: 'Sellist kohta selles sammus ei ole.',
    signedWithoutOrder: 'Asendaja allkiri loeb ainult siis, kui asendamise alus on käskkiri.'
  } satisfies Record<InertReason, string>,

  /** What became of an act, to whoever did it. */
  told: {
    counted: 'Teie kanne on salvestatud.',
    inert: 'Kanne on salvestatud, kuid seda ei arvestata.',
    tooLate: 'Keegi jõudis ette: kanne on salvestatud, kuid olukord oli juba muutunud.',
    unseen: 'Kanne on salvestatud. Kas see loeb, ei saa praegu kontrollida, sest sait ei vasta.',
    kept: 'Kanne ootab saatmist. Sait ei vasta; niipea kui vastab, saadetakse kanne ise.',
    notSent: 'Kannet ei salvestatud.',
    failed: 'Kannet ei salvestatud.'
  } satisfies Record<Told['status'], string>,
  counted: {
    submit: 'Esitatud kooskõlastamiseks.', withdraw: 'Tagasi võetud.', coordinate: 'Teie kooskõlastus on salvestatud.',
    coordinateWithRemarks: 'Teie kooskõlastus ja märkused on salvestatud.', approve: 'Teie heakskiit on salvestatud.', sign: 'Teie allkirjastamine on salvestatud.',
    return: 'Tagastatud koos selgitusega.', reject: 'Tagasi lükatud.', delegate: 'Delegeeritud.', recordExternal: 'Kooskõlastus DHSis on märgitud.',
    bindOrder: 'Käskkiri on seotud ja versioon kinnitatud.', acknowledge: 'Teie tutvumine on salvestatud.', review: 'Ülevaatus on salvestatud.',
    comment: 'Teie kommentaar on salvestatud.', nameSubstitute: 'Asendaja on määratud.', endSubstitution: 'Asendamine on lõpetatud.'
  } satisfies Record<ActKind, string>,
  sending: 'Salvestan',
  sent: (done: number, all: number): string => `${done} / ${all} saadetud`,

  /** Why a text cannot be submitted. */
  refusals: {
    noText: 'Mustandi teksti ei saa lugeda.',
    tooLong: 'Tekst on esitamiseks liiga pikk.',
    noRoute: 'Sellele dokumendile ei ole kooskõlastusringi. Kvaliteedijuht saab selle lisada.',
    factsDiffer: 'Dokumendi andmeid on vahepeal muudetud. Vaadake need üle ja esitage uuesti.',
    vacant: 'Sammu täitja on määramata.',
    loosened: 'Õigusi on lõdvendatud; nii ei saa ükski kanne olla tõend.',
    guardUnknown: 'Ei õnnestunud kontrollida, kas menetluskäik on kaitstud.',
    notNow: 'Seda versiooni ei saa praegu esitada.',
    textNotThere: 'Esitatud teksti ei leitud loendist muutmata kujul.'
  } satisfies Record<Refusal['reason'], string>,
  vacantSteps: (steps: readonly string[]): string => `Sammu täitja on määramata: ${listed(steps)}.`,

  textLoading: 'Laen teksti',
  textMissing: 'Selle räsiga teksti ei ole loendis.',
  textFailed: 'Teksti ei õnnestunud lugeda.',

  chain: {
    missing: 'Kanne viitab eelmisele kandele, mida enam ei ole.',
    differs: 'Kanne viitab eelmisele kandele, mis on nüüd teistsugune.'
  } satisfies Record<ChainFinding['kind'], string>,
  chainTitle: 'Menetluskäigus on kandeid puudu või muudetud'
};
