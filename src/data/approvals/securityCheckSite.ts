import type { PersonId } from '../../domain/identity';
import { ownGroups } from '../provisioning';
import { mayProvision, type BasePermissions } from '../rights';
import { errorOfAnswer } from '../siteError';
import type { Connection } from '../transport';
import { csomRefused } from './securityCheckCsom';
import { itemsAt, type Sent } from './securityAttempts';

/** A person as a forger would name one. */
export interface Named { readonly id: number; readonly loginName: string }

export interface Asker {
  readonly me: Named & { readonly id: PersonId };
  /** Somebody else, whose name might be put under a row. */
  readonly other?: Named;
  /** Owners and quality managers may do what the check tries; it would say nothing. */
  readonly stands: 'owner' | 'qualityManager' | 'ordinary';
}

/** A row as it stands, by REST names; undefined when it is not there. */
export type Seen = Readonly<Record<string, unknown>> | undefined;

/** What the site said to an attempt. `silent`: it did not say anything about it. */
export type Said = 'accepted' | 'refused' | 'silent';

/** Answers that say nothing about whether the way is open. */
const SILENT = [408, 429, 501, 502, 503, 504];

/** The site as a forger meets it: requests as they are, and what is there afterwards. Reading throws a SiteError. */
export interface ForgersView {
  read(path: string): Promise<unknown>;
  try(sent: Sent): Promise<Said>;
  /** Throws a SiteError unless the site took it. */
  insist(sent: Sent): Promise<void>;
  row(list: string, item: number, columns: readonly string[]): Promise<Seen>;
  rowsOf(list: string, requestId: string, columns: readonly string[]): Promise<readonly Seen[]>;
  firstRow(list: string, columns: readonly string[]): Promise<Seen>;
  asker(): Promise<Asker>;
}

export const forgersView = (sp: Connection, siteUrl: string): ForgersView => {
  const send = ({ method, path, headers, body }: Sent): ReturnType<Connection['send']> => sp.send(new URL(siteUrl + path), {
    method, headers: { 'Accept': 'application/json', 'Content-Type': 'application/json', ...headers }, ...(body === undefined ? {} : { body })
  });

  const read = async (path: string): Promise<unknown> => {
    const { status, text } = await sp.send(new URL(siteUrl + path), { method: 'GET', headers: { Accept: 'application/json' } });
    if (status >= 300) throw errorOfAnswer(status, text);
    const answer = JSON.parse(text) as { readonly value?: unknown };
    return 'value' in answer ? answer.value : answer;
  };

  /** Without SharePoint's own words about the answer, which differ from one to the next. */
  const plain = (raw: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith('odata.') || name === 'odata.etag'));

  return {
    read,

    /** A form refuses single values in an answer that is otherwise a success. */
    try: async sent => {
      try {
        const { status, text } = await send(sent);
        if (SILENT.includes(status)) return 'silent';
        const refused = status >= 300 || (sent.csom ? csomRefused(text) : /"HasException":\s*true/.test(text));
        return refused ? 'refused' : 'accepted';
      } catch {
        return 'silent';
      }
    },

    insist: async sent => {
      const { status, text } = await send(sent);
      if (status >= 300) throw errorOfAnswer(status, text);
    },

    row: async (list, item, columns) => {
      const rows = await read(`${itemsAt(list)}?$filter=Id eq ${item}&$select=${columns.join(',')}`) as readonly object[];
      return rows[0] && plain(rows[0]);
    },

    rowsOf: async (list, requestId, columns) =>
      (await read(`${itemsAt(list)}?$filter=RequestId eq '${requestId}'&$select=${columns.join(',')}`) as readonly object[]).map(plain),

    firstRow: async (list, columns) => {
      const rows = await read(`${itemsAt(list)}?$top=1&$select=${columns.join(',')}`) as readonly object[];
      return rows[0] && plain(rows[0]);
    },

    asker: async () => {
      const [me, rights, groups, users] = await Promise.all([
        read('/_api/web/currentUser?$select=Id,LoginName') as Promise<{ readonly Id: number; readonly LoginName: string }>,
        read('/_api/web/effectiveBasePermissions') as Promise<BasePermissions>,
        read('/_api/web/currentUser/groups?$select=Title') as Promise<readonly { readonly Title: string }[]>,
        read('/_api/web/siteUsers?$select=Id,LoginName,PrincipalType&$top=200') as
          Promise<readonly { readonly Id: number; readonly LoginName: string; readonly PrincipalType: number }[]>
      ]);
      const other = users.find(({ Id, PrincipalType, LoginName }) => Id !== me.Id && PrincipalType === 1 && LoginName.includes('|membership|'));
      const keeps = groups.some(({ Title }) => Title === ownGroups.qualityManagers.name);
      return {
        me: { id: me.Id as PersonId, loginName: me.LoginName },
        ...(other ? { other: { id: other.Id, loginName: other.LoginName } } : {}),
        stands: mayProvision(rights) ? 'owner' : keeps ? 'qualityManager' : 'ordinary'
      };
    }
  };
};

