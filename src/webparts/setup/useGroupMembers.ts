import * as React from 'react';
import { addMember, membersOf, removeMember, type OwnGroupKey } from '../../data/provisioning';
import type { FoundPerson } from '../../data/people';
import { asSiteError, type SiteError } from '../../data/siteError';
import type { Person } from '../../domain/people/person';
import { useVajs } from '../../ui/vajs';

export interface GroupMembers {
  /** Undefined while they are being read, or when they may not be seen. */
  readonly people?: readonly Person[];
  readonly error?: SiteError;
  /** What was done last, in words. */
  readonly said: string;
  readonly add: (person: FoundPerson) => Promise<void>;
  readonly remove: (person: Person) => Promise<void>;
}

/** Who is in a group of VAJS, kept true while somebody adds and removes. `id` is the group's on the site. */
export const useGroupMembers = (group: OwnGroupKey, id: number): GroupMembers => {
  const { site, strings: { setup } } = useVajs();
  const words = setup.members[group];
  const [people, setPeople] = React.useState<readonly Person[]>();
  const [error, setError] = React.useState<SiteError>();
  const [said, setSaid] = React.useState('');
  const alive = React.useRef(true);
  React.useEffect(() => () => { alive.current = false; }, []);

  /** Acts, then reads what the site has: the list on screen is never a guess. */
  const act = React.useCallback(async (done: string, doIt: () => Promise<void>): Promise<void> => {
    setError(undefined);
    try {
      await doIt();
      const members = await membersOf(site.sp, id);
      if (!alive.current) return;
      setPeople(members);
      setSaid(done);
    } catch (thrown) {
      const why = await asSiteError(thrown);
      if (alive.current) setError(why);
    }
  }, [site, id]);

  React.useEffect(() => {
    act('', async () => undefined).catch(() => undefined);
  }, [act]);

  return {
    people,
    error,
    said,
    add: ({ loginName, name }) => act(words.added(name), () => addMember(site.sp, id, loginName)),
    remove: person => act(words.removed(person.name), () => removeMember(site.sp, id, person.id))
  };
};
