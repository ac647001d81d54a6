import type { Page } from './pages';
import { cultureOf, stableId } from './pageContext';
import type { PlacedWebPart } from './pageData';
import type { Language } from './choices';
import type { SavedProperties } from './savedProperties';
import { textIn, titleOf, type WebPart } from './solutionPackage';
import type { Words } from './words';

/** Where a page is: which one, in which web. */
export interface Place {
  readonly page: Page;
  /** Server-relative path of the web, such as `/sites/vajs`. */
  readonly web: string;
}

/** The same web part on the same page always has the same instance, so that its edited properties are found again. */
export const instanceIdOf = ({ web, page }: Place, webPart: WebPart): string => stableId(`${web}/${page.name}/${webPart.manifest.id}`.toLowerCase());

/** The page's web parts with the properties that were saved for them, over those that the package gives. */
export const placedWebParts = (place: Place, language: Language, saved: SavedProperties): readonly PlacedWebPart[] =>
  place.page.webParts.map((webPart) => {
    const entry = webPart.manifest.preconfiguredEntries?.[0];
    const instanceId = instanceIdOf(place, webPart);
    return {
      id: webPart.manifest.id,
      instanceId,
      title: titleOf(webPart, cultureOf(language)),
      description: entry ? textIn(entry.description, cultureOf(language)) : '',
      // Whoever put the web part on the page chose the lists of the same site.
      properties: { ...entry?.properties, listsSite: place.web, ...saved.of(instanceId) }
    };
  });

/** A page is called what its first web part is called, unless it is composed of others' pages. */
export const pageTitle = (page: Page, language: Language, words: Words): string => {
  const [first] = page.webParts;
  return first !== undefined && first.name === page.name ? titleOf(first, cultureOf(language)) : words.composedPage;
};
