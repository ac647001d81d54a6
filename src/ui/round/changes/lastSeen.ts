import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { Entry, Log } from '../../../domain/approval/entry';
import type { Digest } from '../../../domain/approval/envelope';
import type { EditionLog } from '../../../domain/approval/replay';
import type { DocumentId, PersonId } from '../../../domain/identity';
import type { PlainDate } from '../../../domain/time/plainDate';
import { isValidOn } from '../../../domain/time/validity';

/** A text that changes are shown against: where it stands, and when whoever asks acted on it. */
export interface Before {
  readonly hash: Digest;
  readonly log: Log;
  readonly edition: number;
  /** epoch ms; absent where it is the edition in force. */
  readonly actedAt?: number;
}

type Facts = Pick<ApprovalFacts, 'replay' | 'editions'>;

const hashIn = (entry: Entry): Digest | undefined => ('hash' in entry ? entry.hash : undefined);

const logsOf = ({ replay }: Facts, document: DocumentId): readonly EditionLog[] =>
  [...replay.editions.values()].filter(log => log.document === document);

const rowsOf = ({ counted, inert }: EditionLog): readonly Entry[] => [...counted, ...inert.map(({ entry }) => entry)];

/** The text of a document that somebody last acted on, whatever the act was and whether it counted: they had it before them. */
export const lastActedOn = (facts: Facts, document: DocumentId, me: PersonId | undefined): Before | undefined => {
  const [last] = logsOf(facts, document).flatMap(rowsOf)
    .filter(entry => entry.by === me && hashIn(entry) !== undefined)
    .sort((a, b) => b.at - a.at || b.id - a.id);
  const hash = last && hashIn(last);
  return hash && { hash, log: last.log, edition: last.edition, actedAt: last.at };
};

/** The text in force on a day, where the log has it. */
export const textInForce = (facts: Facts, document: DocumentId, on: PlainDate): Before | undefined => {
  const inForce = facts.editions.get(document)?.find(({ validity, hash }) => hash !== undefined && isValidOn(validity, on));
  if (!inForce?.hash) return undefined;
  const submit = logsOf(facts, document).find(({ edition }) => edition === inForce.number)?.counted.find(entry => hashIn(entry) === inForce.hash);
  return { hash: inForce.hash, log: submit?.log ?? 'open', edition: inForce.number };
};
