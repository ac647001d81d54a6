import type { Seat, Standing, StandingStatus } from '../../../domain/teams/composition';
import type { MandateCounts } from '../../../domain/teams/mandates';
import type { IconName } from '../../../ui/icons';
import type { Tone } from '../../../ui/Mark';

/** What a mandate can be, as the matrix counts and filters it; what asks for an act stands before what is well. */
export const mandateStates = ['missing', 'returned', 'pending', 'expiring', 'unverified', 'notSubmitted', 'given'] as const satisfies readonly (keyof MandateCounts)[];
export type MandateState = typeof mandateStates[number];

/** Each state has a shape of its own: the colour only helps. */
export const stateLooks: Readonly<Record<MandateState, { readonly tone: Tone; readonly icon: IconName }>> = {
  given: { tone: 'ok', icon: 'check' },
  pending: { tone: 'warn', icon: 'clock' },
  expiring: { tone: 'warn', icon: 'calendar' },
  returned: { tone: 'bad', icon: 'back' },
  missing: { tone: 'bad', icon: 'alert' },
  unverified: { tone: 'info', icon: 'help' },
  notSubmitted: { tone: 'quiet', icon: 'draft' }
};

const byStatus: Readonly<Record<StandingStatus, MandateState>> = {
  given: 'given', pending: 'pending', returned: 'returned', rejected: 'returned', withdrawn: 'returned', unverified: 'unverified', notSubmitted: 'notSubmitted'
};

export const stateOf = ({ status }: Standing): MandateState => byStatus[status];

/** A given mandate that ends soon says so first. */
export const stateOfSeat = ({ standing, expiring }: Pick<Seat, 'standing' | 'expiring'>): MandateState => (expiring ? 'expiring' : stateOf(standing));
