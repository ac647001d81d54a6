import { documentFindings } from '../../../domain/documents/gaps';
import type { Register } from '../../../domain/documents/register';
import type { RegisterFacts } from '../../../domain/facts';
import type { Finding } from '../../../domain/findings/finding';
import { rowFindings, type BadRow } from '../../../domain/findings/rows';
import { nameOf, type FindingSubject } from '../../../domain/findings/subject';

/** What a person should look at here: rows that cannot be read, then documents. Role holders are the business of other web parts. */
export const registerFindings = (
  facts: RegisterFacts, register: Register, badRows: readonly BadRow[]
): readonly Finding[] => [...rowFindings({ ...facts, holders: undefined }, badRows), ...documentFindings(register)];

export const nameIn = (subject: FindingSubject, facts: RegisterFacts): string | undefined => nameOf(subject, facts);
