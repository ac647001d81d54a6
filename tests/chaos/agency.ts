import { Site } from '../../src/data/site';
import { connect } from '../../src/data/transport';
import type { DocumentId } from '../../src/domain/identity';
import { AUTHOR, furnish, submitText } from '../data/approvals/agency';

/** The title under which journeys find the document that waits for its line manager. */
export const WAITING = 'Spetsialisti teine ametijuhend';
/** And the one that nobody has submitted yet. */
export const UNSUBMITTED = 'Spetsialisti ametijuhend';

/** Lists that changed more recently are read again at the next look: every walk has to find them alike. */
const SETTLED_MS = 2500;

export const settleAgency = async (url: string): Promise<void> => {
  const as = (key: string): ReturnType<typeof connect> => connect({ url, headers: { 'X-Local-User': key } });
  const { row } = await furnish(as);
  const author = new Site({ url, sp: as(AUTHOR) });
  const outcome = await submitText(author, row.get('second') as DocumentId);
  if (outcome.status !== 'counted') throw new Error(JSON.stringify(outcome));
  await new Promise(resolve => setTimeout(resolve, SETTLED_MS));
};
