import type { LocalSite } from './localSite';

/** A row as REST tells it. */
export type RestRow = Readonly<Record<string, unknown>> & { readonly Id: number };

const items = (list: string): string => `/_api/web/GetList('/sites/vajs/Lists/${list}')/items`;

const version = '$select=*,OData__UIVersionString,Editor/Title,Owner/Title&$expand=Editor,Owner';

/** A document's row with its version, editor and owner, as REST tells it to a reader. */
export const documentRow = async (site: LocalSite, code: string): Promise<RestRow> => {
  const answer = await site.fetchAs('lugeja', `${items('ManagedDocuments')}?$filter=${encodeURIComponent(`Code eq '${code}'`)}&${version}`, {
    headers: { accept: 'application/json;odata=nometadata' }
  });
  const { value } = (await answer.json()) as { value: RestRow[] };
  if (value.length !== 1) throw new Error(`${value.length} rows of ${code}`);
  return value[0];
};

/** Rows of a list that a reader sees, as REST tells them. */
export const rowsWhere = async <T = RestRow>(site: LocalSite, list: string, filter: string, more = ''): Promise<readonly T[]> => {
  const answer = await site.fetchAs('lugeja', `${items(list)}?$top=500&$filter=${encodeURIComponent(filter)}${more}`, {
    headers: { accept: 'application/json;odata=nometadata' }
  });
  if (!answer.ok) throw new Error(await answer.text());
  return ((await answer.json()) as { value: T[] }).value;
};

/** The row's number of the one of that title. */
export const idTitled = async (site: LocalSite, list: string, title: string): Promise<number> => {
  const rows = await rowsWhere(site, list, `Title eq '${title}'`);
  if (rows.length !== 1) throw new Error(`${rows.length} rows of ${list} named ${title}`);
  return rows[0].Id;
};

/** The row's number of the one document of that title. */
export const idOfDocument = (site: LocalSite, title: string): Promise<number> => idTitled(site, 'ManagedDocuments', title);

/** An act in the log, by whom SharePoint says. */
export type LogRow = RestRow & { readonly Kind: string; readonly Round: number; readonly Author: { readonly Title: string } };

/** What people did with an edition, in the order in which it was written. */
export const logOf = (site: LocalSite, document: number, edition: number): Promise<readonly LogRow[]> =>
  rowsWhere<LogRow>(site, 'ApprovalLog', `DocumentId eq ${document} and Edition eq ${edition}`, '&$select=*,Author/Title&$expand=Author&$orderby=Id');

const digestOf = async (site: LocalSite, person: string): Promise<string> => {
  const answer = await site.fetchAs(person, '/_api/contextinfo', { method: 'POST', headers: { accept: 'application/json;odata=nometadata' } });
  return ((await answer.json()) as { FormDigestValue: string }).FormDigestValue;
};

/** The number that somebody has on the site. */
export const idOfPerson = async (site: LocalSite, person: string): Promise<number> =>
  ((await (await site.fetchAs(person, '/_api/web/currentuser', { headers: { accept: 'application/json;odata=nometadata' } })).json()) as { Id: number }).Id;

/** Adds a row past the add-in, straight over REST. */
export const add = async (site: LocalSite, person: string, list: string, cells: object): Promise<RestRow> => {
  const answer = await site.fetchAs(person, items(list), {
    method: 'POST',
    headers: { 'X-RequestDigest': await digestOf(site, person), 'content-type': 'application/json;odata=nometadata', accept: 'application/json;odata=nometadata' },
    body: JSON.stringify(cells)
  });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as RestRow;
};

/** Changes or deletes a row past the add-in, straight over REST. */
const past = async (site: LocalSite, person: string, list: string, id: number, method: 'MERGE' | 'DELETE', cells?: object): Promise<Response> =>
  site.fetchAs(person, `${items(list)}(${id})`, {
    method: 'POST',
    headers: {
      'X-RequestDigest': await digestOf(site, person),
      'X-HTTP-Method': method,
      'IF-MATCH': '*',
      'content-type': 'application/json;odata=nometadata'
    },
    body: cells && JSON.stringify(cells)
  });

/** Writes some cells past the add-in. */
export const merge = (site: LocalSite, person: string, list: string, id: number, cells: object): Promise<Response> => past(site, person, list, id, 'MERGE', cells);

/** Deletes a row for good, past the add-in. */
export const erase = (site: LocalSite, person: string, list: string, id: number): Promise<Response> => past(site, person, list, id, 'DELETE');
