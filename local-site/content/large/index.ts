import type { PlainDate } from '../../../src/domain/time/plainDate';
import type { Content } from '..';
import { moreActivities, moreForums, moreHeld, moreMembers, moreRules } from './calendar';
import { chance } from './chance';
import { documents, editions, listed, owners } from './documents';
import { holders } from './holders';
import { headOf, jobActs, jobDescriptions, jobHolders, morePosts, unitKey } from './jobDescriptions';
import { groups } from './names';
import { areas, countyCentres, departments, goals, indicators, services } from './policy';
import { actions, compositions, decisions, teamActs, teams, type TeamPlace } from './teams';

/** How many rows there are in all, the sample's included; editions, goals and the rest follow from these. */
export const LARGE = {
  policyAreas: 100, services: 2000, documents: 5000, roleHolders: 6000, forums: 120, meetingRules: 200, activities: 100, held: 2000,
  /** Of the documents; the rest are processes, instructions, forms and statutes. */
  jobDescriptions: 2000, acts: 20_000, coreTeams: 150
} as const;

const SEED = 20261121;

type Holders = ReturnType<typeof holders>;

/** Teams for every generated area, the rest for services; each takes in people of a department and of two agencies. */
const teamPlaces = (
  count: number, areaRows: ReturnType<typeof areas>, serviceRows: ReturnType<typeof services>, held: Holders
): readonly TeamPlace[] => {
  const subjects = [
    ...Object.entries(areaRows).map(([key, { Title }]) => ({ subject: { PolicyArea: key }, name: Title, leader: held[`leader:${key}`]?.Person })),
    ...Object.entries(serviceRows).map(([key, { Title }]) => ({ subject: { Service: key }, name: Title, leader: held[`manager:${key}`]?.Person }))
  ].slice(0, count);
  const agencies = Object.keys(countyCentres);
  const serviceOf = (area: string | undefined, agency: string): string | undefined => Object.entries(serviceRows)
    .find(([, { Organisation, PolicyAreas }]) => Organisation === agency && area !== undefined && PolicyAreas?.includes(area))?.[0];
  return subjects.map(({ subject, name, leader }, n) => ({
    subject, name: name.toLowerCase(), leader, department: { unit: unitKey(n % groups.length), head: headOf(n % groups.length) },
    agencies: [n, n + 5].map(place => {
      const organisation = agencies[place % agencies.length];
      return { organisation, head: String(held[`head:${organisation}`].Person), service: serviceOf('PolicyArea' in subject ? subject.PolicyArea : undefined, organisation) };
    })
  }));
};

/** The sample content with generated rows after it, the same for the same day on every machine. */
export const enlarged = (sample: Content, today: PlainDate): Content => {
  const choices = chance(SEED);
  const missing = (noun: Exclude<keyof typeof LARGE, 'jobDescriptions'>): number => LARGE[noun] - Object.keys(sample[noun]).length;

  const moreAreas = areas(missing('policyAreas'), today);
  const areaKeys = Object.keys(moreAreas);
  const organisationKeys = [
    ...Object.entries(sample.organisations).filter(([, { Kind }]) => Kind === 'agency').map(([key]) => key), ...Object.keys(countyCentres)
  ];
  const moreServices = services(missing('services'), today, areaKeys, organisationKeys, choices);
  const jobs = jobDescriptions(LARGE.jobDescriptions - Object.values(sample.documents).filter(({ Kind }) => Kind === 'jobDescription').length);
  const moreDocuments = documents(missing('documents') - missing('coreTeams'), jobs, choices);
  const withoutJobs = Object.fromEntries(Object.entries(moreDocuments).filter(([key]) => jobs[key] === undefined));
  const jobCount = Object.keys(jobs).length;
  const jobSeats = jobHolders(jobCount, today);
  const moreGoals = goals(areaKeys, today);
  const places = {
    areas: areaKeys, services: Object.keys(moreServices), owners: Object.keys(owners), agencies: Object.keys(countyCentres)
  };
  const forumCount = missing('forums');
  // A chance of its own, so that the rows before it stay what they were.
  const calendarChoices = chance(SEED + 1);
  const rules = moreRules(missing('meetingRules'), forumCount, calendarChoices);
  const held = holders(missing('roleHolders') - Object.keys(jobSeats).length, places, today, choices);
  const led = teamPlaces(missing('coreTeams'), moreAreas, moreServices, held);
  const teamwork = teamActs(led, today, chance(SEED + 2));

  return {
    ...sample,
    organisations: { ...sample.organisations, ...countyCentres },
    units: { ...sample.units, ...departments },
    posts: { ...sample.posts, ...morePosts(jobCount) },
    roles: { ...sample.roles, ...owners },
    documents: { ...sample.documents, ...moreDocuments, ...compositions(led) },
    listedProcesses: { ...sample.listedProcesses, ...listed(Object.keys(sample.supportServices)) },
    editions: { ...sample.editions, ...editions(withoutJobs, today, choices) },
    policyAreas: { ...sample.policyAreas, ...moreAreas },
    services: { ...sample.services, ...moreServices },
    goals: { ...sample.goals, ...moreGoals },
    indicators: { ...sample.indicators, ...indicators(Object.keys(moreGoals), today, choices) },
    roleHolders: { ...sample.roleHolders, ...held, ...jobSeats },
    forums: { ...sample.forums, ...moreForums(forumCount, areaKeys) },
    meetingRules: { ...sample.meetingRules, ...rules },
    forumMembers: { ...sample.forumMembers, ...moreMembers(forumCount, areaKeys) },
    activities: { ...sample.activities, ...moreActivities(missing('activities'), Object.keys(owners), calendarChoices) },
    coreTeams: { ...sample.coreTeams, ...teams(led) },
    teamActions: { ...sample.teamActions, ...actions(led.length, today) },
    teamDecisions: { ...sample.teamDecisions, ...decisions(led.length, today) },
    held: [...sample.held, ...moreHeld(missing('held'), rules, today)],
    acts: [...jobActs(jobs, today, missing('acts') - teamwork.length), ...teamwork, ...sample.acts].sort((a, b) => a.at - b.at)
  };
};
