import { parseCode } from '../../domain/documents/code';
import { keptByQualityManagers } from './access';
import { choice, date, link, lookup, note, number, person, text, words } from './column';
import { list } from './list';
import { sample, validity } from './structure';

export const supportServices = list({
  name: 'SupportServices',
  title: words('Tugiteenused', 'Support services'),
  description: words('Ministeeriumi tugiteenused eesmärgiga (ptk 3.2).', 'The ministry\'s support services with their purpose (ch. 3.2).'),
  columns: {
    Title: text(words('Nimetus', 'Name'), { required: true, unique: true }),
    Purpose: note(words('Eesmärk', 'Purpose')),
    Position: number(words('Järjekord', 'Order'), { required: true, min: 1, max: 999 }),
    ...sample
  },
  views: [{ title: words('Kõik tugiteenused', 'All support services'), columns: ['Position', 'Title', 'Purpose'], orderBy: 'Position' }],
  access: keptByQualityManagers
});

export const documents = list({
  name: 'ManagedDocuments',
  title: words('VAJS dokumendid', 'VAJS documents'),
  description: words('Protsessid, juhendid, vormid, süsteemikirjeldused, põhimäärused ja ametijuhendid.', 'Processes, instructions, forms, system descriptions, statutes and job descriptions.'),
  columns: {
    Title: text(words('Pealkiri', 'Title'), { required: true, indexed: true }),
    OtherTitle: text(words('Teine nimekuju', 'Other title'), {
      description: words('Kui allikas nimetab sama dokumenti mitut moodi.', 'Where the source names the document in two ways.')
    }),
    Code: text(words('Tähis', 'Code'), {
      unique: true, maxLength: 7, accepts: (typed: string) => parseCode(typed) !== undefined,
      description: words('S või P ja kaks numbrit, vajadusel _J või _V ja kaks numbrit: P01, P01_J01, S01_V01. Loomisel dokumendil tähist ei ole.', 'S or P and two digits, then _J or _V and two digits where needed. A document being drafted has none.')
    }),
    Kind: choice(words('Liik', 'Kind'), {
      process: words('Protsess', 'Process'),
      instruction: words('Juhend', 'Instruction'),
      form: words('Vorm', 'Form'),
      systemDescription: words('Süsteemikirjeldus', 'System description'),
      policy: words('Poliitika', 'Policy'),
      description: words('Kirjeldus', 'Description'),
      guidance: words('Juhised', 'Guidance'),
      statute: words('Põhimäärus', 'Statute'),
      jobDescription: words('Ametijuhend', 'Job description'),
      contractAnnex: words('Töölepingu lisa', 'Contract annex'),
      teamComposition: words('Tuumiktiimi koosseis', 'Composition of a core team')
    }, { required: true, indexed: true }),
    Stage: choice(words('Olek', 'Stage'), {
      drafting: words('Loomisel', 'In drafting'),
      inUse: words('Kasutusel', 'In use'),
      merged: words('Ühendatud', 'Merged'),
      ended: words('Lõpetatud', 'Ended')
    }, { required: true, indexed: true, default: 'drafting' }),
    Parent: lookup(words('Põhidokument', 'Parent document'), 'ManagedDocuments'),
    MergedInto: lookup(words('Ühendatud dokumenti', 'Merged into'), 'ManagedDocuments'),
    Owner: lookup(words('Omanik', 'Owner'), 'Roles', {
      description: words('Roll, mitte inimene: täitja tuleb rollitäitjate loendist.', 'A role, not a person: the holder comes from the role holders.')
    }),
    Organisation: lookup(words('Asutus', 'Organisation'), 'Organisations', {
      description: words('Ametijuhendil ja põhimäärusel: kelle oma see on.', 'Of a job description or statute: whose it is.')
    }),
    Unit: lookup(words('Üksus', 'Unit'), 'Units', {
      indexed: true, description: words('Ametijuhendil ja põhimäärusel: üksus.', 'Of a job description or statute: the unit.')
    }),
    Post: lookup(words('Teenistuskoht', 'Post'), 'Posts', {
      indexed: true, description: words('Ametijuhendil: teenistuskoht, mida see kirjeldab.', 'Of a job description: the post that it describes.')
    }),
    Employee: person(words('Töötaja', 'Employee'), {
      description: words('Töölepingu lisal: lepingu pool.', 'Of a contract annex: the party to the contract.')
    }),
    ReviewCycle: number(words('Ülevaatuse välp (kuud)', 'Review cycle (months)'), { min: 1, max: 120 }),
    RestrictionMark: text(words('Juurdepääsumärge', 'Access mark')),
    RestrictionBasis: text(words('Piirangu alus', 'Restriction basis')),
    RestrictionFrom: date(words('Piirang alates', 'Restricted from')),
    RestrictionUntil: date(words('Piirang kuni', 'Restricted until')),
    InformationHolder: text(words('Teabevaldaja', 'Information holder')),
    Original: link(words('Originaal', 'Original'), {
      description: words('Viide originaalile dokumendihaldussüsteemis.', 'Link to the original in the document system.')
    }),
    ...sample
  },
  views: [
    { title: words('Kõik dokumendid', 'All documents'), columns: ['Code', 'Title', 'Kind', 'Stage', 'Owner', 'ReviewCycle'], orderBy: 'Code' },
    { title: words('Loomisel', 'In drafting'), columns: ['Title', 'Kind', 'Owner'], where: { column: 'Stage', is: 'drafting' }, orderBy: 'Title' },
    { title: words('Omaniku järgi', 'By owner'), columns: ['Code', 'Title', 'Kind', 'Stage'], groupBy: 'Owner' }
  ],
  access: keptByQualityManagers
});

export const listedProcesses = list({
  name: 'ListedProcesses',
  title: words('Tugiteenuste protsessid', 'Processes of support services'),
  description: words('Milliseid dokumente või nende osi tugiteenus loetleb (ptk 3.2).', 'Which documents or parts of them a support service lists (ch. 3.2).'),
  columns: {
    SupportService: lookup(words('Tugiteenus', 'Support service'), 'SupportServices', { required: true, indexed: true }),
    Document: lookup(words('Dokument', 'Document'), 'ManagedDocuments', { required: true, indexed: true }),
    PartTitle: text(words('Osa nimetus', 'Title of the part'), {
      description: words('Kui loetletud on vaid osa dokumendist ("viide P02").', 'Where only a part of the document is listed.')
    }),
    PartOwner: lookup(words('Osa vastutaja', 'Responsible for the part'), 'Roles'),
    Position: number(words('Järjekord', 'Order'), { required: true, min: 1, max: 999 })
  },
  views: [{ title: words('Kõik read', 'All rows'), columns: ['SupportService', 'Position', 'Document', 'PartTitle', 'PartOwner'], groupBy: 'SupportService', orderBy: 'Position' }],
  access: keptByQualityManagers
});

export const editions = list({
  name: 'Editions',
  title: words('Versioonid', 'Editions'),
  description: words('Dokumentide versioonid jõustumise ja käskkirjaga.', 'Editions of documents with entry into force and order.'),
  columns: {
    Document: lookup(words('Dokument', 'Document'), 'ManagedDocuments', { required: true, indexed: true }),
    Number: number(words('Versioon', 'Edition'), { required: true, min: 1, max: 999 }),
    ChangeSummary: note(words('Muudatuse sisu', 'Summary of change')),
    File: link(words('Fail', 'File')),
    OrderNumber: text(words('Käskkirja nr', 'Order no.')),
    OrderDate: date(words('Käskkirja kuupäev', 'Date of order')),
    OrderAnnex: text(words('Lisa', 'Annex'), { maxLength: 40 }),
    OrderLink: link(words('Käskkiri', 'Order')),
    Involved: note(words('Kaasatud', 'People involved'), {
      description: words('Keda koostamisel kaasati.', 'Who took part in the drafting.')
    }),
    ...validity,
    ...sample
  },
  views: [{ title: words('Kõik versioonid', 'All editions'), columns: ['Document', 'Number', 'ValidFrom', 'ValidUntil', 'OrderNumber', 'OrderAnnex'], orderBy: 'Document' }],
  access: keptByQualityManagers
});
