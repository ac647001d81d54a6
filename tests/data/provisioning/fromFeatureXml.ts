import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import { JSDOM } from 'jsdom';

const folder = join(__dirname, '../../../sharepoint/assets');

const read = (name: string): Document =>
  new JSDOM(readFileSync(join(folder, name), 'utf8'), { contentType: 'text/xml' }).window.document;

const all = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagName(name)];

/** The element as it stands in the file, without the namespace that serialising repeats and the white space between elements. */
const xmlOf = (element: Element): string => element.outerHTML.replace(/ xmlns="[^"]*"/g, '').replace(/>\s+</g, '><');

const INTERNAL_NAME_HINT = 8;

type Lists = ReturnType<SPFI['web']['getList']>;

const applyTitle = async (list: Lists, xml: Element): Promise<void> => {
  const field = list.fields.getByInternalNameOrTitle('Title');
  const says = (name: string): boolean => xml.getAttribute(name) === 'TRUE';
  await field.update({ Title: xml.getAttribute('DisplayName') ?? '', Required: says('Required'), Indexed: says('Indexed') }, 'SP.Field');
  if (says('EnforceUniqueValues')) await field.update({ EnforceUniqueValues: true }, 'SP.Field');
  if (xml.getAttribute('Description')) await field.update({ Description: xml.getAttribute('Description') ?? '' }, 'SP.Field');
  if (xml.getAttribute('ShowInNewForm') === 'FALSE') {
    await field.setShowInNewForm(false);
    await field.setShowInEditForm(false);
    await field.setShowInDisplayForm(false);
  }
};

const applyView = async (list: Lists, xml: Element): Promise<void> => {
  const page = (xml.getAttribute('Url') ?? '').replace('.aspx', '');
  const query = all(xml, 'Query')[0].innerHTML.replace(/ xmlns="[^"]*"/g, '').replace(/>\s+</g, '><').trim();
  const isDefault = xml.getAttribute('DefaultView') === 'TRUE';
  if (!isDefault) await list.views.add(page);
  const view = isDefault ? list.views.getById((await list.defaultView()).Id) : list.views.getByTitle(page);
  await view.fields.removeAll();
  for (const ref of all(all(xml, 'ViewFields')[0], 'FieldRef')) await view.fields.add(ref.getAttribute('Name') ?? '');
  await view.update({ Title: xml.getAttribute('DisplayName') ?? '', ViewQuery: query });
};

/**
 * Does with the package's feature XML what SharePoint does when the package is added to a site: a list for each instance,
 * with the fields and views of its custom schema.
 */
export const installFeature = async (sp: SPFI, sitePath: string): Promise<void> => {
  for (const instance of all(read('elements.xml'), 'ListInstance')) {
    const says = (name: string): string => instance.getAttribute(name) ?? '';
    const name = says('Url').replace('Lists/', '');
    const versioning = says('VersioningEnabled') === 'TRUE';
    await sp.web.lists.add(name, says('Description'), Number(says('TemplateType')), false, { EnableVersioning: versioning });
    const list = sp.web.getList(`${sitePath}/${says('Url')}`);
    await list.update({ Title: says('Title') });
    const schema = read(says('CustomSchema'));
    for (const field of all(schema, 'Field')) {
      if (field.getAttribute('Name') === 'Title') await applyTitle(list, field);
      else {
        await list.fields.createFieldAsXml(
          { SchemaXml: xmlOf(field), Options: INTERNAL_NAME_HINT } as Parameters<typeof list.fields.createFieldAsXml>[0]);
      }
    }
    for (const view of all(schema, 'View')) await applyView(list, view);
  }
};
