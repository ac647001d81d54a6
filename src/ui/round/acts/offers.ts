import type { Round } from '../../../domain/approval/approval';
import type { PossibleAct } from '../../../domain/approval/may';
import type { RouteStepId } from '../../../domain/identity';

/** What a button or a line of the menu begins. Delegating asks in its form which place is meant. */
export type OfferKind = Exclude<PossibleAct['kind'], 'acknowledge'>;

export interface Offer {
  readonly key: string;
  readonly kind: OfferKind;
  /** Of an answer: the step it is for. */
  readonly step?: RouteStepId;
  /** Set where several steps offer the same act. */
  readonly stepName?: string;
}

export interface Offers {
  /** The buttons that matter, three at most: agreeing, the way back, and agreeing with remarks. */
  readonly main: readonly Offer[];
  readonly menu: readonly Offer[];
}

/** What moves the round on, of which the first stands as the main button; beside it stand the way back and remarks. */
const forward: readonly OfferKind[] = ['coordinate', 'approve', 'sign', 'bindOrder'];

const offerOf = (act: PossibleAct): Offer | undefined => {
  switch (act.kind) {
    case 'acknowledge': return undefined;
    case 'withdraw':
    case 'bindOrder':
    case 'comment':
    case 'delegate':
    case 'recordExternal': return { key: act.kind, kind: act.kind };
    default: return { key: `${act.kind} ${act.step}`, kind: act.kind, step: act.step };
  }
};

const nameOf = ({ steps }: Round, step: RouteStepId | undefined): string | undefined =>
  steps.find(({ frozen }) => frozen.step === step)?.frozen.name;

/** Buttons and menu out of what `mayDo` says. */
export const offersOf = (possible: readonly PossibleAct[], round: Round): Offers => {
  const byKey = new Map(possible.flatMap(act => {
    const offer = offerOf(act);
    return offer ? [[offer.key, offer] as const] : [];
  }));
  const kinds = [...byKey.values()].map(({ kind }) => kind);
  const all = [...byKey.values()].map((offer): Offer =>
    (offer.step !== undefined && kinds.filter(kind => kind === offer.kind).length > 1 ? { ...offer, stepName: nameOf(round, offer.step) } : offer));
  const first = all.find(({ kind }) => forward.includes(kind));
  const back = first && all.find(({ kind, step }) => kind === 'return' && step === first.step);
  const remarks = first && all.find(({ kind, step }) => kind === 'coordinateWithRemarks' && step === first.step);
  const main = [first, back, remarks].flatMap(offer => offer ?? []);
  return { main, menu: all.filter(offer => !main.includes(offer)) };
};

/** Answers need the text to have been opened; giving a place over, taking back and commenting do not. */
export const needsOpening = (kind: OfferKind): boolean =>
  kind !== 'delegate' && kind !== 'recordExternal' && kind !== 'withdraw' && kind !== 'comment' && kind !== 'bindOrder';
