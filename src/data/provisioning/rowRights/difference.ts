import { scopeOfCard, type CardSubject, type Keeper } from '../../../domain/cards/keepers';
import { roleOfEditor, rowEditors, type EditedRow, type KeptKind } from '../../../domain/cards/rowEditors';
import type { PersonId } from '../../../domain/identity';
import type { RoleHolder } from '../../../domain/people/role';
import type { PlainDate } from '../../../domain/time/plainDate';
import type { ListSchema } from '../../schema/list';
import { counted, foundLevel, isOwnDoor } from '../compareAccess';
import type { FoundAssignment, FoundLevel, FoundSite } from '../found';
import { groupKeys, levelFor, type GivenLevel, type GroupKey } from '../levels';
import { doneBeyond } from '../loosened';
import { weightOf } from '../deviation';
import type { Report } from '../report';
import type { Holder, LookedReport, RowDeviation, RowReport, RowRightsReport } from './deviation';
import type { FoundRow, FoundRowRights, FoundRows } from './found';

type Facts = FoundRowRights['facts'];

/** What whoever edits a row by their role may do there: change it, and not delete it. */
export const EDITOR: GivenLevel = 'edit';

const holderOf = (assignment: FoundAssignment): Holder =>
  ({ principal: assignment.principal, name: assignment.name, found: counted(assignment).map(({ name }) => name) });

const idsOf = (levels: readonly FoundLevel[]): readonly number[] => levels.map(({ id }) => id);

const exceeds = (level: GivenLevel | 'none', held: readonly FoundLevel[]): boolean => doneBeyond([level], held.map(({ mask }) => mask)).length > 0;

const organisationOf = (facts: Facts, subject: CardSubject): number | undefined =>
  (subject.kind === 'service' ? facts.services.find(({ id }) => id === subject.id)?.organisation : undefined);

/** Rows by which a person edited the card's rows at any time, as holder and as substitute. */
const heldHere = (facts: Facts, subject: CardSubject, person: PersonId): readonly RoleHolder[] => {
  const { byId, byPerson, keyOf } = facts.holders;
  const organisation = organisationOf(facts, subject);
  const [[field, id]] = subject.kind === 'service' ? [['organisation', organisation] as const] : Object.entries(scopeOfCard(subject));
  return (byPerson.get(person) ?? []).filter(row => {
    const held = row.onBehalfOf === undefined ? row : byId.get(row.onBehalfOf);
    return held !== undefined && id !== undefined && keyOf.get(held.role) === roleOfEditor(subject.kind) && held.scope[field as keyof typeof held.scope] === id;
  });
};

const lastDay = (facts: Facts, subject: CardSubject | undefined, person: number, on: PlainDate): PlainDate | undefined =>
  (subject ? heldHere(facts, subject, person as PersonId) : [])
    .flatMap(({ validity: { until } }) => (until !== undefined && until < on ? [until] : []))
    .reduce<PlainDate | undefined>((last, until) => (last === undefined || until > last ? until : last), undefined);

const compareGroup = (list: ListSchema, { assignments }: FoundRow, site: FoundSite, group: GroupKey): readonly RowDeviation[] => {
  const there = site.groups[group];
  if (!there) return [];
  const level = levelFor(list.access, group);
  const assignment = assignments.find(({ principal }) => principal === there.id);
  const held = counted(assignment);
  if (level === 'none') {
    return assignment && held.length > 0
      ? [{ kind: 'tooMuch', holder: holderOf(assignment), group, level, remove: idsOf(held), add: false }] : [];
  }
  const right = foundLevel(site, level);
  const others = held.filter(({ id }) => id !== right?.id);
  const hasRight = others.length < held.length;
  if (assignment && exceeds(level, others)) {
    return [{ kind: 'tooMuch', holder: holderOf(assignment), group, level, remove: idsOf(others), add: !hasRight }];
  }
  return hasRight ? [] : [{ kind: 'tooLittle', group, principal: there.id, level, remove: idsOf(others) }];
};

const compareEditor = (keeper: Keeper, { assignments }: FoundRow, site: FoundSite): readonly RowDeviation[] => {
  const assignment = assignments.find(({ principal }) => principal === keeper.person.id);
  const held = counted(assignment);
  const right = foundLevel(site, EDITOR);
  const others = held.filter(({ id }) => id !== right?.id);
  const hasRight = others.length < held.length;
  if (assignment && exceeds(EDITOR, others)) {
    return [{ kind: 'tooMuch', holder: holderOf(assignment), level: EDITOR, remove: idsOf(others), add: !hasRight }];
  }
  return hasRight ? [] : [{ kind: 'give', keeper }];
};

/** Those whom neither the list nor the role holders know here. */
const strangersIn = ({ assignments }: FoundRow, site: FoundSite, editors: readonly Keeper[]): readonly FoundAssignment[] => {
  const known = new Set<number | undefined>([...groupKeys.map(key => site.groups[key]?.id), ...editors.map(({ person }) => person.id)]);
  return assignments.filter(assignment => !known.has(assignment.principal) && counted(assignment).length > 0);
};

const compareStranger = (assignment: FoundAssignment, { site, facts }: FoundRowRights, subject: CardSubject, on: PlainDate): RowDeviation => {
  const holder = holderOf(assignment);
  if (isOwnDoor(assignment, site)) return { kind: 'ownDoor', holder };
  const until = lastDay(facts, subject, holder.principal, on);
  return { kind: 'take', holder, remove: idsOf(counted(assignment)), ...(until === undefined ? {} : { until }) };
};

const compareEdited = (list: ListSchema, row: FoundRow, { subject, editors }: EditedRow, found: FoundRowRights, on: PlainDate): readonly RowDeviation[] => [
  ...editors.flatMap(keeper => compareEditor(keeper, row, found.site)),
  ...strangersIn(row, found.site, editors).map(assignment => compareStranger(assignment, found, subject, on)),
  ...groupKeys.flatMap(group => compareGroup(list, row, found.site, group))
];

const NONE: ReadonlyMap<number, EditedRow> = new Map();

const namesIn = (facts: Facts, kept: KeptKind): ReadonlyMap<number, string> => new Map<number, string>(
  kept === 'goals' || kept === 'indicators' ? facts[kept].map(({ id, title }) => [id, title] as const) : facts[kept].map(({ id, name }) => [id, name] as const));

/** `edited`, `row`: whether it should have permissions of its own, and whether it has. */
const compareRow = (
  { list, kept }: FoundRows, edited: EditedRow | undefined, row: FoundRow | undefined, found: FoundRowRights, on: PlainDate
): readonly RowDeviation[] => {
  if (edited) return row ? compareEdited(list, row, edited, found, on) : [{ kind: 'break', give: edited.editors }];
  return row ? [{ kind: kept ? 'restore' : 'door', holders: strangersIn(row, found.site, []).map(holderOf) }] : [];
};

const compareList = (looked: FoundRows, all: ReadonlyMap<number, EditedRow>, found: FoundRowRights, on: PlainDate): readonly RowReport[] => {
  const { list, kept, own } = looked;
  const names = kept ? namesIn(found.facts, kept) : undefined;
  const ids = [...new Set([...all.keys(), ...own.keys()])].sort((a, b) => a - b);
  return ids.flatMap((id): readonly RowReport[] => {
    const [edited, row] = [all.get(id), own.get(id)];
    const deviations = compareRow(looked, edited, row, found, on);
    return deviations.length === 0 ? [] : [{ list, kept, id, title: names?.get(id) ?? row?.title ?? '', edited, deviations }];
  });
};

/** Rows copy their list's permissions, so what is wrong there is mended first. */
const listsFirst = ({ site, lists }: Report, looked: readonly FoundRows[]): boolean => site.length > 0 || lists.some(({ list, deviations }) =>
  looked.some(one => one.list === list)
  && deviations.some(deviation => weightOf(deviation) !== 'information' && /^(?:access|listMissing)/.test(deviation.kind)));

/** How the permissions of single rows differ from what role holders say on a day. */
export const differenceOfRows = (found: FoundRowRights, report: Report, on: PlainDate): RowRightsReport => {
  const editors = rowEditors(found.facts, on);
  const edited = (kept: KeptKind | undefined): ReadonlyMap<number, EditedRow> => (kept ? editors[kept] : NONE);
  return {
    rows: found.lists.flatMap(looked => compareList(looked, edited(looked.kept), found, on)),
    lists: found.lists.map(({ list, kept, asked, newestOnly, own }): LookedReport =>
      ({ list, kept, asked, newestOnly, own: own.size, expected: edited(kept).size })),
    editors: new Set(Object.values(editors).flatMap(rows => [...rows.values()].flatMap(row => row.editors.map(({ person }) => person.id)))).size,
    listsFirst: listsFirst(report, found.lists)
  };
};
