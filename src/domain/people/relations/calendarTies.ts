import { activityParts } from '../../calendar/activity';
import type { Improvement } from '../../calendar/review';
import { isToDo } from '../../toDo';
import { groupBy } from '../../grouping';
import type { PlainDate } from '../../time/plainDate';
import { isValidOn } from '../../time/validity';
import type { KnownFacts } from './known';
import type { Tie } from './tie';

/** Who leads a forum, sits in it and is invited. Several seats of one role and capacity are told apart by their rows. */
export const forumTies = ({ facts: { forums, forumMembers } }: KnownFacts, on: PlainDate): readonly Tie[] => {
  const members = groupBy(forumMembers, ({ forum }) => forum);
  return forums.filter(({ validity }) => isValidOn(validity, on)).flatMap(({ id, name, scope, validity }): readonly Tie[] => {
    const tie: Tie = {
      key: `forum ${id}`, kind: 'forum', capacity: 'ofPlace', thing: { subject: { kind: 'forum', id }, name }, places: [scope], validity, by: 'place'
    };
    return [tie, ...(members.get(id) ?? []).filter(member => isValidOn(member.validity, on)).map((member): Tie => ({
      ...tie, key: `forum ${id} ${member.id}`, capacity: member.capacity, places: [], by: 'seat',
      seat: { roles: [member.role], scope: member.scope, ...(member.capacity === 'chair' ? {} : { own: true }) }
    }))];
  });
};

/**
 * Preparer, checker, executor and whoever is responsible, of every line of the management calendar that is no meeting. Where many hold
 * the role, each does it for the place where they hold it.
 */
export const activityTies = ({ facts: { activities } }: KnownFacts, on: PlainDate): readonly Tie[] =>
  activities.filter(({ validity }) => isValidOn(validity, on)).flatMap(({ row, name, parts, scope, validity }): readonly Tie[] => {
    const tie: Tie = {
      key: `activity ${row}`, kind: 'activity', capacity: 'ofPlace', thing: { subject: { kind: 'activity', id: row }, name }, places: [scope], validity, by: 'place'
    };
    return [tie, ...activityParts.flatMap((part): Tie[] => {
      const role = parts[part];
      return role === undefined ? [] : [{ ...tie, key: `activity ${row} ${part}`, capacity: part, places: [], by: 'seat', seat: { roles: [role], scope, own: true } }];
    })];
  });

/** What was done later was still to do on the day. */
const wasToDo = (improvement: Improvement, on: PlainDate): boolean =>
  isToDo(improvement) || (improvement.doneOn !== undefined && improvement.doneOn > on);

/** Improvements still to do, and reviews of the management system that are to come. */
export const improvementTies = ({ facts: { improvements, managementReviews } }: KnownFacts, on: PlainDate): readonly Tie[] => [
  ...improvements.filter(one => wasToDo(one, on)).map(({ id, name, owner, due }): Tie => ({
    key: `improvement ${id}`, kind: 'improvement', capacity: 'improvementOwner', thing: { subject: { kind: 'improvement', id }, name }, places: [],
    validity: {}, due, by: 'seat', seat: { roles: [owner], scope: {} }
  })),
  ...managementReviews.flatMap(({ id, name, responsible, day }): Tie[] => (responsible === undefined || day < on ? [] : [{
    key: `review ${id}`, kind: 'improvement', capacity: 'reviewResponsible', thing: { subject: { kind: 'managementReview', id }, name }, places: [],
    validity: {}, due: day, by: 'seat', seat: { roles: [responsible], scope: {} }
  }]))
];
