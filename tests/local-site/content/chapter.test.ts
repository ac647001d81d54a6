import { contentFor } from '../../../local-site/content';
import { parentCode, parseCode } from '../../../src/domain/documents/code';
import { plainDate } from '../../../src/domain/time/plainDate';

const { documents, editions, listedProcesses, organisations, roles, supportServices } = contentFor(plainDate('2026-11-21'), 'sample');
const all = Object.values(documents);
const listed = Object.values(listedProcesses);
const isProcessCode = (code: string | undefined): boolean => /^P\d\d$/.test(code ?? '');

/** The role that answers for an entry of chapter 3.2: the part's own, else the document's owner. */
const responsible = ({ Document, PartOwner }: (typeof listed)[number]): string => PartOwner ?? documents[Document].Owner ?? '';

describe('chapter 3.2 of the description', () => {
  test('has fourteen support services in its order', () => {
    expect(Object.values(supportServices).map(one => one.Position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(Object.values(supportServices)[0].Title).toBe('Õigusloome ja õigusalane nõustamine');
    expect(Object.values(supportServices)[13].Title).toBe('Haldusjuhtimine');
  });

  test('lists 28 processes, by service as the chapter has them', () => {
    expect(listed).toHaveLength(28);
    expect(Object.keys(supportServices).map(key => listed.filter(one => one.SupportService === key).length))
      .toEqual([2, 1, 2, 1, 3, 3, 2, 2, 4, 1, 1, 1, 2, 3]);
  });

  test('has nine processes in drafting, none of them with a code', () => {
    const drafting = all.filter(one => one.Stage === 'drafting' && one.Kind === 'process');
    expect(drafting).toHaveLength(9);
    expect(drafting.filter(one => one.Code !== undefined)).toEqual([]);
  });

  test('has 18 coded processes in use with P15, which no support service lists', () => {
    const coded = all.filter(one => one.Stage === 'inUse' && isProcessCode(one.Code)).map(one => one.Code);
    expect(coded).toHaveLength(18);
    const unlisted = coded.filter(code => !listed.some(one => one.Document === code));
    expect(unlisted).toEqual(['P15']);
  });

  test('names P02 three times: on its own, and two parts with their own responsible roles', () => {
    const entries = listed.filter(one => one.Document === 'P02');
    expect(entries.map(one => [one.SupportService, one.PartTitle, roles[responsible(one)].Title])).toEqual([
      ['strateegia', undefined, 'Strateegiaosakonna juhataja'],
      ['finantsid', 'Eelarve planeerimine', 'Eelarveplaneerimise juht'],
      ['finantsid', 'Finantsarvestus', 'Finantsarvestusjuht']
    ]);
  });

  test('has four entries owned by the finance ministry\'s joint department', () => {
    const external = listed.filter(one => {
      const organisation = roles[responsible(one)].Organisation;
      return organisation !== undefined && organisations[organisation].Kind === 'external';
    });
    expect(external.map(one => roles[responsible(one)].Title)).toEqual([
      'RaM-i ühisosakonna õigustalituse juht', 'RaM-i ühisosakonna õigustalituse juht',
      'RaM-i ühisosakonna kinnisvaratalituse juht', 'RaM-i ühisosakonna haldustalituse juht'
    ]);
  });

  test.each([
    ['P03', 'Õigusala juht'], ['loomisel-el-asjad', 'Euroopa Liidu ja väliskoostöö osakonnajuhataja'],
    ['loomisel-teadus', 'Teadusnõunik'], ['loomisel-analuus', 'Analüüsi osakonna juhataja'],
    ['P06', 'RaM-i ühisosakonna õigustalituse juht'], ['P14', 'Välisvahendite osakonna juhataja'],
    ['P17', 'Välisvahendite osakonna juhataja'], ['loomisel-valistoetused', 'Välistoetuste planeerimise nõunik'],
    ['loomisel-parendamine', 'Kvaliteedijuht'], ['P01', 'Teabehaldusnõunik'], ['P11', 'Kommunikatsioonijuht'],
    ['loomisel-sisekommunikatsioon', 'Kommunikatsioonijuht'], ['P18', 'Personalijuht'], ['P09', 'Personalijuht'],
    ['P20', 'Personalijuht'], ['P07', 'Personalijuht'], ['P10', 'Innovatsiooni asekantsler'],
    ['P05', 'Arendusportfellide nõunik'], ['P13', 'Kriisireguleerimis- ja toimepidevuse juht'],
    ['P08', 'Siseauditi juht'], ['P12', 'Siseauditi juht'], ['P04', 'SoM-i juhiabi'], ['P15', 'Kvaliteedijuht']
  ])('%s is owned by: %s', (document, owner) => {
    expect(roles[documents[document].Owner ?? ''].Title).toBe(owner);
  });
});

describe('the documents', () => {
  test.each([['P10', 'policy'], ['P14', 'description'], ['P18', 'guidance'], ['P03', 'process'], ['S01', 'systemDescription'],
    ['S01_V01', 'form'], ['P01_J01', 'instruction'], ['P02_J04', 'instruction'], ['P10_J01', 'instruction']
  ])('%s is a %s', (code, kind) => {
    expect(documents[code].Kind).toBe(kind);
  });

  test('follow the grammar of codes, and parts stand under the document of their code', () => {
    for (const { Code, Parent } of all) {
      if (Code === undefined) continue;
      const code = parseCode(Code);
      expect(code).toBe(Code);
      expect(Parent).toBe(code && parentCode(code));
    }
  });

  test('say that P16 went into S01, and nothing at all of P19', () => {
    expect(documents.P16).toMatchObject({ Stage: 'merged', MergedInto: 'S01' });
    expect(JSON.stringify({ documents, editions, listedProcesses })).not.toContain('P19');
  });

  test('give P15 both names of the source', () => {
    expect([documents.P15.Title, documents.P15.OtherTitle]).toEqual(['Poliitikajuhtimise protsess', 'Poliitikavaldkonna juhtimise protsess']);
  });
});

describe('the roles', () => {
  test('carry every key once: those of Table 1 and the annexes, and four that rounds ask for', () => {
    const keys = Object.values(roles).flatMap(one => one.Key ?? []);
    expect(keys).toHaveLength(18);
    expect(new Set(keys).size).toBe(18);
  });

  test.each([
    ['policyLeader', 12, 'LISA 1'], ['coreTeamMember', 7, 'LISA 2'], ['portfolioLeader', 6, 'LISA 3'], ['peopleManager', 3, 'LISA 3'],
    ['departmentHead', 9, 'LISA 3'], ['supportServiceLeader', 6, 'LISA 4'], ['serviceManager', 16, 'LISA 5']
  ])('%s has %i duties in %s', (key, duties, source) => {
    expect(Object.values(roles).find(one => one.Key === key)).toMatchObject({ Duties: duties, Source: source });
  });
});
