import { errors } from '../errors';
import { checkEtag } from '../items/etag';
import { expandedNames, isExpanded, type Query, queryWithin, sameName } from '../odata/query';
import { type EntityShape, isPlain, type Plain, type Complex, type Many, type Shape, type Wire } from '../odata/shape';
import type { Call } from '../site';
import { type Arguments, noArguments } from './arguments';
import { propertiesIn } from './given';
import { isDeferred, saysTheSame } from '../odata/sentBack';

/** What a request gets. `raw` bodies are sent as they are. */
export interface Reply {
  readonly status: number;
  readonly shape?: Shape;
  readonly raw?: { readonly type: string; readonly bytes: Uint8Array };
  readonly headers?: Readonly<Record<string, string>>;
}

/** A place in the tree of addresses. What it cannot do is 405; a child it does not know is 501. */
export interface Resource {
  /** For messages, e.g. `SP.List`. */
  readonly name: string;
  /** Undefined: no such child. */
  child(name: string, args: Arguments, call: Call): Resource | undefined;
  read?(call: Call, query: Query): Shape;
  /** GET of what is no JSON. */
  download?(call: Call): Reply;
  /** POST. */
  create?(call: Call): Reply;
  /** MERGE, PATCH or PUT. */
  update?(call: Call): Reply;
  remove?(call: Call): Reply;
  /** The member that a key in parentheses names. */
  key?(args: Arguments, call: Call): Resource;
}

export interface Property<T> {
  readonly of: (value: T, call: Call) => Wire;
  /** Answered only when `$select` names it. */
  readonly asked?: boolean;
}

/** A settable property: checks the given JSON and gives the changed value. */
export type Change<T> = (value: T, given: unknown, call: Call) => T;

export type Child<T> = (value: T, args: Arguments, call: Call) => Resource | undefined;

/** One kind of entity as tables: adding an endpoint is adding a row. */
export interface Kind<T> {
  readonly type: string | ((value: T) => string);
  /** Name in `$metadata#SP.ApiData.…`. */
  readonly set: string;
  readonly link: (value: T, call: Call) => string;
  readonly etag?: (value: T) => string;
  readonly properties: Readonly<Record<string, Property<T>>>;
  /** Further properties that depend on the value, e.g. the settings of a field's type. */
  readonly more?: (value: T, call: Call) => Readonly<Record<string, Wire>>;
  /** Navigation properties: addressed, expanded, shown as deferred. */
  readonly children: Readonly<Record<string, Child<T>>>;
  /** Functions and actions. */
  readonly methods: Readonly<Record<string, Child<T>>>;
  readonly changes?: Readonly<Record<string, Change<T>>>;
  /** Changes that depend on the value. */
  readonly moreChanges?: (value: T, name: string) => Change<T> | undefined;
  /** Stores a changed value and gives it as it stands then. */
  readonly save?: (after: T, before: T, call: Call) => T;
  readonly remove?: (value: T, call: Call) => void;
}

export const named = <V>(table: Readonly<Record<string, V>>, name: string): readonly [string, V] | undefined => {
  const own = Object.hasOwn(table, name) ? table[name] : undefined;
  return own === undefined ? Object.entries(table).find(([key]) => sameName(key, name)) : [name, own];
};

const typeOf = <T>(kind: Kind<T>, value: T): string => typeof kind.type === 'string' ? kind.type : kind.type(value);

/** A property's value under its own address. */
export const propertyResource = (name: string, wire: Wire): Resource => ({
  name,
  child: () => undefined,
  read: () => isPlain(wire) || wire.is === 'complex' || wire.is === 'many'
    ? { is: 'value', name, type: edmOf(wire), value: wire } : { is: 'nothing', name }
});

const edmOf = (wire: Plain | Complex | Many): string => {
  switch (typeof wire) {
    case 'string': return 'Edm.String';
    case 'number': return 'Edm.Int32';
    case 'boolean': return 'Edm.Boolean';
    default: return wire === null ? 'Edm.Null' : wire.is === 'complex' ? wire.type : `Collection(${wire.type})`;
  }
};

/** The values a query selects: the defaults, or the named properties; expanded children are read with their own part of the query. */
const valuesOf = <T>(kind: Kind<T>, value: T, call: Call, query: Query): Record<string, Wire> => {
  const values: Record<string, Wire> = {};
  const more = kind.more?.(value, call) ?? {};
  for (const name of expandedNames(query)) {
    const child = named(kind.children, name);
    if (child) values[child[0]] = opened(child[1](value, noArguments, call), call, queryWithin(query, name));
    else if (!named(kind.properties, name)) throw errors.unknownField(name);
  }
  const all = (): void => {
    for (const [name, property] of Object.entries(kind.properties)) if (!property.asked) values[name] = property.of(value, call);
    Object.assign(values, more);
  };
  if (!query.select) all();
  for (const [name = '', ...rest] of query.select ?? []) {
    if (name === '*') {
      all();
      continue;
    }
    // As it is written in the tables first: to look for it in any case costs most of a long answer.
    const further = Object.hasOwn(more, name) ? ([name, more[name]] as const) : undefined;
    const property = further ? undefined : named(kind.properties, name);
    const other = further ?? (property ? undefined : named(more, name));
    if (property) values[property[0]] = property[1].of(value, call);
    else if (other) values[other[0]] = other[1];
    else if (named(kind.children, name)) {
      if (rest.length > 0 && !isExpanded(query, name)) throw errors.lookupNotExpanded(name);
    } else throw errors.unknownField([name, ...rest].join('/'));
  }
  return values;
};

const opened = (resource: Resource | undefined, call: Call, query: Query): Wire => {
  const shape = resource?.read?.(call, query);
  if (!shape) throw errors.notImplemented(`$expand of ${resource?.name ?? 'this property'}`);
  switch (shape.is) {
    case 'entity':
    case 'entities': return shape;
    case 'value': return shape.value;
    case 'nothing': return null;
    default: return shape satisfies never;
  }
};

export const entityShape = <T>(kind: Kind<T>, value: T, call: Call, query: Query): EntityShape => ({
  is: 'entity',
  meta: {
    type: typeOf(kind, value), link: kind.link(value, call), set: kind.set, navigation: Object.keys(kind.children),
    ...(kind.etag ? { etag: kind.etag(value) } : {})
  },
  values: valuesOf(kind, value, call, query)
});

/** Applies the properties of a body one after the other. Throws 400 for a property that is not there or cannot be set. */
export const changed = <T>(kind: Kind<T>, value: T, body: unknown, call: Call, skip: readonly string[] = []): T =>
  propertiesIn(body).reduce((current, [name, wanted]) => {
    if (skip.some(each => sameName(each, name))) return current;
    const change = named(kind.changes ?? {}, name)?.[1] ?? kind.moreChanges?.(current, name);
    if (change) return change(current, wanted, call);
    if (!isSentBack(kind, value, call, name, wanted)) throw errors.unknownProperty(name, typeOf(kind, value));
    return current;
  }, value);

/** A property or relative that stands in the body as it stands in the entity. */
export const isSentBack = <T>(kind: Kind<T>, value: T, call: Call, name: string, sent: unknown): boolean => {
  if (named(kind.children, name)) return isDeferred(sent);
  const property = named(kind.properties, name);
  const wire = property ? property[1].of(value, call) : named(kind.more?.(value, call) ?? {}, name)?.[1];
  return wire !== undefined && saysTheSame(wire, sent);
};

export const entity = <T>(kind: Kind<T>, value: T): Resource => {
  const { save, remove } = kind;
  const removal = remove && ((call: Call): void => {
    if (kind.etag) checkEtag(call.headers, kind.etag(value));
    remove(value, call);
  });
  return {
    name: typeOf(kind, value),
    read: (call, query) => entityShape(kind, value, call, query),
    child: (name, args, call) => {
      const found = named(kind.children, name) ?? named(kind.methods, name);
      if (found) return found[1](value, args, call);
      const property = named(kind.properties, name);
      if (property) return propertyResource(property[0], property[1].of(value, call));
      const more = kind.more && named(kind.more(value, call), name);
      if (more) return propertyResource(more[0], more[1]);
      // What can be deleted has the method of the object model for it too.
      return removal && sameName(name, 'DeleteObject') ? action('DeleteObject', inner => {
        removal(inner);
        return nothing('DeleteObject');
      }) : undefined;
    },
    ...(save ? {
      update: call => {
        if (kind.etag) checkEtag(call.headers, kind.etag(value));
        const after = save(changed(kind, value, call.body, call), value, call);
        return { status: 204, ...(kind.etag ? { headers: { ETag: kind.etag(after) } } : {}) };
      }
    } : {}),
    ...(removal ? {
      remove: call => {
        removal(call);
        return done;
      }
    } : {})
  };
};

/** Absolute address of something in the asked web, for the `Location` header. */
export const locationOf = (call: Call, link: string): string => encodeURI(`${call.site.origin}${call.web.path}/_api/${link}`);

/** 200 without a body, as DELETE answers. */
export const done: Reply = { status: 200 };

/** A method that POST calls. */
export const action = (name: string, perform: (call: Call) => Reply): Resource => ({ name, child: () => undefined, create: perform });

/** A function that GET (or POST) calls. */
export const calculation = (name: string, work: (call: Call, query: Query) => Shape): Resource => ({
  name, child: () => undefined, read: work, create: call => ({ status: 200, shape: work(call, call.query) })
});

/** The answer of an action that has nothing to say. */
export const nothing = (name: string): Reply => ({ status: 200, shape: { is: 'nothing', name } });

export const valueReply = (name: string, type: string, value: Plain | Complex | Many): Reply => ({ status: 200, shape: { is: 'value', name, type, value } });
