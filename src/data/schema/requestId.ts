import { text, words } from './column';
import type { Columns, ListSchema } from './list';

/** Says of every row which act added it, so that a row whose answer was lost on the way is found again and never added twice. */
export const REQUEST_ID = 'RequestId';

const requestId = text(words('Päringu tunnus', 'Request ID'), {
  unique: true, maxLength: 60,
  description: words('Hoiab ära kordussalvestuse, kui vastus jäi teel kaduma.', 'Prevents a double save when an answer was lost on the way.')
});

/** All columns that a list has on the site: its own, and the one that people neither see nor fill in. */
export const storedColumns = (list: ListSchema): Columns => ({ ...list.columns, [REQUEST_ID]: requestId });

/** Columns that no form shows. */
export const isHidden = (name: string): boolean => name === REQUEST_ID;
