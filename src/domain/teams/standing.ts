import type { Answer, Approval, Round } from '../approval/approval';
import type { EditionLog } from '../approval/replay';
import { editionKey, replay } from '../approval/replay';
import { givenTo } from '../approval/steps';
import { dueDay, workingDaysLeft } from '../approval/timeAllowed';
import type { PersonId } from '../identity';
import { addDays, type PlainDate } from '../time/plainDate';
import { dayInTallinn } from '../time/tallinn';
import type { ProposedMember, Standing } from './composition';
import type { TeamFacts } from './teamFacts';

export const dayOf = (at: number): PlainDate => dayInTallinn(new Date(at));

const DRAFTING: Approval = { status: 'drafting' };

/** Where editions stood after so many of their rows: days between two rows are one answer. */
const told = new WeakMap<EditionLog, Map<number, Approval>>();

/** Where an edition stood at the end of a day: what was written later is left out. */
export const approvalOn = ({ policy, ground }: Pick<TeamFacts, 'policy' | 'ground'>, log: EditionLog, on: PlainDate): Approval => {
  const { document, edition, approval, counted } = log;
  let then = counted.length;
  while (then > 0 && ground.dayOf(counted[then - 1].at) > on) then--;
  if (then === counted.length) return approval;
  if (then === 0) return DRAFTING;
  const of = told.get(log) ?? new Map<number, Approval>();
  told.set(log, of);
  const was = of.get(then) ?? replay(policy, counted.slice(0, then)).editions.get(editionKey(document, edition))?.approval ?? DRAFTING;
  of.set(then, was);
  return was;
};

const answersIn = ({ steps }: Round): readonly Answer[] => steps.flatMap(({ answers }) => answers);

/** Who is asked in the open steps and has not answered; a place that was given over waits for whom it was given to. */
const waitsFor = ({ steps }: Round): readonly PersonId[] => [...new Set(steps.filter(({ status }) => status === 'open').flatMap(({ frozen: { places }, answers, delegations }) => [
  ...places.flatMap(({ person }, n) => (answers.some(({ fills }) => fills.includes(n)) ? [] : [givenTo(delegations, n) ?? person])),
  ...(places.length === 0 ? [givenTo(delegations, undefined)].filter((to): to is PersonId => to !== undefined) : [])
]))];

const earliest = (days: readonly PlainDate[], otherwise: PlainDate): PlainDate =>
  days.reduce<PlainDate | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined) ?? otherwise;

/** The same for one member: who alone answered for the own institution is given the mandate all the same, and is a finding. */
export const standingFor = (standing: Standing, { person }: ProposedMember): Standing =>
  (standing.status === 'given' && standing.by.length === 1 && standing.by[0] === person.id ? { ...standing, ownHead: true } : standing);

/** How the mandates of a proposal stand on a day, by the approval as it was on that day. */
export const standingOf = (approval: Exclude<Approval, { status: 'drafting' }>, on: PlainDate): Standing => {
  const { round } = approval;
  switch (approval.status) {
    case 'open': {
      const open = round.steps.flatMap(step => (step.status === 'open' ? [step] : []));
      const due = earliest(open.map(({ since, frozen: { days } }) => dueDay(since, days)), addDays(on, 1));
      return { status: 'pending', since: dayOf(round.submit.at), waitsFor: waitsFor(round), due, daysLeft: workingDaysLeft(on, due) };
    }
    case 'returned':
    case 'rejected': return { status: approval.status, since: dayOf(approval.at), by: approval.by, words: approval.text };
    case 'withdrawn': return { status: 'withdrawn', since: dayOf(approval.at), by: approval.by };
    case 'coordinated':
    case 'confirmed': {
      const answers = answersIn(round);
      const last = answers.reduce((latest, { at }) => Math.max(latest, at), round.submit.at);
      return {
        status: 'given', since: dayOf(approval.status === 'coordinated' ? approval.at : last), by: [...new Set(answers.map(({ by }) => by))], answers,
        ownHead: false
      };
    }
    default: return approval satisfies never;
  }
};
