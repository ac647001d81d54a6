import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { PersonId } from '../../domain/identity';
import type { Person } from '../../domain/people/person';
import { asSiteError } from '../siteError';

interface RawUser { readonly Id: number; readonly Title: string; readonly Email: string }

const personOf = ({ Id, Title, Email }: RawUser): Person =>
  ({ id: Id as PersonId, name: Title, ...(Email ? { email: Email } : {}) });

/** Everything below throws a SiteError: whoever asks may not see or change the group. */
const orSiteError = async <T>(asked: Promise<T>): Promise<T> => {
  try {
    return await asked;
  } catch (thrown) {
    throw await asSiteError(thrown);
  }
};

export const membersOf = (sp: SPFI, group: number): Promise<readonly Person[]> => orSiteError(
  sp.web.siteGroups.getById(group).users.select('Id', 'Title', 'Email')<RawUser[]>().then(users => users.map(personOf)));

/** Somebody new to the site is made known to it on the way. */
export const addMember = async (sp: SPFI, group: number, loginName: string): Promise<void> => {
  await orSiteError(sp.web.siteGroups.getById(group).users.add(loginName));
};

export const removeMember = (sp: SPFI, group: number, person: PersonId): Promise<void> =>
  orSiteError(sp.web.siteGroups.getById(group).users.removeById(person));
