import type { CodeParts } from './code';
import type { DocumentKind } from './document';

/** What the description asks of a kind of document once it is in use (domain.md, "VAJS documents"). */
export interface KindRules {
  /** Carries a code. Statutes and job descriptions go by unit and post. */
  readonly coded: boolean;
  /** Has one owner and is confirmed by an order of the kantsler or the minister. */
  readonly ownedAndOrdered: boolean;
  /** Describes a post and stands among job descriptions, not in the register of processes and instructions. */
  readonly ofPost?: true;
  /** Says who sits in a core team and stands with the teams. */
  readonly ofTeam?: true;
  /** Codes of its own kind: `_J` for instructions, `_V` for forms. Absent: a document of its own. */
  readonly part?: NonNullable<CodeParts['part']>['kind'];
}

const ownDocument: KindRules = { coded: true, ownedAndOrdered: true };
const uncoded: KindRules = { coded: false, ownedAndOrdered: false };

export const kindRules: Readonly<Record<DocumentKind, KindRules>> = {
  process: ownDocument,
  systemDescription: ownDocument,
  policy: ownDocument,
  description: ownDocument,
  guidance: ownDocument,
  instruction: { ...ownDocument, part: 'J' },
  form: { coded: true, ownedAndOrdered: false, part: 'V' },
  statute: uncoded,
  jobDescription: { ...uncoded, ofPost: true },
  contractAnnex: { ...uncoded, ofPost: true },
  teamComposition: { ...uncoded, ofTeam: true }
};

/** Stands in the register of processes and instructions. */
export const isInRegister = (kind: DocumentKind): boolean => !kindRules[kind].ofPost && !kindRules[kind].ofTeam;
