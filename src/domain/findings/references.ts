import type { Facts } from '../facts';
import type { Validity } from '../time/validity';
import type { FindingSubject } from './subject';

/** What a page has read of the lists: a list that it left out is not an empty one. */
export type ReadFacts = Partial<Facts>;

/** The rows of one kind, undefined where they were not read. The same function stands for the same list, wherever it is pointed at from. */
export type RowsOf<Row = { readonly id: number }> = (facts: ReadFacts) => readonly Row[] | undefined;

const rowsOf = <Noun extends keyof Facts>(noun: Noun): ((facts: ReadFacts) => Facts[Noun] | undefined) => facts => facts[noun];

const organisations = rowsOf('organisations');
const units = rowsOf('units');
const posts = rowsOf('posts');
const roles = rowsOf('roles');
const supportServices = rowsOf('supportServices');
const documents = rowsOf('documents');
const listedProcesses = rowsOf('listedProcesses');
const editions = rowsOf('editions');
const areas = rowsOf('areas');
const services = rowsOf('services');
const goals = rowsOf('goals');
const indicators = rowsOf('indicators');
const holders = (facts: ReadFacts): Facts['holders']['rows'] | undefined => facts.holders?.rows;

/** A column that names rows: of which list, and which ones. */
type Column<Row> = readonly [to: RowsOf, named: (row: Row) => number | readonly number[] | undefined];

interface Noun<Row> {
  readonly rows: RowsOf<Row>;
  readonly subject: (row: Row) => FindingSubject;
  readonly validity?: (row: Row) => Validity | undefined;
  readonly columns: Readonly<Record<string, Column<Row>>>;
}

/** A row with the ids that its columns name. */
export interface PointingRow {
  readonly subject: FindingSubject;
  readonly validity?: Validity;
  readonly named: readonly (readonly [column: string, id: number])[];
}

/** A list without the type of its rows. */
export interface PointingList {
  readonly rows: RowsOf;
  /** Which list each column points at. */
  readonly columns: Readonly<Record<string, RowsOf>>;
  readonly pointing: (facts: ReadFacts) => readonly PointingRow[];
}

const list = <Row extends { readonly id: number }>({ rows, subject, validity, columns }: Noun<Row>): PointingList => ({
  rows,
  columns: Object.fromEntries(Object.entries(columns).map(([column, [to]]) => [column, to])),
  pointing: facts => (rows(facts) ?? []).map(row => ({
    subject: subject(row),
    validity: validity?.(row),
    named: Object.entries(columns).flatMap(([column, [, named]]) =>
      [named(row) ?? []].flat().map(id => [column, id] as const))
  }))
});

const ownValidity = ({ validity }: { readonly validity: Validity }): Validity => validity;

/** What points where, by the lists' names and with their own column names. */
export const pointingLists: Readonly<Record<string, PointingList>> = {
  Organisations: list({
    rows: organisations, subject: ({ id }) => ({ kind: 'organisation', id }), validity: ownValidity, columns: {}
  }),
  Units: list({
    rows: units, subject: ({ id }) => ({ kind: 'unit', id }), validity: ownValidity,
    columns: { Organisation: [organisations, unit => unit.organisation], Parent: [units, unit => unit.parent] }
  }),
  Posts: list({
    rows: posts, subject: ({ id }) => ({ kind: 'post', id }), validity: ownValidity,
    columns: {
      Organisation: [organisations, post => post.organisation], Unit: [units, post => post.unit], Manager: [posts, post => post.manager]
    }
  }),
  Roles: list({
    rows: roles, subject: ({ id }) => ({ kind: 'role', id }),
    columns: { Organisation: [organisations, role => role.organisation] }
  }),
  ManagedDocuments: list({
    rows: documents, subject: ({ id }) => ({ kind: 'document', id }), validity: ({ restriction }) => restriction?.validity,
    columns: {
      Parent: [documents, document => document.parent], MergedInto: [documents, document => document.mergedInto],
      Owner: [roles, document => document.owner], Organisation: [organisations, document => document.organisation],
      Unit: [units, document => document.unit], Post: [posts, document => document.post]
    }
  }),
  ListedProcesses: list({
    rows: listedProcesses, subject: ({ id }) => ({ kind: 'listedProcess', id }),
    columns: {
      SupportService: [supportServices, row => row.supportService], Document: [documents, row => row.document],
      PartOwner: [roles, row => row.part?.owner]
    }
  }),
  Editions: list({
    rows: editions, subject: ({ id }) => ({ kind: 'edition', id }), validity: ownValidity,
    columns: { Document: [documents, edition => edition.document] }
  }),
  PolicyAreas: list({
    rows: areas, subject: ({ id }) => ({ kind: 'policyArea', id }), validity: ownValidity,
    columns: {
      Field: [units, area => area.field], Department: [units, area => area.department], Related: [areas, area => area.related]
    }
  }),
  Services: list({
    rows: services, subject: ({ id }) => ({ kind: 'service', id }), validity: ownValidity,
    columns: {
      Organisation: [organisations, service => service.organisation], PolicyAreas: [areas, service => service.policyAreas]
    }
  }),
  Goals: list({
    rows: goals, subject: ({ id }) => ({ kind: 'goal', id }), validity: ownValidity,
    columns: { PolicyArea: [areas, goal => goal.policyArea] }
  }),
  Indicators: list({
    rows: indicators, subject: ({ id }) => ({ kind: 'indicator', id }),
    columns: { Goal: [goals, indicator => indicator.goal] }
  }),
  RoleHolders: list({
    rows: holders, subject: ({ id }) => ({ kind: 'roleHolder', id }), validity: ownValidity,
    columns: {
      Role: [roles, holder => holder.role],
      Organisation: [organisations, holder => holder.scope.organisation],
      Unit: [units, holder => holder.scope.unit],
      Post: [posts, holder => holder.scope.post],
      PolicyArea: [areas, holder => holder.scope.policyArea],
      Service: [services, holder => holder.scope.service],
      SupportService: [supportServices, holder => holder.scope.supportService],
      OnBehalfOf: [holders, holder => holder.onBehalfOf]
    }
  })
};
