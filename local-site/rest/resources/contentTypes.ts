import { errors } from '../errors';
import { type Call, isEstonian } from '../site';
import type { List } from '../store/lists';
import { collection } from './collection';
import { contentTypeId } from './complexes';
import { entity, type Kind, type Property, type Resource } from './tree';

/** The content type of a list's items. Others cannot be added yet. */
export interface ContentType { readonly id: string; readonly name: string; readonly scope: string; readonly list: List }

const empty: Property<ContentType> = { of: () => '' };

export const contentTypeKind: Kind<ContentType> = {
  type: 'SP.ContentType',
  set: 'ContentTypes',
  link: type => `Web/Lists(guid'${type.list.guid}')/ContentTypes('${type.id}')`,
  properties: {
    ClientFormCustomFormatter: empty,
    Description: empty,
    DisplayFormTemplateName: { of: () => 'ListForm' },
    DisplayFormUrl: empty,
    DocumentTemplate: empty,
    DocumentTemplateUrl: empty,
    EditFormTemplateName: { of: () => 'ListForm' },
    EditFormUrl: empty,
    Group: { of: (_type, { site }) => isEstonian(site) ? 'Loendi sisutüübid' : 'List Content Types' },
    Hidden: { of: () => false },
    Id: { of: type => contentTypeId(type.id) },
    JSLink: empty,
    MobileDisplayFormUrl: empty,
    MobileEditFormUrl: empty,
    MobileNewFormUrl: empty,
    Name: { of: type => type.name },
    NewFormTemplateName: { of: () => 'ListForm' },
    NewFormUrl: empty,
    ReadOnly: { of: () => false },
    SchemaXml: { of: type => `<ContentType ID="${type.id}" Name="${type.name}" Version="1" />` },
    Scope: { of: type => type.scope },
    Sealed: { of: () => false },
    StringId: { of: type => type.id }
  },
  children: {},
  methods: {}
};

export const contentTypeOf = (call: Call, list: List): ContentType => {
  const names = list.baseType === 1 ? { et: 'Dokument', en: 'Document' } : { et: 'Üksus', en: 'Item' };
  return { id: list.contentType, name: names[isEstonian(call.site) ? 'et' : 'en'], scope: list.path, list };
};

const found = (call: Call, list: List, id: string): ContentType => {
  const type = contentTypeOf(call, list);
  if (type.id.toLowerCase() !== id.toLowerCase()) throw errors.invalidArgument(`The content type ${id} is not in the list.`);
  return type;
};

export const contentTypesOf = (list: List): Resource => collection({
  kind: contentTypeKind,
  all: call => [contentTypeOf(call, list)],
  key: (args, call) => found(call, list, args.text('id', 0)),
  methods: { GetById: (args, call) => entity(contentTypeKind, found(call, list, args.text('contentTypeId', 0))) }
});
