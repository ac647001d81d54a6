import type { Log } from '../../../domain/approval/entry';
import type { ApprovalFinding } from '../../../domain/approval/approvalFindings';

const documents = (count: number): string => (count === 1 ? '1 dokument' : `${count} dokumenti`);
const lower = (act: string): string => act.charAt(0).toLocaleLowerCase() + act.slice(1);
const named = (names: readonly string[]): string =>
  (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ja ${names[names.length - 1]}`);

/** The round of an edition: where it stands, what one may do, what was done. */
export const round = {
  title: 'Kooskõlastusring',
  ofEdition: (title: string, edition: number): string => `${title}, versioon ${edition}`,
  edition: (edition: number): string => `versioon ${edition}`,
  notSubmitted: 'Seda versiooni ei ole veel kooskõlastamiseks esitatud.',
  submittedBy: (name: string, when: string): string => `Esitas ${name} ${when}`,
  withdrawnBy: (name: string, when: string): string => `${name} võttis tagasi ${when}`,
  returnedBy: (name: string, when: string): string => `${name} tagastas ${when}`,
  rejectedBy: (name: string, when: string): string => `${name} lükkas tagasi ${when}. Esitada saab ainult uue versiooni.`,
  confirmedByOrder: (number: string, date: string, annex: string | undefined): string =>
    `Kinnitatud ${date} käskkirjaga nr ${number}${annex === undefined ? '' : `, ${/^\d/.test(annex) ? `lisa ${annex}` : annex}`}`,
  confirmedBySignatures: (when: string): string => `Allkirjastatud ${when}`,
  orderReference: (reference: string): string => `viit ${reference}`,
  inForceFrom: (day: string): string => `kehtib alates ${day}`,
  pastDay: 'Vastata saab tänases seisus.',
  unknownPerson: (id: number): string => `isik nr ${id}`,

  steps: {
    label: 'Ringi sammud',
    states: { waiting: 'ootab eelmisi samme', open: 'ootab vastust', closed: 'vastatud' },
    ended: 'jäi vastamata',
    sentBack: { returned: 'siit tagastatud', rejected: 'siin tagasi lükatud' },
    parallel: 'samal ajal eelmisega',
    due: (day: string): string => `tähtaeg ${day}`,
    allowed: (time: string): string => `aega ${time}`,
    nobody: 'täitja puudub',
    delegatedTo: (name: string): string => `delegeeritud: ${name}`,
    substitutes: (names: readonly string[]): string => `asendab ${named(names)}`,
    awaitsOrder: 'ootab käskkirja'
  },

  findings: {
    title: (count: number): string => (count === 1 ? '1 tähelepanek' : `${count} tähelepanekut`),
    say: {
      inertRow: 'Kannet ei arvestata; põhjus on menetluskäigus kande juures:',
      unverified: 'Kontrollimata: ei ole teada, mida loendid esitamise päeval ütlesid.',
      namedThemselves: 'Rollitäitja rida muutis viimati see inimene ise:',
      nobodyAsked: 'Sammul ei ole kedagi, kes vastaks. Kvaliteedijuht saab koha delegeerida:',
      stepOverdue: 'Samm on üle tähtaja:'
    } satisfies Record<ApprovalFinding['kind'], string>,
    broken: (count: number): string => (count === 1 ? '1 kandest ei saa aru; seda ei arvestata.' : `${count} kandest ei saa aru; neid ei arvestata.`)
  },

  changes: {
    title: 'Mis on muutunud',
    same: 'Tekst on sama, mida viimati nägite.',
    sinceActed: (when: string, edition: number): string => `Muudatused alates Teie kandest ${when} (versioon ${edition})`,
    sinceInForce: (edition: number): string => `Muudatused võrreldes kehtiva versiooniga ${edition}`,
    first: 'Varasemat teksti, millega võrrelda, siin ei ole.',
    show: 'Näita muudatusi',
    hide: 'Peida muudatused',
    compareInForce: 'Võrdle kehtiva versiooniga',
    summary: 'Muudatuse kokkuvõte',
    noSummary: 'Esitaja ei kirjutanud muudatuse kokkuvõtet.'
  },

  acts: {
    label: 'Teie vastus',
    more: 'Muud toimingud',
    openFirst: 'Avage tekst enne vastamist.',
    openText: 'Ava tekst',
    inStep: (act: string, step: string): string => `${act} (${step})`,
    nothing: 'Teilt praegu vastust ei oodata.',
    waits: (act: string): string => `Teie kanne „${act}“ ootab saatmist. Kui soovite vastata teisiti, loobuge sellest kõigepealt lehe ülaosas saatmata muudatuste all.`,
    asked: (step: string): string => `Teilt oodatakse vastust: ${step}`,
    text: 'Selgitus',
    textOptional: 'Selgitus (soovi korral)',
    remarks: 'Märkused',
    comment: 'Kommentaar',
    textMissing: 'Kirjutage selgitus: ilma selleta vastus ei loe.',
    readers: {
      open: 'Seda loevad kõik, kes näevad menetluskäiku: ministeeriumi ja asutuste töötajad, kellel on sellele saidile ligipääs.',
      restricted: 'Seda loevad ainult pooled, personalitöötajad ja kvaliteedijuht.'
    } satisfies Record<Log, string>,
    stays: 'Kannet ei saa hiljem muuta ega kustutada.',
    // Never "kinnitan": only an order confirms, and a click does not.
    confirm: (act: string): string => `Jah, ${lower(act)}`,
    confirmAll: (act: string, count: number): string => `Jah, ${lower(act)} (${documents(count)})`,
    sending: 'Salvestan …',
    kept: 'Poolelijäänud tekst on tagasi toodud.',
    partyWarning: 'Olete teksti autor või esitaja. Vastus jääb kirja, kuid samm ootab veel kellegi teise vastust.',
    substituteOnOrder: 'Asendajana saate allkirjastada ainult siis, kui asendamise alus on käskkiri.'
  },

  signing: {
    hint: 'Allkirjastage fail DigiDoc4s või dokumendihaldussüsteemis. Siia märgite, kus allkirjastatud ümbrik (.asice) on.',
    link: 'Link allkirjastatud ümbrikule',
    file: 'Allkirjastatud ümbrik (.asice)',
    fileHint: 'Faili ei laadita üles: brauser arvutab ainult selle räsi, et hiljem saaks kontrollida, kas fail on sama.',
    digest: (digest: string): string => `SHA-256: ${digest}`,
    digesting: 'Arvutan räsi …',
    digestFailed: 'Faili ei õnnestunud lugeda. Valige see uuesti.',
    notContainer: 'See ei ole .asice-fail.',
    linkUnsafe: 'Link peab algama https://, http:// või mailto:.',
    containerMissing: 'Lisage link või valige fail.'
  },

  delegation: {
    place: 'Kelle koht',
    placeOf: (step: string, person: string): string => `${step}: ${person}`,
    nobody: 'täitja puudub',
    to: 'Kellele',
    toHint: 'Teksti autorile, esitajale ega iseendale delegeerida ei saa.',
    toMissing: 'Valige, kellele delegeerite.',
    toParty: 'Teksti autorile, esitajale ega iseendale ei saa delegeerida.'
  },

  external: {
    hint: 'Märkige kooskõlastus, mis on antud dokumendihaldussüsteemis. Kandest jääb näha, et selle märkisite Teie.',
    reference: 'Viit',
    referenceMissing: 'Kirjutage viit.',
    link: 'Link (soovi korral)'
  },

  order: {
    hint: 'Kinnitab ainult käskkiri. Kirjutage andmed nii, nagu need on dokumendiregistris.',
    reference: 'Viit',
    number: 'Number',
    date: 'Kuupäev',
    validFrom: 'Jõustub',
    validFromHint: 'Tühjaks jättes jõustub käskkirja kuupäeval.',
    link: 'Link käskkirjale',
    annex: 'Lisa number',
    annexOf: (title: string): string => `Lisa number: ${title}`,
    repeals: 'Tunnistab kehtetuks',
    repealsOf: (title: string): string => `Tunnistab kehtetuks: ${title}`,
    repeal: (edition: number, order: string | undefined): string => `versioon ${edition}${order === undefined ? '' : ` (käskkiri nr ${order})`}`,
    nothingToRepeal: 'Kehtivat versiooni, mida see asendaks, ei ole.',
    problems: {
      referenceMissing: 'Kirjutage viit.',
      numberMissing: 'Kirjutage number.',
      dateMissing: 'Kirjutage kuupäev.',
      validFromWrong: 'Sellist kuupäeva ei ole.',
      linkUnsafe: 'Link peab algama https://, http:// või mailto:.'
    },
    retroactive: (day: string): string => `Tagasiulatuv: jõustub ${day}, enne käskkirja kuupäeva. Ka kehtetuks tunnistamine mõjub siis tagasi.`,
    future: 'Käskkirja kuupäev on tulevikus.',
    overlap: (editions: readonly number[]): string =>
      `Kattumine: versioon ${named(editions.map(String))} jääb samal ajal kehtima. Märkige see kehtetuks, kui uus versioon selle asendab.`,
    sameAnnex: (annex: string): string => `Lisa ${annex} on kahel dokumendil.`,
    confirm: (count: number): string => `Seon käskkirjaga (${documents(count)})`,
    result: (day: string): string => `Pärast salvestamist on olek „Kinnitatud“ ja alates ${day} „Kehtiv“.`
  },

  package: {
    title: (count: number): string => `Pakett: ${documents(count)}`,
    hint: 'Üks vastus käib kõigi kohta. Avage iga tekst. Üksikuid saab jätta välja: tagastada põhjendusega või jätta vastamata.',
    open: 'Ava',
    opened: 'avatud',
    notOpened: 'avamata',
    this: 'see dokument',
    answerFor: (title: string): string => `Vastus: ${title}`,
    same: 'sama vastus',
    returned: 'tagastan',
    left: 'jätan vastamata',
    returnText: 'Tagastamise põhjus',
    cannot: 'Teilt siin vastust ei oodata',
    openThese: (titles: readonly string[]): string => `Avage enne vastamist: ${named(titles)}.`,
    nothingChosen: 'Kõik dokumendid jäid vastamata. Valige vähemalt üks.'
  },

  outcome: {
    many: (counted: number, all: number): string => `Arvesse läks ${counted} kannet ${all}-st.`,
    lineOf: (title: string, told: string): string => `${title}: ${told}`,
    textKept: 'Teie tekst on alles.',
    inert: (reason: string): string => `Põhjus: ${reason}`
  },

  log: {
    title: 'Menetluskäik',
    empty: 'Kandeid ei ole.',
    inStep: (step: string): string => `samm „${step}“`,
    substitute: (basis: string | undefined): string => (basis === undefined ? 'asendab' : `asendab, ${basis}`),
    delegate: 'delegeeritud',
    external: 'dokumendihaldussüsteemi järgi',
    inert: (reason: string): string => `Arvestamata kanne: ${reason}`,
    to: (name: string): string => `kellele: ${name}`,
    reference: (reference: string): string => `viit ${reference}`,
    order: (number: string, date: string): string => `käskkiri nr ${number}, ${date}`,
    container: 'Allkirjastatud ümbrik',
    sheet: 'Kooskõlastusleht',
    showAll: (count: number): string => `Näita kõiki kandeid (${count})`,
    byMe: 'Teie'
  },

  sheet: {
    title: 'Kooskõlastusleht',
    close: 'Sulge kooskõlastusleht',
    document: 'Dokument',
    edition: 'Versioon',
    hash: 'Teksti räsi (SHA-256)',
    status: 'Olek',
    order: 'Käskkiri',
    submitted: 'Esitatud',
    authors: 'Koostajad',
    steps: 'Kooskõlastused',
    step: 'Samm',
    who: 'Kes',
    what: 'Vastus',
    capacity: 'Kellena',
    when: 'Aeg (Tallinn)',
    text: 'Selgitus',
    round: 'Ring',
    row: 'Kande number',
    rowDigest: 'Kande räsi',
    others: 'Muud kanded',
    noAnswers: 'Vastuseid veel ei ole.',
    lastDigest: 'Viimase kande räsi',
    allDigest: 'Kõigi kannete räside räsi',
    rows: (count: number): string => (count === 1 ? '1 kanne' : `${count} kannet`),
    digestNote: 'Räsid lubavad hiljem kontrollida, et menetluskäiku ei ole pärast selle lehe koostamist muudetud. Hoidke lehte dokumendihaldussüsteemis.',
    made: (when: string): string => `Koostatud ${when}`,
    unverified: 'Kontrollimata: mida loendid esitamise päeval ütlesid, ei õnnestunud välja selgitada.',
    notTrusted: 'Kontrollimata sellel saidil: turvakontroll ei ole läbitud.',
    noRows: 'Menetluskäigu ridu ei saa praegu lugeda, seetõttu räsi ei ole.',
    fileName: (title: string, edition: number): string => `Kooskõlastusleht ${title} versioon ${edition}`,
    exported: 'Fail on salvestatud.',
    exportFailed: 'Faili ei õnnestunud koostada. Proovige uuesti.'
  },

  acknowledge: {
    title: 'Tutvumine',
    openFirst: 'Avage kehtiv tekst; seejärel saate kinnitada, et olete tutvunud.',
    stays: 'Kandest jääb näha, et tutvusite just selle tekstiga.',
    done: (when: string): string => `Olete selle tekstiga tutvunud ${when}.`,
    due: (day: string): string => `Tutvuge hiljemalt ${day}.`,
    overdue: (day: string): string => `Tutvumise tähtaeg oli ${day}.`
  },

  review: {
    title: 'Ülevaatus',
    last: (when: string, name: string): string => `Viimati vaatas üle ${name} ${when}.`,
    never: 'Seda versiooni ei ole veel üle vaadatud.',
    hint: 'Kui dokument vastab tegelikkusele, piisab ühest kinnitusest. Kui ei vasta, koostage uus versioon.',
    text: 'Märkus (soovi korral)',
    newEdition: 'Koosta uus versioon'
  },

  submit: {
    title: 'Esita kooskõlastamiseks',
    summary: 'Muudatuse kokkuvõte',
    summaryHint: 'Mida ja miks muudetakse. Seda näevad kõik, kellelt vastust küsitakse.',
    summaryMissing: 'Kirjutage, mida muudetakse.',
    authors: 'Koostajad',
    authorsHint: 'Kes teksti kirjutas. Koostaja ei saa oma teksti üksi heaks kiita ega allkirjastada.',
    addAuthor: 'Lisa koostaja',
    removeAuthor: (name: string): string => `Eemalda koostaja: ${name}`,
    me: (name: string): string => `${name} (Teie)`,
    costs: 'Toob kaasa kulusid',
    costsHint: 'Siis küsitakse ka finantsjuhi kooskõlastust, kui ringis on selline samm.',
    concerned: 'Puudutatud üksused',
    concernedHint: 'Nende juhtidelt küsitakse kooskõlastust, kui ringis on selline samm.',
    addUnit: 'Lisa üksus',
    removeUnit: (name: string): string => `Eemalda üksus: ${name}`,
    nothingFits: 'Midagi ei sobi.',
    files: 'Failid',
    filesHint: 'Valige failid, mis kuuluvad teksti juurde. Faile ei laadita üles: alles jääb faili räsi ehk kontrollkood, mille järgi saab hiljem kontrollida, kas fail on sama.',
    removeFile: (name: string): string => `Eemalda fail: ${name}`,
    package: 'Esita koos',
    packageHint: 'Märgitud mustandid esitatakse ühe paketina: vastajad avavad igaühe ja annavad ühe vastuse.',
    route: 'Kellelt vastust küsitakse',
    routeOf: (title: string): string => `Ring: ${title}`,
    routeHint: 'Inimesed on need, kes täna rolle täidavad. Hilisem vahetus seda ringi ei muuda.',
    refusedTitle: 'Praegu esitada ei saa',
    siteNotVerified: 'Kontrollimata sellel saidil: turvakontroll ei ole läbitud, seega ei saa kooskõlastust veel tõendiks pidada. Esitada siiski saab.',
    guarding: 'Kontrollin, kas menetluskäik on kaitstud …',
    submit: 'Esitan',
    submitAll: (count: number): string => `Esitan paketi (${documents(count)})`
  },

  telling: {
    title: 'Kellele järgmisena teada anda',
    why: {
      asked: 'Nende vastust nüüd oodatakse.',
      returned: 'Tekst on tagastatud; esitaja parandab ja esitab uuesti.',
      rejected: 'Tekst on tagasi lükatud.',
      withdrawn: 'Tekst on tagasi võetud; vastust enam ei oodata.',
      coordinated: 'Kooskõlastatud; nüüd on vaja käskkirja.',
      confirmed: 'Kinnitatud; need inimesed peavad tekstiga tutvuma.'
    },
    nobody: 'Kedagi ei ole vaja eraldi teavitada.',
    write: 'Koosta sõnum',
    subject: {
      asked: (title: string): string => `Palun kooskõlastada: ${title}`,
      returned: (title: string): string => `Tagastatud: ${title}`,
      rejected: (title: string): string => `Tagasi lükatud: ${title}`,
      withdrawn: (title: string): string => `Tagasi võetud: ${title}`,
      coordinated: (title: string): string => `Kooskõlastatud, vajab käskkirja: ${title}`,
      confirmed: (title: string): string => `Palun tutvuda: ${title}`
    },
    body: {
      asked: (title: string, due: string | undefined): string => `Teie vastust oodatakse: ${title}.${due === undefined ? '' : ` Tähtaeg ${due}.`}`,
      returned: (title: string): string => `Dokument on tagastatud: ${title}. Põhjus on menetluskäigus.`,
      rejected: (title: string): string => `Dokument on tagasi lükatud: ${title}. Põhjus on menetluskäigus.`,
      withdrawn: (title: string): string => `Dokument on tagasi võetud: ${title}. Praegu ei ole vaja vastata.`,
      coordinated: (title: string): string => `Dokument on kooskõlastatud ja vajab kinnitamiseks käskkirja: ${title}.`,
      confirmed: (title: string): string => `Dokument on kinnitatud: ${title}. Palun avage tekst ja märkige, et olete tutvunud.`
    }
  }
};
