import type { ConfirmedEdition } from '../../../domain/approval/editions';
import type { About, BoundOrder, DocumentAct } from '../../../domain/approval/entry';
import type { DocumentId } from '../../../domain/identity';
import { safeLink } from '../../../domain/links/safeLink';
import { parsePlainDate, type PlainDate } from '../../../domain/time/plainDate';
import { isValidOn } from '../../../domain/time/validity';

/** An order as its form holds it. */
export interface OrderTyped {
  readonly reference: string;
  readonly number: string;
  /** As date fields give them; empty while nothing is written. */
  readonly date: string;
  readonly validFrom: string;
  readonly link: string;
  readonly lines: readonly OrderLine[];
}

/** What the order says of one edition. */
export interface OrderLine {
  readonly document: DocumentId;
  readonly edition: number;
  readonly annex: string;
  /** Numbers of editions that stay, though composing proposes to repeal them. */
  readonly spared: readonly number[];
}

export type OrderProblem = 'referenceMissing' | 'numberMissing' | 'dateMissing' | 'validFromWrong' | 'linkUnsafe';

export const orderProblems = ({ reference, number, date, validFrom, link }: OrderTyped): readonly OrderProblem[] => [
  ...(reference.trim() === '' ? ['referenceMissing' as const] : []),
  ...(number.trim() === '' ? ['numberMissing' as const] : []),
  ...(parsePlainDate(date) === undefined ? ['dateMissing' as const] : []),
  ...(validFrom.trim() !== '' && parsePlainDate(validFrom) === undefined ? ['validFromWrong' as const] : []),
  ...(link.trim() !== '' && safeLink(link.trim()) === undefined ? ['linkUnsafe' as const] : [])
];

/** The day on which the order enters into force: its own date where it names no other. */
export const entersInto = ({ date, validFrom }: Pick<OrderTyped, 'date' | 'validFrom'>): PlainDate | undefined =>
  parsePlainDate(validFrom) ?? parsePlainDate(date);

/** Its effect reaches back before its date. That is allowed, and said. */
export const isRetroactive = ({ date, validFrom }: Pick<OrderTyped, 'date' | 'validFrom'>): boolean => {
  const [from, of] = [parsePlainDate(validFrom), parsePlainDate(date)];
  return from !== undefined && of !== undefined && from < of;
};

/** Editions that would be in force beside the new one: composing an order proposes to repeal them (domain.md, "Orders"). */
export const replaced = (editions: readonly ConfirmedEdition[] | undefined, edition: number, from: PlainDate): readonly ConfirmedEdition[] =>
  (editions ?? []).filter(({ number, validity }) => number !== edition && isValidOn(validity, from));

/** A number that two annexes of the order carry. */
export const annexTwice = ({ lines }: OrderTyped): string | undefined => {
  const numbers = lines.map(({ annex }) => annex.trim()).filter(annex => annex !== '');
  return numbers.find((annex, at) => numbers.indexOf(annex) !== at);
};

/** The order as the log keeps it for one edition. Undefined while it has problems. */
export const boundOrder = (typed: OrderTyped, line: OrderLine, editions: readonly ConfirmedEdition[] | undefined): BoundOrder | undefined => {
  const date = parsePlainDate(typed.date);
  if (date === undefined || orderProblems(typed).length > 0) return undefined;
  const validFrom = parsePlainDate(typed.validFrom);
  const annex = line.annex.trim();
  const link = safeLink(typed.link.trim());
  return {
    reference: typed.reference.trim(), number: typed.number.trim(), date,
    ...(annex === '' ? {} : { annex }),
    ...(validFrom === undefined || validFrom === date ? {} : { validFrom }),
    ...(link === undefined ? {} : { link }),
    repeals: replaced(editions, line.edition, validFrom ?? date).map(({ number }) => number).filter(number => !line.spared.includes(number))
  };
};

export const bindingAct = (about: About, order: BoundOrder): Extract<DocumentAct, { kind: 'bindOrder' }> => ({ ...about, kind: 'bindOrder', order });
