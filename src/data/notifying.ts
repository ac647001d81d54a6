import type { Person } from '../domain/people/person';

/** What a person tells others about a document; plain text, with a link in it. */
export interface Message {
  readonly to: readonly Person[];
  readonly subject: string;
  readonly text: string;
}

/** As much of SPFx's `MSGraphClientFactory` as mail needs. It acts as the person who is signed in. */
export interface Graph {
  getClient(version: '3'): Promise<{ api(path: string): { post(content: unknown): Promise<unknown> } }>;
}

/** What became of a message. Whatever is not `sent` leaves the message with whoever wrote it. */
export type Notified =
  | { readonly status: 'sent' }
  /** The organisation has not granted Mail.Send to SharePoint's add-ins, or there is no Graph here. */
  | { readonly status: 'notGranted' }
  /** These have no address that the lists know. Nothing was sent to anybody. */
  | { readonly status: 'noAddress'; readonly people: readonly Person[] }
  /** No answer came: it may have been sent. Sent again, it may come twice. */
  | { readonly status: 'unsure' }
  /** Graph, or whoever gives out its keys, said no; `detail` is what it said. */
  | { readonly status: 'failed'; readonly detail: string };

/** Whoever has no address would never hear of it, and nobody would know. */
const withoutAddress = ({ to }: Message): readonly Person[] => to.filter(({ email }) => !email?.includes('@'));

/** https://learn.microsoft.com/graph/api/user-sendmail */
const mailOf = ({ to, subject, text }: Message): object => ({
  message: {
    subject,
    body: { contentType: 'Text', content: text },
    toRecipients: to.map(({ email, name }) => ({ emailAddress: { address: email, name } }))
  },
  saveToSentItems: true
});

/** As the Graph library throws: a status, or -1 where the request got none; a code, and words. */
interface GraphFailure { readonly statusCode?: number; readonly code?: string | null; readonly message?: string; readonly body?: unknown }

const REFUSED = new Set([401, 403]);
/** A gateway that waited in vain does not know whether the mail went on. */
const IN_VAIN = new Set([408, 504]);
/** No network, or a connection that broke: what `fetch` throws. */
const BROKEN = new Set(['TypeError', 'AbortError', 'TimeoutError', 'NetworkError']);
/** The organisation has consented to nothing (65001), to less (65004, 650052…), or does not know the add-ins' principal (700016, 500011). */
const NO_CONSENT = /AADSTS(65\d{3,4}|700016|500011)|consent/i;

const partsOf = (thrown: unknown): GraphFailure => (typeof thrown === 'object' && thrown !== null ? thrown : {}) as GraphFailure;

/** What was thrown under the library's own error: by its name there, or by itself. */
const nameOf = (thrown: unknown, { code, body }: GraphFailure): string =>
  code ?? (body as Partial<Error> | undefined)?.name ?? (thrown as Partial<Error> | undefined)?.name ?? '';

const wordsOf = (thrown: unknown, { message, body }: GraphFailure): string =>
  message || (typeof body === 'string' ? body : (body as Partial<Error> | undefined)?.message) || String(thrown);

const outcomeOf = (thrown: unknown): Notified => {
  const parts = partsOf(thrown);
  const { statusCode = -1 } = parts;
  const detail = wordsOf(thrown, parts);
  if (REFUSED.has(statusCode) || NO_CONSENT.test(detail)) return { status: 'notGranted' };
  if (IN_VAIN.has(statusCode)) return { status: 'unsure' };
  if (statusCode <= 0 && BROKEN.has(nameOf(thrown, parts))) return { status: 'unsure' };
  return { status: 'failed', detail: statusCode > 0 ? `${statusCode} ${detail}` : detail };
};

/** The library is downloaded when mail is first sent; without it nothing was sent. */
const clientOf = async (graph: Graph): Promise<Awaited<ReturnType<Graph['getClient']>> | undefined> => {
  try {
    return await graph.getClient('3');
  } catch {
    return undefined;
  }
};

/**
 * Sends a mail as the person who acts. Without Graph, or without the organisation's consent, nothing is sent and the answer says
 * so: then people get the message to copy. Never throws.
 */
export const notify = async (graph: Graph | undefined, message: Message): Promise<Notified> => {
  const people = withoutAddress(message);
  if (people.length > 0 || message.to.length === 0) return { status: 'noAddress', people };
  if (!graph) return { status: 'notGranted' };
  const client = await clientOf(graph);
  if (!client) return { status: 'failed', detail: 'MSGraphClient' };
  try {
    await client.api('/me/sendMail').post(mailOf(message));
    return { status: 'sent' };
  } catch (thrown) {
    return outcomeOf(thrown);
  }
};

/** A longer address is cut or refused by mail programs and browsers on Windows. */
const LONGEST_MAILTO = 2000;

/** RFC 6068: lines end in CRLF, everything is percent-encoded. Undefined where a mail program would not take it whole. */
export const mailtoOf = ({ to, subject, text }: Message): string | undefined => {
  const addresses = to.flatMap(({ email }) => (email?.includes('@') ? [encodeURIComponent(email).replace(/%40/g, '@')] : []));
  const address = `mailto:${addresses.join(',')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
  return address.length <= LONGEST_MAILTO ? address : undefined;
};

/** The whole message as somebody pastes it into a mail of their own. */
export const copyOf = ({ to, subject, text }: Message): string =>
  [to.map(({ name, email }) => (email ? `${name} <${email}>` : name)).join('; '), subject, '', text].join('\n');
