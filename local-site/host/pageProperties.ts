import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayEdit, type PageSources } from './pageAnswers';
import { instanceIdOf } from './pageParts';
import { pageNamed } from './pages';
import { sendJson } from './reply';
import type { Properties } from './savedProperties';

const limit = 200_000;

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw new Error(`More than ${limit} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** Undefined when the text is no JSON object. */
const propertiesIn = (text: string): Properties | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * `PUT /_local/pages/<path of the web>/<page>/<instance id>`: keeps the edited properties of a web part. SharePoint would save
 * the page; here, too, only those who may edit the site's pages can do it.
 */
export const savePageProperties = async (
  sources: PageSources,
  req: IncomingMessage,
  res: ServerResponse,
  segments: readonly string[]
): Promise<void> => {
  if (req.method !== 'PUT') return sendJson(res, 405, { message: 'PUT only' });
  const web = `/${segments.slice(0, -2).join('/')}`;
  const [name = '', instanceId = ''] = segments.slice(-2);
  const person = sources.site.personOf(req);
  if (!mayEdit(sources.site, person.key, web)) return sendJson(res, 403, { message: `${person.title} may not edit pages.` });
  const page = pageNamed(sources.pages(), name);
  const webPart = page?.webParts.find((part) => instanceIdOf({ page, web }, part) === instanceId);
  if (!page || !webPart) return sendJson(res, 404, { message: `No web part ${instanceId} on page ${name}.` });
  const properties = propertiesIn(await bodyOf(req));
  if (!properties) return sendJson(res, 400, { message: 'The body is no JSON object.' });
  sources.saved.save(instanceId, properties);
  sendJson(res, 200, {});
};
