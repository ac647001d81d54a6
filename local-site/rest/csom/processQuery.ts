import { randomUUID } from 'node:crypto';
import { instantText } from '../columns/dates';
import { errors, SharePointError } from '../errors';
import { needEntry } from '../http/answer';
import { type Request, type Response, textOf } from '../http/exchange';
import { decodePath } from '../odata/path';
import { noQuery } from '../odata/query';
import type { Call, Site } from '../site';
import type { User } from '../store/principals';
import { webByPath } from '../store/webs';
import { errorInfo, type ErrorInfo } from './failure';
import { type CsomValue, print } from './print';
import { parseRequest } from './request';
import { Session } from './session';

const service = /^([^?]*?)\/_vti_bin\/client\.svc\/ProcessQuery\/?(?:\?.*)?$/i;

/** Path of the web whose object model the request is for; undefined when it is for another service. */
export const queriedWeb = (target: string): string | undefined => service.exec(target)?.[1];

const header = (info: ErrorInfo | null, correlation: string): CsomValue => ({
  SchemaVersion: '15.0.0.0', LibraryVersion: '16.0.26504.12004',
  ErrorInfo: info === null ? null : { ...info }, TraceCorrelationId: correlation
});

const answered = (status: number, values: readonly CsomValue[], note?: string): Response => ({
  status, body: print(values), headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'private, max-age=0' },
  ...(note === undefined ? {} : { note })
});

/**
 * CSOM keeps HTTP's 200 for failures of the objects and tells them in `ErrorInfo`. Refused digests and webs that are closed to the
 * asker keep their 403, and what the local site does not have its 501, so that nobody takes either for an answer.
 */
const failed = (failure: SharePointError, correlation: string, before: boolean): Response => {
  const status = failure.status === 501 ? 501 : before ? failure.status : 200;
  return answered(status, [header(errorInfo(failure, correlation), correlation)], status === 501 ? failure.message : undefined);
};

const callFor = (site: Site, me: User, request: Request, webPath: string): Call => {
  const web = webByPath(site.db, decodePath(webPath));
  if (!web) throw errors.webMissing();
  needEntry(site, me, web);
  if (!site.digests.isValid(request.headers['x-requestdigest'] ?? '', me.id, site.now())) throw errors.digestInvalid();
  return {
    site, web, me, query: noQuery, headers: {}, bytes: request.body, body: undefined, address: `${site.origin}${web.path}/_api/`,
    at: instantText(site.now().getTime())
  };
};

/** Answers `POST _vti_bin/client.svc/ProcessQuery` ([MS-CSOM] 3.1.4.1). Actions before one that fails keep their effect. */
export const processQuery = (site: Site, me: User, request: Request, webPath: string): Response => {
  const correlation = randomUUID();
  let before = true;
  try {
    if (request.method !== 'POST') throw errors.methodNotAllowed(request.method);
    const call = callFor(site, me, request, webPath);
    const query = parseRequest(textOf(request.body));
    before = false;
    return site.db.within(() => {
      const session = new Session(call, query, correlation);
      const values: CsomValue[] = [header(null, correlation)];
      try {
        for (const action of query.actions) values.push(...site.db.savepoint(() => session.run(action)));
      } catch (failure) {
        if (failure instanceof SharePointError) return failed(failure, correlation, false);
        throw failure;
      }
      return answered(200, values);
    });
  } catch (failure) {
    if (failure instanceof SharePointError) return failed(failure, correlation, before);
    throw failure;
  }
};
