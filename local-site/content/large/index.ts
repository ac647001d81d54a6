import type { PlainDate } from '../../../src/domain/time/plainDate';
import type { Content } from '..';
import { moreActivities, moreForums, moreHeld, moreMembers, moreRules } from './calendar';
import { chance } from './chance';
import { documents, editions, listed, owners } from './documents';
import { holders } from './holders';
import { jobActs, jobDescriptions, jobHolders, morePosts } from './jobDescriptions';
import { areas, countyCentres, departments, goals, indicators, services } from './policy';

/** How many rows there are in all, the sample's included; editions, goals and the rest follow from these. */
export const LARGE = {
  policyAreas: 100, services: 2000, documents: 5000, roleHolders: 6000, forums: 120, meetingRules: 200, activities: 100, held: 2000,
  /** Of the documents; the rest are processes, instructions, forms and statutes. */
  jobDescriptions: 2000, acts: 20_000
} as const;

const SEED = 20261121;

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
  const moreDocuments = documents(missing('documents'), jobs, choices);
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

  return {
    ...sample,
    organisations: { ...sample.organisations, ...countyCentres },
    units: { ...sample.units, ...departments },
    posts: { ...sample.posts, ...morePosts(jobCount) },
    roles: { ...sample.roles, ...owners },
    documents: { ...sample.documents, ...moreDocuments },
    listedProcesses: { ...sample.listedProcesses, ...listed(Object.keys(sample.supportServices)) },
    editions: { ...sample.editions, ...editions(withoutJobs, today, choices) },
    policyAreas: { ...sample.policyAreas, ...moreAreas },
    services: { ...sample.services, ...moreServices },
    goals: { ...sample.goals, ...moreGoals },
    indicators: { ...sample.indicators, ...indicators(Object.keys(moreGoals), today, choices) },
    roleHolders: { ...sample.roleHolders, ...holders(missing('roleHolders') - Object.keys(jobSeats).length, places, today, choices), ...jobSeats },
    forums: { ...sample.forums, ...moreForums(forumCount, areaKeys) },
    meetingRules: { ...sample.meetingRules, ...rules },
    forumMembers: { ...sample.forumMembers, ...moreMembers(forumCount, areaKeys) },
    activities: { ...sample.activities, ...moreActivities(missing('activities'), Object.keys(owners), calendarChoices) },
    held: [...sample.held, ...moreHeld(missing('held'), rules, today)],
    acts: [...jobActs(jobs, today, missing('acts')), ...sample.acts].sort((a, b) => a.at - b.at)
  };
};
