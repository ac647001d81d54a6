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
    noSubject: 'Tiimi otstarve puudub',
    noComposition: 'Tiimi koosseisu dokument puudub',
    noTeamLeader: 'Tiimil puudub juht',
    sharedDocument: 'Koosseisu dokument on mitmel tiimil',
    noProposal: 'Liikmete ettepanek ei loe',
    unverifiedProposal: 'Liikmete ettepanek on kontrollimata',
    inertMember: 'Liikme rida ei loe',
    ownHead: 'Iseenda volituse kooskõlastus',
    mandateOverdue: 'Volituse kooskõlastus hilineb',
    mandateEnds: 'Volitus lõpeb',
    seatMissing: 'Tiimis puudub esindaja',
    actionOwnerLeft: 'Tegevuse tegija ei ole enam tiimis',
    actionOfEndedTeam: 'Lõppenud tiimi tegevus on tegemata',
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
    noSubject: (team: string): string => `„${team}“: real ei ole öeldud, mille jaoks tiim on, või on nimetatud mitu asja.`,
    noComposition: (team: string): string => `„${team}“: koosseisu dokumenti ei ole, seetõttu ei saa liikmeid esitada.`,
    noTeamLeader: (team: string): string => `„${team}“: sel päeval ei juhi tiimi keegi.`,
    sharedDocument: (team: string, others: string): string => `„${team}“: sama koosseisu dokument on ka tiimil ${others}.`,
    noProposal: {
      notLeader: (team: string, number: number, by: string): string => `„${team}“: ettepanek ${number} ei anna kellelegi kohta, sest esitaja ${by} ei olnud siis tiimi juht.`,
      noInstitution: (team: string, number: number, by: string): string =>
        `„${team}“: ettepanek ${number} (esitas ${by}) ei anna kellelegi kohta, sest see ei küsi ühegi asutuse juhilt või küsib mitmelt korraga.`,
      wrongInstitution: (team: string, number: number, by: string): string =>
        `„${team}“: ettepanek ${number} (esitas ${by}) ei anna kellelegi kohta, sest keegi selles ei kuulu asutusse, mille juhilt küsiti.`,
      otherText: (team: string, number: number, by: string): string => `„${team}“: ettepanek ${number} (esitas ${by}) ei anna kellelegi kohta, sest selle tekst on teise tiimi kohta.`
    },
    unverifiedProposal: {
      lists: (team: string, number: number): string => `„${team}“: ettepanek ${number} on kontrollimata, sest esitamise päeva loendeid ei saa enam kontrollida.`,
      rows: (team: string, number: number): string => `„${team}“: ettepanek ${number} on kontrollimata, sest esitatud tekst ei vasta loendi ridadele.`
    },
    inertMember: {
      broken: (team: string, row: number, by: string): string => `„${team}“: liikmete loendi real ${row} (lisas ${by}) on andmeid puudu, seega see ei loe.`,
      changed: (team: string, row: number, by: string): string => `„${team}“: liikmete loendi rida ${row} (lisas ${by}) on pärast lisamist muudetud, seega see ei loe.`,
      afterSubmission: (team: string, row: number, by: string): string => `„${team}“: liikmete loendi rida ${row} (lisas ${by}) tuli pärast ettepaneku esitamist, seega see ei loe.`,
      notLeader: (team: string, row: number, by: string): string => `„${team}“: liikmete loendi rida ${row} ei loe, sest selle lisaja ${by} ei olnud tiimi juht.`,
      notEntitled: (team: string, row: number, by: string): string => `„${team}“: liikmete loendi rida ${row} ei loe, sest selle lisajal ${by} ei olnud õigust liiget lahkunuks märkida.`,
      noMember: (team: string, row: number, by: string): string => `„${team}“: liikmete loendi rida ${row} (lisas ${by}) ei loe, sest inimene ei olnud siis liige.`
    },
    ownHead: (team: string, person: string): string => `„${team}“: ${person} kooskõlastas iseenda volituse.`,
    mandateOverdue: (team: string, person: string, due: string): string => `„${team}“: ${person} ootab volitust üle tähtaja, mis oli ${due}.`,
    mandateEnds: (team: string, person: string, day: string): string => `„${team}“: ${person} on liige kuni ${day}.`,
    seatMissing: (team: string, institution: string): string => `„${team}“: ${institution} ei ole esindatud nii, nagu valdkonna teenused eeldavad.`,
    actionOwnerLeft: (team: string, text: string, owner: string, due: string): string => `„${team}“: tegevus „${text}“ (tähtaeg ${due}) on tegemata, kuid ${owner} ei ole enam tiimis.`,
    actionOfEndedTeam: (team: string, text: string, owner: string, due: string): string => `„${team}“ on lõppenud, kuid tegevus „${text}“ (${owner}, tähtaeg ${due}) on tegemata.`,
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
    noSubject: 'Märkige tiimi reale üks valdkond, teenus või tugiteenus.',
    noComposition: 'Lisage koosseisu dokument ja märkige see tiimi reale.',
    noTeamLeader: 'Määrake valdkonnale, teenusele või tugiteenusele juht.',
    sharedDocument: 'Andke igale tiimile oma koosseisu dokument.',
    noProposal: 'Ettepaneku teeb tiimi juht uuesti, iga asutuse kohta eraldi.',
    unverifiedProposal: 'Vaadake, kes ja millal loendeid muutis. Seni ei saa seda volitust tõendiks pidada.',
    inertMember: 'Midagi ei ole vaja kustutada. Kui rida on õige, esitab selle tiimi juht uuesti.',
    ownHead: 'Asutuse juht võib olla ka liige. Vaadake, kas nii peabki olema.',
    mandateOverdue: 'Tuletage asutuse või osakonna juhile ettepanekut meelde.',
    mandateEnds: 'Pikendage volitust uue ettepanekuga või leppige kokku, kes asemele tuleb.',
    seatMissing: 'Tiimi juht esitab asutuse esindaja.',
    actionOwnerLeft: 'Leppige kokku uus tegija või loobuge tegevusest.',
    actionOfEndedTeam: 'Lõpetage tegevus, loobuge sellest või andke see teisele tiimile.',
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
