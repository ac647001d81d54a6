import type { MandateRight, MemberCapacity, MemberTerms } from '../../../domain/teams/team';

/** The text of a proposal of a core team's members, as whoever coordinates it reads it. */
export const teamText = {
  kind: 'Tuumiktiimi koosseisu ettepanek',
  columns: {
    institution: 'Asutus või osakond', capacity: 'Kellena osaleb', service: 'Teenus', term: 'Liikmesus', from: 'Alates', until: 'Kuni', mandate: 'Volitus'
  },
  capacities: {
    member: 'Liige', serviceManager: 'Teenusejuht', actingServiceManager: 'Teenusejuhi rollis ekspert', supportService: 'Tugiteenuse esindaja', partner: 'Kaasatud osapool'
  } satisfies Record<MemberCapacity, string>,
  terms: { permanent: 'Püsiv', temporary: 'Ajutine' } satisfies Record<MemberTerms['term'], string>,
  rights: { decide: 'otsustada', answer: 'vastutada', share: 'jagada infot', resources: 'kasutada ressursse' } satisfies Record<MandateRight, string>,
  unknownPerson: (id: number): string => `Isik nr ${id}`,
  unknown: (id: number): string => `nr ${id}`,
  noUntil: 'Tähtajata',
  /** What a row changes in the composition in force. */
  changes: {
    new: 'Uus liige', same: 'Muudatusteta', changed: 'Muudetakse', again: 'Taas liikmeks',
    was: (before: string): string => `seni: ${before}`,
    nothing: 'puudub',
    unknown: 'Kehtivat koosseisu ei õnnestunud lugeda, seepärast ei ole näha, mida ettepanek muudab.'
  },
  empty: 'Ettepanekus ei ole ühtegi liiget.'
};
