import { type Field, fieldsOf, lookupListOf, textSetting } from '../columns/field';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import { type List, listsIn, takeItemId } from '../store/lists';
import { webById } from '../store/webs';
import { collection } from './collection';
import { entity, action, type Kind, type Resource, valueReply } from './tree';
import { listKind } from './list';

/** POST `ReserveListItemId`: a number that no other item will get. */
export const reserveItemId = (list: List): Resource => action('ReserveListItemId', call => {
  needRight(call.site.access, call.me, call.site.access.listScope(list), 'AddListItems');
  return valueReply('ReserveListItemId', 'Edm.Int32', takeItemId(call.site.db, list.id));
});

/** A lookup column of some list that points at this one. */
interface Related { readonly home: List; readonly target: List; readonly field: Field }

const relatedKind: Kind<Related> = {
  type: 'SP.RelatedField',
  set: 'RelatedFields',
  link: ({ home, field }) => `Web/Lists(guid'${home.guid}')/RelatedFields('${field.guid}')`,
  properties: {
    FieldId: { of: ({ field }) => field.guid },
    ListId: { of: ({ home }) => home.guid },
    LookupListId: { of: ({ target }) => target.guid },
    RelationshipDeleteBehavior: { of: ({ field }) => Number(field.props.RelationshipDeleteBehavior ?? 0) },
    ShowField: { of: ({ field }) => textSetting(field, 'LookupField') },
    WebId: { of: ({ home }, call) => webById(call.site.db, home.web)?.guid ?? '' }
  },
  children: { LookupList: ({ target }) => entity(listKind, target) },
  methods: {}
};

const pointing = (call: Call, target: List): readonly Related[] => listsIn(call.site.db, target.web).flatMap(home =>
  fieldsOf(call.site.db, home.id).filter(field => !field.builtin && lookupListOf(field) === target.guid).map(field => ({ home, target, field })));

/** `GetRelatedFields`: the lookup columns that point at the list. */
export const relatedFields = (list: List): Resource => collection<Related>({ kind: relatedKind, all: call => pointing(call, list) });
