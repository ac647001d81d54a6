import { momentAt } from '../approval/policy';
import { readingsOn, type Reading } from '../approval/reading';
import type { ManagedDocument } from '../documents/document';
import { groupBy } from '../grouping';
import type { DocumentId, PersonId, UnitId } from '../identity';
import { coverageOn } from '../jobDescriptions/coverage';
import type { Post, Unit } from '../people/structure';
import { isValidOn } from '../time/validity';
import { absencesIn, type Absence } from './absence';
import { postsOfDocuments, type DeskFacts, type Sitting } from './deskFacts';
import { inForceOn, reviewsWaiting, type DueReview } from './dueReview';
import { maySee, placesOf } from './maySee';
import { editionsUnderWay, isGoing } from './underWay';

/** A review of the unit's that is due, and whether the person may end it here: as the document's owner, head or line manager. */
export interface DepartmentReview extends DueReview { readonly mayReview: boolean; readonly overdue: boolean }

/** What a head answers for. */
export interface Department {
  /** Units that the person heads, and all under them. */
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  /** Posts without a job description in force. */
  readonly missing: readonly Post[];
  readonly reviews: readonly DepartmentReview[];
  /** Open and overdue, of people whose line manager the person is. */
  readonly unread: readonly Reading[];
  /** Of the others in these units: a number is all that is said. */
  readonly unreadElsewhere: number;
  /** Documents of these units that are being coordinated. */
  readonly inRound: number;
  /** Today's and coming ones of people whose line manager the person is. */
  readonly absences: readonly Absence[];
}

/** Units that a person heads on the day, as holder or standing in, and all units under them. */
export const headedUnits = ({ units, policy }: Pick<DeskFacts, 'units' | 'policy'>, sitting: Sitting): readonly Unit[] => {
  const current = units.filter(({ validity }) => isValidOn(validity, sitting.on));
  const children = groupBy(current, ({ parent }) => parent);
  const headed = new Set<UnitId>();
  const take = ({ id }: Unit): void => {
    if (headed.has(id)) return; // also where a unit stands above itself
    headed.add(id);
    children.get(id)?.forEach(take);
  };
  const moment = momentAt(sitting.now);
  current.filter(({ id, organisation }) => policy.isHead({ unit: id, organisation }, sitting.me, moment)).forEach(take);
  return current.filter(({ id }) => headed.has(id));
};

const unitOf = ({ unit, post }: ManagedDocument, posts: ReadonlyMap<number, Post>): UnitId | undefined =>
  unit ?? (post === undefined ? undefined : posts.get(post)?.unit);

/** Documents with an edition that was sent and has not come to its end. */
const inRounds = ({ replay }: DeskFacts): ReadonlySet<DocumentId> =>
  new Set([...replay.editions.values()].filter(({ approval }) => isGoing(approval)).map(({ document }) => document));

const earliestDue = (a: DepartmentReview, b: DepartmentReview): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.document.id - b.document.id);

/** Undefined for whoever heads nothing. */
export const departmentOf = (facts: DeskFacts, sitting: Sitting): Department | undefined => {
  const { me, on } = sitting;
  const units = headedUnits(facts, sitting);
  if (units.length === 0) return undefined;
  const inUnits = new Set<UnitId>(units.map(({ id }) => id));
  const posts = facts.posts.filter(({ unit, validity }) => unit !== undefined && inUnits.has(unit) && isValidOn(validity, on));
  const byPost = new Map(facts.posts.map(post => [post.id as number, post]));
  const documents = facts.documents.filter(document => {
    const unit = unitOf(document, byPost);
    return unit !== undefined && inUnits.has(unit);
  });
  const moment = momentAt(sitting.now);

  const sees = maySee(facts, sitting);
  const isMember = (person: PersonId): boolean => person !== me && placesOf(facts, person, sitting).some(({ unit }) => unit !== undefined && inUnits.has(unit));
  const members = [...new Set(facts.holders.rows.map(({ person }) => person.id))].filter(isMember);
  const readings = readingsOn({ ...facts, posts: postsOfDocuments(facts.documents) }, on);
  const unreadOf = (person: PersonId): readonly Reading[] =>
    (readings.get(person) ?? []).filter(({ status, since }) => status !== 'read' && since <= on);
  const mine = new Set(members.filter(sees));
  const known = new Set(facts.documents.map(({ id }) => id));
  const going = inRounds(facts);

  return {
    units, posts,
    missing: coverageOn(posts, facts.documents, ({ id }) => inForceOn(facts, id, on), on).missing,
    reviews: reviewsWaiting(documents, facts, editionsUnderWay(facts), on).map(review => ({
      ...review, overdue: review.due < on, mayReview: facts.policy.mayReview(review.document.id, me, moment)
    })).sort(earliestDue),
    unread: [...mine].flatMap(unreadOf).filter(({ document }) => known.has(document)).sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.person - b.person)),
    unreadElsewhere: members.filter(person => !mine.has(person)).reduce((sum, person) => sum + unreadOf(person).length, 0),
    inRound: documents.filter(({ id }) => going.has(id)).length,
    absences: absencesIn(facts.substitutions, on).filter(({ absent, state }) => mine.has(absent) && (state === 'now' || state === 'coming'))
  };
};
