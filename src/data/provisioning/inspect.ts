import type { SPFI } from '@pnp/sp';
import type { SchemaLanguage } from '../schema/featureXml/fieldXml';
import { lists } from '../schema';
import type { ListSchema } from '../schema/list';
import { compareAccess, compareSite } from './compareAccess';
import { compareColumns } from './compareColumns';
import { compareViews } from './compareViews';
import type { ListDeviation } from './deviation';
import type { FoundList, FoundSite } from './found';
import { lookAt } from './look';
import { writableStamps } from './stamps';
import type { ListReport, Report } from './report';

const compareSettings = (list: ListSchema, found: FoundList, language: SchemaLanguage): readonly ListDeviation[] => [
  ...(found.title === list.title[language] ? [] : [{ kind: 'titleDiffers' as const, found: found.title }]),
  ...(found.description === list.description[language] ? [] : [{ kind: 'descriptionDiffers' as const }]),
  ...(found.versioning ? [] : [{ kind: 'versioningOff' as const }])
];

const compareStamps = ({ fields }: FoundList): readonly ListDeviation[] => {
  const columns = writableStamps(fields);
  return columns.length === 0 ? [] : [{ kind: 'stampsWritable', columns }];
};

const compareList = (list: ListSchema, site: FoundSite, language: SchemaLanguage): ListReport => {
  const found = site.lists.get(list.name);
  if (!found) {
    // Lists that a person may not see are left out by SharePoint, as if they were not there.
    const unseen = list.access.everyone === 'none' && !site.me.mayProvision && site.lists.size > 0;
    return { list, deviations: [{ kind: unseen ? 'listUnseen' : 'listMissing' }] };
  }
  return {
    list,
    itemCount: found.itemCount,
    deviations: [
      ...compareSettings(list, found, language),
      ...compareColumns(list, found, site, language),
      ...compareViews(list, found, language),
      ...compareStamps(found),
      ...compareAccess(list, found, site)
    ]
  };
};

export const compare = (site: FoundSite, language: SchemaLanguage): Report => ({
  found: site,
  language,
  site: compareSite(site),
  lists: lists.map((list: ListSchema) => compareList(list, site, language))
});

/**
 * What is there, missing, different or loosened, list by list. Reads only, in two requests.
 *
 * @param siteUrl absolute address of the site that holds the lists
 * @param language of the titles; the site's own when left out
 * @throws SiteError when the site cannot be read at all
 */
export const inspect = async (sp: SPFI, siteUrl: string, language?: SchemaLanguage): Promise<Report> => {
  const site = await lookAt(sp, siteUrl);
  return compare(site, language ?? site.language);
};
