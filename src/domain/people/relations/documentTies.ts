import { kindRules } from '../../documents/kindRules';
import type { ManagedDocument } from '../../documents/document';
import { groupBy } from '../../grouping';
import type { RoleId, UnitId } from '../../identity';
import type { PlainDate } from '../../time/plainDate';
import { isValidOn } from '../../time/validity';
import { holdersOn } from '../holders';
import type { RoleScope } from '../role';
import type { KnownFacts } from './known';
import type { Tie, TieSeat } from './tie';

/** No structure has more levels; a unit that stands above itself ends the climb here. */
const MOST_LEVELS = 12;

/** A unit and those above it, nearest first. */
const climb = ({ units }: KnownFacts, from: UnitId | undefined): readonly UnitId[] => {
  const above: UnitId[] = [];
  for (let at = from; at !== undefined && above.length < MOST_LEVELS; at = units.get(at)?.parent) above.push(at);
  return above;
};

/** The nearest who hold the owner's role are the owners, as rounds have it: in the document's unit, above it, in its organisation, anywhere. */
const ownersSeat = (known: KnownFacts, role: RoleId, { organisation, unit }: RoleScope, on: PlainDate): TieSeat => {
  const held = holdersOn(known.facts.holders, role, {}, on).map(row => row.scope);
  const near = climb(known, unit).find(at => held.some(scope => scope.unit === at && scope.post === undefined));
  if (near !== undefined) return { roles: [role], scope: { unit: near }, exact: true };
  const isHeldThere = organisation !== undefined && held.some(scope => scope.organisation === organisation && scope.unit === undefined && scope.post === undefined);
  return isHeldThere ? { roles: [role], scope: { organisation }, exact: true } : { roles: [role], scope: {} };
};

const isKept = ({ stage }: ManagedDocument): boolean => stage === 'inUse' || stage === 'drafting';

const titleOf = ({ code, title }: ManagedDocument): string => [code, title].filter(Boolean).join(' ');

const placeOf = ({ organisation, unit, post }: ManagedDocument): RoleScope => ({ organisation, unit, post });

/** Processes, instructions and the like with their owners, and the parts of them that have an owner of their own. */
export const documentTies = (known: KnownFacts, on: PlainDate): readonly Tie[] => {
  const { facts } = known;
  const listed = groupBy(facts.listedProcesses, ({ document }) => document);
  return facts.documents.filter(one => isKept(one) && !kindRules[one.kind].ofPost && !kindRules[one.kind].ofTeam).flatMap(document => {
    const { id, owner } = document;
    const lines = listed.get(id) ?? [];
    const thing = { subject: { kind: 'document', id } as const, name: titleOf(document) };
    const places = [placeOf(document), ...lines.map(({ supportService }) => ({ supportService }))];
    const place: Tie = { key: `document ${id}`, kind: 'document', capacity: 'ofPlace', thing, places, validity: {}, by: 'place' };
    const owned = owner === undefined ? [] : [{
      ...place, key: `document ${id} owner`, capacity: 'owner', places: [], by: 'seat', seat: ownersSeat(known, owner, document, on)
    } satisfies Tie];
    const parts = lines.flatMap(({ id: line, part }): Tie[] => (part?.owner === undefined || part.owner === owner ? [] : [{
      ...place, key: `document ${id} part ${line}`, capacity: 'partOwner', thing: { ...thing, detail: part.title }, places: [], by: 'seat',
      seat: ownersSeat(known, part.owner, document, on)
    }]));
    return [place, ...owned, ...parts];
  });
};

/** The nearest unit that somebody heads on the day, from the post's own upwards; the own one where nobody does. */
const headedUnit = (known: KnownFacts, from: UnitId, on: PlainDate): UnitId =>
  climb(known, from).find(unit => holdersOn(known.facts.holders, 'departmentHead', { unit }, on).some(({ scope }) => scope.unit === unit)) ?? from;

/** Job descriptions and contract annexes: whose post it is, and who is the line manager of whoever holds it. */
export const jobDescriptionTies = (known: KnownFacts, on: PlainDate): readonly Tie[] => {
  const { facts, posts, rolesWith } = known;
  const atPost = rolesWith('postHolder');
  return facts.documents.filter(one => isKept(one) && kindRules[one.kind].ofPost).flatMap((document): readonly Tie[] => {
    const { id, kind, employee } = document;
    const post = document.post === undefined ? undefined : posts.get(document.post);
    if (post && !isValidOn(post.validity, on)) return [];
    const unit = document.unit ?? post?.unit;
    const place = { organisation: document.organisation ?? post?.organisation, unit, post: document.post };
    const tie: Tie = {
      key: `jobDescription ${id}`, kind: 'jobDescription', capacity: 'ofPlace', thing: { subject: { kind: 'document', id }, name: document.title },
      places: [place], validity: {}, by: 'place'
    };
    const own: readonly Tie[] = kind === 'contractAnnex' && employee !== undefined
      ? [{ ...tie, key: `${tie.key} own`, capacity: 'ownPost', places: [], by: 'people', people: [employee], others: false }]
      : post ? [{ ...tie, key: `${tie.key} own`, capacity: 'ownPost', places: [], by: 'seat', seat: { roles: atPost, scope: { post: post.id }, exact: true } }] : [];
    const manager: TieSeat | undefined = post?.manager !== undefined ? { roles: atPost, scope: { post: post.manager }, exact: true }
      : unit === undefined ? undefined : { roles: rolesWith('departmentHead'), scope: { unit: headedUnit(known, unit, on) }, exact: true };
    return [tie, ...own, ...(manager ? [{ ...tie, key: `${tie.key} manager`, capacity: 'lineManager', places: [], by: 'seat', seat: manager } satisfies Tie] : [])];
  });
};
