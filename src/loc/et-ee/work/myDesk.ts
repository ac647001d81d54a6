import type { AbsenceState } from '../../../domain/desk/absence';
import type { WaitingKind } from '../../../domain/desk/waiting';
import type { BasisKind } from '../../../domain/people/role';

const things = (count: number): string => (count === 1 ? '1 asi' : `${count} asja`);
const documents = (count: number): string => (count === 1 ? '1 dokument' : `${count} dokumenti`);

/** Minu töölaud. */
export const myDesk = {
  title: 'Minu töölaud',
  subtitle: 'Mis ootab Teie tegevust, mida olete saatnud ja kus see on.',
  views: { desk: 'Töölaud', sent: 'Saadetud', department: 'Minu osakond', absence: 'Äraolek' },
  edition: (n: number): string => `versioon ${n}`,
  somebody: (id: number): string => `isik nr ${id}`,
  unknownDocument: (id: number): string => `dokument nr ${id}`,
  openInRegister: 'Ava Ametijuhendites',
  openDraft: 'Jätka kirjutamist',
  openOriginal: 'Ava originaal',
  back: 'Tagasi loetellu',

  list: 'Ootab Teie tegevust',
  waiting: (count: number, late: number): string =>
    (late === 0 ? `Ootab ${things(count)}` : `Ootab ${things(count)}, neist ${late} üle tähtaja`),
  kinds: {
    answer: 'Oodatakse Teie vastust', returned: 'Tagastatud Teile', order: 'Ootab käskkirja', read: 'Tutvumiseks', review: 'Ülevaatamiseks',
    suggestion: 'Parendusettepanek', action: 'Tiimi tegevus', draft: 'Teie mustand'
  } satisfies Record<WaitingKind, string>,
  rejected: 'Tagasi lükatud',
  since: (day: string): string => `alates ${day}`,
  due: (day: string): string => `tähtaeg ${day}`,
  dueToday: 'tähtaeg on täna',
  late: (day: string): string => `tähtaeg oli ${day}`,
  next: 'Järgmine',
  previous: 'Eelmine',
  choose: 'Vali või jäta valimata',
  toActs: 'Vastamise juurde',
  chooseOne: (title: string): string => `Vali koos vastamiseks: ${title}`,
  openFirst: 'Koos vastamiseks avage enne tekst.',
  pick: 'Valige loetelust, millega tegeleda.',
  pickKeys: 'Klahv J viib järgmise, klahv K eelmise juurde.',
  done: (title: string): string => `Tehtud: ${title}.`,
  gone: 'See ei oota enam Teie tegevust.',
  goneNext: 'Järgmise juurde',
  returnedBy: (name: string, day: string): string => `${name} tagastas ${day}:`,
  rejectedBy: (name: string, day: string): string => `${name} lükkas tagasi ${day}. Esitada saab ainult uue versiooni.`,
  draftSaved: (day: string): string => `Viimati muudetud ${day}`,
  actionsFailed: 'Tuumiktiimide tegevusi ei õnnestunud lugeda; muu on alles.',
  suggestionsFailed: 'Parendusettepanekuid ei õnnestunud lugeda; muu on alles.',

  text: 'Tekst',
  textViews: { text: 'Kogu tekst', changes: 'Muudatused' },
  textMissing: 'Teksti ei ole menetluskäigus: versioon on sellest vanem.',
  textFailed: 'Teksti ei õnnestunud lugeda.',
  draftEmpty: 'Mustand on veel tühi.',
  sinceActed: (day: string): string => `Mis on muutunud pärast Teie vastust ${day}`,
  sinceInForce: (edition: number): string => `Mis on muutunud võrreldes kehtiva versiooniga ${edition}`,

  several: {
    title: (count: number): string => `Valitud: ${documents(count)}`,
    ask: (act: string, count: number): string => `${act} (${documents(count)})`,
    confirm: (act: string, count: number): string => `Kinnitan: ${act} (${documents(count)})`,
    explain: 'Sama vastus läheb igale valitud dokumendile oma kandena. Kannet ei saa hiljem muuta ega kustutada.',
    clear: 'Jäta valimata'
  },

  allDone: 'Kõik tehtud',
  allDoneText: 'Praegu ei oota Teid midagi.',
  coming: 'Tuleb sel nädalal',
  comingNone: 'Nädala jooksul ei ole midagi ees.',
  comings: {
    step: (step: string, before: string): string => (before === '' ? `Järgmine samm on Teie: ${step}` : `Järgmine samm on Teie: ${step}. Enne vastab ${before}`),
    read: (day: string): string => `Hakkab kehtima ${day}, siis tuleb tutvuda`,
    review: (day: string): string => `Ülevaatuse tähtaeg ${day}`,
    standIn: (name: string, day: string): string => `Asendate alates ${day}: ${name}`
  },

  sent: {
    list: 'Saadetud dokumendid',
    none: 'Te ei ole midagi kooskõlastamiseks saatnud.',
    document: 'Dokument',
    status: 'Seis',
    where: 'Kelle käes',
    left: 'Aega',
    at: 'Saadetud',
    progress: (done: number, all: number): string => `${done}/${all} sammu tehtud`,
    step: (step: string, names: string): string => (names === '' ? `${step}: täitja puudub` : `${step}: ${names}`),
    withMe: 'Teie käes: parandage ja esitage uuesti',
    awaitsOrder: 'ootab käskkirja'
  },

  department: {
    none: 'Te ei juhi ühtegi üksust.',
    noneText: 'Siin näeb üksuse juht, mis on tema üksuses puudu, tähtajaline ja lugemata.',
    units: (names: string): string => `Üksused: ${names}`,
    counts: { posts: 'teenistuskohta', missing: 'ametijuhendita', due: 'ülevaatamisel', overdue: 'neist üle tähtaja', unread: 'tutvumata', inRound: 'kooskõlastamisel' },
    summary: 'Kokkuvõte',
    missing: 'Ametijuhendita teenistuskohad',
    missingNone: 'Igal teenistuskohal on kehtiv ametijuhend.',
    reviews: 'Ülevaatamiseks',
    reviewsNone: 'Ükski ülevaatus ei ole lähedal.',
    chooseReview: (title: string): string => `Vali: ${title}`,
    chooseAll: 'Vali kõik',
    noChange: 'Muutmisvajadus puudub',
    newEdition: 'Koosta uus versioon',
    withCount: (text: string, count: number): string => (count === 0 ? text : `${text} (${count})`),
    confirm: (text: string, count: number): string => `Kinnitan: ${text} (${documents(count)})`,
    explainNoChange: 'Iga dokumendi menetluskäiku läheb Teie kanne, et muutmisvajadus puudub. Järgmine ülevaatus on ühe tsükli pärast.',
    explainNewEdition: 'Igast valitud dokumendist tekib mustand, mis algab kehtivast tekstist.',
    mayNotReview: 'Ülevaatuse saab lõpetada omanik, üksuse juht või vahetu juht.',
    working: (done: number, all: number): string => `${done}/${all} tehtud`,
    drafted: (count: number): string => `Loodud mustandeid: ${count}.`,
    reviewed: (count: number): string => `Üle vaadatud: ${documents(count)}.`,
    failed: (title: string, why: string): string => `${title}: ${why}`,
    alreadyDrafted: 'mustand on juba olemas',
    inRound: 'versioon on juba kooskõlastamisel',
    textUnread: 'kehtivat teksti ei õnnestunud lugeda',
    notSaved: 'mustandit ei salvestatud',
    unread: 'Tutvumata',
    unreadNone: 'Kõik Teie inimesed on tutvunud.',
    unreadElsewhere: (count: number): string => `Teiste juhtide inimestel on tutvumata ${documents(count)}; nimesid näevad nende vahetud juhid.`,
    remind: 'Tuleta meelde',
    remindPerson: (name: string): string => `Tuleta meelde: ${name}`,
    absences: 'Äraolekud',
    absencesNone: 'Keegi ei ole märkinud äraolekut.',
    absence: (name: string, substitute: string, from: string, until: string): string => `${name} on ära ${from}–${until}, asendab ${substitute}`
  },

  absence: {
    name: 'Määran asendaja',
    intro: 'Äraoleku ajal saab asendaja vastata Teie eest. Menetluskäigus on näha, et ta asendab.',
    substitute: 'Asendaja',
    from: 'Alates (kaasa arvatud)',
    until: 'Kuni (kaasa arvatud)',
    place: 'Millises rollis',
    allPlaces: 'Kõigis rollides',
    basis: 'Alus',
    bases: { jobDescription: 'ametijuhend', appointment: 'juhi määramine', order: 'käskkiri' } satisfies Record<BasisKind, string>,
    reference: 'Käskkirja viit',
    signing: 'Allkirjastada saab asendaja ainult siis, kui alus on käskkiri ja selle viit on märgitud.',
    submit: 'Määran asendaja',
    problems: {
      substitute: 'Valige asendaja.', self: 'Ennast ei saa asendajaks määrata.', from: 'Valige algus.', until: 'Valige lõpp.',
      backwards: 'Lõpp on enne algust.', past: 'Lõpp on möödas.', reference: 'Kirjutage käskkirja viit.'
    },
    mine: 'Minu äraolekud',
    mineNone: 'Te ei ole äraolekuid märkinud.',
    states: { coming: 'tulekul', now: 'praegu', past: 'möödas', ended: 'lõpetatud' } satisfies Record<AbsenceState, string>,
    line: (name: string, from: string, until: string): string => `${from}–${until}: asendab ${name}`,
    endedOn: (day: string): string => `lõpetatud ${day}`,
    end: 'Lõpeta asendamine',
    endThis: (name: string): string => `Lõpeta asendamine: ${name}`,
    endConfirm: 'Kinnitan: lõpetan asendamise',
    inRole: (role: string): string => `rollis ${role}`,
    inAll: 'kõigis rollides',
    onBasis: (basis: string, reference: string | undefined): string => (reference ? `alus: ${basis} ${reference}` : `alus: ${basis}`),
    maySign: 'võib allkirjastada',
    mayNotSign: 'ei allkirjasta',
    standing: 'Kes mind alati asendab',
    standingNone: 'Püsivat asendajat rollide loendis ei ole.',
    standIn: 'Keda mina asendan',
    standInNone: 'Te ei asenda praegu kedagi.',
    now: 'asendate praegu',
    later: (day: string): string => `asendate alates ${day}`,
    period: (from: string | undefined, until: string | undefined): string =>
      (from && until ? `${from}–${until}` : from ? `alates ${from}` : until ? `kuni ${until}` : 'tähtajata'),
    told: 'Teatage asendajale, et ta teaks.'
  },

  message: {
    title: 'Teade',
    to: 'Kellele',
    noAddress: (names: string): string => `Aadressi ei ole teada: ${names}. Kopeerige teade ja saatke ise.`,
    subject: 'Teema',
    text: 'Tekst',
    send: 'Saada kiri',
    sending: 'Saadan',
    copy: 'Kopeeri teade',
    copied: 'Teade on kopeeritud.',
    copyFailed: 'Teadet ei õnnestunud kopeerida. Valige tekst ja kopeerige ise.',
    mail: 'Ava meiliprogrammis',
    sent: (names: string): string => `Kiri on saadetud: ${names}.`,
    notGranted: 'Siit ei saa kirju saata, sest organisatsioon ei ole seda lubanud. Kopeerige teade või avage see meiliprogrammis.',
    unsure: 'Vastust ei tulnud: kiri võis ära minna. Vaadake saadetud kirju, enne kui uuesti saadate.',
    failed: 'Kirja ei saadetud. Kopeerige teade või avage see meiliprogrammis.',
    remindSubject: (title: string): string => `Meeldetuletus: tutvuge dokumendiga „${title}“`,
    remindSubjectMany: (count: number): string => `Meeldetuletus: tutvuge dokumentidega (${count})`,
    remindText: (lines: string, link: string): string => `Tere!\n\nTeil on tutvumata:\n${lines}\n\nAvage oma töölaud: ${link}`,
    remindLine: (title: string, due: string): string => `– ${title}, tähtaeg ${due}`,
    substituteSubject: 'Olete määratud asendajaks',
    substituteText: (from: string, until: string, basis: string, link: string): string =>
      `Tere!\n\nMäärasin Teid oma asendajaks ${from}–${until} (${basis}).\nMis Teid ootab, on töölaual: ${link}`
  }
};
