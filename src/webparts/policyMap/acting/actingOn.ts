import type { ServiceId } from '../../../domain/identity';
import type { ActingManager } from '../../../domain/policy/policyMap';
import type { PlainDate } from '../../../domain/time/plainDate';

/** Who acts as a service's manager on a day, as far as core teams were read. */
export type ActingOn = (day: PlainDate) => ReadonlyMap<ServiceId, readonly ActingManager[]>;
