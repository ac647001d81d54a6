import type { WorkStrings } from '../../loc/work';
import type { Acting } from './useActing';

/** What stands where the button was while acts are sent: row by row where there are several. */
export const sendingWords = ({ progress }: Pick<Acting, 'progress'>, { approvals }: Pick<WorkStrings, 'approvals'>): string =>
  (progress ? approvals.sent(progress.done, progress.all) : approvals.sending);
