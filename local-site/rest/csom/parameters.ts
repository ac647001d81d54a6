import type { Arguments } from '../resources/arguments';
import { errors } from '../errors';
import { CsomError } from './failure';
import type { Parameter } from './request';

/** A parameter as plain JSON: numbers, truth, text, arrays and objects by property. Objects of the server stay references. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

const scalar = (type: string, text: string): Plain => {
  switch (type) {
    case 'Null': return null;
    case 'Boolean': return text.trim().toLowerCase() === 'true';
    case 'Byte':
    case 'Int16':
    case 'Int32':
    case 'UInt16':
    case 'UInt32':
    case 'Number':
    case 'Double':
    case 'Single':
    case 'Decimal':
    case 'Enum': {
      const value = Number(text);
      if (!Number.isFinite(value)) throw CsomError.invalid(`The value '${text}' is not a number.`);
      return value;
    }
    case 'Guid': return text.replace(/[{}]/g, '').toLowerCase();
    default: return text;
  }
};

export const plainOf = (parameter: Parameter): Plain => {
  switch (parameter.is) {
    case 'plain': return scalar(parameter.type, parameter.text);
    case 'array': return parameter.members.map(plainOf);
    case 'object': return Object.fromEntries(Object.entries(parameter.properties).map(([name, value]) => [name, plainOf(value)]));
    case 'reference': throw CsomError.unknown('an object as this parameter');
    default: return parameter satisfies never;
  }
};

/** Parameters by place, as the resources of REST take them; `body` finds an object parameter under any name. */
export const argumentsFrom = (values: readonly Plain[]): Arguments => {
  const at = (index?: number): string | undefined => {
    const value = index === undefined ? undefined : values[index];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  };
  const need = (name: string, index?: number): string => {
    const value = at(index ?? 0);
    if (value === undefined) throw errors.invalidQuery(`The parameter '${name}' is missing.`);
    return value;
  };
  const args: Arguments = {
    given: true,
    count: values.length,
    text: need,
    optionalText: (_name, index) => at(index),
    number: (name, index) => {
      const value = Number(need(name, index));
      if (!Number.isInteger(value)) throw errors.invalidQuery(`The parameter '${name}' is not a whole number.`);
      return value;
    },
    truth: (_name, index, otherwise) => {
      const value = at(index)?.toLowerCase();
      return value === undefined ? otherwise : value === 'true';
    },
    get ofAddress() { return args; },
    body: () => values.find(value => typeof value === 'object' && value !== null)
  };
  return args;
};
