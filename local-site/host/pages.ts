import type { WebPart } from './solutionPackage';

/** A page of the site: its name in the address and the web parts on it, top to bottom. */
export interface Page {
  readonly name: string;
  readonly webParts: readonly WebPart[];
}

/** Pages that show several web parts, by the names of their web parts. Every web part also has a page of its own name. */
const composed: Readonly<Record<string, readonly string[]>> = {
  Home: ['Home', 'ProcessRegister', 'PolicyMap'],
  RegisterAndMap: ['ProcessRegister', 'PolicyMap']
};

/** The page that `/` leads to. */
export const frontPage = 'Home';

/** How the site's menu names them; a package holds its web parts in an order that changes from build to build. */
const menuOrder: readonly string[] = [frontPage, 'ProcessRegister', 'PolicyMap', 'ServiceMap', 'ManagementCalendar', 'JobDescriptions', 'MyDesk', 'Roles', 'CoreTeam', 'Setup'];

const placeInMenu = ({ name }: Page): number => (menuOrder.includes(name) ? menuOrder.indexOf(name) : menuOrder.length);

/** All pages of the site: one for each web part of the package, in the menu's order, and then the composed ones. */
export const pagesOf = (webParts: readonly WebPart[]): readonly Page[] => {
  const byName = new Map(webParts.map((webPart) => [webPart.name, webPart]));
  const compose = (name: string): Page | undefined => {
    const parts = (composed[name] ?? []).flatMap((part) => byName.get(part) ?? []);
    return parts.length > 0 ? { name, webParts: parts } : undefined;
  };
  const own = webParts
    .map((webPart) => compose(webPart.name) ?? { name: webPart.name, webParts: [webPart] })
    .sort((one, other) => placeInMenu(one) - placeInMenu(other));
  const others = Object.keys(composed).filter((name) => !byName.has(name)).flatMap((name) => compose(name) ?? []);
  return [...own, ...others];
};

/** The page with this name, whatever the case of its letters, as SharePoint does. */
export const pageNamed = (pages: readonly Page[], name: string): Page | undefined =>
  pages.find((page) => page.name.toLowerCase() === name.toLowerCase());
