import type { BoundOrder } from '../../domain/approval/entry';
import type { Digest, Envelope } from '../../domain/approval/envelope';
import { conditions, type Condition, type FrozenRoute, type FrozenStep, type Place, type Quorum, type StepKind } from '../../domain/approval/route';
import { documentKinds, type DocumentKind } from '../../domain/documents/document';
import type { DocumentId, OrganisationId, PersonId, PostId, RoleHolderId, RoleId, RouteId, RouteStepId, UnitId } from '../../domain/identity';
import { safeLink } from '../../domain/links/safeLink';
import type { BasisKind } from '../../domain/people/role';
import { parsePlainDate, type PlainDate } from '../../domain/time/plainDate';
import { isDigest } from '../schema/approvals';

/** Anyone may add rows, so what stands in one is held against its form before anything relies on it. Undefined: not what it should be. */
type Reader<T> = (value: unknown) => T | undefined;

type Parsed = Readonly<Record<string, unknown>>;

export const parsed = (json: string | undefined): Parsed | undefined => {
  try {
    const value = JSON.parse(json ?? '') as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Parsed : undefined;
  } catch {
    return undefined;
  }
};

const id = <Id extends number>(value: unknown): Id | undefined =>
  (typeof value === 'number' && Number.isInteger(value) && value > 0 ? value as Id : undefined);
const text: Reader<string> = value => (typeof value === 'string' ? value : undefined);
const digest: Reader<Digest> = value => (typeof value === 'string' && isDigest(value) ? value as Digest : undefined);
const day: Reader<PlainDate> = value => (typeof value === 'string' ? parsePlainDate(value) : undefined);
const oneOf = <T extends string>(known: readonly T[]): Reader<T> => value => known.find(one => one === value);

const list = <T>(read: Reader<T>): Reader<readonly T[]> => value => {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read);
  return items.every((item): item is NonNullable<typeof item> => item !== undefined) ? items as T[] : undefined;
};

const WRONG = Symbol('wrong');

/** An absent value stays absent; a wrong one spoils the whole. */
const maybe = <T>(read: Reader<T>, value: unknown): T | undefined | typeof WRONG => (value === undefined ? undefined : read(value) ?? WRONG);

const isWhole = <T extends object>(value: T): value is { [K in keyof T]: Exclude<T[K], typeof WRONG> } =>
  Object.values(value).every(part => part !== WRONG);

/** Required parts that could not be read count as wrong. */
const must = <T>(value: T | undefined): T | typeof WRONG => (value === undefined ? WRONG : value);

const file: Reader<{ name: string; digest: Digest }> = value => {
  const { name, digest: of } = (value ?? {}) as Parsed;
  const read = { name: must(text(name)), digest: must(digest(of)) };
  return isWhole(read) ? read as { name: string; digest: Digest } : undefined;
};

export const readEnvelope = (value: Parsed): Envelope | undefined => {
  const read = {
    schema: value.schema === 1 ? 1 as const : WRONG,
    document: must(id<DocumentId>(value.document)),
    edition: must(id<number>(value.edition)),
    kind: must(oneOf<DocumentKind>(documentKinds)(value.kind)),
    organisation: maybe(id<OrganisationId>, value.organisation),
    unit: maybe(id<UnitId>, value.unit),
    post: maybe(id<PostId>, value.post),
    owner: maybe(id<RoleId>, value.owner),
    employee: maybe(id<PersonId>, value.employee),
    authors: must(list(id<PersonId>)(value.authors)),
    conditions: must(list(oneOf<Condition>(conditions))(value.conditions)),
    concerned: must(list(id<UnitId>)(value.concerned)),
    agencies: maybe(list(id<OrganisationId>), value.agencies),
    changeSummary: must(text(value.changeSummary)),
    content: must(digest(value.content)),
    files: must(list(file)(value.files))
  };
  return isWhole(read) ? read as Envelope : undefined;
};

const place: Reader<Place> = value => {
  const { holder, person } = (value ?? {}) as Parsed;
  const read = { holder: must(id<RoleHolderId>(holder)), person: must(id<PersonId>(person)) };
  return isWhole(read) ? read as Place : undefined;
};

const frozenStep: Reader<FrozenStep> = value => {
  const of = (value ?? {}) as Parsed;
  const read = {
    step: must(id<RouteStepId>(of.step)),
    name: must(text(of.name)),
    kind: must(oneOf<StepKind>(['coordination', 'approval', 'signing', 'order'])(of.kind)),
    quorum: must(oneOf<Quorum>(['any', 'all'])(of.quorum)),
    days: must(id<number>(of.days)),
    parallel: typeof of.parallel === 'boolean' ? of.parallel : WRONG,
    places: must(list(place)(of.places))
  };
  return isWhole(read) ? read as FrozenStep : undefined;
};

export const readRoute = (value: unknown): FrozenRoute | undefined => {
  const { route, steps } = (value ?? {}) as Parsed;
  const read = { route: must(id<RouteId>(route)), steps: must(list(frozenStep)(steps)) };
  return isWhole(read) ? read as FrozenRoute : undefined;
};

/** A link that must not be followed is left out; the order stands by its reference. */
export const readOrder = (value: Parsed): BoundOrder | undefined => {
  const read = {
    reference: must(text(value.reference)),
    number: must(text(value.number)),
    date: must(day(value.date)),
    annex: maybe(text, value.annex),
    validFrom: maybe(day, value.validFrom),
    link: typeof value.link === 'string' ? safeLink(value.link) : undefined,
    repeals: must(list(id<number>)(value.repeals))
  };
  return isWhole(read) ? read as BoundOrder : undefined;
};

export interface DelegationDetails { readonly to: PersonId; readonly holder?: RoleHolderId }

export const readDelegation = (value: Parsed): DelegationDetails | undefined => {
  const read = { to: must(id<PersonId>(value.to)), holder: maybe(id<RoleHolderId>, value.holder) };
  return isWhole(read) ? read as DelegationDetails : undefined;
};

export interface ExternalDetails { readonly reference: string; readonly link?: string; readonly holder?: RoleHolderId }

export const readExternal = (value: Parsed): ExternalDetails | undefined => {
  const read = {
    reference: must(text(value.reference)), holder: maybe(id<RoleHolderId>, value.holder),
    link: typeof value.link === 'string' ? safeLink(value.link) : undefined
  };
  return isWhole(read) ? read as ExternalDetails : undefined;
};

export interface ContainerDetails { readonly link?: string; readonly digest?: Digest }

export const readContainer = (value: Parsed): ContainerDetails => ({
  link: typeof value.link === 'string' ? safeLink(value.link) : undefined, digest: digest(value.digest)
});

export interface SubstitutionDetails {
  readonly substitute: PersonId;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly holder?: RoleHolderId;
  readonly basis: { readonly kind: BasisKind; readonly reference?: string };
}

export const readSubstitution = (value: Parsed): SubstitutionDetails | undefined => {
  const basis = (value.basis ?? {}) as Parsed;
  const of = { kind: must(oneOf<BasisKind>(['jobDescription', 'appointment', 'order'])(basis.kind)), reference: maybe(text, basis.reference) };
  const read = {
    substitute: must(id<PersonId>(value.substitute)), from: must(day(value.from)), until: must(day(value.until)),
    holder: maybe(id<RoleHolderId>, value.holder)
  };
  return isWhole(read) && isWhole(of) ? { ...read, basis: of } as SubstitutionDetails : undefined;
};
