/**
 * What every web part needs once it draws, in one file that travels beside the first rows. Every content imports it as a
 * whole, so that the bundler keeps it together; the web parts' own classes never do: they ask for the rows first.
 */
import { unstable_batchedUpdates as together } from 'react-dom';
import { siteFor } from '../data/connection';
import type { Opening } from '../data/ahead';
import type { Site } from '../data/site';
import '../domain/documents/gaps';
import '../domain/documents/register';
import '../domain/findings/rows';
import '../domain/people/holders';
import { alphabetically } from '../domain/search/collation';
import '../domain/search/fold';
import '../ui/DetailsPanel';
import { forgetOthersDrafts } from '../ui/editing/keptDraft';
import '../ui/findings/FindingsList';
import '../ui/Frame';
import '../ui/Grid';
import '../ui/LongText';
import '../ui/Mark';
import '../ui/Notice';
import '../ui/SafeLink';
import '../ui/Skeleton';
import '../ui/useAfterDrawing';
import '../ui/useDomainFacts';
import '../ui/WhenReady';
import type { propertyPane } from './propertyPane';

export { loadStrings } from '../loc';
export { AskSite } from '../ui/page/AskSite';
export { Coming } from '../ui/page/Coming';
export { Ground } from '../ui/page/Ground';
export { SiteNotFound } from '../ui/page/SiteNotFound';
export { Page } from '../ui/page/Page';

/** Takes over from what was asked ahead. Nobody's drafts outlive their stay at the machine. */
export const openSite = (opening: Opening): Site => {
  forgetOthersDrafts(opening.user);
  setTimeout(() => alphabetically('', ''), 0); // the browser fetches its alphabets while the rows are on their way
  return siteFor({ ...opening, together });
};

/** Readers never download the settings. */
export const loadPropertyPane = async (): Promise<typeof propertyPane> => (await import(/* webpackChunkName: 'property-pane' */ './propertyPane')).propertyPane;
