import type { DocumentId, LogEntryId, PersonId, RoleHolderId, RouteStepId } from '../identity';
import type { PlainDate } from '../time/plainDate';
import type { Log } from './entry';
import type { Ground } from './ground';
import type { InertReason } from './judging';
import { severityOfInert } from './reasons';
import type { EditionLog } from './replay';
import { dueDay } from './timeAllowed';

/** Something about an edition's round that a person should look at. It blocks nothing. */
export type ApprovalFinding = { readonly document: DocumentId; readonly edition: number } & (
  /** *Arvestamata kanne*: a row that changes nothing. */
  | { readonly kind: 'inertRow'; readonly log: Log; readonly entry: LogEntryId; readonly by: PersonId; readonly reason: InertReason }
  /** What the lists said on the day of submission could not be found out. */
  | { readonly kind: 'unverified' }
  /** A place rests on a holder's row that the person whom it names changed last. */
  | { readonly kind: 'namedThemselves'; readonly step: RouteStepId; readonly holder: RoleHolderId; readonly person: PersonId }
  /** A step waits and nobody is there to answer. */
  | { readonly kind: 'nobodyAsked'; readonly step: RouteStepId; readonly name: string }
  | { readonly kind: 'stepOverdue'; readonly step: RouteStepId; readonly name: string; readonly due: PlainDate }
);

/** What there is to look at in one edition on a day, in the order of its rows and steps. */
export const approvalFindings = (ground: Ground, log: EditionLog, on: PlainDate): readonly ApprovalFinding[] => {
  const of = { document: log.document, edition: log.edition };
  const inert = log.inert
    .filter(({ reason }) => severityOfInert[reason] === 'finding')
    .map(({ entry, reason }): ApprovalFinding => ({ ...of, kind: 'inertRow', log: entry.log, entry: entry.id, by: entry.by, reason }));
  const { approval } = log;
  if (approval.status === 'drafting') return inert;
  const { round: { submit, proof, steps } } = approval;
  return [
    ...inert,
    ...(proof === 'unverified' ? [{ ...of, kind: 'unverified' } as const] : []),
    ...steps.flatMap(({ frozen: { step, places } }) => places
      .filter(({ holder, person }) => ground.editorOf(holder, submit.at) === person)
      .map(({ holder, person }): ApprovalFinding => ({ ...of, kind: 'namedThemselves', step, holder, person }))),
    ...(approval.status !== 'open' ? [] : steps.flatMap((state): readonly ApprovalFinding[] => {
      const { frozen: { step, name, places, days }, delegations } = state;
      if (state.status !== 'open') return [];
      const due = dueDay(state.since, days);
      return [
        ...(places.length === 0 && delegations.length === 0 ? [{ ...of, kind: 'nobodyAsked', step, name } as const] : []),
        ...(due < on ? [{ ...of, kind: 'stepOverdue', step, name, due } as const] : [])
      ];
    }))
  ];
};
