import type { RouteStepId } from '../identity';
import type { Envelope } from './envelope';
import { frozenRoute } from './freezing';
import type { Ground } from './ground';
import type { FrozenRoute } from './route';

/** Whether a text may be submitted now, and with which route. A refusal says what somebody has to mend first. */
export type Submission =
  | { readonly status: 'ready'; readonly route: FrozenRoute }
  /** No route is kept for this kind of document and organisation, or it asks nobody. */
  | { readonly status: 'noRoute' }
  /** The document's row says other than the draft: it was changed meanwhile. */
  | { readonly status: 'factsDiffer' }
  /** Steps whose role nobody holds today. */
  | { readonly status: 'vacant'; readonly steps: readonly { readonly step: RouteStepId; readonly name: string }[] };

export const submissionOf = (ground: Ground, envelope: Envelope, now: number): Submission => {
  if (!ground.route(envelope.kind, ground.organisationOf(envelope, now), now)) return { status: 'noRoute' };
  const route = frozenRoute(ground, envelope, now);
  if (!route) return { status: 'factsDiffer' };
  if (route.steps.every(({ kind }) => kind === 'order')) return { status: 'noRoute' };
  const vacant = route.steps.filter(({ kind, places }) => kind !== 'order' && places.length === 0);
  return vacant.length > 0 ? { status: 'vacant', steps: vacant.map(({ step, name }) => ({ step, name })) } : { status: 'ready', route };
};
