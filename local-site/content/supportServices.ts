import type { listedProcesses as listedList, supportServices as list } from '../../src/data/schema';
import type { Entries } from './told';

interface Listed {
  /** Key of the document. */
  readonly document: string;
  /** "viide P02": the service lists only this part of the document, with a responsible role of its own. */
  readonly part?: { readonly title: string; readonly owner: string };
}

interface SupportService { readonly name: string; readonly purpose: string; readonly lists: readonly Listed[] }

/** Chapter 3.2 of the description, in its order; the purposes are short summaries of our own. */
const chapter: Readonly<Record<string, SupportService>> = {
  oigus: {
    name: 'Õigusloome ja õigusalane nõustamine',
    purpose: 'Eelnõud ja õigusabi, mis peavad vastu nii põhiseaduse kui hea tava proovile; üks koht, kust maja saab õigusnõu.',
    lists: [{ document: 'P03' }, { document: 'loomisel-lepingud' }]
  },
  rahvusvaheline: {
    name: 'Rahvusvahelise koostöö edendamine',
    purpose: 'Hoiab Eesti seisukohad välissuhtluses nähtaval ja toob kokkulepped siinsete inimesteni.',
    lists: [{ document: 'loomisel-el-asjad' }]
  },
  teadmised: {
    name: 'Teadmistepõhine poliitika toetamine',
    purpose: 'Annab otsustajatele andmed, uuringud ja mõjuhinnangud õigel ajal ning hoiab teadlastega sidet.',
    lists: [{ document: 'loomisel-teadus' }, { document: 'loomisel-analuus' }]
  },
  strateegia: {
    name: 'Strateegiline planeerimine',
    purpose: 'Seob arengukavad, eesmärgid ja tööplaanid nii, et kogu valitsemisala liigub samas suunas.',
    lists: [{ document: 'P02' }]
  },
  finantsid: {
    name: 'Finantside juhtimine',
    purpose: 'Eelarve, raamatupidamine ja hanked on korras ning juhtidel on rahast selge pilt.',
    lists: [
      { document: 'P02', part: { title: 'Eelarve planeerimine', owner: 'eelarveplaneerimise-juht' } },
      { document: 'P02', part: { title: 'Finantsarvestus', owner: 'finantsarvestusjuht' } },
      { document: 'P06' }
    ]
  },
  valisvahendid: {
    name: 'Välisvahendite juhtimine',
    purpose: 'Välisraha jõuab õigete tegevusteni, kulub reeglite järgi ja annab mõõdetava tulemuse.',
    lists: [{ document: 'P14' }, { document: 'P17' }, { document: 'loomisel-valistoetused' }]
  },
  organisatsioon: {
    name: 'Organisatsiooni arendamine',
    purpose: 'Hoiab juhtimissüsteemi elus: töökorraldus lihtsustub, teave on leitav ja muudatused jõuavad inimesteni.',
    lists: [{ document: 'loomisel-parendamine' }, { document: 'P01' }]
  },
  kommunikatsioon: {
    name: 'Kommunikatsiooni juhtimine',
    purpose: 'Selgitab, mis poliitikas muutub ja miks, nii et sellest saavad aru avalikkus ja oma maja.',
    lists: [{ document: 'P11' }, { document: 'loomisel-sisekommunikatsioon' }]
  },
  personal: {
    name: 'Personalijuhtimine',
    purpose: 'Leiab, hoiab ja arendab inimesi, kelle oskused vastavad tööle, ning hoolitseb töökorralduse eest.',
    lists: [{ document: 'P18' }, { document: 'P09' }, { document: 'P20' }, { document: 'P07' }]
  },
  ikt: {
    name: 'Info- ja kommunikatsioonitehnoloogiate (IKT) juhtimine',
    purpose: 'Töövahendid ja infoturve toimivad, kulu on mõistlik ning uuendused tulevad plaanipäraselt.',
    lists: [{ document: 'P10' }]
  },
  digilahendused: {
    name: 'Digilahenduste koordineerimine',
    purpose: 'Peab arendusprojektide ühist järge: mis on töös, palju see maksab, kes teeb ja kuidas lahendused kokku sobivad.',
    lists: [{ document: 'P05' }]
  },
  toimepidevus: {
    name: 'Toimepidevuse ja kriisideks valmisoleku tagamine',
    purpose: 'Valmistab maja ja asutusi ette kriisideks, et hädavajalik töö ei seiskuks või taastuks kiiresti.',
    lists: [{ document: 'P13' }]
  },
  siseaudit: {
    name: 'Siseaudit (ja riskijuhtimine)',
    purpose: 'Hindab sõltumatult, kas kontroll ja riskide juhtimine töötavad, ning näitab, mida parandada.',
    lists: [{ document: 'P08' }, { document: 'P12' }]
  },
  haldus: {
    name: 'Haldusjuhtimine',
    purpose: 'Hooned, töökohad, vara ja lähetused on korras: säästlikult, turvaliselt ja töötajale mugavalt.',
    lists: [{ document: 'loomisel-riigivara' }, { document: 'loomisel-tookoht' }, { document: 'P04' }]
  }
};

export const supportServices: Entries<typeof list> = Object.fromEntries(
  Object.entries(chapter).map(([key, { name, purpose }], index) => [key, { Title: name, Purpose: purpose, Position: index + 1 }]));

/** The chapter's 28 entries, numbered within their service. */
export const listedProcesses: Entries<typeof listedList> = Object.fromEntries(
  Object.entries(chapter).flatMap(([service, { lists }]) => lists.map(({ document, part }, index) => [
    `${service}-${index + 1}`,
    {
      SupportService: service, Document: document, Position: index + 1,
      ...(part ? { PartTitle: part.title, PartOwner: part.owner } : {})
    }
  ])));
