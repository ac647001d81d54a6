import { documentFindings } from '../../../domain/documents/gaps';
import type { Register } from '../../../domain/documents/register';
import type { Facts, RegisterFacts } from '../../../domain/facts';
import type { Finding } from '../../../domain/findings/finding';
import { rowFindings, type BadRow } from '../../../domain/findings/rows';
import { nameOf, type FindingSubject } from '../../../domain/findings/subject';
import { indexHolders } from '../../../domain/people/holders';

const elsewhere = { units: [], posts: [], areas: [], services: [], goals: [], indicators: [], suggestions: [] } as const;

/** The register's facts where all facts are asked for: what belongs to other web parts is left empty. */
const asFacts = (facts: RegisterFacts): Facts => ({ ...elsewhere, ...facts });

/** Role holders may point at areas and services that the register does not read, so they are checked elsewhere. */
const withoutHolders = (facts: RegisterFacts): Facts => ({ ...asFacts(facts), holders: indexHolders([], []) });

/** What a person should look at here: rows that cannot be read, then documents. */
export const registerFindings = (
  facts: RegisterFacts, register: Register, badRows: readonly BadRow[]
): readonly Finding[] => [...rowFindings(withoutHolders(facts), badRows), ...documentFindings(register)];

export const nameIn = (subject: FindingSubject, facts: RegisterFacts): string | undefined => nameOf(subject, asFacts(facts));
