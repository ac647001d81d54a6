import { errors } from '../errors';
import { compareCells, type Cell, passes } from '../odata/evaluate';
import type { FieldPath } from '../odata/filter';
import { noQuery, type Query } from '../odata/query';
import { isPlain, type Wire } from '../odata/shape';
import type { Call } from '../site';
import { type Arguments, noArguments } from './arguments';
import { entity, entityShape, type Kind, locationOf, named, type Resource } from './tree';

export interface Collection<T> {
  readonly kind: Kind<T>;
  readonly all: (call: Call) => readonly T[];
  /** `lists(guid'…')`, `sitegroups(3)`. */
  readonly key?: (args: Arguments, call: Call) => T;
  readonly methods?: Readonly<Record<string, (args: Arguments, call: Call) => Resource>>;
  /** POST to the collection. */
  readonly add?: (call: Call) => T;
}

const cellOf = (wire: Wire | undefined): Cell => wire === undefined || !isPlain(wire) ? null : wire;

/** `Id/StringValue`: a part of a structured value. */
const cellWithin = (wire: Wire, path: FieldPath, name: string): Cell => {
  const [part, ...more] = path;
  if (part === undefined) return cellOf(wire);
  const found = typeof wire === 'object' && wire?.is === 'complex' ? named(wire.values, part) : undefined;
  if (!found) throw errors.unknownField([name, ...path].join('/'));
  return cellWithin(found[1], more, `${name}/${part}`);
};

/** `$filter`, `$orderby`, `$skip` and `$top` of small collections, worked out in memory. */
const arranged = <T>(kind: Kind<T>, values: readonly T[], call: Call, query: Query): readonly T[] => {
  const cell = (value: T, [name = '', ...rest]: FieldPath): Cell => {
    const property = named(kind.properties, name);
    if (property) return cellWithin(property[1].of(value, call), rest, name);
    const more = named(kind.more?.(value, call) ?? {}, name);
    if (more) return cellOf(more[1]);
    const child = named(kind.children, name)?.[1](value, noArguments, call)?.read?.(call, { ...noQuery, select: [rest] });
    if (child?.is === 'entity') return cellOf(child.values[rest[0] ?? '']);
    throw errors.unknownField([name, ...rest].join('/'));
  };
  const { filter, orderBy, skip = 0, top } = query;
  const kept = filter ? values.filter(value => passes(filter, path => cell(value, path))) : [...values];
  const sorted = orderBy.reduceRight((rows, { field, descending }) =>
    [...rows].sort((a, b) => (descending ? -1 : 1) * compareCells(cell(a, field), cell(b, field))), kept);
  return sorted.slice(skip, top === undefined ? undefined : skip + top);
};

export const collection = <T>({ kind, all, key, methods = {}, add }: Collection<T>): Resource => ({
  name: `Collection(${kind.set})`,
  read: (call, query) => ({
    is: 'entities', set: kind.set, rows: arranged(kind, all(call), call, query).map(value => entityShape(kind, value, call, query))
  }),
  child: (name, args, call) => named(methods, name)?.[1](args, call),
  ...(add ? {
    create: call => {
      const value = add(call);
      return { status: 201, shape: entityShape(kind, value, call, call.query), headers: { Location: locationOf(call, kind.link(value, call)) } };
    }
  } : {}),
  ...(key ? { key: (args: Arguments, call: Call) => entity(kind, key(args, call)) } : {})
});

/** `lists(guid'…')`: a collection followed by a key is the member. */
export const keyed = (resource: Resource, args: Arguments, call: Call): Resource => {
  if (!args.given || args.count === 0) return resource;
  if (!resource.key) throw errors.notImplemented(`a key on ${resource.name}`);
  return resource.key(args, call);
};
