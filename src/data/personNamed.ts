import '@pnp/sp/site-users/web';
import type { PersonId } from '../domain/identity';
import type { Site } from './site';

/** What the site calls a person; undefined for an id that nobody has. */
export const personNamed = async (site: Site, id: PersonId): Promise<string | undefined> => {
  try {
    const user = await site.sp.web.getUserById(id).select('Title')() as unknown as { readonly Title?: string };
    return user.Title;
  } catch {
    return undefined;
  }
};
