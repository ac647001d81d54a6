import type { readingAssignments as list } from '../../../src/data/schema';
import { asSample, type Entries } from '../told';

/** Working days. What the personnel department was given to read has fallen due meanwhile; the rest has not. */
const SHORT = 5;
const LONG = 20;

const byRole = [
  'osakonnajuhataja', 'poliitikajuht', 'teenusejuht', 'asutuse-juht', 'asekantsler', 'tuumiktiimi-liige', 'tugiteenuse-juht', 'teabehaldusnounik',
  'kantsler', 'minister'
];

/** Who has to read the new edition of the training process: a unit, several roles, among them what new people get by their role, and a post. */
export const readingAssignments: Entries<typeof list> = asSample({
  'koolitus:ska-personal': { Document: 'P07', Unit: 'ska-personal', Days: SHORT },
  ...Object.fromEntries(byRole.map(Role => [`koolitus:${Role}`, { Document: 'P07', Role, Days: LONG }])),
  'koolitus:nounik': { Document: 'P07', Post: 'nounik', Days: LONG },
  'analyytik:personalipartner': { Document: 'ska-lisa-2', Role: 'personalipartner', Days: SHORT }
});
