import { errorOfAnswer } from './siteError';
import type { Wire } from './wire';

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

/**
 * What the organisation says, remembered for the tab's lifetime so that a page asks once. Only the site's address is
 * remembered, nothing of what is in it.
 */
export const tenantListsSite = async (wire: Wire, pageUrl: string): Promise<string | undefined> => {
  const remembered = sessionStorage.getItem(STORED);
  if (remembered !== null) return listsSiteAddress(remembered, pageUrl);
  const { status, text } = await wire.send(new URL(`${pageUrl}/_api/web/GetStorageEntity('${TENANT_PROPERTY}')`), { headers: { Accept: 'application/json' } });
  if (status >= 300) throw errorOfAnswer(status, text);
  const { Value: value = '' } = JSON.parse(text) as { Value?: string };
  if (value) sessionStorage.setItem(STORED, value);
  return listsSiteAddress(value, pageUrl);
};
