import { errors } from '../errors';
import { visibleRow } from '../items/reading';
import type { Call } from '../site';
import { like, type Like, type Liked, likesOf, unlike } from '../store/comments';
import { listByGuid } from '../store/lists';
import { userById } from '../store/principals';
import type { Arguments } from './arguments';
import { collection } from './collection';
import { action, entity, type Kind, nothing, type Reply, type Resource, valueReply } from './tree';

interface Liker { readonly liked: Liked; readonly like: Like }

const addressOf = (liked: Liked): string => liked.is === 'comment' ? `Comments(${liked.id})` : `Items(${liked.item})`;

const likerKind: Kind<Liker> = {
  type: 'Microsoft.SharePoint.Likes.userEntity',
  set: 'LikedBy',
  link: ({ liked, like: { user } }) => `${addressOf(liked)}/LikedBy(${user})`,
  properties: {
    creationDate: { of: each => each.like.at },
    email: { of: (each, { site }) => userById(site.db, each.like.user)?.email ?? '' },
    id: { of: each => each.like.user },
    loginName: { of: (each, { site }) => userById(site.db, each.like.user)?.login ?? '' },
    name: { of: (each, { site }) => userById(site.db, each.like.user)?.title ?? '' }
  },
  children: {},
  methods: {}
};

/** Who likes it. GET and POST give the same. */
export const likedBy = (liked: Liked): Resource => {
  const people = collection<Liker>({ kind: likerKind, all: call => likesOf(call.site.db, liked).map(each => ({ liked, like: each })) });
  return { ...people, create: (call): Reply => ({ status: 200, shape: people.read?.(call, call.query) }) };
};

const informationKind: Kind<Liked> = {
  type: 'Microsoft.SharePoint.Likes.likedByInformation',
  set: 'LikedByInformation',
  link: liked => `${addressOf(liked)}/LikedByInformation`,
  properties: {
    isLikedByUser: { of: (liked, call) => likesOf(call.site.db, liked).some(({ user }) => user === call.me.id) },
    likeCount: { of: (liked, call) => likesOf(call.site.db, liked).length }
  },
  children: { likedBy },
  methods: {}
};

export const likedByInformation = (liked: Liked): Resource => entity(informationKind, liked);

export const likeIt = (liked: Liked): Resource => action('Like', call => {
  like(call.site.db, liked, call.me.id, call.site.now().toISOString());
  return nothing('Like');
});

export const unlikeIt = (liked: Liked): Resource => action('Unlike', call => {
  unlike(call.site.db, liked, call.me.id);
  return nothing('Unlike');
});

/** `Reputation.SetLike(listID, itemID, like)`: whoever sees an item may like it; answers with how many do. */
export const setLike = (args: Arguments): Resource => action('SetLike', (call: Call) => {
  const list = listByGuid(call.site.db, args.text('listID', 0).replace(/[{}]/g, ''));
  if (!list || list.web !== call.web.id) throw errors.listIdMissing();
  const liked: Liked = { is: 'item', list: list.id, item: visibleRow(call, list, args.number('itemID', 1)).id };
  if (args.truth('like', 2, true)) like(call.site.db, liked, call.me.id, call.site.now().toISOString());
  else unlike(call.site.db, liked, call.me.id);
  return valueReply('SetLike', 'Edm.Int32', likesOf(call.site.db, liked).length);
});
