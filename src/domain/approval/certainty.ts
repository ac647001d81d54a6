import type { Entry } from './entry';
import type { EditionLog } from './replay';

const endsRound: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>(['return', 'reject', 'withdraw']);

/**
 * Whether the state of an edition is *kontrollimata*: its submission cannot be verified, or an act that would have ended its round
 * cannot. Such an act changes nothing yet, but what went on without it is not to be shown as surely so.
 */
export const isUnverified = ({ approval, inert }: Pick<EditionLog, 'approval' | 'inert'>): boolean => {
  if (approval.status === 'drafting') return false;
  const { proof, number } = approval.round;
  return proof === 'unverified'
    || inert.some(({ entry, reason }) => reason === 'unverified' && endsRound.has(entry.kind) && 'round' in entry && entry.round === number);
};
