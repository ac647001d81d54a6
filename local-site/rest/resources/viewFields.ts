import { fieldsOf } from '../columns/field';
import { errors } from '../errors';
import { many } from '../odata/shape';
import type { Call } from '../site';
import type { View } from '../store/views';
import { escapeXml } from '../xml';
import { action, calculation, nothing, type Reply, type Resource } from './tree';
import { storeView } from './viewStore';

export const viewFieldsXml = (view: View): string =>
  `<ViewFields>${view.fields.map(name => `<FieldRef Name="${escapeXml(name)}" />`).join('')}</ViewFields>`;

const columnNamed = (call: Call, view: View, name: string): string => {
  const fields = fieldsOf(call.site.db, view.list);
  const field = fields.find(each => each.name === name) ?? fields.find(each => each.title === name);
  if (!field) throw errors.fieldMissing(name);
  return field.name;
};

const withFields = (call: Call, view: View, fields: readonly string[], name: string): Reply => {
  storeView(call, { ...view, fields });
  return nothing(name);
};

/** `ViewFields` of a view: the names of its columns in order. */
export const viewFields = (view: View, linkOf: (call: Call) => string): Resource => ({
  name: 'SP.ViewFieldCollection',
  read: call => ({
    is: 'entity',
    meta: { type: 'SP.ViewFieldCollection', set: 'ViewFieldCollections', link: `${linkOf(call)}/ViewFields`, navigation: [] },
    values: { SchemaXml: view.fields.map(name => `<FieldRef Name="${escapeXml(name)}" />`).join(''), Items: many('Edm.String', view.fields) }
  }),
  child: (name, args) => ({
    schemaxml: calculation('SchemaXml', () => ({ is: 'value', name: 'SchemaXml', type: 'Edm.String', value: viewFieldsXml(view) })),
    addviewfield: action('AddViewField', call => {
      const field = columnNamed(call, view, args.text('strField', 0));
      return withFields(call, view, view.fields.includes(field) ? view.fields : [...view.fields, field], 'AddViewField');
    }),
    removeviewfield: action('RemoveViewField', call => {
      const field = columnNamed(call, view, args.text('strField', 0));
      return withFields(call, view, view.fields.filter(each => each !== field), 'RemoveViewField');
    }),
    removeallviewfields: action('RemoveAllViewFields', call => withFields(call, view, [], 'RemoveAllViewFields')),
    moveviewfieldto: action('MoveViewFieldTo', call => {
      const field = columnNamed(call, view, args.text('field', 0));
      const others = view.fields.filter(each => each !== field);
      return withFields(call, view, others.toSpliced(args.number('index', 1), 0, field), 'MoveViewFieldTo');
    })
  } as Readonly<Record<string, Resource | undefined>>)[name.toLowerCase()]
});
