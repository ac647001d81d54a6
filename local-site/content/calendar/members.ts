import type { forumMembers as list } from '../../../src/data/schema';
import type { Days } from '../days';
import type { Entries, Entry } from '../told';
import { departments, fields, forumsAround, supportDepartments } from './forums';

type Member = Entry<typeof list>;
type Seat = Omit<Member, 'Forum' | 'Capacity'>;

const kantsler: Seat = { Role: 'kantsler' };
const deputies: Seat = { Role: 'asekantsler' };
const agencyHeads: Seat = { Role: 'asutuse-juht' };
const headOf = (Unit: string): Seat => ({ Role: 'osakonnajuhataja', Unit });
const supportHeads = supportDepartments.map(headOf);

interface Seats { readonly chair: Seat; readonly members?: readonly Seat[]; readonly invited?: readonly Seat[] }

/** Who takes part, by forum, as Table 2 names them. */
const seatsOf = (days: Days): Readonly<Record<string, Seats>> => ({
  kantsler: { chair: kantsler, members: [deputies, ...supportHeads, { Role: 'osakonnajuhataja', Rules: ['kantsler:koik'] }] },
  laiendatud: { chair: { Role: 'minister' }, members: [kantsler, deputies, agencyHeads], invited: supportHeads },
  trimester: { chair: { Role: 'minister' }, members: [kantsler, deputies, agencyHeads] },
  minister: { chair: { Role: 'minister' }, members: [kantsler, deputies] },
  ...Object.fromEntries(fields.map((Unit): [string, Seats] => [`briif:${Unit}`, {
    chair: { Role: 'minister' }, members: [{ Role: 'asekantsler', Unit }, kantsler],
    invited: [headOf(Unit), { Role: 'poliitikajuht', Unit }]
  }])),
  ...Object.fromEntries(fields.map((Unit): [string, Seats] => [`valdkond:${Unit}`, {
    chair: { Role: 'asekantsler', Unit }, members: [headOf(Unit), { Role: 'poliitikajuht', Unit }]
  }])),
  ...Object.fromEntries(departments.map((Unit): [string, Seats] => [`osakond:${Unit}`, { chair: headOf(Unit) }])),
  ...Object.fromEntries(Object.values(forumsAround(days)).flatMap(({ PolicyArea }): [string, Seats][] => (PolicyArea === undefined ? [] : [[
    `tuumik:${PolicyArea}`, { chair: { Role: 'poliitikajuht', PolicyArea }, members: [{ Role: 'tuumiktiimi-liige', PolicyArea }] }
  ]]))),
  ylevaatus: {
    chair: { Role: 'kvaliteedijuht' }, members: [kantsler, deputies, { Role: 'tugiteenuse-juht' }], invited: [{ Role: 'asutuse-koordinaator' }]
  }
});

/** A member is a sample where the forum is one: Table 2 names the others. */
export const forumMembersAround = (days: Days): Entries<typeof list> => {
  const forums = forumsAround(days);
  return Object.fromEntries(Object.entries(seatsOf(days)).flatMap(([Forum, { chair, members = [], invited = [] }]) => {
    const rows: readonly Member[] = [
      { Forum, Capacity: 'chair', ...chair },
      ...members.map((seat): Member => ({ Forum, Capacity: 'member', ...seat })),
      ...invited.map((seat): Member => ({ Forum, Capacity: 'invited', ...seat }))
    ];
    return rows.map((row, n) => [`${Forum}:${n + 1}`, forums[Forum].Sample ? { ...row, Sample: true } : row] as const);
  }));
};
