import type * as estonian from '../et-ee/home';

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const home: typeof estonian.home = {
  title: 'Management system',
  subtitle: 'Who is responsible for what, which rules work follows, and what waits to be done',
  skeleton: 'Loading the front page',

  search: 'Search for a document, area, service, role or person',
  searchHint: 'For example P06, child protection, policy leader',
  results: 'Search results',
  found: n => count(n, 'result', 'results'),
  foundMore: n => `The first ${n} results. Say more to see the others.`,
  nothingFound: (text, day) => `“${text}” found nothing as of ${day}. Try a shorter word or another day.`,
  kinds: {
    document: 'Documents',
    jobDescription: 'Job descriptions',
    policyArea: 'Policy areas',
    supportService: 'Support services',
    service: 'Services',
    role: 'Roles',
    person: 'People'
  },
  documentOwner: (owner, holders) => (holders ? `${owner}: ${holders}` : owner),
  ledBy: names => `led by ${names}`,
  noLeader: 'no leader',
  noManager: 'no service manager',
  nobodyHolds: 'vacant',
  noOwner: 'no owner named',

  waitingTitle: 'Waiting for me',
  waitingNone: 'Nothing waits for you here.',
  onDesk: 'Texts to coordinate and to read are on your desk',
  waitingMore: n => `Show ${n} more`,
  suggestion: 'Suggestion',
  suggestionFrom: (name, when) => `${name}, ${when}`,
  mayApply: 'you can apply it',
  isResponsible: 'you are responsible',
  review: 'Review',
  reviewLate: n => `${count(n, 'day', 'days')} late`,
  reviewToday: 'today',
  reviewAhead: n => (n === 1 ? 'tomorrow' : `in ${n} days`),
  action: team => (team === undefined ? 'Team action' : `Team action · ${team}`),
  actionDue: day => `due ${day}`,
  actionLate: day => `was due ${day}`,
  gap: 'Gap',
  siteCheck: {
    kind: 'Security check',
    title: {
      unchecked: 'Approvals are unchecked on this site',
      failed: 'Approvals can be forged on this site'
    },
    text: 'An ordinary member of the site runs the security check on the page “Setup”. Run by an owner or a quality manager it says nothing, because they may do more than others. Ask a member to run it.',
    marks: { unchecked: 'not run', failed: 'failed' }
  },

  changesTitle: 'Changed lately',
  changesNone: 'Nothing has changed yet.',
  changeBy: (name, when) => `${name}, ${when}`,
  manyChanged: n => `${n} rows at once`,
  todayAt: time => `today at ${time}`,
  yesterdayAt: time => `yesterday at ${time}`,
  nouns: {
    documents: 'Document',
    editions: 'Edition',
    areas: 'Policy area',
    services: 'Service',
    supportServices: 'Support service',
    roles: 'Role',
    roleHolders: 'Role holder',
    organisations: 'Organisation',
    units: 'Unit',
    goals: 'Goal',
    indicators: 'Indicator',
    listedProcesses: 'Process of a support service'
  },
  editionOf: (document, number) => `${document}, edition ${number}`,
  holderOf: (person, role) => `${person} – ${role}`,

  gapsTitle: 'Gaps on the policy map',
  gapsNone: 'The map has no gaps.',
  gapsWithTeams: { title: 'Gaps on the map and in core teams', none: 'The map and the teams have no gaps.' },
  teamGaps: {
    noTeamLeader: 'team without a leader', noComposition: 'no composition document', seatMissing: 'team without a representative', mandateOverdue: 'mandate overdue',
    mandateEnds: 'mandate ends'
  },

  goTitle: 'Where next',
  register: 'Processes and instructions',
  registerText: n => count(n, 'document', 'documents'),
  map: 'Policy map',
  mapText: (areas, services) => `${count(areas, 'area', 'areas')}, ${count(services, 'service', 'services')}`,
  cards: 'Is it true',
  cardsTitle: n => `${count(n, 'card waits', 'cards wait')} for you to confirm`,
  cardsMark: 'confirm',
  serviceMap: 'Service map',
  serviceMapText: 'Services, support services and whether it is true',
  calendar: 'Management calendar',
  calendarText: 'Meetings, deadlines and reviews',
  jobs: 'Job descriptions',
  jobsText: documents => (documents === 0 ? 'Writing and coordinating' : `${documents} documents: writing and coordinating`),
  desk: 'My desk',
  deskText: 'What waits for my answer',
  roles: 'Roles and responsibility',
  rolesText: 'Who answers for what, and what to hand over',
  teams: 'Core team',
  teamsText: 'Members of the team, mandates and meeting',
  setup: 'Setup',
  setupText: 'Lists and permissions',

  personKicker: 'Person',
  roleKicker: 'Role',
  rolesOn: day => `Roles ${day}`,
  noRoles: 'No roles on this day.',
  substituting: name => `substitutes ${name}`,
  since: day => `since ${day}`,
  until: day => `until ${day}`,
  documentsOwned: 'Responsible for documents',
  otherTimes: 'At other times',
  email: 'E-mail',
  purpose: 'Purpose',
  duties: 'Duties',
  dutiesIn: (n, source) => (source ? `${n} (${source})` : `${n}`),
  organisation: 'Organisation',
  holdersOn: day => `Holders ${day}`,
  vacantOn: 'Nobody holds the role on this day.',
  everywhere: 'the whole governance area',
  suggestions: 'Suggestions',
  suggest: 'Suggest an improvement',
  editRole: 'Edit the role',
  addHolder: 'Add a holder',
  editHolder: 'Edit the holder’s row',
  notThere: 'There is no such role or person on this day. The link may be old.',

  story: {
    title: '5 minutes with VAJS',
    intro: 'A short story with sample data. Whatever you do stays on this computer.',
    stepOf: (n, all) => `Step ${n}/${all}`,
    next: 'Next',
    back: 'Back',
    again: 'Start again',
    hide: 'Hide the story',
    done: 'done',
    youAre: name => `You are ${name} now.`,
    steps: {
      find: {
        title: code => `Whom to ask about ${code}?`,
        text: code => `Open ${code} and see which role is responsible for it and who holds that role today.`,
        link: code => `Open ${code} in the register`
      },
      propose: {
        title: service => `The service “${service}” has no manager`,
        text: (leader, service) =>
          `Take the place of the policy leader (${leader}). Open the service “${service}” on the map, choose “Suggest an improvement” and propose a service manager.`,
        link: leader => `Be ${leader} and open the service`
      },
      apply: {
        title: 'The quality manager applies the suggestion',
        text: name => `Now you are ${name}. The suggestion waits for you on the front page; open it and choose “Apply”.`,
        link: name => `Be ${name}`
      },
      owner: {
        title: code => `${code} gets a new owner`,
        text: code => `As the quality manager open ${code}, choose “Edit” and pick a new owner. The register shows it at once, the history says who changed it.`,
        link: code => `Open ${code}`
      },
      reader: {
        title: 'The same document to a reader',
        text: code => `A reader finds no “Edit” on ${code}, but anyone may suggest an improvement.`,
        link: name => `Be ${name} and open the document`
      },
      yesterday: {
        title: 'What was the map yesterday?',
        text: service => (service
          ? `Every day of the map is true by itself: yesterday the service “${service}” had no manager, today it has.`
          : 'Every day of the map is true by itself. Look at yesterday, then come back to today.'),
        link: 'Open yesterday’s map'
      },
      returned: {
        title: 'The head returns a job description',
        text: (head, document) =>
          `You are ${head}. “${document}” waits on your desk. Open it, see what has changed, choose “Return” and write what to mend.`,
        link: name => `Be ${name} and open the desk`
      },
      submittedAgain: {
        title: 'The author mends it and submits it again',
        text: author =>
          `Now you are ${author}. What was returned is on your desk. Mend the draft and submit it again: a new round begins and nothing carries over from the old one.`,
        link: name => `Be ${name} and open the desk`
      },
      substituted: {
        title: 'The substitute coordinates',
        text: (substitute, head) =>
          `${head} need not be there: by job description ${substitute} stands in. Coordinate in the head’s place; the log says who did it and for whom.`,
        link: name => `Be ${name} and open the desk`
      },
      compared: {
        title: 'What changed between two editions?',
        text: 'Every submitted text is kept. One job description has two confirmed editions: the new order repealed the old one. Compare them clause by clause and word by word.',
        link: 'Compare the editions'
      },
      end: {
        title: 'This is VAJS',
        text: 'You found who is responsible, proposed a change, applied it, looked back in time, coordinated a job description and compared two editions. Go on exploring: nothing here breaks.',
        link: 'Open the policy map'
      }
    }
  }
};
