import * as React from 'react';
import { useAddress } from '../../ui/useAddress';

/** What the front page's own panel shows: `?role=3` or `?person=12`. */
export interface OpenedThing { readonly kind: 'role' | 'person'; readonly id: number }

export interface Opened {
  readonly thing: OpenedThing | undefined;
  readonly open: (thing: OpenedThing) => void;
  readonly close: () => void;
}

/** Ids in addresses were typed or pasted by people. */
const idOf = (text: string | undefined): number | undefined => (text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined);

export const useOpened = (): Opened => {
  const [role, setRole] = useAddress('role');
  const [person, setPerson] = useAddress('person');
  const open = React.useCallback(({ kind, id }: OpenedThing) => {
    setRole(kind === 'role' ? String(id) : undefined);
    setPerson(kind === 'person' ? String(id) : undefined);
  }, [setRole, setPerson]);
  const close = React.useCallback(() => {
    setRole(undefined);
    setPerson(undefined);
  }, [setRole, setPerson]);
  const [roleId, personId] = [idOf(role), idOf(person)];
  const thing = React.useMemo((): OpenedThing | undefined => {
    if (roleId !== undefined) return { kind: 'role', id: roleId };
    return personId === undefined ? undefined : { kind: 'person', id: personId };
  }, [roleId, personId]);
  return { thing, open, close };
};
