const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** An address out of a list, fit for `href`; undefined for anything but http, https and mailto (so never `javascript:`). */
export const safeHref = (url: string | undefined): string | undefined => {
  if (url === undefined) return undefined;
  try {
    const parsed = new URL(url.trim());
    return SAFE.has(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
};
