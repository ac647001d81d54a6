import { attributeOf, childOf, parseXml, type XmlElement, XmlError } from '../xml';
import { CsomError } from './failure';

/** A parameter as it was sent: plain values as text with their type, objects by number or by their properties. */
export type Parameter =
  | { readonly is: 'plain'; readonly type: string; readonly text: string }
  | { readonly is: 'reference'; readonly path: string }
  | { readonly is: 'array'; readonly members: readonly Parameter[] }
  | { readonly is: 'object'; readonly typeId: string; readonly properties: Readonly<Record<string, Parameter>> };

/** How the client got to an object. */
export type ObjectPath =
  | { readonly is: 'static'; readonly name: string; readonly typeId: string }
  | { readonly is: 'property'; readonly parent: string; readonly name: string }
  | { readonly is: 'method'; readonly parent: string; readonly name: string; readonly parameters: readonly Parameter[] }
  | { readonly is: 'identity'; readonly name: string }
  | { readonly is: 'constructor'; readonly typeId: string; readonly parameters: readonly Parameter[] };

/** Which values of an object or of its members are asked for. */
export interface Selection {
  readonly all: boolean;
  readonly properties: readonly SelectedProperty[];
}

export interface SelectedProperty {
  readonly name: string;
  readonly all: boolean;
  /** What of it is asked for, when it is an object. */
  readonly within?: Selection;
  readonly members?: Selection;
}

export type Action =
  | { readonly is: 'objectPath' | 'identity'; readonly id: string; readonly path: string }
  | { readonly is: 'query'; readonly id: string; readonly path: string; readonly own: Selection; readonly members?: Selection }
  | { readonly is: 'method'; readonly id: string; readonly path: string; readonly name: string; readonly parameters: readonly Parameter[] }
  | { readonly is: 'set'; readonly id: string; readonly path: string; readonly name: string; readonly value: Parameter }
  | { readonly is: 'unknown'; readonly name: string };

export interface CsomRequest {
  readonly schemaVersion: string;
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<string, ObjectPath>;
}

const attribute = (element: XmlElement, name: string): string => attributeOf(element, name) ?? '';

const typeId = (element: XmlElement): string => attribute(element, 'TypeId').replace(/[{}]/g, '').toLowerCase();

const parameter = (element: XmlElement): Parameter => {
  const reference = attributeOf(element, 'ObjectPathId');
  if (reference !== undefined) return { is: 'reference', path: reference };
  const type = attribute(element, 'Type');
  if (type === 'Array') return { is: 'array', members: element.children.map(parameter) };
  if (attributeOf(element, 'TypeId') !== undefined || element.children.some(child => child.name === 'Property')) {
    const properties = element.children.filter(child => child.name === 'Property');
    return { is: 'object', typeId: typeId(element), properties: Object.fromEntries(properties.map(each => [attribute(each, 'Name'), parameter(each)])) };
  }
  return { is: 'plain', type, text: element.text };
};

const parameters = (element: XmlElement): readonly Parameter[] => (childOf(element, 'Parameters') ?? element).children.filter(child => child.name === 'Parameter').map(parameter);

const selected = (element: XmlElement): SelectedProperty => {
  const [within, members] = [childOf(element, 'Query'), childOf(element, 'ChildItemQuery')];
  return {
    name: attribute(element, 'Name'), all: attribute(element, 'SelectAll') === 'true',
    ...(within ? { within: selection(within) } : {}), ...(members ? { members: selection(members) } : {})
  };
};

const selection = (element: XmlElement): Selection => ({
  all: attribute(element, 'SelectAllProperties') === 'true', properties: (childOf(element, 'Properties')?.children ?? []).map(selected)
});

const nothing: Selection = { all: false, properties: [] };

const action = (element: XmlElement): Action => {
  const [id, path, name] = [attribute(element, 'Id'), attribute(element, 'ObjectPathId'), attribute(element, 'Name')];
  switch (element.name) {
    case 'ObjectPath': return { is: 'objectPath', id, path };
    case 'ObjectIdentityQuery': return { is: 'identity', id, path };
    case 'Query': {
      const [own, members] = [childOf(element, 'Query'), childOf(element, 'ChildItemQuery')];
      return { is: 'query', id, path, own: own ? selection(own) : nothing, ...(members ? { members: selection(members) } : {}) };
    }
    case 'Method': return { is: 'method', id, path, name, parameters: parameters(element) };
    case 'SetProperty': {
      const [value] = parameters(element);
      if (!value) throw CsomError.invalid(`The property ${name} has no value.`);
      return { is: 'set', id, path, name, value };
    }
    default: return { is: 'unknown', name: element.name };
  }
};

const objectPath = (element: XmlElement): ObjectPath => {
  const [parent, name] = [attribute(element, 'ParentId'), attribute(element, 'Name')];
  switch (element.name) {
    case 'StaticProperty': return { is: 'static', name, typeId: typeId(element) };
    case 'Property': return { is: 'property', parent, name };
    case 'Method': return { is: 'method', parent, name, parameters: parameters(element) };
    case 'Identity': return { is: 'identity', name };
    case 'Constructor': return { is: 'constructor', typeId: typeId(element), parameters: parameters(element) };
    default: throw CsomError.unknown(`the object path <${element.name}>`);
  }
};

const root = (source: string): XmlElement => {
  try {
    return parseXml(source.replace(/^\uFEFF/, ''));
  } catch (failure) {
    if (failure instanceof XmlError) throw CsomError.invalid('The request is not well formed XML.');
    throw failure;
  }
};

/** Reads `<Request><Actions>…</Actions><ObjectPaths>…</ObjectPaths></Request>` ([MS-CSOM] 3.1.4.1.1). */
export const parseRequest = (source: string): CsomRequest => {
  const request = root(source);
  if (request.name !== 'Request') throw CsomError.invalid('The request is not valid.');
  return {
    schemaVersion: attribute(request, 'SchemaVersion') || '15.0.0.0',
    actions: (childOf(request, 'Actions')?.children ?? []).map(action),
    paths: new Map((childOf(request, 'ObjectPaths')?.children ?? []).map(element => [attribute(element, 'Id'), objectPath(element)]))
  };
};
