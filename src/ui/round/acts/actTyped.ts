import type { Log } from '../../../domain/approval/entry';
import type { Digest } from '../../../domain/approval/envelope';
import type { Round } from '../../../domain/approval/approval';
import type { PossibleAct } from '../../../domain/approval/may';
import { isParty } from '../../../domain/approval/approval';
import type { PersonId, RoleHolderId, RouteStepId } from '../../../domain/identity';
import { safeLink } from '../../../domain/links/safeLink';
import type { PartChoice } from '../packages/answering';
import type { Offer, OfferKind } from './offers';
import type { Said } from './said';

/** What an act's form holds, whatever the act; each form shows the fields that it needs. */
export interface ActTyped {
  readonly text: string;
  readonly reference: string;
  readonly link: string;
  /** A place as `placeKey` names it; empty while none is chosen. */
  readonly place: string;
  /** 0 while nobody is chosen. */
  readonly to: number;
  readonly digest: string;
  readonly fileName: string;
  /** By document. Absent: the same answer. */
  readonly choices: Readonly<Record<string, PartChoice>>;
  readonly returnTexts: Readonly<Record<string, string>>;
}

export const nothingTyped: ActTyped = { text: '', reference: '', link: '', place: '', to: 0, digest: '', fileName: '', choices: {}, returnTexts: {} };

/** A place that may be given over or recorded for. */
export interface OpenPlace { readonly key: string; readonly step: RouteStepId; readonly holder?: RoleHolderId }

export const placesFor = (kind: OfferKind, possible: readonly PossibleAct[]): readonly OpenPlace[] =>
  possible.flatMap(act => (act.kind === kind && (act.kind === 'delegate' || act.kind === 'recordExternal')
    ? [{ key: `${act.step} ${act.holder ?? ''}`, step: act.step, holder: act.holder }] : []));

export type ActField = 'text' | 'reference' | 'link' | 'to' | 'container';
export type ActProblem = 'textMissing' | 'referenceMissing' | 'linkUnsafe' | 'toMissing' | 'toParty' | 'containerMissing';

/** A text is asked for in nearly every act; without it these do not count. */
export const needsText = (kind: OfferKind): boolean =>
  kind === 'return' || kind === 'reject' || kind === 'coordinateWithRemarks' || kind === 'comment';

const linkProblem = (link: string): Partial<Record<ActField, ActProblem>> =>
  (link.trim() !== '' && safeLink(link.trim()) === undefined ? { link: 'linkUnsafe' } : {});

/** What keeps an act from counting, by field. */
export const actProblems = (
  { kind }: Offer, { text, reference, link, to, digest }: ActTyped, round: Round, me: PersonId | undefined
): Partial<Record<ActField, ActProblem>> => {
  if (needsText(kind) && text.trim() === '') return { text: 'textMissing' };
  switch (kind) {
    case 'delegate': return to === 0 ? { to: 'toMissing' } : to === me || isParty(round, to as PersonId) ? { to: 'toParty' } : {};
    case 'recordExternal': return { ...(reference.trim() === '' ? { reference: 'referenceMissing' as const } : {}), ...linkProblem(link) };
    case 'sign': return { ...(link.trim() === '' && digest === '' ? { container: 'containerMissing' as const } : {}), ...linkProblem(link) };
    default: return {};
  }
};

const textOr = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** What was typed, as it is said of every part it is meant for. Undefined while no place is chosen. */
export const saidIn = (offer: Offer, typed: ActTyped, places: readonly OpenPlace[]): Said | undefined => {
  const place = places.find(({ key }) => key === typed.place) ?? places[0];
  const link = safeLink(typed.link.trim());
  switch (offer.kind) {
    case 'bindOrder': return undefined;
    case 'comment': return { kind: 'comment', text: typed.text.trim() };
    case 'withdraw': return { kind: 'withdraw', text: textOr(typed.text) };
    case 'delegate': return place && { kind: 'delegate', step: place.step, holder: place.holder, to: typed.to as PersonId, text: textOr(typed.text) };
    case 'recordExternal': return place && {
      kind: 'recordExternal', step: place.step, holder: place.holder, reference: typed.reference.trim(), ...(link === undefined ? {} : { link })
    };
    default: {
      if (offer.step === undefined) return undefined;
      const container = { ...(link === undefined ? {} : { link }), ...(typed.digest === '' ? {} : { digest: typed.digest as Digest }) };
      return {
        kind: offer.kind, step: offer.step, text: textOr(typed.text), ...(offer.kind === 'sign' && Object.keys(container).length > 0 ? { container } : {})
      };
    }
  }
};

/** Who reads a row that is written about a round: it goes where the submission stands. */
export const logOfRound = ({ submit }: Round): Log => submit.log;
