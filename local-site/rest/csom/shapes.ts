import { isPlain, type EntityShape, type Shape, type Wire } from '../odata/shape';
import type { Call } from '../site';
import { identityOf } from './identity';
import { type CsomBag, CsomDate, CsomGuid, type CsomValue } from './print';

const guidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const dateShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z?$/;

/** REST writes GUIDs and dates as text; their properties are told by name, so that a title that looks like one stays text. */
const isGuidName = (name: string): boolean => /Id$|^Guid$|Feature/.test(name) && !/StringId$/.test(name);
const isDateName = (name: string): boolean => /Created|Modified|Date$|^Time/.test(name);

const plain = (name: string, value: string | number | boolean | null): CsomValue => {
  if (typeof value !== 'string') return value;
  if (isGuidName(name) && guidShape.test(value)) return new CsomGuid(value);
  return isDateName(name) && dateShape.test(value) ? new CsomDate(value) : value;
};

const entity = (call: Call, shape: EntityShape, correlation: string): CsomBag => ({
  _ObjectType_: shape.meta.type,
  ...(shape.meta.link === undefined ? {} : { _ObjectIdentity_: identityOf(call, shape.meta.link, correlation) }),
  ...Object.fromEntries(Object.entries(shape.values).map(([name, value]) => [name, wireValue(call, name, value, correlation)]))
});

export const wireValue = (call: Call, name: string, wire: Wire, correlation: string): CsomValue => {
  if (isPlain(wire)) return plain(name, wire);
  switch (wire.is) {
    case 'complex': return {
      _ObjectType_: wire.type, ...Object.fromEntries(Object.entries(wire.values).map(([key, value]) => [key, wireValue(call, key, value, correlation)]))
    };
    case 'many': return wire.values.map(value => wireValue(call, name, value, correlation));
    case 'entity': return entity(call, wire, correlation);
    case 'entities': return { _ObjectType_: `SP.${wire.set}`, _Child_Items_: wire.rows.map(row => entity(call, row, correlation)) };
    case 'unopened': return null;
    default: return wire satisfies never;
  }
};

export const shapeValue = (call: Call, shape: Shape, correlation: string): CsomValue => {
  switch (shape.is) {
    case 'entity':
    case 'entities': return wireValue(call, '', shape, correlation);
    case 'value': return wireValue(call, shape.name, shape.value, correlation);
    case 'nothing': return null;
    default: return shape satisfies never;
  }
};
