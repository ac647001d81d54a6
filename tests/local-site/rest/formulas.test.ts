import { evaluateFormula, type FormulaValue } from '../../../local-site/rest/formulas/evaluate';
import { FormulaError } from '../../../local-site/rest/formulas/parse';

const row: Readonly<Record<string, FormulaValue>> = { Kood: 'P06', Hind: 12.5, Algus: 46000, Lõpp: 46010, Tühi: null, Tehtud: true };

const worked = (source: string): FormulaValue => evaluateFormula(source, {
  now: 46005.25,
  field: name => {
    const value = row[name];
    if (value === undefined) throw new FormulaError(name);
    return value;
  }
});

test.each<[string, FormulaValue]>([
  ['=[Lõpp]>=[Algus]', true],
  ['=OR(ISBLANK([Tühi]),[Tühi]>[Algus])', true],
  ['=AND(LEN(Kood)=3;LEFT(Kood,1)="p")', true],
  ['=IF([Hind]>10,"kallis","odav")', 'kallis'],
  ['=2+3*4-6/2', 11],
  ['=-2^2', 4],
  ['=(2+3)*4', 20],
  ['="a"&"b"&1', 'ab1'],
  ['=TODAY()-[Algus]', 5],
  ['=YEAR(DATE(2026,11,21))', 2026],
  ['=ISNUMBER(FIND("0",Kood))', true],
  ['=ISERROR(FIND("x",Kood))', true],
  ['=IFERROR(1/0,"viga")', 'viga'],
  ['=NOT([Tehtud])', false],
  ['=CONCATENATE(UPPER("a"),LOWER("B"),TRIM(" c "))', 'Abc'],
  ['=ROUND(MOD(-7,3)+ABS(-1.255),2)', 3.26]
])('%s is %j', (source, value) => {
  expect(worked(source)).toEqual(value);
});

test.each(['=1+', '=FOO(1)', '=(1', '=1 2', '=[Puudub]', '="a"*2', '=1/0', '="open'])('%s cannot be worked out', source => {
  expect(() => worked(source)).toThrow(FormulaError);
});
