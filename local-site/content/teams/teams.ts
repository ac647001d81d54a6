import type { coreTeams as teamList, documents as documentList } from '../../../src/data/schema';
import { asSample, type Entries, type Entry } from '../told';

type Team = Omit<Entry<typeof teamList>, 'Composition' | 'Sample'>;

const STANDING = 'Eelmise koosoleku tegevused\nEesmärgid ja näitajad\nMuutused poliitikakaardil';

/** Of three kinds: for policy areas, for a service of an agency and for a support service. */
const told = {
  ennetus: {
    Title: 'Tuumiktiim: terviseedendus ja ennetamine', PolicyArea: 'ennetus', Forum: 'tuumik:ennetus', StandingItems: STANDING,
    Purpose: 'Hoiab ennetuse eesmärgid üle asutuste ühed ja lepib kokku, kes mille eest vastab.'
  },
  esmatasand: {
    Title: 'Tuumiktiim: esmatasandi tervishoid', PolicyArea: 'esmatasand', Forum: 'tuumik:esmatasand', StandingItems: STANDING,
    Purpose: 'Perearstiabi kättesaadavus ja rahastus ühe laua taga.'
  },
  pered: {
    Title: 'Tuumiktiim: lapsed ja pered', PolicyArea: 'pered', Forum: 'tuumik:pered', StandingItems: STANDING,
    Purpose: 'Laste ja perede teenused, toetused ja õigusruum liiguvad koos.'
  },
  erivajadus: {
    Title: 'Tuumiktiim: erihoolekanne ja rehabilitatsioon', PolicyArea: 'erivajadus', Forum: 'tuumik:erivajadus', StandingItems: STANDING,
    Purpose: 'Erivajadusega inimene saab abi ühest käest ka siis, kui asutusi on mitu.'
  },
  digitervis: {
    Title: 'Tuumiktiim: digitervis ja terviseandmed', PolicyArea: 'digitervis', Forum: 'tuumik:digitervis', StandingItems: STANDING,
    Purpose: 'Andmed ja infosüsteemid teenivad otsuseid ja ravi.'
  },
  vaktsiin: {
    Title: 'Tuumiktiim: vaktsineerimise korraldamine', Service: 'ta-vaktsiin', StandingItems: 'Varud ja hõlmatus',
    Purpose: 'Vaktsiinid jõuavad õigel ajal õigesse kohta.'
  }
} as const satisfies Readonly<Record<string, Team>>;

export type TeamKey = keyof typeof told;

/** The document whose editions are proposals of the team's members. */
export const compositionOf = (team: TeamKey): string => `koosseis:${team}`;

export const coreTeams: Entries<typeof teamList> = asSample(Object.fromEntries(
  Object.entries(told).map(([key, team]) => [key, { ...team, Composition: compositionOf(key as TeamKey) }])));

export const compositions: Entries<typeof documentList> = asSample(Object.fromEntries(
  Object.entries(told).map(([key, { Title }]) =>
    [compositionOf(key as TeamKey), { Title: `${Title} – koosseis`, Kind: 'teamComposition', Stage: 'inUse' }])));
