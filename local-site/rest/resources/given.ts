import { errors } from '../errors';

const guidShape = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/** Readers of values in bodies. Each throws SharePoint's 400 for a value of another type. */
export const given = {
  text: (value: unknown): string => typeof value === 'string' ? value : refuse('Edm.String'),
  textOrNull: (value: unknown): string | null => value === null ? null : given.text(value),
  truth: (value: unknown): boolean => typeof value === 'boolean' ? value : refuse('Edm.Boolean'),
  int: (value: unknown): number => typeof value === 'number' && Number.isInteger(value) ? value : refuse('Edm.Int32'),
  double: (value: unknown): number => typeof value === 'number' ? value : refuse('Edm.Double'),
  guid: (value: unknown): string =>
    typeof value === 'string' && guidShape.test(value) ? value.replace(/[{}]/g, '').toLowerCase() : refuse('Edm.Guid'),
  texts: (value: unknown): readonly string[] => {
    const list = typeof value === 'object' && value !== null && 'results' in value ? value.results : value;
    if (!Array.isArray(list)) throw errors.wrongShape('PrimitiveValue', 'StartArray');
    return list.map(each => given.text(each));
  },
  /** An object that may come as JSON text, as complex parameters in an address do. */
  looseJson: (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      throw errors.wrongShape('PrimitiveValue', 'StartObject');
    }
  },
  object: (value: unknown): Readonly<Record<string, unknown>> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw errors.wrongShape('PrimitiveValue', 'StartObject');
    return value as Readonly<Record<string, unknown>>;
  }
} as const;

const refuse = (edm: string): never => { throw errors.wrongType(edm); };

/** The properties of a body without its annotations. */
export const propertiesIn = (body: unknown): readonly (readonly [string, unknown])[] =>
  Object.entries(given.object(body)).filter(([key]) => key !== '__metadata' && !key.startsWith('odata.') && !key.includes('@odata'));
