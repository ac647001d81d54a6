import type { DocumentKind } from '../documents/document';
import { groupBy } from '../grouping';
import type { DocumentId, OrganisationId, PersonId, PostId, RoleId, RouteId, UnitId } from '../identity';
import type { BasisKind, KeyRole, Role, RoleHolder } from '../people/role';
import type { Post, Unit } from '../people/structure';
import type { PlainDate } from '../time/plainDate';
import { dayInTallinn } from '../time/tallinn';
import { inForce, spansOf, unknownTimes, type Dated, type Span } from './dated';
import type { Route, RouteStep } from './route';
import { isIn, stretchAt, type During, type Stretch, type When } from './stretch';

/** What a route follows from about a document, as its row in the list says. */
export interface DocumentFacts {
  readonly id: DocumentId;
  readonly kind: DocumentKind;
  readonly organisation?: OrganisationId;
  readonly unit?: UnitId;
  readonly post?: PostId;
  readonly owner?: RoleId;
  readonly employee?: PersonId;
}

/** The rows that approvals rely on, with their histories. Quality managers keep them, and nothing of them is deleted. */
export interface GroundRows {
  readonly documents: readonly Dated<DocumentFacts>[];
  readonly units: readonly Dated<Unit>[];
  readonly posts: readonly Dated<Post>[];
  readonly roles: readonly Dated<Role>[];
  readonly holders: readonly Dated<RoleHolder>[];
  readonly routes: readonly Dated<Route>[];
  readonly steps: readonly Dated<RouteStep>[];
}

type HolderSpans = readonly Span<RoleHolder>[];

/** Where a question is asked from: a post, a unit and those above it, an organisation; then anywhere. */
export interface Whereabouts {
  readonly post?: PostId;
  readonly unit?: UnitId;
  readonly organisation?: OrganisationId;
}

/** Rows of one role by the one place that each names; a row that names none holds everywhere. */
interface RoleSpans {
  readonly atPost: ReadonlyMap<PostId, HolderSpans>;
  readonly atUnit: ReadonlyMap<UnitId, HolderSpans>;
  readonly atOrganisation: ReadonlyMap<OrganisationId, HolderSpans>;
  readonly everywhere: HolderSpans;
}

const NOBODY: readonly RoleHolder[] = [];
const ANYWHERE: Whereabouts = {};

const filed = (spans: HolderSpans): RoleSpans => ({
  atPost: groupBy(spans, ({ value: { scope } }) => scope.post),
  atUnit: groupBy(spans, ({ value: { scope } }) => (scope.post === undefined ? scope.unit : undefined)),
  atOrganisation: groupBy(spans, ({ value: { scope } }) => (scope.post === undefined && scope.unit === undefined ? scope.organisation : undefined)),
  everywhere: spans.filter(({ value: { scope: { post, unit, organisation, service, supportService, policyArea } } }) =>
    [post, unit, organisation, service, supportService, policyArea].every(place => place === undefined))
});

const spanAt = <T>(spans: readonly Span<T>[] | undefined, when: When): Span<T> | undefined => {
  if (!spans) return undefined;
  for (const span of spans) if (typeof when === 'number' ? isIn(span, when) : when.isIn(span)) return span;
  return undefined;
};

const valuesAt = <T>(spans: readonly Span<T>[] | undefined, stretch: Stretch, into: T[] = []): readonly T[] => {
  if (spans) for (const span of spans) if (stretch.isIn(span)) into.push(span.value);
  return into;
};

/** No structure has more levels; a unit that stands above itself ends the climb here. */
const MOST_LEVELS = 12;

/** The lists at any moment of the log, indexed once: every question touches only the rows it is about. */
export class Ground {
  private readonly unknown: readonly During[];
  private readonly documents: ReadonlyMap<DocumentId, readonly Span<DocumentFacts>[]>;
  private readonly units: ReadonlyMap<UnitId, readonly Span<Unit>[]>;
  private readonly posts: ReadonlyMap<PostId, readonly Span<Post>[]>;
  private readonly roleKeys: ReadonlyMap<KeyRole, readonly RoleId[]>;
  private readonly byRole: ReadonlyMap<RoleId, RoleSpans>;
  private readonly everyHolder: ReadonlyMap<RoleId, HolderSpans>;
  private readonly byHolder: ReadonlyMap<number, HolderSpans>;
  private readonly substitutes: ReadonlyMap<number, HolderSpans>;
  private readonly routes: ReadonlyMap<DocumentKind, readonly Span<Route>[]>;
  private readonly steps: ReadonlyMap<RouteId, readonly Span<RouteStep>[]>;
  /** Roles that lead a unit. */
  public readonly leading: readonly RoleId[];
  private readonly days = new Map<number, PlainDate>();

  public constructor(rows: GroundRows) {
    const lists: readonly (readonly Dated<unknown>[])[] =
      [rows.documents, rows.units, rows.posts, rows.roles, rows.holders, rows.routes, rows.steps];
    this.unknown = lists.flatMap(unknownTimes);
    const byId = <T extends { readonly id: Id }, Id>(list: readonly Dated<T>[]): ReadonlyMap<Id, readonly Span<T>[]> =>
      groupBy(spansOf(list), ({ value }) => value.id);
    this.documents = byId(rows.documents);
    this.units = byId(rows.units);
    this.posts = byId(rows.posts);
    this.roleKeys = new Map([...groupBy(rows.roles, ({ value }) => value.key)].map(([key, held]) => [key, held.map(({ value }) => value.id)]));
    this.leading = [...this.rolesWith('peopleManager'), ...this.rolesWith('departmentHead')];
    const said = spansOf(rows.holders);
    this.byHolder = groupBy(said, ({ value }) => value.id);
    const holders = inForce(said);
    this.substitutes = groupBy(holders, ({ value }) => value.onBehalfOf);
    const own = holders.filter(({ value }) => value.onBehalfOf === undefined);
    this.everyHolder = groupBy(own, ({ value }) => value.role);
    this.byRole = new Map([...this.everyHolder].map(([role, spans]) => [role, filed(spans)]));
    this.routes = groupBy(inForce(spansOf(rows.routes)), ({ value }) => value.kind);
    const steps = [...inForce(spansOf(rows.steps))].sort(({ value: a }, { value: b }) => a.order - b.order || a.id - b.id);
    this.steps = groupBy(steps, ({ value }) => value.route);
  }

  /** Whether nobody knows what some row said at a moment. */
  public isUnknownAt(at: number): boolean {
    return this.unknown.some(time => isIn(time, at));
  }

  /** The day in Tallinn on which a row was written. */
  public dayOf(at: number): PlainDate {
    const quarter = Math.floor(at / 900_000); // every offset and every change of clocks is a multiple of a quarter of an hour
    let day = this.days.get(quarter);
    if (day === undefined) this.days.set(quarter, day = dayInTallinn(new Date(at)));
    return day;
  }

  public document(id: DocumentId, when: When): DocumentFacts | undefined { return spanAt(this.documents.get(id), when)?.value; }

  public post(id: PostId, when: When): Post | undefined { return spanAt(this.posts.get(id), when)?.value; }

  public unit(id: UnitId, when: When): Unit | undefined { return spanAt(this.units.get(id), when)?.value; }

  public holder(id: number, when: When): RoleHolder | undefined { return spanAt(this.byHolder.get(id), when)?.value; }

  /** Who last changed a holder's row by that moment. */
  public editorOf(id: number, when: When): PersonId | undefined { return spanAt(this.byHolder.get(id), when)?.editor; }

  /** A unit and those above it, nearest first. */
  public climb(from: UnitId | undefined, when: When): readonly Unit[] {
    const units: Unit[] = [];
    for (let id = from; id !== undefined && units.length < MOST_LEVELS;) {
      const unit = this.unit(id, when);
      if (!unit) break;
      units.push(unit);
      id = unit.parent;
    }
    return units;
  }

  /** The organisation of a place; it may follow from the unit. */
  public organisationOf({ unit, organisation }: Whereabouts, when: When): OrganisationId | undefined {
    return organisation ?? (unit === undefined ? undefined : this.unit(unit, when)?.organisation);
  }

  public rolesWith(key: KeyRole): readonly RoleId[] { return this.roleKeys.get(key) ?? []; }

  /** Rows of a role that hold exactly at a place on the day of a moment. */
  public holdersAt(roles: readonly RoleId[], place: Whereabouts, when: When): readonly RoleHolder[] {
    const stretch = stretchAt(when);
    const found: RoleHolder[] = [];
    for (const role of roles) {
      const file = this.byRole.get(role);
      if (!file) continue;
      valuesAt(place.post !== undefined ? file.atPost.get(place.post)
        : place.unit !== undefined ? file.atUnit.get(place.unit)
          : place.organisation !== undefined ? file.atOrganisation.get(place.organisation) : file.everywhere, stretch, found);
    }
    return found;
  }

  /** All who hold a role on that day, wherever they hold it. */
  public everywhereHeld(role: RoleId, when: When): readonly RoleHolder[] { return valuesAt(this.everyHolder.get(role), stretchAt(when)); }

  /**
   * The nearest holders of any of the roles: in the unit, one above it, the organisation, or everywhere; for what belongs to no
   * organisation, whoever holds the role.
   */
  public nearest(roles: readonly RoleId[], { unit, organisation }: Whereabouts, when: When): readonly RoleHolder[] {
    let level = 0;
    for (let id = unit; id !== undefined && level < MOST_LEVELS; level++) {
      const here = this.holdersAt(roles, { unit: id }, when);
      if (here.length > 0) return here;
      id = this.unit(id, when)?.parent;
    }
    const home = this.organisationOf({ unit, organisation }, when);
    const inIt = home === undefined ? NOBODY : this.holdersAt(roles, { organisation: home }, when);
    if (inIt.length > 0) return inIt;
    const everywhere = this.holdersAt(roles, ANYWHERE, when);
    return everywhere.length > 0 || home !== undefined ? everywhere : roles.flatMap(role => this.everywhereHeld(role, when));
  }

  /** The nearest holders of the role that owns a document; an owner who holds the role elsewhere only is the owner all the same. */
  public owners({ owner, ...from }: Whereabouts & { readonly owner?: RoleId }, when: When): readonly RoleHolder[] {
    if (owner === undefined) return NOBODY;
    const near = this.nearest([owner], from, when);
    return near.length > 0 ? near : this.everywhereHeld(owner, when);
  }

  /** By what a person's standing row lets them stand in for a holder on that day; no chains. */
  public standingSubstitute(holder: number, person: PersonId, at: number): BasisKind | undefined {
    const row = this.substitutes.get(holder)?.find(span => span.value.person.id === person && isIn(span, at));
    return row && (row.value.basisKind ?? 'appointment');
  }

  /** The route of a kind of document on that day: the organisation's own, else the common one; of several the first. */
  public route(kind: DocumentKind, organisation: OrganisationId | undefined, when: When): Route | undefined {
    let own: Route | undefined;
    let common: Route | undefined;
    for (const route of valuesAt(this.routes.get(kind), stretchAt(when))) {
      if (route.organisation === undefined) common = !common || route.id < common.id ? route : common;
      else if (route.organisation === organisation) own = !own || route.id < own.id ? route : own;
    }
    return own ?? common;
  }

  /** In the order of the route. */
  public stepsOf(route: RouteId, when: When): readonly RouteStep[] { return valuesAt(this.steps.get(route), stretchAt(when)); }
}
