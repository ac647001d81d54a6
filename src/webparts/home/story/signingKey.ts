import type { Person } from '../../../domain/people/person';

/** Sample people's addresses begin with the key by which one signs in as them. */
export const keyOf = ({ email }: Person): string | undefined => email?.split('@')[0];
