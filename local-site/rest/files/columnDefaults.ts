import type { Field } from '../columns/field';
import { cellFromForm, type FormContext } from '../columns/formText';
import type { Changes } from '../items/body';
import type { Cell } from '../columns/values';
import { type Call, isEstonian } from '../site';
import { readContent } from '../store/contents';
import { documentAt } from '../store/documents';
import type { List } from '../store/lists';
import { userByLogin } from '../store/principals';
import { attributeOf, parseXml, type XmlElement, XmlError } from '../xml';

/**
 * Defaults of columns by folder, as SharePoint keeps them: a file in the library's `Forms` with an `<a href>` for each folder, and
 * an event receiver of the list that reads it whenever a file is added.
 */
const fileName = 'client_LocationBasedDefaults.html';
const receiver = /LocationBasedMetadataDefaultsReceiver/;

const context = (call: Call): FormContext => ({
  timeZone: call.site.timeZone, estonian: isEstonian(call.site), principal: key => userByLogin(call.site.db, key)?.id, targetExists: () => true
});

const isReceiving = (call: Call, list: List): boolean =>
  call.site.db.all<{ class: string | null }>('SELECT class FROM event_receivers WHERE owner = ?', list.guid).some(row => receiver.test(row.class ?? ''));

const read = (call: Call, list: List): XmlElement | undefined => {
  const document = documentAt(call.site.db, `${list.path}/Forms/${fileName}`);
  if (!document) return undefined;
  try {
    return parseXml(Buffer.from(readContent(call.site.db, document.content)).toString('utf8').replace(/^\uFEFF/, ''));
  } catch (failure) {
    if (failure instanceof XmlError) return undefined;
    throw failure;
  }
};

const decoded = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};

/** Folders around a path that have defaults, the outermost first, so that inner ones win. */
const around = (root: XmlElement, path: string): readonly XmlElement[] => root.children
  .map(element => ({ element, href: decoded(attributeOf(element, 'href') ?? '').replace(/\/$/, '').toLowerCase() }))
  .filter(({ href }) => href !== '' && path.toLowerCase().startsWith(`${href}/`))
  .sort((one, other) => one.href.length - other.href.length)
  .map(({ element }) => element);

/** People and several values come as REST clients write them; forms read them otherwise. */
const cellOf = (text: string, field: Field, call: Call): Cell | undefined => {
  switch (field.type) {
    case 'User': return /^\d+(;#|$)/.test(text) ? parseInt(text, 10) : undefined;
    case 'UserMulti': {
      const ids = text.split(';#').filter(part => /^\d+$/.test(part)).map(Number);
      return ids.length === 0 ? undefined : JSON.stringify(ids);
    }
    case 'MultiChoice': {
      const chosen = text.split(/;#?/).filter(part => part !== '');
      return chosen.length === 0 ? undefined : JSON.stringify(chosen);
    }
    case 'Boolean': return /^(1|true)$/i.test(text) ? 1 : /^(0|false)$/i.test(text) ? 0 : undefined;
    default: {
      const reading = cellFromForm(text, field, context(call));
      return reading.status === 'refused' ? undefined : reading.cell;
    }
  }
};

/** Values that a new file at the path begins with because of where it is. */
export const defaultsIn = (call: Call, list: List, path: string): Changes => {
  const changes = new Map<Field, Cell>();
  if (!isReceiving(call, list)) return changes;
  const root = read(call, list);
  if (!root) return changes;
  const type = call.site.itemType(list);
  for (const folder of around(root, path)) {
    for (const element of folder.children) {
      const field = type.field(attributeOf(element, 'FieldName') ?? '');
      const cell = field && !field.builtin ? cellOf(element.text, field, call) : undefined;
      if (field && cell !== undefined) changes.set(field, cell);
    }
  }
  return changes;
};
