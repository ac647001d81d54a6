import '@pnp/sp/profiles';
import type { Site } from './site';

/** Somebody the organisation's directory knows; `site.personId(loginName)` gives the id that rows are written with. */
export interface FoundPerson {
  readonly loginName: string;
  readonly name: string;
  readonly email?: string;
  readonly department?: string;
}

/** SP.PrincipalType: 1 is a person; 15 is every source of principals. */
const QUERY = {
  AllowEmailAddresses: true, AllowMultipleEntities: false, AllUrlZones: false, MaximumEntitySuggestions: 10,
  PrincipalType: 1, PrincipalSource: 15
};

/** People whose name or address contains the text, at most ten; nobody for fewer than two letters. */
export const searchPeople = async (site: Site, text: string): Promise<readonly FoundPerson[]> => {
  const asked = text.trim();
  if (asked.length < 2) return [];
  const found = await site.sp.profiles.clientPeoplePickerSearchUser({ ...QUERY, QueryString: asked });
  return found.map(({ Key, DisplayText, EntityData }) => ({
    loginName: Key, name: DisplayText, email: EntityData?.Email, department: EntityData?.Department
  }));
};
