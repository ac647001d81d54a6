import type { Severity } from '../findings/finding';
import type { InertReason } from './judging';

/** What a row that changes nothing asks of a person. `none`: the same act came twice, as it may when an answer is lost. */
export const severityOfInert: Readonly<Record<InertReason, Severity | 'none'>> = {
  changed: 'finding',
  foreignRequest: 'finding',
  retry: 'none',
  requestReused: 'finding',
  brokenSeal: 'finding',
  routeForged: 'finding',
  nobodyAsked: 'finding',
  roundOpen: 'information',
  otherRound: 'finding',
  otherHash: 'finding',
  notSubmitted: 'finding',
  roundOver: 'information',
  rejected: 'finding',
  confirmed: 'finding',
  notCoordinated: 'finding',
  notConfirmed: 'finding',
  unknownStep: 'finding',
  outOfTurn: 'finding',
  wrongAct: 'finding',
  notEntitled: 'finding',
  textMissing: 'finding',
  answered: 'information',
  delegatedToParty: 'finding',
  delegatedSigning: 'finding',
  unknownPlace: 'finding',
  signedWithoutOrder: 'finding',
  unverified: 'finding'
};
