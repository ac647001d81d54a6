import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { ManagedDocument } from './document';

/** Whether only some may read the document's texts, drafts and log: contract annexes always, others while a restriction is in force. */
export const isRestricted = ({ kind, restriction }: Pick<ManagedDocument, 'kind' | 'restriction'>, on: PlainDate): boolean =>
  kind === 'contractAnnex' || (restriction !== undefined && isValidOn(restriction.validity, on));
