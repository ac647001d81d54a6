import type { Call } from '../site';

/** SharePoint's own number of the object model, which stands in every identity. */
const objectModel = '740c6a0b-85e2-48a0-a494-e0f1759d4aa7';

const listPart = /^Web\/Lists\(guid'([^']+)'\)(?:\/(Items|Fields|Views)\((?:guid')?([^')]+)'?\))?$/;

const memberNames: Readonly<Record<string, string>> = { Items: 'item', Fields: 'field', Views: 'view' };

/** The text by which a client names an object again in a later request. */
export const identityOf = (call: Call, link: string, correlation: string): string => {
  const site = `${correlation}|${objectModel}:site:${call.site.guid}`;
  if (link === 'Site') return site;
  const web = `${site}:web:${call.web.guid}`;
  if (link === 'Web') return web;
  const [, list, members, id] = listPart.exec(link) ?? [];
  if (list === undefined) return `${web}:rest:${link}`;
  const member = memberNames[members ?? ''];
  return member === undefined ? `${web}:list:${list}` : `${web}:list:${list}:${member}:${id}${member === 'item' ? ',1' : ''}`;
};

const members: Readonly<Record<string, (id: string) => string>> = {
  item: id => `Items(${id.split(',')[0] ?? ''})`, field: id => `Fields(guid'${id}')`, view: id => `Views(guid'${id}')`
};

/** The REST address of what an identity names; undefined for an identity that was not given by this site. */
export const addressIn = (identity: string): string | undefined => {
  const known = identity.split(`|${objectModel}:`)[1];
  if (known === undefined) return undefined;
  const rest = /:rest:(.+)$/s.exec(known)?.[1];
  if (rest !== undefined) return rest;
  const list = /:list:([0-9a-f-]{36})(?::(item|field|view):([^:]+))?$/i.exec(known);
  if (list) {
    const member = list[2] === undefined ? undefined : members[list[2]]?.(list[3] ?? '');
    return `Web/Lists(guid'${list[1] ?? ''}')${member === undefined ? '' : `/${member}`}`;
  }
  return /^site:[^:]+:web:[^:]+$/.test(known) ? 'Web' : /^site:[^:]+$/.test(known) ? 'Site' : undefined;
};
