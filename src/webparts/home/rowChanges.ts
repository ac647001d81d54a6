import { nouns } from '../../data/facts';
import type { ListSchema, Row } from '../../data/schema/list';
import type { Site } from '../../data/site';
import type { FindingSubject } from '../../domain/findings/subject';
import { groupBy } from '../../domain/grouping';
import { recentlyChanged, type Changed } from '../../domain/home/recentlyChanged';
import type { RoleId } from '../../domain/identity';
import type { Person } from '../../domain/people/person';
import type { Strings } from '../../loc';
import { homeNouns, type HomeNoun } from './homeNouns';
import type { HomeFacts } from './useHome';

/** Suggestions have a place of their own on the page. */
export type ChangedNoun = Exclude<HomeNoun, 'suggestions'>;

type Entity<N extends ChangedNoun> = HomeFacts[N][number];

type Home = Strings['home'];

const documentName = (id: unknown, { documents }: HomeFacts): string => {
  const document = documents.find(one => one.id === id);
  return document ? [document.code, document.title].filter(Boolean).join(' ') : '';
};

const roleName = (id: RoleId, { roles }: HomeFacts): string => roles.find(role => role.id === id)?.name ?? '';

/** What each kind of row is a change of, and what people call it. */
const kinds: {
  readonly [N in ChangedNoun]: {
    readonly subject: FindingSubject['kind'];
    readonly title: (entity: Entity<N>, facts: HomeFacts, home: Home) => string;
  }
} = {
  documents: { subject: 'document', title: ({ id }, facts) => documentName(id, facts) },
  editions: { subject: 'edition', title: ({ document, number }, facts, home) => home.editionOf(documentName(document, facts), number) },
  areas: { subject: 'policyArea', title: ({ name }) => name },
  services: { subject: 'service', title: ({ name }) => name },
  supportServices: { subject: 'supportService', title: ({ name }) => name },
  roles: { subject: 'role', title: ({ name }) => name },
  roleHolders: { subject: 'roleHolder', title: ({ person, role }, facts, home) => home.holderOf(person.name, roleName(role, facts)) },
  organisations: { subject: 'organisation', title: ({ name }) => name },
  units: { subject: 'unit', title: ({ name }) => name },
  goals: { subject: 'goal', title: ({ title }) => title },
  indicators: { subject: 'indicator', title: ({ title }) => title },
  listedProcesses: {
    subject: 'listedProcess', title: ({ part, document }, facts) => part?.title ?? documentName(document, facts)
  }
};

export interface RowChange extends Changed { readonly kind: 'row'; readonly noun: ChangedNoun }

/** One row, or many rows of a kind that one person changed in one go, as an import does. */
export type Change =
  | RowChange
  | { readonly kind: 'rows'; readonly noun: ChangedNoun; readonly count: number; readonly modified: Date; readonly editor: Person };

/** From so many rows within a minute on they are one change. */
const MANY = 4;

interface Touched { readonly noun: ChangedNoun; readonly place: number; readonly row: Row<ListSchema> }

const rowsOf = (site: Site, noun: ChangedNoun): readonly Row<ListSchema>[] => {
  const state = site.stateOf<ListSchema>(nouns[noun].list);
  return state.status === 'ready' ? state.rows : [];
};

const changeOf = ({ noun, place, row: { stamp } }: Touched, facts: HomeFacts, home: Home): RowChange | undefined => {
  // A noun's rows and its facts stand in one order: the facts were made from these rows.
  const entity = facts[noun][place];
  if (entity?.id !== stamp.id) return undefined;
  const { subject, title } = kinds[noun] as { subject: FindingSubject['kind']; title: (e: unknown, f: HomeFacts, h: Home) => string };
  return {
    kind: 'row', noun, subject: { kind: subject, id: stamp.id } as FindingSubject, title: title(entity, facts, home),
    modified: stamp.modified, editor: stamp.editor
  };
};

const MINUTE_MS = 60_000;

const byMoment = (a: { readonly modified: Date }, b: { readonly modified: Date }): number => b.modified.getTime() - a.modified.getTime();

interface Together { readonly rows: readonly Touched[]; readonly modified: Date }

const latest = (rows: readonly Touched[]): Date =>
  rows.reduce((at, { row: { stamp } }) => (stamp.modified > at ? stamp.modified : at), rows[0].row.stamp.modified);

/** Rows of a kind that one person added, or changed, within one minute; the latest first. */
const changedTogether = (site: Site): readonly Together[] => {
  const touched = homeNouns
    .filter((noun): noun is ChangedNoun => noun !== 'suggestions')
    .flatMap(noun => rowsOf(site, noun).map((row, place): Touched => ({ noun, place, row })));
  const groups = groupBy(touched, ({ noun, row: { stamp } }) =>
    [noun, stamp.editor.id, stamp.version === '1.0' ? 'added' : 'changed', Math.floor(stamp.modified.getTime() / MINUTE_MS)].join(' '));
  return [...groups.values()].map(rows => ({ rows, modified: latest(rows) })).sort(byMoment);
};

/** What SharePoint says was changed last, whoever did it, at most `limit`. */
export const changesOn = (site: Site, facts: HomeFacts, home: Home, limit: number): readonly Change[] => {
  const recent = changedTogether(site).slice(0, limit);
  const few = recent.filter(({ rows }) => rows.length < MANY).flatMap(({ rows }) => rows.flatMap(row => changeOf(row, facts, home) ?? []));
  const many = recent.filter(({ rows }) => rows.length >= MANY).map(({ rows, modified }): Change => (
    { kind: 'rows', noun: rows[0].noun, count: rows.length, modified, editor: rows[0].row.stamp.editor }));
  return [...recentlyChanged(few, limit), ...many].sort(byMoment).slice(0, limit);
};
