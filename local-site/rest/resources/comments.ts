import { errors } from '../errors';
import type { ItemRow } from '../items/table';
import { complex, type Complex, many } from '../odata/shape';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import {
  addComment, type Comment, commentById, commentsOf, type Discussed, isSilenced, likesOf, type Liked, removeComment, silence
} from '../store/comments';
import type { List } from '../store/lists';
import { userById } from '../store/principals';
import type { Arguments } from './arguments';
import { collection, keyed } from './collection';
import { given } from './given';
import { likedBy, likeIt, unlikeIt } from './likes';
import { action, entity, type Kind, nothing, type Resource } from './tree';

/** The item that is talked about. */
export interface Talk { readonly list: List; readonly row: ItemRow }

interface Remark { readonly talk: Talk; readonly comment: Comment }

/** Site pages are commented by whoever reads them; rows and files of other lists by whoever edits them. */
const pagesTemplate = 119;

const longest = 2000;

const discussed = ({ list, row }: Talk): Discussed => ({ list: list.id, item: row.id });
const liked = ({ comment }: Remark): Liked => ({ is: 'comment', id: comment.id });

const needVoice = (call: Call, { list, row }: Talk): void =>
  needRight(call.site.access, call.me, call.site.access.itemScope(list, row.scope), list.template === pagesTemplate ? 'ViewListItems' : 'EditListItems');

export const commentsAreOff = (call: Call, talk: Talk): boolean =>
  talk.list.props.DisableCommenting === true || isSilenced(call.site.db, discussed(talk));

/** Seven places of a second, as SharePoint writes the times of comments. */
const fineTime = (iso: string): string => iso.replace(/Z$/, '0000Z');

const person = (call: Call, id: number): Complex => {
  const user = userById(call.site.db, id);
  return complex('SP.Sharing.Principal', {
    directoryObjectId: null, email: user?.email ?? '', expiration: null, id, isActive: user !== undefined, isExternal: false, jobTitle: user?.jobTitle ?? null,
    loginName: user?.login ?? '', name: user?.title ?? '', principalType: 1, userId: null, userPrincipalName: user?.email ?? null
  });
};

const mentionsIn = (json: string): readonly Complex[] =>
  (JSON.parse(json) as readonly Readonly<Record<string, string | number | null>>[]).map(each => complex('Microsoft.SharePoint.Comments.Identity', each));

const commentKind: Kind<Remark> = {
  type: 'Microsoft.SharePoint.Comments.comment',
  set: 'Comments',
  link: ({ talk, comment }) => `web/lists('${talk.list.guid}')/GetItemById(${talk.row.id})/Comments(${comment.id})`,
  properties: {
    author: { of: ({ comment }, call) => person(call, comment.author) },
    createdDate: { of: ({ comment }) => fineTime(comment.created) },
    id: { of: ({ comment }) => String(comment.id) },
    isLikedByUser: { of: (remark, call) => likesOf(call.site.db, liked(remark)).some(({ user }) => user === call.me.id) },
    isReply: { of: ({ comment }) => comment.parent !== null },
    itemId: { of: ({ comment }) => comment.item },
    likeCount: { of: (remark, call) => likesOf(call.site.db, liked(remark)).length },
    listId: { of: ({ talk }) => talk.list.guid },
    mentions: { of: ({ comment }) => comment.mentions === null ? null : many('Microsoft.SharePoint.Comments.Identity', mentionsIn(comment.mentions)) },
    modifiedDate: { of: () => null },
    parentId: { of: ({ comment }) => String(comment.parent ?? 0) },
    replyCount: { of: ({ talk, comment }, call) => commentsOf(call.site.db, discussed(talk), comment.id).length },
    text: { of: ({ comment }) => comment.text }
  },
  children: {
    likedBy: remark => likedBy(liked(remark)),
    replies: ({ talk, comment }, args, call) => keyed(remarks(talk, comment.id), args, call)
  },
  methods: {
    Like: remark => likeIt(liked(remark)),
    Unlike: remark => unlikeIt(liked(remark))
  },
  remove: ({ talk, comment }, call) => {
    if (comment.author !== call.me.id) needVoice(call, talk);
    removeComment(call.site.db, comment.id);
  }
};

/** People named in the text: name, address and login, as the client gave them. */
const mentionsGiven = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  const list: unknown = typeof value === 'object' && 'results' in value ? value.results : value;
  if (!Array.isArray(list)) throw errors.wrongShape('PrimitiveValue', 'StartArray');
  const people = list.map(each => Object.fromEntries(Object.entries(given.object(each)).filter(([key, part]) =>
    ['email', 'id', 'loginName', 'name'].includes(key) && (typeof part === 'string' || typeof part === 'number'))));
  return people.length === 0 ? null : JSON.stringify(people);
};

const add = (call: Call, talk: Talk, parent: number | null): Remark => {
  needVoice(call, talk);
  if (commentsAreOff(call, talk)) throw errors.operationFailed('Comments are turned off for this item.');
  const body = given.object(call.body);
  const text = given.text(body.text);
  if (text.trim() === '' || text.length > longest) throw errors.invalidArgument(`The text of a comment has between 1 and ${longest} characters.`);
  const id = addComment(call.site.db, {
    ...discussed(talk), parent, author: call.me.id, created: call.site.now().toISOString(), text, mentions: mentionsGiven(body.mentions)
  });
  return found(call, talk, id);
};

const found = (call: Call, talk: Talk, id: number): Remark => {
  const comment = commentById(call.site.db, discussed(talk), id);
  if (!comment) throw errors.commentMissing();
  return { talk, comment };
};

const remarks = (talk: Talk, parent: number | null): Resource => collection<Remark>({
  kind: commentKind,
  all: call => commentsOf(call.site.db, discussed(talk), parent).map(comment => ({ talk, comment })),
  key: (args, call) => found(call, talk, args.number('id', 0)),
  methods: {
    GetById: (args, call) => entity(commentKind, found(call, talk, args.number('id', 0))),
    DeleteAll: () => action('DeleteAll', call => {
      needVoice(call, talk);
      for (const comment of commentsOf(call.site.db, discussed(talk), parent)) removeComment(call.site.db, comment.id);
      return nothing('DeleteAll');
    })
  },
  add: call => add(call, talk, parent)
});

/** `items(n)/comments`: the comments of an item; replies are below each. */
export const commentsOn = (talk: Talk): Resource => remarks(talk, null);

/** POST `items(n)/SetCommentsDisabled(value=true)`. */
export const setCommentsDisabled = (talk: Talk, args: Arguments): Resource => action('SetCommentsDisabled', call => {
  needVoice(call, talk);
  silence(call.site.db, discussed(talk), args.truth('value', 0, true));
  return nothing('SetCommentsDisabled');
});
