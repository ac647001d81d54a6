import { keptByQualityManagers } from './access';
import { choice, link, lookup, lookups, note, number, text, words, yesNo } from './column';
import { list } from './list';
import { sample, validity } from './structure';

export const policyAreas = list({
  name: 'PolicyAreas',
  title: words('Poliitikavaldkonnad', 'Policy areas'),
  description: words('Poliitikakaardi valdkonnad ja horisontaalpoliitikad. Valdkondade kogum muutub ainult käskkirjaga.', 'Areas and horizontal policies of the policy map. The set changes only by an order.'),
  columns: {
    Title: text(words('Nimetus', 'Name'), { required: true, unique: true }),
    ShortName: text(words('Lühend', 'Short name'), { maxLength: 12 }),
    Horizontal: yesNo(words('Horisontaalpoliitika', 'Horizontal policy')),
    Description: note(words('Kirjeldus', 'Description')),
    Field: lookup(words('Valdkond (asekantsler)', 'Field'), 'Units'),
    Department: lookup(words('Osakond', 'Department'), 'Units'),
    TereActivity: text(words('TERE tegevus', 'Budget activity (TERE)')),
    Related: lookups(words('Seotud valdkonnad', 'Related areas'), 'PolicyAreas'),
    Laws: note(words('Õigusaktid', 'Laws')),
    InformationSystems: note(words('Infosüsteemid', 'Information systems')),
    ConfirmedBy: text(words('Kinnitav käskkiri', 'Confirming order')),
    ...validity,
    ...sample
  },
  views: [
    { title: words('Kõik valdkonnad', 'All areas'), columns: ['Title', 'Horizontal', 'Field', 'Department', 'TereActivity', 'ValidUntil'], orderBy: 'Title' },
    { title: words('Horisontaalpoliitikad', 'Horizontal policies'), columns: ['Title', 'Field', 'Department'], where: { column: 'Horizontal', is: true }, orderBy: 'Title' }
  ],
  access: keptByQualityManagers
});

export const services = list({
  name: 'Services',
  title: words('Teenused', 'Services'),
  description: words('Asutuste teenused, mis poliitikavaldkondi ellu viivad.', 'Services of agencies that carry out policy areas.'),
  columns: {
    Title: text(words('Nimetus', 'Name'), { required: true, indexed: true }),
    Organisation: lookup(words('Asutus', 'Organisation'), 'Organisations', { required: true, indexed: true }),
    PolicyAreas: lookups(words('Poliitikavaldkonnad', 'Policy areas'), 'PolicyAreas'),
    Description: note(words('Kirjeldus', 'Description')),
    Link: link(words('Teenuse leht', 'Page of the service')),
    ...validity,
    ...sample
  },
  views: [
    { title: words('Kõik teenused', 'All services'), columns: ['Title', 'Organisation', 'PolicyAreas', 'ValidUntil'], orderBy: 'Title' },
    { title: words('Asutuste kaupa', 'By organisation'), columns: ['Title', 'PolicyAreas', 'ValidUntil'], groupBy: 'Organisation' }
  ],
  access: keptByQualityManagers
});

export const goals = list({
  name: 'Goals',
  title: words('Eesmärgid', 'Goals'),
  description: words('Poliitikavaldkondade eesmärgid.', 'Goals of policy areas.'),
  columns: {
    Title: text(words('Eesmärk', 'Goal'), { required: true }),
    PolicyArea: lookup(words('Poliitikavaldkond', 'Policy area'), 'PolicyAreas', { required: true, indexed: true }),
    Source: choice(words('Allikas', 'Source'), {
      HEA: words('Heaolu arengukava (HEA)', 'Welfare development plan (HEA)'),
      RTA: words('Rahvastiku tervise arengukava (RTA)', 'Public health development plan (RTA)'),
      governmentProgramme: words('VV tegevusprogramm (VV TP)', 'Government action programme (VV TP)'),
      ministryPlan: words('SoM arengukava', 'Development plan of the ministry'),
      other: words('Muu', 'Other')
    }),
    ...validity,
    ...sample
  },
  views: [{ title: words('Kõik eesmärgid', 'All goals'), columns: ['Title', 'PolicyArea', 'Source', 'ValidUntil'], groupBy: 'PolicyArea' }],
  access: keptByQualityManagers
});

export const indicators = list({
  name: 'Indicators',
  title: words('Näitajad', 'Indicators'),
  description: words('Eesmärkide näitajad alg- ja sihttasemega.', 'Indicators of goals with baseline and target.'),
  columns: {
    Title: text(words('Näitaja', 'Indicator'), { required: true }),
    Goal: lookup(words('Eesmärk', 'Goal'), 'Goals', { required: true, indexed: true }),
    Unit: text(words('Ühik', 'Unit'), { maxLength: 40 }),
    Baseline: number(words('Algtase', 'Baseline'), { decimals: 2 }),
    Target: number(words('Sihttase', 'Target'), { decimals: 2 }),
    TargetYear: number(words('Sihtaasta', 'Target year'), { min: 2000, max: 2100 }),
    Source: text(words('Andmeallikas', 'Data source')),
    ...sample
  },
  views: [{ title: words('Kõik näitajad', 'All indicators'), columns: ['Title', 'Goal', 'Baseline', 'Target', 'TargetYear', 'Source'], orderBy: 'Title' }],
  access: keptByQualityManagers
});
