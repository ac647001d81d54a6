import { errorOfAnswer } from './siteError';
import { openWire, type Wire } from './wire';

/** The organisation-wide setting that says which site holds the lists (README, "Deploy"). */
const TENANT_PROPERTY = 'som-vajs-site';

const STORED = 'som-vajs-site';

/** Undefined unless the text is an https address (or http on this very machine) of the same host as the page. */
export const listsSiteAddress = (text: string | undefined, pageUrl: string): string | undefined => {
  if (!text?.trim()) return undefined;
  try {
    const page = new URL(pageUrl);
    const url = new URL(text.trim(), page);
    return url.origin === page.origin ? `${url.origin}${url.pathname.replace(/\/+$/, '')}` : undefined;
  } catch {
    return undefined;
  }
};

/** Where a browser keeps nothing for this page (Teams with other sites' storage shut off), there is nothing to remember either. */
const tabMemory = (): Storage | undefined => {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
};

/**
 * What the organisation says, remembered for the tab's lifetime so that a page asks once. Only the site's address is
 * remembered, nothing of what is in it. Throws a SiteError or what `fetch` throws when it cannot be found out.
 */
export const tenantListsSite = async (wire: Wire, pageUrl: string): Promise<string | undefined> => {
  const remembered = tabMemory()?.getItem(STORED) ?? null;
  if (remembered !== null) return listsSiteAddress(remembered, pageUrl);
  const { status, text } = await wire.send(new URL(`${pageUrl}/_api/web/GetStorageEntity('${TENANT_PROPERTY}')`), { headers: { Accept: 'application/json' } });
  if (status >= 300) throw errorOfAnswer(status, text);
  const { Value: value = '' } = JSON.parse(text) as { Value?: string };
  if (value) tabMemory()?.setItem(STORED, value);
  return listsSiteAddress(value, pageUrl);
};

/** One short answer: somebody who waits longer is better served by words and a button. */
const PATIENCE_MS = 10_000;

let asked: { readonly of: string; readonly answer: Promise<string | undefined> } | undefined;

/** What the organisation says; web parts of a page that ask at the same time ask together. */
export const askOrganisation = (pageUrl: string): Promise<string | undefined> => {
  if (asked?.of === pageUrl) return asked.answer;
  const question = { of: pageUrl, answer: tenantListsSite(openWire({ url: pageUrl, patienceMs: PATIENCE_MS }), pageUrl) };
  const done = (): void => { if (asked === question) asked = undefined; };
  question.answer.then(done, done);
  asked = question;
  return question.answer;
};
