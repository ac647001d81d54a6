import type { documents as list } from '../../src/data/schema';
import { parentCode, parseCode } from '../../src/domain/documents/code';
import { documents as jobDocuments } from './jobDescriptions/documents';
import { roles } from './roles';
import { compositions } from './teams/teams';
import type { Entries, Entry } from './told';

type Kind = Entry<typeof list>['Kind'];

/** The coded processes in the order of their codes: chapter 3.2, and P15 of chapter 3.1. P19 is never mentioned. */
const processes: readonly (readonly [code: string, title: string, owner: string, kind?: Kind])[] = [
  ['P01', 'Teabehaldusprotsess', 'teabehaldusnounik'],
  ['P02', 'Strateegilise planeerimise ja finantsjuhtimise protsess', 'strateegia-juhataja'],
  ['P03', 'Õigusloome protsess', 'oigusala-juht'],
  ['P04', 'Lähetuste protsess', 'juhiabi'],
  ['P05', 'Arendusportfellide koordineerimise protsess', 'arendusportfellide-nounik'],
  ['P06', 'Hankeprotsess', 'uo-oigus-juht'],
  ['P07', 'Koolitus- ja arengutegevuste protsess', 'personalijuht'],
  ['P08', 'Siseauditi protsess', 'siseauditi-juht'],
  ['P09', 'Värbamise, valiku ja sisseelamise protsess', 'personalijuht'],
  ['P10', 'Infoturbepoliitika', 'innovatsiooni-asekantsler', 'policy'],
  ['P11', 'Kommunikatsiooni protsess', 'kommunikatsioonijuht'],
  ['P12', 'Riskijuhtimise protsess', 'siseauditi-juht'],
  ['P13', 'Kriisireguleerimise protsess', 'kriisi-juht'],
  ['P14', 'SoM (RA) tööprotseduuride kirjeldus', 'valisvahendite-juhataja', 'description'],
  ['P15', 'Poliitikajuhtimise protsess', 'kvaliteedijuht'],
  ['P17', 'Välisvahendite projektide elluviimise protsess', 'valisvahendite-juhataja'],
  ['P18', 'Töökorraldust ja töökeskkonda koordineerivad juhised', 'personalijuht', 'guidance'],
  ['P20', 'Tulemusjuhtimise protsess', 'personalijuht']
];

/** The second name by which the source calls a document. */
const otherTitles: Readonly<Record<string, string>> = { P15: 'Poliitikavaldkonna juhtimise protsess' };

/** *Loomisel*: no code yet. */
const drafting: Readonly<Record<string, readonly [title: string, owner: string]>> = {
  'loomisel-lepingud': ['Lepingute sõlmimise ja haldamise protsess', 'uo-oigus-juht'],
  'loomisel-el-asjad': ['EL asjade menetlemise protsess', 'valiskoostoo-juhataja'],
  'loomisel-teadus': ['Teadus- ja arendustegevuse elluviimise protsess', 'teadusnounik'],
  'loomisel-analuus': ['Analüüsiprotsess', 'analuusi-juhataja'],
  'loomisel-valistoetused': ['SoM VA välistoetuste (nt EK otsetoetused, Joint Action jmt) protsess', 'valistoetuste-nounik'],
  'loomisel-parendamine': ['Organisatsiooni pideva parendamise protsess', 'kvaliteedijuht'],
  'loomisel-sisekommunikatsioon': ['Sisekommunikatsiooni protsess', 'kommunikatsioonijuht'],
  'loomisel-riigivara': ['VA riigivara (sh kinnisvara) haldamise protsess', 'uo-kinnisvara-juht'],
  'loomisel-tookoht': ['Füüsilise töökoha haldusprotsess', 'uo-haldus-juht']
};

/** Forms and instructions that the text refers to. It names no owner for them: they stand with their parent's. */
const parts: readonly (readonly [code: string, title: string, kind: Kind, owner: string])[] = [
  ['S01_V01', 'Juhtimiskalender', 'form', 'kvaliteedijuht'],
  ['P01_J01', 'VAJS dokumentide koostamise ja hoidmise juhend', 'instruction', 'teabehaldusnounik'],
  ['P02_J04', 'Tööplaanide koostamise juhend', 'instruction', 'strateegia-juhataja'],
  ['P10_J01', 'IKT kasutamise juhend', 'instruction', 'innovatsiooni-asekantsler']
];

const parentOf = (text: string): string | undefined => {
  const code = parseCode(text);
  return code && parentCode(code);
};

const system: Entries<typeof list> = {
  S01: {
    Title: 'Sotsiaalministeeriumi valitsemisala juhtimissüsteemi kirjeldus', OtherTitle: 'SoM VAJS', Code: 'S01',
    Kind: 'systemDescription', Stage: 'inUse', Owner: 'kvaliteedijuht'
  },
  // Chapter 5: the framework went into S01 with its third edition.
  P16: { Title: 'TPJ raamistik', Code: 'P16', Kind: 'description', Stage: 'merged', MergedInto: 'S01' }
};

/** A document belongs where its owner does: routes look for the nearest holder from there. */
const withOrganisation = (rows: Entries<typeof list>): Entries<typeof list> => Object.fromEntries(Object.entries(rows).map(([key, row]) => {
  const Organisation = row.Owner === undefined ? undefined : roles[row.Owner].Organisation;
  return [key, Organisation === undefined ? row : { ...row, Organisation }];
}));

export const documents: Entries<typeof list> = { ...withOrganisation({
  ...system,
  ...Object.fromEntries(processes.map(([Code, Title, Owner, Kind = 'process']) => [Code, {
    Title, Code, Kind, Stage: 'inUse', Owner, ...(otherTitles[Code] ? { OtherTitle: otherTitles[Code] } : {})
  }])),
  ...Object.fromEntries(parts.map(([Code, Title, Kind, Owner]) =>
    [Code, { Title, Code, Kind, Stage: 'inUse', Owner, Parent: parentOf(Code) }])),
  ...Object.fromEntries(Object.entries(drafting).map(([key, [Title, Owner]]) =>
    [key, { Title, Kind: 'process', Stage: 'drafting', Owner }]))
}), ...jobDocuments, ...compositions };
