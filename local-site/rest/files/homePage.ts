import { columnOf } from '../columns/field';
import { noQuery } from '../odata/query';
import { type Call, isEstonian, type Site } from '../site';
import type { List } from '../store/lists';
import { userById } from '../store/principals';
import type { Web } from '../store/webs';
import { addRow } from './saving';
import { homePageContent } from './templates';
import { writeCells } from './versioning';

/** Puts the page that a new web opens with into its library of pages. The site makes it in the name of the web's author. */
export const addHomePage = (site: Site, web: Web, list: List, author: number, at: string): void => {
  const me = userById(site.db, author);
  if (!me) throw new Error(`The author ${author} of the web ${web.path} is not there`);
  const call: Call = { site, web, me, query: noQuery, headers: {}, bytes: new Uint8Array(), body: undefined, address: site.origin + web.path, at };
  const file = addRow(call, { is: 'list', web, list }, 'Home.aspx', homePageContent());
  const title = site.itemType(list).field('Title');
  if (file.is === 'row' && title) writeCells(call, list, file.row, { [columnOf(title)]: isEstonian(site) ? 'Avaleht' : 'Home' });
};
