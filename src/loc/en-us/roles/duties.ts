import type { KeyRole } from '../../../domain/people/role';
import type { DutyPart } from '../../et-ee/roles/duties';

const portfolio: DutyPart = {
  title: 'As portfolio leader', section: 'LISA 3',
  duties: [
    'Keeps the department\'s policies and support services one whole, in line with the development plan.',
    'Sees that the portfolio\'s goals are planned and reached on time.',
    'Takes part in planning the work of its areas so that it serves the strategy.',
    'Draws up the department\'s budget and sees that it is well spent.',
    'Proposes what to reorganise and helps to carry it out.',
    'Sits in core teams where needed, or sends somebody.'
  ]
};

const peopleManager: DutyPart = {
  title: 'As people manager', section: 'LISA 3',
  duties: [
    'Leads people and the department\'s work so that its tasks are done.',
    'Knows what people need to learn and helps them to grow.',
    'Watches the workload and rearranges work where needed.'
  ]
};

/** What the sources lay on each role, in our own short words; the counts are those of the source. */
export const duties: Partial<Readonly<Record<KeyRole, readonly DutyPart[]>>> = {
  minister: [{ section: 'Tabel 1', duties: ['Sets political priorities and holds the political view of the whole governance area.'] }],
  secretaryGeneral: [{
    section: 'Tabel 1',
    duties: [
      'Leads the ministry\'s units and ties the agencies\' work to common goals.',
      'Decides the ministry\'s strategic goals and carries them out.',
      'Answers for the ministry\'s budget being used as intended.',
      'Confirms the staff that the goals need.'
    ]
  }],
  deputySecretaryGeneral: [{
    section: 'Tabel 1',
    duties: ['Sets the goals of the own field.', 'Leads what has to be done to reach them.', 'Answers for the field\'s budget, its making and its use.']
  }],
  departmentHead: [portfolio, peopleManager],
  portfolioLeader: [{ ...portfolio, title: undefined }],
  peopleManager: [{ ...peopleManager, title: undefined }],
  policyLeader: [{
    section: 'LISA 1',
    duties: [
      'Leads the policy from planning and law-making to looking at its effect.',
      'Keeps an up-to-date picture of the area and of what it needs.',
      'Answers for the policy map being right.',
      'Forms and leads the core team and agrees roles and tasks.',
      'Sets goals, indicators and resources with the team; proposes new services.',
      'Chooses what matters most and what there are means for.',
      'Works with other areas towards common goals.',
      'Speaks for the area: explains choices and their effect.',
      'Involves those whom the policy concerns.',
      'Draws up the work plan with the team, follows it and minds its risks.',
      'Knows what the area\'s work and services cost and how money is spent.',
      'Sees that the area is represented at home and abroad, in parliament too.'
    ]
  }],
  coreTeamMember: [{
    section: 'LISA 2',
    duties: [
      'Helps to shape the area\'s vision and to make it real.',
      'Helps to set goals and indicators and proposes improvements.',
      'Takes part in planning change and judges progress within the own competence.',
      'Works with the team, service managers and others concerned.',
      'Makes proposals on work plan and budget to the policy leader and the head of department.',
      'Proposes to the policy leader which services to create or change.',
      'Represents the area within the own competence, at home, abroad and in parliament.'
    ]
  }],
  supportServiceLeader: [{
    section: 'LISA 4',
    duties: [
      'Leads the service so that others get real support from it.',
      'Answers for the support-service map being right.',
      'Draws up the work plan, follows it and minds its risks.',
      'Finds out with policy leaders and other leaders what they need.',
      'Keeps the service in line with the organisation\'s strategy.',
      'Improves the service, brings in new methods and keeps processes fresh.'
    ]
  }],
  agencyHead: [{
    section: 'Tabel 1',
    duties: ['Leads the agency, its budget and its resources.', 'Sees that services serve policy and that an authorised service manager sits in core teams.']
  }],
  serviceManager: [
    {
      title: 'In the agency', section: 'LISA 5',
      duties: [
        'Speaks for the service and explains how it is provided.',
        'Decides about the service and says what comes first.',
        'Keeps the picture of the service current, with budget and needs.',
        'Knows which data the service yields and minds their quality.',
        'Forms and leads the service\'s core team.',
        'Creates vision, goals and indicators with the team and agrees them in the policy area.',
        'Puts the service\'s work in order of importance.',
        'Works with those concerned so that the service is good.',
        'Keeps an overview of how the service is provided.'
      ],
      overview: [
        'what clients expect and need', 'ways and channels of providing it', 'clients\' experience', 'what clients are told', 'laws and standards',
        'main processes and key activities', 'who is involved and in what role', 'obstacles, risks and remedies', 'products in use'
      ]
    },
    {
      title: 'As member of the core team', section: 'LISA 5',
      duties: [
        'Represents the service in the team and may decide for it.',
        'Helps to create the area\'s vision and carries it out.',
        'Takes part in setting goals and proposes improvements.',
        'Takes part in leading policy and in carrying out change.',
        'Works with the team, other service managers and those concerned.',
        'Gives the policy leader input for work plan and budget.',
        'Proposes which services to create or change.'
      ]
    }
  ],
  qualityManager: [{ section: 'ptk 1.4 ja 3', duties: ['Coordinates the management system and keeps it current.', 'Introduces the management system to new and present colleagues.'] }],
  processOwner: [{ section: 'ptk 3', duties: ['Answers for the process being fit for its purpose.'] }],
  agencyCoordinator: [{ section: 'ptk 1.4', duties: ['Coordinates the management system in the own agency.'] }]
};
