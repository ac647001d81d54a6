/** How many days ago, in words that follow "hilinenud". */
const late = (days: number): string => (days === 1 ? '1 päeva' : `${days} päeva`);

/** Names stand in quotation marks, so that they need not be declined. `what` says what is wrong, `todo` what to do about it. */
export const findings = {
  finding: 'Vajab tegutsemist',
  information: 'Teadmiseks',
  none: 'Tähelepanekuid ei ole.',
  open: (name: string): string => `Ava: ${name}`,
  /** A row whose name is not known. */
  nameless: (list: string, id: number): string => `${list}, rida ${id}`,

  titles: {
    forumWithoutRule: 'Otsustuskogul puudub reegel',
    forumWithoutChair: 'Otsustuskogul puudub juhataja',
    ruleBroken: 'Reegel ei ole täielik',
    tooFewPlanned: 'Kavandatud harvem kui nõutud',
    usualNotPlanned: 'Kavandatud harvem kui tavaks',
    tooFewHeld: 'Toimunud harvem kui nõutud',
    usualNotHeld: 'Toimunud harvem kui tavaks',
    entryInert: 'Arvestamata kanne',
    improvementLate: 'Parendus on hilinenud',
    meetingsConflict: 'Samad inimesed kahes kohas',
    codeUnknown: 'Tähis on vahele jäänud',
    codeMerged: 'Tähise dokument on ühendatud teisega',
    codeEnded: 'Tähise dokument on lõpetatud',
    duplicateCode: 'Sama tähis mitmel dokumendil',
    noCode: 'Dokumendil puudub tähis',
    codeOnDrafting: 'Loomisel dokumendil on tähis',
    parentMissing: 'Põhidokument puudub',
    mergedNowhere: 'Märkimata, millega ühendati',
    noOwner: 'Dokumendil puudub omanik',
    ownerVacant: 'Omaniku roll on täitmata',
    notInForce: 'Kehtivat versiooni ei ole',
    draftingInForce: 'Loomisel, kuid kehtib',
    editionsOverlap: 'Mitu versiooni kehtivad korraga',
    noOrder: 'Käskkiri on märkimata',
    logDiffers: 'Loend ja menetluskäik lähevad lahku',
    logUnverified: 'Kooskõlastus on kontrollimata',
    reviewOverdue: 'Ülevaatus on hilinenud',
    noLeader: 'Poliitikajuht puudub',
    doubledLeader: 'Mitu poliitikajuhti',
    noField: 'Asekantsleri valdkond on märkimata',
    noDepartment: 'Osakond on märkimata',
    noTeam: 'Tuumiktiim on märkimata',
    noServices: 'Teenuseid ei ole',
    noGoals: 'Eesmärgid puuduvad',
    serviceWithoutManager: 'Teenusejuht puudub',
    doubledManager: 'Mitu teenusejuhti',
    serviceWithoutArea: 'Teenus ei kuulu ühtegi valdkonda',
    roleVacant: 'Roll on täitmata',
    roleDoubled: 'Rollil on mitu täitjat',
    roleNotRecorded: 'Rolli täitjaid ei ole kirja pandud',
    holderWithoutScope: 'Rollitäitjal on koht märkimata',
    roleExpired: 'Roll on lõppenud',
    substituteOfUnknown: 'Asendatavat ei leita',
    substituteOfSubstitute: 'Asendaja asendaja',
    backwards: 'Lõpp on enne algust',
    unknownReference: 'Viide puuduvale reale',
    badRow: 'Kannet ei õnnestu lugeda'
  },

  what: {
    forumWithoutRule: (forum: string): string => `Otsustuskogul „${forum}“ ei ole ühtegi reeglit, mille järgi kohtuda.`,
    forumWithoutChair: (forum: string): string => `Otsustuskogul „${forum}“ ei ole täna juhatajat.`,
    ruleBroken: (rule: string, problems: string): string => `Reegli „${rule}“ järgi ei kavandata midagi. ${problems}`,
    shortPlan: (forum: string, required: string, units: string, year: number): string =>
      `„${forum}“ peab kohtuma ${required}, kuid ${year}. aasta kavas jääb kordi puudu ${units}.`,
    shortHeld: (forum: string, required: string, units: string, year: number): string =>
      `„${forum}“ peab kohtuma ${required}, kuid ${year}. aastal jäi kordi puudu ${units}.`,
    entryInert: {
      notEntitled: (what: string, by: string, day: string): string =>
        `${by} lisas kande („${what}“, ${day}), kuid ei olnud sel päeval juhataja, vastutaja ega kvaliteedijuht. Kanne ei muuda midagi.`,
      unknownOccurrence: (what: string, by: string, day: string): string =>
        `${by} lisas kande („${what}“, ${day}) päeva kohta, mida reegel ei kavanda. Kanne ei muuda midagi.`
    },
    improvementLate: (improvement: string, due: string, days: number): string => `Parenduse „${improvement}“ tähtaeg oli ${due}, hilinenud ${late(days)}.`,
    meetingsConflict: (one: string, other: string, people: string, days: number, first: string): string =>
      `„${one}“ ja „${other}“ on samal ajal ja vajavad samu inimesi (${people}): ${days === 1 ? first : `${days} korral, esimest korda ${first}`}.`,
    codeUnknown: (code: string): string => `Tähist ${code} ei kanna ükski dokument ja loend ei ütle, miks.`,
    codeMerged: (code: string, into: string | undefined): string =>
      into ? `Tähise ${code} dokument on ühendatud dokumendiga „${into}“.` : `Tähise ${code} dokument on ühendatud teise dokumendiga.`,
    codeEnded: (code: string): string => `Tähise ${code} dokument on lõpetatud ja tähis ei ole enam kasutusel.`,
    duplicateCode: (code: string, documents: string): string => `Tähist ${code} kannavad korraga ${documents}.`,
    noCode: (document: string): string => `Kasutusel dokumendil „${document}“ ei ole tähist.`,
    codeOnDrafting: (document: string, code: string): string => `Dokument „${document}“ on loomisel, kuid kannab juba tähist ${code}.`,
    parentMissing: (code: string, parent: string): string => `Dokument ${code} kuulub põhidokumendi ${parent} juurde, mida loendis ei ole.`,
    mergedNowhere: (document: string): string => `Dokument „${document}“ on ühendatud, kuid rida ei ütle, millega.`,
    noOwner: (document: string): string => `Dokumendil „${document}“ ei ole omanikku.`,
    ownerVacant: (document: string, role: string): string => `Dokumendi „${document}“ eest vastutab „${role}“, kuid seda rolli ei täida keegi.`,
    notInForce: (document: string): string => `Dokument „${document}“ on kasutusel, kuid ükski versioon ei kehti.`,
    draftingInForce: (document: string): string => `Dokument „${document}“ on märgitud loomisel olevaks, kuid selle versioon juba kehtib.`,
    editionsOverlap: (document: string, count: number): string => `Dokumendil „${document}“ kehtib korraga ${count} versiooni.`,
    noOrder: (document: string): string => `Dokumendi „${document}“ kehtival versioonil ei ole märgitud kinnitavat käskkirja.`,
    logDiffers: {
      from: (document: string, edition: number, listed: string, logged: string): string =>
        `Dokumendi „${document}“ versioon ${edition} kehtib loendi järgi alates ${listed}, menetluskäigu järgi alates ${logged}.`,
      until: (document: string, edition: number, listed: string, logged?: string): string =>
        `Dokumendi „${document}“ versioon ${edition} kehtib loendi järgi kuni ${listed}, ${logged === undefined ? 'kuid menetluskäigu järgi ei ole see lõppenud' : `menetluskäigu järgi kuni ${logged}`}.`,
      order: (document: string, edition: number, listed: string, logged?: string): string =>
        `Dokumendi „${document}“ versiooni ${edition} kinnitas loendi järgi käskkiri ${listed}, menetluskäigu järgi ${logged === undefined ? 'mõlema poole allkirjad' : `käskkiri ${logged}`}.`,
      unconfirmed: (document: string, edition: number): string =>
        `Dokumendi „${document}“ versioon ${edition} on loendis, kuid menetluskäik ei ole seda kinnitanud.`
    },
    logUnverified: (document: string): string =>
      `Dokumendi „${document}“ kooskõlastust ei ole õnnestunud esitamise päeva loendite järgi kontrollida.`,
    reviewOverdue: (document: string, due: string, days: number): string =>
      `Dokumendi „${document}“ ülevaatuse tähtaeg oli ${due}, hilinenud ${late(days)}.`,
    noLeader: (area: string): string => `Poliitikavaldkonnal „${area}“ ei ole poliitikajuhti.`,
    doubledLeader: (area: string, people: string): string => `Poliitikavaldkonnal „${area}“ on korraga mitu poliitikajuhti: ${people}.`,
    noField: (area: string): string => `Poliitikavaldkond „${area}“ ei ole ühegi asekantsleri valdkonnas.`,
    noDepartment: (area: string): string => `Poliitikavaldkonnal „${area}“ ei ole vastutavat osakonda.`,
    noTeam: (area: string): string => `Poliitikavaldkonna „${area}“ tuumiktiimi liikmeid ei ole kirja pandud.`,
    noServices: (area: string): string => `Poliitikavaldkonnas „${area}“ ei ole ühtegi asutuse teenust.`,
    noGoals: (area: string): string => `Poliitikavaldkonnal „${area}“ ei ole ühtegi eesmärki.`,
    serviceWithoutManager: (service: string): string => `Teenusel „${service}“ ei ole teenusejuhti.`,
    doubledManager: (service: string, people: string): string => `Teenusel „${service}“ on korraga mitu teenusejuhti: ${people}.`,
    serviceWithoutArea: (service: string): string => `Teenus „${service}“ ei kuulu ühegi kehtiva poliitikavaldkonna alla.`,
    roleVacant: (role: string, place: string): string => `Rolli „${role}“ ei täida keegi: ${place}.`,
    roleDoubled: (role: string, place: string, people: string): string => `Rolli „${role}“ täidab korraga mitu inimest (${people}): ${place}.`,
    roleNotRecorded: (role: string): string => `Rolli „${role}“ täitjaid ei ole siin kirja pandud, seega ei saa öelda, kus neid puudu on.`,
    holderWithoutScope: (person: string, role: string, needs: string): string =>
      `${person} täidab rolli „${role}“, kuid rida ei ütle, kus. Vaja on ühte neist: ${needs}.`,
    roleExpired: (role: string, person: string, until: string): string =>
      `Rolli „${role}“ viimane täitja ${person} lõpetas ${until} ja kedagi ei ole asemele märgitud.`,
    substituteOfUnknown: (person: string): string => `${person} on märgitud asendajaks, kuid rida, mille täitjat ta asendab, ei ole loendis.`,
    substituteOfSubstitute: (person: string): string =>
      `${person} on märgitud asendaja asendajaks. Asendusahelaid ei ole, seega ei anna see rida kellelegi õigusi.`,
    backwards: (name: string, from: string, until: string): string =>
      `„${name}“ lõpeb (${until}) enne, kui algab (${from}), seega ei kehti see ühelgi päeval.`,
    unknownReference: (name: string, column: string, id: number): string =>
      `„${name}“ viitab väljal „${column}“ reale ${id}, mida ei ole või mida te ei näe.`,
    badRow: (row: string, column: string | undefined, problem: string): string =>
      column ? `${row}: väli „${column}“ ${problem}.` : `${row}: rida ${problem}.`
  },

  todo: {
    forumWithoutRule: 'Lisage reegel, mille järgi otsustuskogu kohtub.',
    forumWithoutChair: 'Lisage juhataja roll otsustuskogu liikmete hulka või rollile täitja.',
    ruleBroken: 'Avage reegel ja valige puuduv.',
    tooFewPlanned: 'Muutke reeglit või kavandage lisakord.',
    usualNotPlanned: 'Sagedus on üldine. Vaadake, kas see jääbki nii.',
    tooFewHeld: 'Arutage otsustuskogu juhatajaga, miks koosolekuid ei peetud.',
    usualNotHeld: 'Sagedus on üldine. Vaadake, kas see jääbki nii.',
    entryInert: 'Kui muudatus on õige, peab selle tegema juhataja, vastutaja või kvaliteedijuht.',
    improvementLate: 'Märkige tehtuks, leppige kokku uus tähtaeg või loobuge põhjendusega.',
    meetingsConflict: 'Tõstke üks koosolek teisele ajale.',
    codeUnknown: 'Selgitage välja, kas dokument on puudu või jäeti number vahele.',
    codeMerged: 'Midagi ei ole vaja teha.',
    codeEnded: 'Midagi ei ole vaja teha.',
    duplicateCode: 'Jätke tähis ühele ja andke teistele õige tähis.',
    noCode: 'Lisage tähis või märkige dokument loomisel olevaks.',
    codeOnDrafting: 'Eemaldage tähis, kuni dokument kinnitatakse, või muutke olekut.',
    parentMissing: 'Lisage põhidokument või parandage tähis.',
    mergedNowhere: 'Märkige dokument, millega see ühendati.',
    noOwner: 'Määrake omanikuks roll.',
    ownerVacant: 'Lisage rollile täitja või määrake teine omanik.',
    notInForce: 'Lisage kehtiv versioon või märkige dokument lõpetatuks.',
    draftingInForce: 'Märkige dokument kasutusel olevaks.',
    editionsOverlap: 'Märkige varasemale versioonile kehtivuse lõpp.',
    noOrder: 'Lisage versioonile käskkirja number ja kuupäev.',
    logDiffers: 'Register usub menetluskäiku. Kvaliteedijuht parandab loendi rea või seob versiooni õige käskkirjaga.',
    logUnverified: 'Avage ring Ametijuhendite lehel. Seni ei saa seda kooskõlastust tõendiks pidada.',
    reviewOverdue: 'Vaadake dokument üle ja lisage uus versioon.',
    noLeader: 'Määrake poliitikajuht.',
    doubledLeader: 'Lõpetage see rollitäitja rida, mis enam ei kehti.',
    noField: 'Märkige, millise asekantsleri valdkonda see kuulub.',
    noDepartment: 'Märkige vastutav osakond.',
    noTeam: 'Lisage tuumiktiimi liikmed, kui tiim on kokku lepitud.',
    noServices: 'Lisage teenused või siduge olemasolevad valdkonnaga.',
    noGoals: 'Lisage eesmärgid arengukavast või tööplaanist.',
    serviceWithoutManager: 'Määrake teenusejuht või pakkuge teda parandusettepanekuga.',
    doubledManager: 'Lõpetage see rollitäitja rida, mis enam ei kehti.',
    serviceWithoutArea: 'Siduge teenus poliitikavaldkonnaga.',
    roleVacant: 'Lisage rollitäitja.',
    roleDoubled: 'Lõpetage see rollitäitja rida, mis enam ei kehti.',
    roleNotRecorded: 'Lisage rollitäitjad, kui soovite neid siin jälgida.',
    holderWithoutScope: 'Täiendage rollitäitja rida.',
    roleExpired: 'Lisage uus rollitäitja. Kui rolli enam ei ole, eemaldage see protsesside ja koosolekute juurest.',
    substituteOfUnknown: 'Valige rida, mille täitjat asendatakse, või lõpetage asendus.',
    substituteOfSubstitute: 'Valige rida, mille täitja on rollis ise.',
    backwards: 'Parandage alguse või lõpu kuupäev.',
    unknownReference: 'Valige väljale olemasolev rida või tühjendage väli.',
    badRow: 'Avage rida SharePointis ja parandage väärtus.'
  },

  /** Follow the name of a column, or the word "rida". */
  problems: {
    missing: 'on tühi, kuid peab olema täidetud',
    wrongType: 'ei ole loetav',
    wrongForm: 'ei ole õigesti kirjutatud',
    unknownChoice: 'sisaldab valikut, mida loend ei tunne',
    outOfRange: 'on lubatud piiridest väljas'
  },
  otherProblem: 'ei vasta loendi reeglitele'
};
