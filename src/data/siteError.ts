/**
 * Why the site did not do what was asked. `kind` decides what people are told (loc/ has a sentence for each);
 * `detail` is SharePoint's own message for whoever has to look deeper.
 */
export type SiteErrorKind =
  | 'denied' | 'listMissing' | 'columnMissing' | 'rowMissing' | 'conflict' | 'duplicate' | 'invalid' | 'tooLong' | 'busy' | 'offline'
  | 'unexpected';

export class SiteError extends Error {
  public constructor(public readonly kind: SiteErrorKind, public readonly detail: string, public readonly status?: number) {
    super(`${kind}: ${detail}`);
  }
}

/** No answer, or one of a gateway that had none: what was asked can wait until one comes. */
export const isSilence = ({ kind }: SiteError): boolean => kind === 'offline' || kind === 'busy';

interface ODataError { readonly code: string; readonly message: string }

const odataError = (body: string): ODataError => {
  try {
    const parsed = JSON.parse(body) as Record<string, { code?: string; message?: { value?: string } } | undefined>;
    const error = parsed['odata.error'] ?? parsed.error;
    return { code: error?.code ?? '', message: error?.message?.value ?? body };
  } catch {
    return { code: '', message: body };
  }
};

/** By the number that SharePoint puts before the comma of its error code (sharepoint-rest.md, "Errors"). */
const byCode: Readonly<Record<string, SiteErrorKind>> = {
  '-2130575169': 'duplicate',
  '-2130575342': 'duplicate', // the title of another list
  '-2130575162': 'invalid',
  // A digest that is refused even when it is new says nothing of the person's rights.
  '-2130575251': 'busy',
  '-2130575338': 'rowMissing',
  '-2147024860': 'tooLong',
  '-2147024891': 'denied'
};

const byStatus: Readonly<Record<number, SiteErrorKind>> = {
  400: 'invalid', 401: 'denied', 403: 'denied', 404: 'listMissing', 408: 'busy', 409: 'conflict', 412: 'conflict', 429: 'busy', 502: 'busy', 503: 'busy', 504: 'busy'
};

/** "The field or property 'X' does not exist." when reading, "The property 'X' does not exist on type …" when writing. */
const MISSING_COLUMN = /\b(?:property|field|column) '([^']+)' does not exist/i;

/** A refusal by its status and body. */
export const errorOfAnswer = (status: number, body: string): SiteError => {
  const { code, message } = odataError(body);
  const column = status === 400 ? MISSING_COLUMN.exec(message)?.[1] : undefined;
  return column === undefined
    ? new SiteError(byCode[code.split(',')[0]] ?? byStatus[status] ?? 'unexpected', message, status)
    : new SiteError('columnMissing', column, status);
};

/** What @pnp/queryable throws for an answer from 300 up; told by its own mark, so that whoever only reads need not load it. */
interface HttpRequestError extends Error { readonly isHttpRequestError: true; readonly status: number; readonly response: Response }

const isHttpRequestError = (thrown: unknown): thrown is HttpRequestError =>
  thrown instanceof Error && (thrown as Partial<HttpRequestError>).isHttpRequestError === true;

/** Everything a request can throw, as one SiteError. A TypeError is what `fetch` throws when there is no network. */
export const asSiteError = async (thrown: unknown): Promise<SiteError> => {
  if (thrown instanceof SiteError) return thrown;
  if (isHttpRequestError(thrown)) {
    return errorOfAnswer(thrown.status, await thrown.response.clone().text().catch(() => thrown.message));
  }
  if (thrown instanceof TypeError) return new SiteError('offline', thrown.message);
  if (thrown instanceof DOMException && thrown.name === 'TimeoutError') return new SiteError('busy', thrown.message);
  return new SiteError('unexpected', thrown instanceof Error ? thrown.message : String(thrown));
};
