import { lists } from '../index';
import { elementsXml, listXml, schemaFile } from './listXml';
import { laidOut } from './xml';

/** Every file of `sharepoint/assets` by name: what the package installs on a site whose owner adds it there. */
export const assetFiles = (): ReadonlyMap<string, string> => new Map([
  ['elements.xml', laidOut(elementsXml(lists))],
  ...lists.map((list): [string, string] => [schemaFile(list), laidOut(listXml(list, lists))])
]);
