import type * as estonian from '../../et-ee/cards';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const columns = {
  laws: 'Laws', systems: 'Information systems', tere: 'TERE activity', description: 'Description', link: 'Page of the service', purpose: 'Purpose'
} as const;

export const checklist: typeof estonian.checklist = {
  title: 'Is it true',
  points: {
    policyArea: {
      map: { name: 'Policy map', says: 'Leader, department, services and description on the map are as they are in fact.' },
      team: { name: 'Core team', says: 'The team is there, and its members and roles are written down here.' },
      goals: { name: 'Goals', says: 'Goals and indicators hold, and the resources they need are known.' },
      development: { name: 'Development needs', says: 'It is known what is to be developed in the area.' },
      relations: { name: 'Relations', says: 'Areas that act together with this one are named.' },
      laws: { name: 'Laws', says: 'The list of laws of the area is complete.' },
      systems: { name: 'Information systems', says: 'The information systems in use are named.' },
      registers: { name: 'Registers', says: 'It is known which registers the data come from.' },
      continuity: { name: 'Continuity', says: 'It is known what must go on in a crisis too.' },
      network: { name: 'Network', says: 'Partners and their part are known.' },
      workPlan: { name: 'Work plan', says: 'There is a work plan, and its risks are thought through.' },
      budget: { name: 'Budget', says: 'It is clear what the area’s activities and services cost.' }
    },
    service: {
      picture: { name: 'Service map', says: 'Manager, areas and description on the map are as they are in fact.' },
      budget: { name: 'Budget', says: 'The money of the service and its use are known.' },
      development: { name: 'Development needs', says: 'It is known what is to be developed in the service.' },
      data: { name: 'Data', says: 'Data of the service are described and their quality is known.' },
      team: { name: 'Core team', says: 'The service has a team, and somebody in the area’s team.' },
      goals: { name: 'Goals', says: 'Vision, goals and indicators hold, and the area’s team knows them.' },
      needs: { name: 'Needs of clients', says: 'It is known what clients look to the service for.' },
      channels: { name: 'Channels', says: 'It is written down how and where the service is given.' },
      experience: { name: 'Experience', says: 'It is known how clients experience the service.' },
      communication: { name: 'Communication', says: 'It is written down what clients are told.' },
      laws: { name: 'Laws and standards', says: 'The list of rules that shape the service is complete.' },
      processes: { name: 'Main processes', says: 'The main work is described.' },
      parties: { name: 'Parties', says: 'It is written down who takes part in the service and how.' },
      risks: { name: 'Risks', says: 'Obstacles and risks are known, with what is done about them.' },
      products: { name: 'Products', says: 'It is written down which products the service runs on.' }
    },
    supportService: {
      map: { name: 'Map of support services', says: 'Leader, purpose and processes on the map are as they are in fact.' },
      support: { name: 'Support', says: 'It is known what support others get from the service.' },
      workPlan: { name: 'Work plan', says: 'There is a work plan, and its risks are thought through.' },
      cooperation: { name: 'Cooperation', says: 'The needs of policy leaders and of other services are known.' },
      strategy: { name: 'Strategy', says: 'The service moves with the organisation’s strategy.' },
      processes: { name: 'Processes', says: 'Processes are up to date and have owners.' }
    }
  },
  source: ({ annex, duty, item }) => `${annex}, duty ${duty}${item === undefined ? '' : ` (item ${item})`}`,
  statuses: { never: 'never confirmed', confirmed: 'confirmed', due: 'late', notTrue: 'needs mending' },
  whole: {
    never: 'Nobody has confirmed the whole card yet.',
    confirmed: (day, until) => `The whole card is confirmed as of ${day}. That holds until ${until}.`,
    due: (day, until) => `The whole card was last confirmed as of ${day}. It was due by ${until}.`,
    notTrue: points => `Needs mending: ${points}.`
  },
  saidTrue: (day, by) => `confirmed on ${day} by ${by}`,
  saidNotTrue: (day, by) => `marked on ${day} by ${by}`,
  lastTrue: day => `Last true on ${day}`,
  deadline: day => `was due by ${day}`,
  neverSaid: 'Nobody has confirmed this point.',
  capacities: {
    leader: { policyArea: 'policy leader', service: 'service manager', supportService: 'support service leader' },
    substitute: 'substitute', acting: 'expert acting as service manager', coordinator: 'the agency’s VAJS coordinator'
  },
  keepers: 'Confirmed by',
  noKeepers: 'Nobody keeps this card at present.',
  onlyKeepers: 'Those who answer for the card confirm it. Others suggest.',
  otherDay: 'Cards are confirmed as of today.',

  confirmAll: 'It is true',
  confirmAllHint: 'Look through the points. One press confirms all of them for a year.',
  confirmOne: 'True',
  confirmOneOf: point => `True: ${point}`,
  mend: 'Needs mending',
  mendOf: point => `Needs mending: ${point}`,
  note: 'What is wrong or missing?',
  noteHint: 'Everybody who looks at the card reads the note.',
  send: 'Mark',
  sending: 'Sending',
  actTrue: name => `It is true: ${name}`,
  actNotTrue: name => `Needs mending: ${name}`,
  saved: 'The confirmation is recorded.',
  savedNote: 'The note is recorded.',
  kept: 'There is no connection. What you said waits in this browser and goes out once there is one.',
  failed: 'The confirmation could not be saved',
  waiting: what => `Waits to be sent: ${what}`,
  waitingAll: 'the whole card is true',
  waitingTrue: point => `${point} is true`,
  waitingNotTrue: point => `${point} needs mending`,
  wholeCard: 'the whole card',
  problems: {
    notKeeper: 'You do not answer for this card today, so your confirmation would not count.',
    noteMissing: 'Write what is wrong or missing.',
    unknownPoint: 'This card has no such point.'
  },
  reasons: {
    notKeeper: 'Whoever wrote it did not answer for the card on that day.',
    noteMissing: 'It says that the card is not true, and not what is wrong.',
    unknownPoint: 'This card has no such point.',
    changed: 'The row was changed after it was written.'
  },

  evidence: {
    services: count => (count === 0 ? 'No services' : counted(count, 'service', 'services')),
    goals: (count, without) => (count === 0 ? 'No goals are written down' : `${counted(count, 'goal', 'goals')}${without === 0 ? '' : `, without an indicator ${without}`}`),
    related: names => `Related: ${names}`,
    relatedNone: 'No related areas are named',
    areas: names => `Areas: ${names}`,
    areasNone: 'The service stands under no area',
    written: (column, text) => `${columns[column]}: ${text}`,
    empty: column => `${columns[column]}: nothing is written`,
    teamOnMap: members => (members === 0 ? 'No members on the policy map' : `On the policy map ${counted(members, 'member', 'members')}`),
    team: (name, members, pending) => `${name}: ${counted(members, 'member', 'members')} with a mandate${pending === 0 ? '' : `, waiting for one ${pending}`}`,
    noTeam: 'No core team of its own',
    represented: teams => `Represented in: ${teams}`,
    representedNone: 'Nobody sits for the service in any area’s team',
    leaders: count => (count === 0 ? 'There is no leader' : count === 1 ? 'A leader is named' : `There are ${count} leaders`),
    processes: count => (count === 0 ? 'No processes are written down' : counted(count, 'process', 'processes')),
    vacant: count => `without an owner ${count}`,
    overdue: count => `review overdue ${count}`,
    drafting: count => `being drafted ${count}`,
    asks: 'wants attention'
  }
};
