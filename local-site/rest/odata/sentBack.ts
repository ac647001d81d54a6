import { isPlain, type Wire } from './shape';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A relative that is only named: `{"__deferred": {"uri": …}}`, as verbose answers have it. */
export const isDeferred = (sent: unknown): boolean => isObject(sent) && '__deferred' in sent;

/**
 * Whether a body says of a property what is so already. Clients read an entity, change one property and send everything back;
 * what cannot be set is no error then, as long as nothing would have to change.
 */
export const saysTheSame = (wire: Wire, sent: unknown): boolean => {
  if (isPlain(wire)) return wire === sent;
  switch (wire.is) {
    case 'complex': return isObject(sent)
      && Object.entries(sent).every(([name, part]) => name === '__metadata' || (name in wire.values && saysTheSame(wire.values[name] ?? null, part)));
    case 'many': {
      const list: unknown = isObject(sent) ? sent.results : sent;
      return Array.isArray(list) && list.length === wire.values.length && wire.values.every((value, index) => saysTheSame(value, list[index]));
    }
    case 'entity':
    case 'entities':
    case 'unopened': return false;
    default: return wire satisfies never;
  }
};
