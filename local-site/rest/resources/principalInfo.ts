import { fold } from '../odata/text';
import { complex, type Complex, many } from '../odata/shape';
import { errors } from '../errors';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import { allGroups, type Group, groupByName, membersOf, type User, userByLogin } from '../store/principals';
import type { Arguments } from './arguments';
import { given } from './given';
import { seesMembership } from './groups';
import { action, nothing, type Reply, type Resource, valueReply } from './tree';
import { ensureUser } from './users';

/** `SP.Utilities.PrincipalType`. */
const kinds = { user: 1, group: 8 } as const;

/** A person of the directory, who may not have a number on this site yet, or a group. */
interface Found { readonly id: number; readonly kind: number; readonly login: string; readonly title: string; readonly email: string; readonly jobTitle: string; readonly department: string }

const info = ({ id, kind, login, title, email, jobTitle, department }: Found): Complex => complex('SP.Utilities.PrincipalInfo', {
  Department: department, DisplayName: title, Email: email, JobTitle: jobTitle, LoginName: login, Mobile: '', PrincipalId: id, PrincipalType: kind, SIPAddress: email
});

const ofUser = (user: User): Found =>
  ({ id: user.id, kind: kinds.user, login: user.login, title: user.title, email: user.email, jobTitle: user.jobTitle ?? '', department: user.department ?? '' });

const ofGroup = ({ id, title }: Group): Found => ({ id, kind: kinds.group, login: title, title, email: '', jobTitle: '', department: '' });

/** Everybody whom the site's directory knows; -1 for whoever has no number here. */
const directory = (call: Call): readonly Found[] => call.site.people.map(person => {
  const user = userByLogin(call.site.db, person.loginName);
  return user ? ofUser(user) : {
    id: -1, kind: kinds.user, login: person.loginName, title: person.title, email: person.email, jobTitle: person.jobTitle ?? '', department: person.department ?? ''
  };
});

/** People and groups of the asked kinds: `scopes` is a mask of `SP.Utilities.PrincipalType`. */
const known = (call: Call, args: Arguments): readonly Found[] => {
  const scopes = args.number('scopes');
  return [...((scopes & kinds.user) === 0 ? [] : directory(call)), ...((scopes & kinds.group) === 0 ? [] : allGroups(call.site.db).map(ofGroup))];
};

const resolve = (call: Call, args: Arguments): Reply => {
  const sought = fold(args.text('input')).trim();
  const emailOnly = args.truth('inputIsEmailOnly', undefined, false);
  const found = known(call, args).find(({ email, login, title }) => (emailOnly ? [email] : [email, login, login.split('|').pop() ?? '', title]).some(text => text !== '' && fold(text) === sought));
  if (!found) return nothing('ResolvePrincipalInCurrentContext');
  const joins = found.id === -1 && args.truth('addToUserInfoList', undefined, false);
  return valueReply('ResolvePrincipalInCurrentContext', 'SP.Utilities.PrincipalInfo', info(joins ? ofUser(ensureUser(call, found.login)) : found));
};

/** Who is in a group that shows its members to the asker. */
const membersShown = (call: Call, group: Group): readonly Found[] => {
  if (!seesMembership(call, group)) throw errors.accessDenied();
  return membersOf(call.site.db, group.id).map(ofUser);
};

const groupCalled = (call: Call, title: string): Group => {
  const group = groupByName(call.site.db, title);
  if (!group) throw errors.groupMissing();
  return group;
};

const collectionReply = (name: string, found: readonly Found[]): Reply =>
  valueReply(name, 'Collection(SP.Utilities.PrincipalInfo)', many('SP.Utilities.PrincipalInfo', found.map(info)));

const search = (call: Call, args: Arguments): Reply => {
  const sought = fold(args.text('input')).trim();
  const groupName = args.optionalText('groupName') ?? '';
  const among = groupName === '' ? known(call, args) : membersShown(call, groupCalled(call, groupName));
  const words = ({ title, email, login }: Found): readonly string[] => [title, ...title.split(/\s+/), email, login, login.split('|').pop() ?? ''];
  return collectionReply('SearchPrincipalsUsingContextWeb', among.filter(each => words(each).some(word => fold(word).startsWith(sought))).slice(0, args.number('maxCount')));
};

/** People in the named groups, each once; a person's name stands for the person. */
const expand = (call: Call, args: Arguments): Reply => {
  const found = given.texts(args.body('inputs')).flatMap((name): readonly Found[] => {
    const group = groupByName(call.site.db, name);
    return group ? membersShown(call, group) : directory(call).filter(({ login, email }) => [login, email].some(text => fold(text) === fold(name)));
  });
  const once = [...new Map(found.map(each => [each.login, each])).values()];
  return collectionReply('ExpandGroupsToPrincipals', once.slice(0, args.number('maxCount')));
};

const asked = (name: string, work: (call: Call, args: Arguments) => Reply): ((args: Arguments) => Resource) => args => action(name, call => {
  needRight(call.site.access, call.me, call.site.access.webScope(call.web), 'BrowseUserInfo');
  return work(call, args);
});

const service = 'SP.Utilities.Utility';

/** Methods that tell of people and groups, by their full names. */
export const principalInfo: Readonly<Record<string, (args: Arguments) => Resource>> = {
  [`${service}.ExpandGroupsToPrincipals`]: asked('ExpandGroupsToPrincipals', expand),
  [`${service}.GetCurrentUserEmailAddresses`]: asked('GetCurrentUserEmailAddresses', call => valueReply('GetCurrentUserEmailAddresses', 'Edm.String', call.me.email)),
  [`${service}.ResolvePrincipalInCurrentContext`]: asked('ResolvePrincipalInCurrentContext', resolve),
  [`${service}.SearchPrincipalsUsingContextWeb`]: asked('SearchPrincipalsUsingContextWeb', search)
};
