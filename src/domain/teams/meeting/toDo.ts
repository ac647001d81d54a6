import type { PlainDate } from '../../time/plainDate';
import { dayInTallinn } from '../../time/tallinn';
import type { TeamAction } from '../meeting';
import { isToDo } from '../../toDo';

/** Whether a row had been written by the end of a day. */
export const wasWritten = ({ at }: { readonly at: number }, on: PlainDate): boolean => dayInTallinn(new Date(at)) <= on;

/**
 * An action as it stood on a day, as far as its row tells: what was done later was still open. When something was taken in hand or
 * dropped, only the row's versions say (`stoodOn`).
 */
export const asOf = (action: TeamAction, on: PlainDate): TeamAction =>
  (action.state === 'done' && action.doneOn !== undefined && action.doneOn > on ? { ...action, state: 'open', doneOn: undefined, result: undefined } : action);

/** Whether something was to do on a day. */
export const wasToDo = (action: TeamAction, on: PlainDate): boolean => wasWritten(action, on) && isToDo(asOf(action, on));

/** A version of a row, and when it was saved, epoch ms. */
export interface Saved<T> { readonly value: T; readonly from: number }

/** What a row said at the end of a day: the last version saved by then; undefined where none was. `versions`: oldest first. */
export const stoodOn = <T>(versions: readonly Saved<T>[], on: PlainDate): T | undefined =>
  versions.reduce<T | undefined>((stood, { value, from }) => (dayInTallinn(new Date(from)) <= on ? value : stood), undefined);
