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

const digestOf = async (site: LocalSite, person: string): Promise<string> => {
  const answer = await site.fetchAs(person, '/_api/contextinfo', { method: 'POST', headers: { accept: 'application/json;odata=nometadata' } });
  return ((await answer.json()) as { FormDigestValue: string }).FormDigestValue;
};

/** Writes some cells past the add-in, straight over REST. */
export const merge = async (site: LocalSite, person: string, list: string, id: number, cells: object): Promise<Response> =>
  site.fetchAs(person, `${items(list)}(${id})`, {
    method: 'POST',
    headers: {
      'X-RequestDigest': await digestOf(site, person),
      'X-HTTP-Method': 'MERGE',
      'IF-MATCH': '*',
      'content-type': 'application/json;odata=nometadata'
    },
    body: JSON.stringify(cells)
  });
