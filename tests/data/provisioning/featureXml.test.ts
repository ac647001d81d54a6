import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { lists } from '../../../src/data/schema';
import { stableGuid } from '../../../src/data/schema/featureXml/stableGuid';
import { assetFiles } from '../../../src/data/schema/featureXml/write';
import { element, laidOut } from '../../../src/data/schema/featureXml/xml';

const root = join(__dirname, '../../..');
const folder = join(root, 'sharepoint/assets');
const NAMESPACE = 'http://schemas.microsoft.com/sharepoint/';

const parse = (xml: string): Element => new JSDOM(xml, { contentType: 'text/xml' }).window.document.documentElement;
const files = assetFiles();
const textOf = (name: string): string => files.get(name) ?? '';
const schemas = lists.map(list => ({ name: list.name, list, xml: parse(textOf(`${list.name}.xml`)) }));
const instances = [...parse(textOf('elements.xml')).children];
const childNames = (parent: Element): string[] => [...parent.children].map(child => child.tagName);
const all = (parent: Element, name: string): Element[] => [...parent.getElementsByTagName(name)];
const attributes = (of: Element): string[] => [...of.attributes].map(attribute => attribute.name);

describe('the committed list definitions', () => {
  test.each([...files.keys()])('%s says what the schema says ("npm run assets" writes it anew)', name => {
    const path = join(folder, name);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : 'missing').toBe(files.get(name));
  });

  test('no list definition is left over', () => {
    expect(readdirSync(folder).filter(name => name.endsWith('.xml')).sort()).toEqual([...files.keys()].sort());
  });

  test('the package carries every one of them', () => {
    const { solution } = JSON.parse(readFileSync(join(root, 'config/package-solution.json'), 'utf8')) as {
      solution: { features: { assets: { elementManifests: string[]; elementFiles: string[] } }[] };
    };
    const [{ assets }] = solution.features;
    expect(assets.elementManifests).toEqual(['elements.xml']);
    expect(assets.elementFiles).toEqual(lists.map(list => `${list.name}.xml`));
  });
});

describe('elements.xml, by the documented rules of ListInstance', () => {
  test('a list stands after the lists that its lookups point at', () => {
    const order = instances.map(instance => instance.getAttribute('Url'));
    for (const { name, xml } of schemas) {
      for (const target of all(xml, 'Field').map(field => field.getAttribute('List')).filter(target => target?.startsWith('Lists/'))) {
        expect(order.indexOf(target)).toBeGreaterThanOrEqual(0);
        expect(order.indexOf(target)).toBeLessThan(order.indexOf(`Lists/${name}`));
      }
    }
  });

  test('each instance is a custom list of the feature that defines template 100, with a title of its own', () => {
    expect(instances).toHaveLength(lists.length);
    for (const instance of instances) {
      expect(instance.namespaceURI).toBe(NAMESPACE);
      expect(instance.getAttribute('TemplateType')).toBe('100');
      expect(instance.getAttribute('FeatureId')).toBe('00bfea71-de22-43b2-a848-c05709900100');
      expect(files.has(instance.getAttribute('CustomSchema') ?? '')).toBe(true);
    }
    expect(new Set(instances.map(instance => instance.getAttribute('Title'))).size).toBe(lists.length);
  });
});

/** Attributes that learn.microsoft.com documents for the element, as far as they are used here. */
const documented: Readonly<Record<string, readonly string[]>> = {
  List: ['xmlns:ows', 'xmlns', 'Name', 'Title', 'Direction', 'Url', 'BaseType', 'EnableContentTypes', 'FolderCreation', 'DisableAttachments', 'VersioningEnabled'],
  ContentType: ['ID', 'Name'],
  Field: [
    'ID', 'Name', 'StaticName', 'DisplayName', 'Type', 'Description', 'Required', 'Indexed', 'EnforceUniqueValues', 'MaxLength', 'NumLines',
    'RichText', 'Min', 'Max', 'Decimals', 'Format', 'List', 'ShowField', 'UserSelectionMode', 'FillInChoice', 'Mult',
    'ShowInNewForm', 'ShowInEditForm', 'ShowInDisplayForm'
  ],
  View: ['BaseViewID', 'Type', 'WebPartZoneID', 'DisplayName', 'DefaultView', 'MobileDefaultView', 'MobileView', 'SetupPath', 'ImageUrl', 'Url'],
  Form: ['Type', 'Url', 'SetupPath', 'WebPartZoneID']
};

describe.each(schemas)('$name.xml, by the documented rules of schema.xml', ({ list, xml }) => {
  const fields = all(xml, 'Field');

  test('is a List that holds content types, fields, views and forms in this order', () => {
    expect(xml.tagName).toBe('List');
    expect(xml.namespaceURI).toBe(NAMESPACE);
    ['Name', 'Title', 'Direction'].forEach(required => expect(xml.getAttribute(required)).toBeTruthy());
    expect(childNames(xml)).toEqual(['MetaData']);
    expect(childNames(xml.children[0])).toEqual(['ContentTypes', 'Fields', 'Views', 'Forms']);
  });

  test('uses documented attributes only', () => {
    for (const [name, allowed] of Object.entries(documented)) {
      for (const one of name === 'List' ? [xml] : all(xml, name)) {
        expect(attributes(one).filter(attribute => !allowed.includes(attribute))).toEqual([]);
      }
    }
  });

  test('every field has an id of its own, a name and a type', () => {
    const ids = fields.map(field => field.getAttribute('ID') ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    ids.forEach(id => expect(id).toMatch(/^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/));
    fields.forEach(field => ['Name', 'Type', 'DisplayName'].forEach(required => expect(field.getAttribute(required)).toBeTruthy()));
  });

  test('every column of the schema is there, and uniqueness stands on an index', () => {
    expect(fields.map(field => field.getAttribute('Name'))).toEqual(expect.arrayContaining(Object.keys(list.columns)));
    fields.filter(field => field.getAttribute('EnforceUniqueValues') === 'TRUE')
      .forEach(field => expect(field.getAttribute('Indexed')).toBe('TRUE'));
    expect(fields.filter(field => field.getAttribute('Indexed') === 'TRUE').length).toBeLessThanOrEqual(20);
  });

  test('the content type names every field, so that forms show it', () => {
    const [type] = all(xml, 'ContentType');
    expect(type.getAttribute('ID')).toMatch(/^0x0100[0-9A-F]{32}$/);
    expect(type.getAttribute('Name')).not.toMatch(/[\\/:*?"#%<>{}|~&\t]|\.\./);
    expect(all(type, 'FieldRef').map(ref => ref.getAttribute('ID'))).toEqual(fields.map(field => field.getAttribute('ID')));
  });

  test('views have numbers and pages of their own, one is the default, and they name fields that are there', () => {
    const views = all(xml, 'View');
    expect(new Set(views.map(view => view.getAttribute('BaseViewID'))).size).toBe(list.views.length);
    expect(new Set(views.map(view => view.getAttribute('Url'))).size).toBe(list.views.length);
    expect(views.filter(view => view.getAttribute('DefaultView') === 'TRUE')).toHaveLength(1);
    const known = [...fields.map(field => field.getAttribute('Name')), 'LinkTitle'];
    views.flatMap(view => all(view, 'FieldRef')).forEach(ref => expect(known).toContain(ref.getAttribute('Name')));
  });

  test('there is a form for each of display, edit and new', () => {
    expect(all(xml, 'Form').map(form => form.getAttribute('Type'))).toEqual(['DisplayForm', 'EditForm', 'NewForm']);
  });
});

test('several choices are a MultiChoice with the Estonian words, to which nobody adds', () => {
  const field = all(parse(textOf('MeetingRules.xml')), 'Field').find(one => one.getAttribute('Name') === 'WhichOfMonth');
  expect(field?.getAttribute('Type')).toBe('MultiChoice');
  expect(field?.getAttribute('FillInChoice')).toBe('FALSE');
  expect(field && all(field, 'CHOICE').map(choice => choice.textContent)).toEqual(['I', 'II', 'III', 'IV', 'V', 'viimane']);
});

describe('writing XML', () => {
  test('a name always has the same GUID, and another name another one', () => {
    expect(stableGuid('ManagedDocuments.Code')).toBe(stableGuid('ManagedDocuments.Code'));
    const columns = lists.flatMap(list => Object.keys(list.columns).map(column => `${list.name}.${column}`));
    expect(new Set(columns.map(stableGuid)).size).toBe(columns.length);
    expect(stableGuid('ManagedDocuments.Code')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('marks in text and attributes are escaped', () => {
    const xml = element('Field', { DisplayName: 'A & "B" <C>' }, ['&lt;']);
    expect(parse(xml).getAttribute('DisplayName')).toBe('A & "B" <C>');
  });

  test('laying out adds no white space to text', () => {
    const plain = '<CHOICES><CHOICE>Üks  kaks</CHOICE></CHOICES>';
    expect(laidOut(plain)).toBe('<CHOICES>\n  <CHOICE>Üks  kaks</CHOICE>\n</CHOICES>\n');
  });
});
