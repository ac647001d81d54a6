import type { SPFI } from '@pnp/sp';
import type { SchemaLanguage } from '../schema/featureXml/fieldXml';
import { inspect } from './inspect';
import { failuresOf, repair, type RepairOptions } from './repair';
import { deviationsIn, isInOrder, type Report } from './report';

/**
 * Looks, and puts the site right in one go: for a new site and for tests. Needs an owner.
 *
 * @throws the first SiteError of a step that failed; RangeError when something is left that only a person can decide
 */
export const provision = async (
  sp: SPFI, siteUrl: string, language?: SchemaLanguage, onStep?: RepairOptions['onStep']
): Promise<Report> => {
  const repaired = await repair(sp, siteUrl, await inspect(sp, siteUrl, language), { language, onStep });
  const [failure] = failuresOf(repaired);
  if (failure) throw failure.error;
  if (!isInOrder(repaired.report)) {
    throw new RangeError(`Left undone: ${deviationsIn(repaired.report).map(deviation => deviation.kind).join(', ')}`);
  }
  return repaired.report;
};
