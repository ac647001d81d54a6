import type { roles as list } from '../../src/data/schema';
import type { Entries } from './told';

/**
 * Roles that rules refer to: Table 1, the annexes LISA 1–5 and chapters 1.4 and 3. `Duties` counts what the source
 * lists; a department head has both a portfolio leader's six and a people manager's three, a service manager nine in
 * the agency and seven in the core team. Purposes are our own words.
 */
const keyRoles: Entries<typeof list> = {
  minister: {
    Title: 'Minister', Key: 'minister', Organisation: 'som', Duties: 1, Source: 'Tabel 1',
    Purpose: 'Annab poliitilise suuna kogu valitsemisalale.'
  },
  kantsler: {
    Title: 'Kantsler', Key: 'secretaryGeneral', Organisation: 'som', Duties: 4, Source: 'Tabel 1',
    Purpose: 'Juhib ministeeriumi tööd ja vastab selle eest, et juhtimissüsteem toimib.'
  },
  asekantsler: {
    Title: 'Asekantsler', Key: 'deputySecretaryGeneral', Organisation: 'som', Duties: 3, Source: 'Tabel 1',
    Purpose: 'Viib oma valdkonna eesmärkideni ja hoiab selle eelarvet.'
  },
  osakonnajuhataja: {
    Title: 'Osakonnajuhataja', Key: 'departmentHead', Organisation: 'som', Duties: 9, Source: 'LISA 3',
    Purpose: 'Kannab kaht rolli korraga: portfellijuht ja inimeste juht.'
  },
  portfellijuht: {
    Title: 'Portfellijuht', Key: 'portfolioLeader', Organisation: 'som', Duties: 6, Source: 'LISA 3',
    Purpose: 'Hoiab osakonna poliitikad ja tugiteenused omavahel kooskõlas.'
  },
  'inimeste-juht': {
    Title: 'Inimeste juht', Key: 'peopleManager', Duties: 3, Source: 'LISA 3',
    Purpose: 'Loob tiimi, jagab töö ja hoolitseb inimeste arengu eest.'
  },
  poliitikajuht: {
    Title: 'Poliitikajuht', Key: 'policyLeader', Organisation: 'som', Duties: 12, Source: 'LISA 1',
    Purpose: 'Veab üht poliitikavaldkonda algusest lõpuni ja vastab selle tulemuste eest.'
  },
  'tuumiktiimi-liige': {
    Title: 'Tuumiktiimi liige', Key: 'coreTeamMember', Duties: 7, Source: 'LISA 2',
    Purpose: 'Toob tiimi oma ala teadmise ja asutuse volituse.'
  },
  'tugiteenuse-juht': {
    Title: 'Tugiteenuse juht', Key: 'supportServiceLeader', Organisation: 'som', Duties: 6, Source: 'LISA 4',
    Purpose: 'Kujundab tugiteenuse, millest teised saavad oma töös tuge.'
  },
  'asutuse-juht': {
    Title: 'Asutuse juht', Key: 'agencyHead', Duties: 2, Source: 'Tabel 1',
    Purpose: 'Juhib asutust ja volitab inimesed tuumiktiimidesse.'
  },
  teenusejuht: {
    Title: 'Teenusejuht', Key: 'serviceManager', Duties: 16, Source: 'LISA 5',
    Purpose: 'Juhib asutuse teenust ja räägib selle nimel poliitikavaldkonnas.'
  },
  kvaliteedijuht: {
    Title: 'Kvaliteedijuht', Key: 'qualityManager', Organisation: 'som', Source: 'ptk 1.4 ja 3',
    Purpose: 'Hoiab juhtimissüsteemi ajakohase ja tutvustab seda kolleegidele.'
  },
  protsessiomanik: {
    Title: 'Protsessiomanik', Key: 'processOwner', Source: 'ptk 3',
    Purpose: 'Hoolitseb, et protsessi kirjeldus vastab sellele, kuidas tööd tehakse.'
  },
  'asutuse-koordinaator': {
    Title: 'Asutuse VAJS koordinaator', Key: 'agencyCoordinator', Source: 'ptk 1.4',
    Purpose: 'Hoiab oma asutuse osa juhtimissüsteemist korras.'
  },
  'teenistuskoha-taitja': {
    Title: 'Teenistuskoha täitja', Key: 'postHolder', Source: 'ametijuhendid',
    Purpose: 'Teeb teenistuskoha tööd; teenistuskoha juht on temale vahetu juht.'
  },
  personalipartner: {
    Title: 'Personalipartner', Key: 'personnelPartner', Source: 'ametijuhendid',
    Purpose: 'Hoiab ametijuhendid ajakohased ja seob need käskkirjadega.'
  },
  jurist: {
    Title: 'Jurist', Key: 'lawyer', Source: 'ametijuhendid',
    Purpose: 'Kontrollib enne kinnitamist, et dokument on õiguspärane.'
  },
  finantsjuht: {
    Title: 'Finantsjuht', Key: 'financeOfficer', Source: 'protsessid',
    Purpose: 'Ütleb, kas dokumendiga kaasneva kulu jaoks on raha.'
  }
};

/** Owners as chapter 3.2 names them, that are none of the key roles. */
const ministryOwners = {
  'oigusala-juht': 'Õigusala juht',
  'valiskoostoo-juhataja': 'Euroopa Liidu ja väliskoostöö osakonnajuhataja',
  teadusnounik: 'Teadusnõunik',
  'analuusi-juhataja': 'Analüüsi osakonna juhataja',
  'strateegia-juhataja': 'Strateegiaosakonna juhataja',
  'eelarveplaneerimise-juht': 'Eelarveplaneerimise juht',
  finantsarvestusjuht: 'Finantsarvestusjuht',
  'valisvahendite-juhataja': 'Välisvahendite osakonna juhataja',
  'valistoetuste-nounik': 'Välistoetuste planeerimise nõunik',
  teabehaldusnounik: 'Teabehaldusnõunik',
  kommunikatsioonijuht: 'Kommunikatsioonijuht',
  personalijuht: 'Personalijuht',
  'innovatsiooni-asekantsler': 'Innovatsiooni asekantsler',
  'arendusportfellide-nounik': 'Arendusportfellide nõunik',
  'kriisi-juht': 'Kriisireguleerimis- ja toimepidevuse juht',
  'siseauditi-juht': 'Siseauditi juht',
  juhiabi: 'SoM-i juhiabi'
};

/** Outside the governance area: the finance ministry's joint department. */
const externalOwners = {
  'uo-oigus-juht': 'RaM-i ühisosakonna õigustalituse juht',
  'uo-kinnisvara-juht': 'RaM-i ühisosakonna kinnisvaratalituse juht',
  'uo-haldus-juht': 'RaM-i ühisosakonna haldustalituse juht'
};

const ownersOf = (organisation: string, titles: Readonly<Record<string, string>>): Entries<typeof list> =>
  Object.fromEntries(Object.entries(titles).map(([key, Title]) =>
    [key, { Title, Organisation: organisation, Source: 'ptk 3.2' }]));

export const roles: Entries<typeof list> = {
  ...keyRoles, ...ownersOf('som', ministryOwners), ...ownersOf('yhisosakond', externalOwners)
};
