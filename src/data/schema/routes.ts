import { keptByQualityManagers } from './access';
import { choice, lookup, number, text, words, yesNo } from './column';
import { documents } from './documents';
import { list } from './list';
import { sample, validity } from './structure';

export const routes = list({
  name: 'ApprovalRoutes',
  title: words('Kooskõlastusringid', 'Routes'),
  description: words('Millise ringi dokument enne kinnitamist läbib.', 'The steps that a document goes through before it is confirmed.'),
  columns: {
    Title: text(words('Nimetus', 'Name'), { required: true }),
    DocumentKind: choice(words('Dokumendi liik', 'Kind of document'), documents.columns.Kind.choices, { required: true }),
    Organisation: lookup(words('Asutus', 'Organisation'), 'Organisations', {
      description: words('Tühi: kõik asutused, millel oma ringi ei ole.', 'Empty: all organisations that have no route of their own.')
    }),
    ...validity,
    ...sample
  },
  views: [{ title: words('Kõik ringid', 'All routes'), columns: ['Title', 'DocumentKind', 'Organisation', 'ValidFrom', 'ValidUntil'], orderBy: 'Title' }],
  access: keptByQualityManagers
});

export const routeSteps = list({
  name: 'ApprovalRouteSteps',
  title: words('Kooskõlastusringide sammud', 'Steps of routes'),
  description: words('Kes mis järjekorras vastab. Ridu ei kustutata, vaid lõpetatakse.', 'Who answers in which order. Rows are ended, not deleted.'),
  columns: {
    Title: text(words('Samm', 'Step'), { required: true }),
    Route: lookup(words('Ring', 'Route'), 'ApprovalRoutes', { required: true, indexed: true }),
    Position: number(words('Järjekord', 'Order'), { required: true, min: 1, max: 99 }),
    Parallel: yesNo(words('Koos eelmisega', 'Together with the one before')),
    Kind: choice(words('Mida tehakse', 'What is done'), {
      coordination: words('Kooskõlastamine', 'Coordination'),
      approval: words('Heakskiitmine', 'Approval'),
      signing: words('Allkirjastamine', 'Signing'),
      order: words('Kinnitamine käskkirjaga', 'Confirmation by order')
    }, { required: true, default: 'coordination' }),
    Who: choice(words('Kes vastab', 'Who answers'), {
      lineManager: words('Vahetu juht', 'Line manager'),
      departmentHead: words('Osakonnajuhataja', 'Head of department'),
      headsConcerned: words('Puudutatud osakondade juhatajad', 'Heads of the departments concerned'),
      agencyHeads: words('Puudutatud asutuste juhid', 'Heads of the organisations concerned'),
      owner: words('Omanik', 'Owner'),
      employee: words('Töötaja', 'Employee'),
      role: words('Rolli täitja', 'Holder of a role')
    }, { required: true, default: 'role' }),
    Role: lookup(words('Roll', 'Role'), 'Roles', {
      description: words('Kui vastab rolli täitja: lähim, kes seda rolli dokumendi üksuses, asutuses või kogu valitsemisalas täidab.', 'Where the holder of a role answers: the nearest in the document\'s unit, organisation or anywhere.')
    }),
    Quorum: choice(words('Kui täitjaid on mitu', 'Where several hold it'), {
      any: words('Piisab ühest', 'One is enough'),
      all: words('Vastavad kõik', 'All answer')
    }, { required: true, default: 'any' }),
    Days: number(words('Aega (tööpäeva)', 'Time allowed (working days)'), { required: true, min: 1, max: 99 }),
    Condition: choice(words('Ainult kui', 'Only if'), {
      money: words('Kaasneb kulu', 'It costs money')
    }),
    ...validity
  },
  views: [{ title: words('Kõik sammud', 'All steps'), columns: ['Position', 'Title', 'Kind', 'Who', 'Role', 'Quorum', 'Days', 'Parallel', 'Condition'], groupBy: 'Route', orderBy: 'Position' }],
  access: keptByQualityManagers
});

export const readingAssignments = list({
  name: 'ReadingAssignments',
  title: words('Tutvumiskohustus', 'What has to be read'),
  description: words('Kes peab millise dokumendiga tutvuma: roll, üksus või teenistuskoht.', 'Who has to read which document: a role, a unit or a post.'),
  columns: {
    Document: lookup(words('Dokument', 'Document'), 'ManagedDocuments', { required: true, indexed: true }),
    Role: lookup(words('Roll', 'Role'), 'Roles'),
    Unit: lookup(words('Üksus', 'Unit'), 'Units'),
    Post: lookup(words('Teenistuskoht', 'Post'), 'Posts'),
    Days: number(words('Aega (tööpäeva)', 'Time allowed (working days)'), { required: true, min: 1, max: 99 }),
    ...validity,
    ...sample
  },
  views: [{ title: words('Kõik kohustused', 'All assignments'), columns: ['Document', 'Role', 'Unit', 'Post', 'Days', 'ValidFrom', 'ValidUntil'], orderBy: 'Document' }],
  access: keptByQualityManagers
});
