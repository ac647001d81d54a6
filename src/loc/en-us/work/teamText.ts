import type { teamText as estonian } from '../../et-ee/work/teamText';

export const teamText: typeof estonian = {
  kind: 'Proposal of members of a core team',
  columns: {
    institution: 'Organisation or department', capacity: 'Takes part as', service: 'Service', term: 'Membership', from: 'From', until: 'Until', mandate: 'Mandate'
  },
  capacities: {
    member: 'Member', serviceManager: 'Service manager', actingServiceManager: 'Expert acting as service manager', supportService: 'From a support service', partner: 'Other party'
  },
  terms: { permanent: 'Permanent', temporary: 'Temporary' },
  rights: { decide: 'decide', answer: 'answer for', share: 'share information', resources: 'use resources' },
  unknownPerson: id => `Person no. ${id}`,
  unknown: id => `no. ${id}`,
  noUntil: 'Without an end',
  changes: {
    new: 'New member', same: 'No change', changed: 'Changes', again: 'Member again',
    was: before => `until now: ${before}`,
    nothing: 'none',
    unknown: 'The composition in force could not be read, so what the proposal changes is not shown.'
  },
  empty: 'The proposal names no members.'
};
