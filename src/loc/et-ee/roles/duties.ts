import type { KeyRole } from '../../../domain/people/role';

/** Duties of one side of a role. `overview`: what the last of them asks to keep an overview of. */
export interface DutyPart { readonly title?: string; readonly section: string; readonly duties: readonly string[]; readonly overview?: readonly string[] }

const portfolio: DutyPart = {
  title: 'Portfellijuhina', section: 'LISA 3',
  duties: [
    'Hoiab osakonna poliitikad ja tugiteenused ühtse tervikuna ning arengukavaga ühes sihis.',
    'Vastutab, et portfelli eesmärgid saavad plaani ja jõuavad õigel ajal tulemuseni.',
    'Aitab kavandada oma valdkondade tööplaane, et need veaksid strateegia poole.',
    'Paneb kokku osakonna eelarve ja hoolitseb, et raha kulub mõistlikult.',
    'Pakub välja, mida ümber korraldada, ja aitab muudatused ellu viia.',
    'On vajadusel ise tuumiktiimis või saadab enda asemel esindaja.'
  ]
};

const peopleManager: DutyPart = {
  title: 'Inimeste juhina', section: 'LISA 3',
  duties: [
    'Juhib inimesi ja osakonna tööd nii, et antud ülesanded saavad tehtud.',
    'Teab, mida inimestel on vaja juurde õppida, ja aitab neil areneda.',
    'Jälgib töökoormust ja jagab töö vajadusel ümber.'
  ]
};

/** What the sources lay on each role, in our own short words; the counts are those of the source. */
export const duties: Partial<Readonly<Record<KeyRole, readonly DutyPart[]>>> = {
  minister: [{ section: 'Tabel 1', duties: ['Seab poliitilised prioriteedid ja hoiab kogu valitsemisala poliitilist vaadet.'] }],
  secretaryGeneral: [{
    section: 'Tabel 1',
    duties: [
      'Juhib ministeeriumi üksusi ja seob asutuste töö ühiste sihtidega.',
      'Otsustab ministeeriumi strateegilised sihid ja viib need ellu.',
      'Vastutab, et ministeeriumi eelarve läheb ettenähtud otstarbeks.',
      'Kinnitab koosseisu, millega eesmärgid täita.'
    ]
  }],
  deputySecretaryGeneral: [{
    section: 'Tabel 1',
    duties: ['Paneb paika oma valdkonna sihid.', 'Juhib tegevusi, mis nende sihtideni viivad.', 'Vastutab valdkonna eelarve koostamise ja kasutamise eest.']
  }],
  departmentHead: [portfolio, peopleManager],
  portfolioLeader: [{ ...portfolio, title: undefined }],
  peopleManager: [{ ...peopleManager, title: undefined }],
  policyLeader: [{
    section: 'LISA 1',
    duties: [
      'Juhib poliitikat kavandamisest ja õigusloomest kuni mõju hindamiseni.',
      'Hoiab ajakohase pildi valdkonnast ja sellest, mida on vaja arendada.',
      'Vastutab, et poliitikakaardil on õige info.',
      'Paneb kokku tuumiktiimi, juhib seda ning lepib kokku rollid ja ülesanded.',
      'Seab koos tiimiga eesmärgid, mõõdikud ja ressursivajaduse; pakub välja uusi teenuseid.',
      'Valib, mis on valdkonnas kõige tähtsam ja milleks jätkub vahendeid.',
      'Otsib koos teiste valdkondadega ühiseid lahendusi.',
      'Räägib valdkonna nimel: selgitab valikuid ja nende mõju.',
      'Kaasab neid, keda poliitika puudutab.',
      'Koostab tiimiga tööplaani, jälgib seda ja arvestab riskidega.',
      'Teab, mida valdkonna tegevused ja teenused maksavad ning kuidas raha kulub.',
      'Hoolitseb, et valdkond on riigis ja väljaspool esindatud, ka Riigikogus.'
    ]
  }],
  coreTeamMember: [{
    section: 'LISA 2',
    duties: [
      'Mõtleb kaasa valdkonna visiooni ja aitab selle teoks teha.',
      'Aitab seada eesmärke ja mõõdikuid ning pakub, mida edasi arendada.',
      'Teeb kaasa muudatuste kavandamisel ja hindab oma pädevuses, kuhu on jõutud.',
      'Töötab koos tiimi, teenusejuhtide ja teiste osalistega.',
      'Teeb poliitikajuhile ja osakonnajuhile ettepanekuid tööplaani ning eelarve kohta.',
      'Pakub poliitikajuhile, milliseid teenuseid luua või muuta.',
      'Esindab valdkonda oma pädevuse piires riigis, väljaspool ja Riigikogus.'
    ]
  }],
  supportServiceLeader: [{
    section: 'LISA 4',
    duties: [
      'Juhib teenust nii, et teised saavad sellest oma töös päris tuge.',
      'Vastutab, et tugiteenusekaardil on õige info.',
      'Koostab tööplaani, jälgib selle täitmist ja arvestab riskidega.',
      'Uurib koos poliitikajuhtide ja teiste juhtidega, mida neil vaja on.',
      'Hoiab teenuse organisatsiooni strateegiaga ühel joonel.',
      'Täiustab teenust, toob uusi meetodeid ja hoiab protsessid värsked.'
    ]
  }],
  agencyHead: [{
    section: 'Tabel 1',
    duties: ['Juhib asutust, selle raha ja muid ressursse.', 'Vastutab, et asutuse teenused toetavad poliitikat ja volitatud teenusejuht on tuumiktiimis kohal.']
  }],
  serviceManager: [
    {
      title: 'Asutuses', section: 'LISA 5',
      duties: [
        'Räägib teenuse nimel ja selgitab, kuidas seda osutatakse.',
        'Otsustab teenuse üle ja ütleb, mis on esmatähtis.',
        'Hoiab teenuse pildi ajakohasena, ka eelarve ja arendusvajadused.',
        'Teab, mis andmed teenuses tekivad, ja hoolitseb nende kvaliteedi eest.',
        'Paneb kokku teenuse tuumiktiimi ja juhib seda.',
        'Loob tiimiga visiooni, eesmärgid ja mõõdikud ning kooskõlastab need poliitikavaldkonnas.',
        'Seab teenuse tegevused tähtsuse järjekorda.',
        'Teeb osalistega koostööd, et teenus oleks hea.',
        'Talletab ülevaate sellest, kuidas teenust osutatakse.'
      ],
      overview: [
        'kliendi ootused ja vajadused', 'osutamise viisid ja kanalid', 'kliendi kogemus', 'teavitus klientidele', 'õigusaktid ja standardid',
        'põhiprotsessid ja võtmetegevused', 'osapooled ja nende rollid', 'takistused, riskid ja leevendused', 'kasutatavad tooted'
      ]
    },
    {
      title: 'Tuumiktiimi liikmena', section: 'LISA 5',
      duties: [
        'Esindab teenust tiimis ja tohib selle eest otsustada.',
        'Aitab luua valdkonna visiooni ja viib seda ellu.',
        'Osaleb eesmärkide seadmisel ja pakub, mida arendada.',
        'Teeb kaasa poliitika juhtimisel ja muudatuste elluviimisel.',
        'Töötab koos tiimi, teiste teenusejuhtide ja osalistega.',
        'Annab poliitikajuhile sisendi tööplaani ja eelarvesse.',
        'Pakub välja, milliseid teenuseid luua või muuta.'
      ]
    }
  ],
  qualityManager: [{ section: 'ptk 1.4 ja 3', duties: ['Koordineerib juhtimissüsteemi ja hoiab selle ajakohasena.', 'Tutvustab juhtimissüsteemi nii uutele kui ka olemasolevatele kolleegidele.'] }],
  processOwner: [{ section: 'ptk 3', duties: ['Vastutab, et protsess on asjakohane.'] }],
  agencyCoordinator: [{ section: 'ptk 1.4', duties: ['Koordineerib juhtimissüsteemi oma asutuses.'] }]
};
