import type { PlainDate } from '../../time/plainDate';
import { isValidOn } from '../../time/validity';
import type { KnownFacts } from './known';
import type { Tie } from './tie';

/** Every role that is held on the day, by its row; a substitute's is that of the row whose holder's place it takes. */
export const roleTies = ({ facts: { holders }, roleName, placeName }: KnownFacts, on: PlainDate): readonly Tie[] =>
  holders.rows.filter(row => isValidOn(row.validity, on)).flatMap((row): Tie[] => {
    const held = row.onBehalfOf === undefined ? row : holders.byId.get(row.onBehalfOf);
    if (!held || held.onBehalfOf !== undefined || !isValidOn(held.validity, on)) return [];
    return [{
      key: `role ${row.id}`, kind: 'role', capacity: row === held ? 'holder' : 'substitute',
      thing: { subject: { kind: 'role', id: held.role }, name: roleName(held.role), detail: placeName(held.scope) },
      places: [held.scope], validity: row.validity, by: 'row', row: row.id,
      seat: { roles: [held.role], scope: held.scope, exact: true }
    }];
  });
