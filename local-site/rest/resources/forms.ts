import { createHash } from 'node:crypto';
import { errors } from '../errors';
import type { List } from '../store/lists';
import { collection } from './collection';
import { resourcePath } from './complexes';
import { entity, type Kind, type Resource } from './tree';

/** A page that shows, changes or adds an item. */
interface Form { readonly list: List; readonly page: string; readonly type: number }

/** Pages that every list has, with their `SP.PageType`. */
const pages: readonly (readonly [string, number])[] = [['DispForm.aspx', 4], ['EditForm.aspx', 6], ['NewForm.aspx', 8]];

/** Server-relative address of a list's page; a library keeps its pages in `Forms`. */
export const formPath = (list: List, page: string): string => `${list.path}${list.baseType === 1 ? '/Forms' : ''}/${page}`;

/** A number that stays the same as long as the list and its page do. */
const guidOf = ({ list, page }: Form): string =>
  createHash('sha256').update(`${list.guid}/${page}`).digest('hex').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

const formKind: Kind<Form> = {
  type: 'SP.Form',
  set: 'Forms',
  link: form => `Web/Lists(guid'${form.list.guid}')/Forms(guid'${guidOf(form)}')`,
  properties: {
    FormType: { of: form => form.type },
    Id: { of: guidOf },
    ResourcePath: { of: form => resourcePath(formPath(form.list, form.page)) },
    ServerRelativeUrl: { of: form => formPath(form.list, form.page) }
  },
  children: {},
  methods: {}
};

const formsIn = (list: List): readonly Form[] => pages.map(([page, type]) => ({ list, page, type }));

const formWithId = (list: List, id: string): Form => {
  const found = formsIn(list).find(form => guidOf(form) === id.replace(/[{}]/g, '').toLowerCase());
  if (!found) throw errors.invalidArgument('The list has no such form.');
  return found;
};

/** `Forms` of a list. */
export const formsOf = (list: List): Resource => collection({
  kind: formKind,
  all: () => formsIn(list),
  key: args => formWithId(list, args.text('id', 0)),
  methods: {
    GetById: args => entity(formKind, formWithId(list, args.text('id', 0))),
    GetByPageType: args => {
      const type = args.number('pageType', 0);
      const found = formsIn(list).find(form => form.type === type);
      if (!found) throw errors.invalidArgument('The list has no form of this type.');
      return entity(formKind, found);
    }
  }
});
