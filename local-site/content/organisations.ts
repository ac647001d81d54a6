import type { organisations as list } from '../../src/data/schema';
import { asSample, type Entries } from './told';

/** Named in the sources: the ministry, the finance ministry's joint department and the agency of order 185. */
const named = {
  som: { Title: 'Sotsiaalministeerium', ShortName: 'SoM', Kind: 'ministry' },
  yhisosakond: { Title: 'Rahandusministeeriumi ühisosakond', ShortName: 'RaM ÜO', Kind: 'external' },
  ska: { Title: 'Sotsiaalkindlustusamet', ShortName: 'SKA', Kind: 'agency' }
} as const satisfies Entries<typeof list>;

/** Public bodies that really exist; that they belong here is not in the sources. */
const others = asSample({
  ta: { Title: 'Terviseamet', ShortName: 'TA', Kind: 'agency' },
  tai: { Title: 'Tervise Arengu Instituut', ShortName: 'TAI', Kind: 'agency' },
  ra: { Title: 'Ravimiamet', ShortName: 'RA', Kind: 'agency' },
  tk: { Title: 'Tervisekassa', ShortName: 'TK', Kind: 'agency' },
  akrk: { Title: 'Astangu Kutserehabilitatsiooni Keskus', ShortName: 'AKRK', Kind: 'agency' },
  tehik: { Title: 'Tervise ja Heaolu Infosüsteemide Keskus', ShortName: 'TEHIK', Kind: 'agency' },
  tootukassa: { Title: 'Eesti Töötukassa', ShortName: 'Töötukassa', Kind: 'external' }
} as const satisfies Entries<typeof list>);

export const organisations: Entries<typeof list> = { ...named, ...others };
