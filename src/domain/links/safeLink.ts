const SAFE = new Set(['http:', 'https:', 'mailto:']);

/**
 * The one door for addresses that people wrote into a list or a workbook: fit to be followed and kept, or undefined for anything
 * but http, https and mailto (so never `javascript:`).
 */
export const safeLink = (address: string | undefined): string | undefined => {
  if (address === undefined) return undefined;
  try {
    const parsed = new URL(address.trim());
    return SAFE.has(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
};
