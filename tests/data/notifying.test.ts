/** Mail through the library that SPFx itself uses, over HTTP, to a server that stands in for Microsoft Graph. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, HTTPMessageHandler, RetryHandler, type Context, type Middleware } from '@microsoft/microsoft-graph-client';
import { copyOf, mailtoOf, notify, type Graph, type Message } from '../../src/data/notifying';
import type { PersonId } from '../../src/domain/identity';

interface Received { readonly method?: string; readonly url?: string; readonly token?: string; readonly body: unknown }
type Answer = (res: ServerResponse, req: IncomingMessage) => void;

const refusal = (status: number, code: string, message: string): Answer => res => {
  res.writeHead(status, { 'content-type': 'application/json' });
  res.end(JSON.stringify({ error: { code, message, innerError: {} } }));
};
const accepted: Answer = res => { res.writeHead(202); res.end(); };

let server: Server;
let received: Received[];
let answer: Answer;

beforeEach(async () => {
  received = [];
  answer = accepted;
  server = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      received.push({ method: req.method, url: req.url, token: req.headers.authorization, body: text === '' ? undefined : JSON.parse(text) });
      answer(res, req);
    });
  });
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve); });
});
afterEach(() => new Promise<void>(resolve => {
  server.closeAllConnections();
  server.close(() => resolve());
}));

/** Gives every request the key, as the library does for hosts that speak TLS. */
const withKey = (token: () => Promise<string>, next: Middleware): Middleware => ({
  execute: async (context: Context) => {
    const headers = { ...context.options?.headers as Record<string, string> | undefined, Authorization: `Bearer ${await token()}` };
    context.options = { ...context.options, headers };
    await next.execute(context);
  }
});

/** A tenant whose keys come from `token`. */
const graphWith = (token: () => Promise<string>): Graph => ({
  getClient: async () => {
    const { port } = server.address() as AddressInfo;
    const again = new RetryHandler();
    again.setNext(new HTTPMessageHandler());
    return Client.initWithMiddleware({ baseUrl: `http://127.0.0.1:${port}/`, middleware: withKey(token, again) });
  }
});
const granted = graphWith(() => Promise.resolve('key-of-the-person'));

const head = { id: 3 as PersonId, name: 'Osakonnajuhataja A', email: 'osakonnajuhataja-a@vajs.test' };
const message: Message = { to: [head], subject: 'Kooskõlastamiseks: Peaspetsialist', text: 'Tere!\nTeie vastust oodatakse: https://lists.test/?item=1&x=õ' };

test('a mail goes to Graph as the person who acts, and is sent when Graph has accepted it', async () => {
  expect(await notify(granted, message)).toEqual({ status: 'sent' });
  expect(received).toEqual([{
    method: 'POST', url: '/v1.0/me/sendMail', token: 'Bearer key-of-the-person',
    body: {
      message: {
        subject: message.subject, body: { contentType: 'Text', content: message.text },
        toRecipients: [{ emailAddress: { address: head.email, name: head.name } }]
      },
      saveToSentItems: true
    }
  }]);
});

test.each([
  ['refuses the act', refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')],
  ['does not take the key', refusal(401, 'InvalidAuthenticationToken', 'Access token is empty.')]
])('a tenant that %s has not granted mail', async (_, says) => {
  answer = says;
  expect(await notify(granted, message)).toEqual({ status: 'notGranted' });
});

test.each(['AADSTS65001: The user or administrator has not consented to use the application', 'AADSTS500011: The resource principal was not found'])(
  'a tenant that gives out no key has not granted mail, and nothing reaches Graph: %s', async words => {
    expect(await notify(graphWith(() => Promise.reject(new Error(words))), message)).toEqual({ status: 'notGranted' });
    expect(received).toEqual([]);
  });

test('a key that could not be had for another reason is told with what was said', async () => {
  expect(await notify(graphWith(() => Promise.reject(new Error('Token request failed'))), message)).toMatchObject({ status: 'failed', detail: expect.stringContaining('Token request failed') as string });
  expect(received).toEqual([]);
});

test('a refusal of the mail itself is told with what Graph said', async () => {
  answer = refusal(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  expect(await notify(granted, message)).toEqual({ status: 'failed', detail: '400 At least one recipient is not valid.' });
});

test('a connection that breaks before the answer leaves it open whether the mail was sent', async () => {
  answer = (_, req) => { req.socket.destroy(); };
  expect(await notify(granted, message)).toEqual({ status: 'unsure' });
  expect(received).toHaveLength(1);
});

test('without Graph nothing is sent, and that is said', async () => {
  expect(await notify(undefined, message)).toEqual({ status: 'notGranted' });
  expect(await notify({ getClient: () => Promise.reject(new Error('chunk')) }, message)).toMatchObject({ status: 'failed' });
});

test('somebody without an address is named, and nobody is written to', async () => {
  const nameless = { id: 4 as PersonId, name: 'Jurist A' };
  expect(await notify(granted, { ...message, to: [head, nameless] })).toEqual({ status: 'noAddress', people: [nameless] });
  expect(await notify(granted, { ...message, to: [] })).toEqual({ status: 'noAddress', people: [] });
  expect(received).toEqual([]);
});

describe('a message to send by oneself', () => {
  test('opens in a mail program whole', () => {
    const address = mailtoOf(message) ?? '';
    const { searchParams, pathname } = new URL(address);
    expect([pathname, searchParams.get('subject'), searchParams.get('body')]).toEqual([head.email, message.subject, message.text.replace('\n', '\r\n')]);
  });

  test('is not offered to a mail program that would cut it', () => {
    expect(mailtoOf({ ...message, text: 'õ'.repeat(400) })).toBeUndefined();
  });

  test('cannot add recipients or lines of its own', () => {
    const address = mailtoOf({ to: [{ ...head, email: 'a@vajs.test?bcc=b@evil.test&x' }], subject: 'a&bcc=b@evil.test\r\nBcc: c', text: 'x' }) ?? '';
    expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
  });

  test('is copied with its recipients and subject', () => {
    expect(copyOf(message).split('\n').slice(0, 3)).toEqual(['Osakonnajuhataja A <osakonnajuhataja-a@vajs.test>', message.subject, '']);
  });
});
