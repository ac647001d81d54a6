import type { roleHolders as list } from '../../../src/data/schema';
import { yearsBefore, type Days } from '../days';
import { asSample, type Entries } from '../told';

const JOB = 'näidis: ametijuhend';

/** Who sits where in the personnel department. Three posts are vacant. */
const atPosts: Readonly<Record<string, string>> = {
  'ska-osakonnajuhataja': 'ska-osakonnajuhataja-c',
  'ska-lisa-2': 'ska-personalianaluutik-a',
  'ska-lisa-3': 'ska-juhtivspetsialist-a',
  'ska-lisa-4': 'ska-ekspert-a',
  'ska-lisa-5': 'ska-koolitusspetsialist-a',
  'ska-lisa-6': 'ska-talitusejuht-a',
  'ska-lisa-7': 'ska-personalipartner-a',
  'ska-haldus': 'ska-haldusspetsialist-a'
};

const HEAD = 'ska-osakonnajuhataja-c';
/** The head of the division stands in for the head by job description, as line manager and as head of department. */
const DEPUTY = 'ska-talitusejuht-a';

/** Holders that job descriptions, their routes and readers need; in the ministry the same roles fall to people who are there already. */
export const jobHoldersAround = ({ today }: Days): Entries<typeof list> => {
  const ValidFrom = yearsBefore(today, 2);
  const ska = { Organisation: 'ska', Unit: 'ska-personal', Basis: JOB, ValidFrom } as const;
  const seat = (post: string): string => `teenistuskoht:${post}`;
  const held: Entries<typeof list> = {
    ...Object.fromEntries(Object.entries(atPosts).map(([Post, Person]) =>
      [seat(Post), { Role: 'teenistuskoha-taitja', Person, Post, ...ska }])),
    'juht:ska-personal': { Role: 'osakonnajuhataja', Person: HEAD, ...ska },
    'personalipartner:ska': { Role: 'personalipartner', Person: 'ska-personalipartner-a', Organisation: 'ska', Basis: JOB, ValidFrom },
    'jurist:ska': { Role: 'jurist', Person: 'ska-jurist-a', Organisation: 'ska', Basis: JOB, ValidFrom },
    'personalipartner:som': { Role: 'personalipartner', Person: 'personalijuht-a', Organisation: 'som', Basis: JOB, ValidFrom },
    'jurist:som': { Role: 'jurist', Person: 'oigusala-juht-a', Organisation: 'som', Basis: JOB, ValidFrom },
    // Whether there is money for it is said by the joint department, which keeps the books.
    'finantsjuht:som': { Role: 'finantsjuht', Person: 'uhisosakond-a', Organisation: 'som', Basis: 'näidis: ühisosakonna teenuste kokkulepe', ValidFrom },
    'teenistuskoht:nounik': {
      Role: 'teenistuskoha-taitja', Person: 'lugeja', Post: 'nounik', Organisation: 'som', Unit: 'hoolekanne', Basis: JOB, ValidFrom
    },
    'asendaja:juht:ska-personal': {
      Role: 'osakonnajuhataja', Person: DEPUTY, ...ska, OnBehalfOf: 'juht:ska-personal', BasisKind: 'jobDescription'
    },
    'asendaja:teenistuskoht:ska-osakonnajuhataja': {
      Role: 'teenistuskoha-taitja', Person: DEPUTY, ...ska, Post: 'ska-osakonnajuhataja', OnBehalfOf: seat('ska-osakonnajuhataja'), BasisKind: 'jobDescription'
    }
  };
  return asSample(held);
};
