import type { DocumentCode } from '../../src/domain/documents/code';
import type { Edition, ListedProcess, ManagedDocument, SupportService } from '../../src/domain/documents/document';
import type { Facts } from '../../src/domain/facts';
import type { Id } from '../../src/domain/identity';
import { indexHolders } from '../../src/domain/people/holders';
import type { Person } from '../../src/domain/people/person';
import type { Role, RoleHolder, RoleScope } from '../../src/domain/people/role';
import type { Organisation, Post, Unit } from '../../src/domain/people/structure';
import type { Goal, Indicator, PolicyArea, Service } from '../../src/domain/policy/policyArea';
import type { Suggestion } from '../../src/domain/suggestions/suggestion';
import { plainDate } from '../../src/domain/time/plainDate';
import type { PlainDate } from '../../src/domain/time/plainDate';
import type { Validity } from '../../src/domain/time/validity';

/** A domain type as tests write it: ids are plain numbers, days and codes plain text. */
export type Loose<T> =
  T extends Date ? T :
  T extends Id<string> ? number :
  T extends PlainDate | DocumentCode ? string :
  T extends readonly (infer One)[] ? readonly Loose<One>[] :
  T extends object ? { readonly [K in keyof T]: Loose<T[K]> } :
  T;

/** Builds rows from what a test cares about. */
const rows = <T extends { readonly id: number }>(
  defaults: Loose<Omit<T, 'id'>>): ((given: Partial<Loose<T>> & { readonly id: number }) => T) =>
  given => Object.assign({}, defaults, given) as unknown as T;

const always: Validity = {};
const sample = false;

export const day = plainDate;
export const since = (from: string): Validity => ({ from: day(from) });
export const until = (last: string): Validity => ({ until: day(last) });
export const between = (from: string, last: string): Validity => ({ from: day(from), until: day(last) });

/** Person 1 is "Inimene A", person 2 "Inimene B", … unless the test names a post. */
export const person = (id: number, name = `Inimene ${String.fromCharCode(64 + id)}`): Person => ({ id, name }) as Person;

export const scope = (given: Loose<RoleScope>): RoleScope => given as RoleScope;

export const organisation = rows<Organisation>({ name: 'Amet', shortName: 'A', kind: 'agency', validity: always, sample });
export const unit = rows<Unit>({ name: 'Osakond', kind: 'department', organisation: 1, validity: always, sample });
export const post = rows<Post>({ name: 'nõunik', seats: 1, aliases: [], validity: always, sample });
export const role = rows<Role>({ name: 'Roll', sample });
export const holder = rows<RoleHolder>({ role: 1, person: { id: 1, name: 'Inimene A' }, scope: {}, validity: always, sample });
export const supportService = rows<SupportService>({ name: 'Tugiteenus', order: 1, sample });
export const document = rows<ManagedDocument>({ title: 'Dokument', kind: 'process', stage: 'inUse', reviewCycle: 12, sample });
export const edition = rows<Edition>({ document: 1, number: 1, validity: always, order: { number: '1-2/14' }, sample });
export const listed = rows<ListedProcess>({ supportService: 1, document: 1, order: 1 });
export const area = rows<PolicyArea>({ name: 'Valdkond', horizontal: false, related: [], validity: always, sample });
export const service = rows<Service>({ name: 'Teenus', organisation: 1, policyAreas: [], validity: always, sample });
export const goal = rows<Goal>({ policyArea: 1, title: 'Eesmärk', validity: always, sample });
export const indicator = rows<Indicator>({ goal: 1, title: 'Näitaja', sample });
export const suggestion = rows<Suggestion>({
  subject: { kind: 'document', id: 1 }, subjectTitle: 'Dokument', text: 'Parandada', proposal: { kind: 'words' }, state: 'open',
  by: { id: 9, name: 'Lugeja A' }, at: new Date('2026-11-20T08:00:00Z')
});

/** Lists as a test fills them; the others are empty. */
export const facts = ({ holders = [], ...lists }: Partial<Omit<Facts, 'holders'>> & { holders?: readonly RoleHolder[] }): Facts => ({
  organisations: [], units: [], posts: [], roles: [], supportServices: [], documents: [], editions: [], listedProcesses: [],
  areas: [], services: [], goals: [], indicators: [], suggestions: [],
  ...lists,
  holders: indexHolders(holders, lists.roles ?? [])
});

export const ids = (things: readonly { readonly id: number }[]): readonly number[] => things.map(({ id }) => id);
