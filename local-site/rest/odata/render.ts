import { errors } from '../errors';
import type { EntitiesShape, EntityMeta, EntityShape, Shape, Unopened, Wire } from './shape';

export type Metadata = 'minimal' | 'none' | 'verbose';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const wanted: readonly (readonly [RegExp, Metadata])[] = [
  [/application\/json\s*;.*odata(\.metadata)?=verbose/i, 'verbose'],
  [/application\/json\s*;.*odata(\.metadata)?=(no|none)(metadata)?\b/i, 'none'],
  [/application\/json/i, 'minimal'],
  [/\*\/\*|application\/\*/, 'minimal']
];

/**
 * How much metadata the `Accept` header asks for. An XML type gets 406: the local site does not speak Atom. Unlike SharePoint,
 * it answers in JSON when any type will do, so that a browser's address bar and plain scripts can be used.
 */
export const metadataOf = (accept: string | undefined): Metadata => {
  const found = wanted.find(([pattern]) => pattern.test(accept ?? '*/*'));
  if (!found) throw errors.notAcceptable();
  return found[1];
};

export const contentType: Readonly<Record<Metadata, string>> = {
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8'
};

type Bag = Record<string, Json>;

/** Everything in a response is relative to the web that was asked: `https://…/_api/`. */
export const render = (shape: Shape, metadata: Metadata, api: string): Json =>
  metadata === 'verbose' ? { d: verboseTop(shape, api) } : lightTop(shape, metadata, api);

// --- minimal and none ------------------------------------------------------------------------------------------------

const context = (api: string, what: string): string => `${api}$metadata#${what}`;

const lightTop = (shape: Shape, metadata: 'minimal' | 'none', api: string): Json => {
  const minimal = metadata === 'minimal';
  const head = (what: string): Bag => minimal ? { 'odata.metadata': context(api, what) } : {};
  switch (shape.is) {
    case 'entity': return { ...head(`SP.ApiData.${shape.meta.set}/@Element`), ...lightEntity(shape, minimal, api) };
    case 'entities': return {
      ...head(`SP.ApiData.${shape.set}`),
      ...(shape.next === undefined ? {} : { 'odata.nextLink': shape.next }),
      value: shape.rows.map(row => lightEntity(row, minimal, api))
    };
    case 'value': {
      const value = light(shape.value, minimal, api);
      return isBag(value) ? { ...head(shape.type), ...value } : { ...head(shape.type), value };
    }
    case 'nothing': return { ...head('Edm.Null'), 'odata.null': true };
    default: return shape satisfies never;
  }
};

const isBag = (value: Json): value is { readonly [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

const lightEntity = ({ meta, values }: EntityShape, minimal: boolean, api: string): Bag => {
  const bag: Bag = {};
  if (minimal) {
    bag['odata.type'] = meta.type;
    bag['odata.id'] = idOf(meta, api);
    if (meta.etag !== undefined) bag['odata.etag'] = meta.etag;
    if (meta.link !== undefined) bag['odata.editLink'] = meta.link;
  }
  for (const [key, value] of Object.entries(values)) {
    if (minimal && isNavigation(value)) bag[`${key}@odata.navigationLinkUrl`] = `${meta.link ?? ''}/${key}`;
    if (!isUnopened(value)) bag[key] = light(value, minimal, api);
  }
  return bag;
};

/** Links are relative to the asked web's `_api/`; those to other webs are absolute. */
const addressed = (link: string, api: string): string => /^https?:/i.test(link) ? link : api + link;

const idOf = (meta: EntityMeta, api: string): string => meta.id ?? addressed(meta.link ?? '', api);

const isUnopened = (wire: Wire): wire is Unopened => typeof wire === 'object' && wire !== null && wire.is === 'unopened';

const isNavigation = (wire: Wire): boolean =>
  typeof wire === 'object' && wire !== null && (wire.is === 'entity' || wire.is === 'entities' || wire.is === 'unopened');

const light = (wire: Wire, minimal: boolean, api: string): Json => {
  if (wire === null || typeof wire !== 'object') return wire;
  switch (wire.is) {
    case 'complex': return mapped(wire.values, value => light(value, minimal, api));
    case 'many': return wire.values.map(value => light(value, minimal, api));
    case 'entity': return lightEntity(wire, minimal, api);
    case 'entities': return wire.rows.map(row => lightEntity(row, minimal, api));
    case 'unopened': return null;
    default: return wire satisfies never;
  }
};

const mapped = (values: Readonly<Record<string, Wire>>, of: (wire: Wire) => Json): Bag =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, of(value)]));

// --- verbose ---------------------------------------------------------------------------------------------------------

const verboseTop = (shape: Shape, api: string): Json => {
  switch (shape.is) {
    case 'entity': return verboseEntity(shape, api);
    case 'entities': return { ...verboseEntities(shape, api), ...(shape.next === undefined ? {} : { __next: shape.next }) };
    case 'value': return { [shape.name]: verbose(shape.value, api) };
    case 'nothing': return { [shape.name]: null };
    default: return shape satisfies never;
  }
};

const verboseEntity = ({ meta, values }: EntityShape, api: string): Bag => {
  const uri = meta.link === undefined ? undefined : addressed(meta.link, api);
  const deferred = (name: string): Bag => ({ __deferred: { uri: `${uri ?? ''}/${name}` } });
  const bag: Bag = {
    __metadata: { id: idOf(meta, api), ...(uri === undefined ? {} : { uri }), ...(meta.etag === undefined ? {} : { etag: meta.etag }), type: meta.type }
  };
  for (const name of meta.navigation) bag[name] = deferred(name);
  for (const [key, value] of Object.entries(values)) bag[key] = isUnopened(value) ? deferred(key) : verbose(value, api);
  return bag;
};

const verboseEntities = (shape: EntitiesShape, api: string): Bag => ({ results: shape.rows.map(row => verboseEntity(row, api)) });

const verbose = (wire: Wire, api: string): Json => {
  if (wire === null || typeof wire !== 'object') return wire;
  switch (wire.is) {
    case 'complex': return { __metadata: { type: wire.type }, ...mapped(wire.values, value => verbose(value, api)) };
    case 'many': return { __metadata: { type: `Collection(${wire.type})` }, results: wire.values.map(value => verbose(value, api)) };
    case 'entity': return verboseEntity(wire, api);
    case 'entities': return verboseEntities(wire, api);
    case 'unopened': return null;
    default: return wire satisfies never;
  }
};
