import { answers, type AnswerKind, type DocumentAct, type Entry, type Log, type SubstitutionEntry, type Written } from '../../domain/approval/entry';
import type { Digest } from '../../domain/approval/envelope';
import type { DocumentId, LogEntryId, RouteStepId } from '../../domain/identity';
import type { Person } from '../../domain/people/person';
import { isUntouched } from '../addOnly';
import type { approvalLog } from '../schema';
import type { Row } from '../schema/list';
import { parsed, readContainer, readDelegation, readEnvelope, readExternal, readOrder, readRoute, readSubstitution } from './details';
import { hashOf } from './digest';

type LogRow = Row<typeof approvalLog>;

/** A row of the log: an act with a document, a word about one's own absence, or something that nobody can make sense of. */
export type Logged = { readonly id: LogEntryId; readonly author: Person } & (
  | { readonly is: 'act'; readonly entry: Entry }
  | { readonly is: 'substitution'; readonly entry: SubstitutionEntry }
  /** What the row says is not what its kind needs; a row of the security check names no document. */
  | { readonly is: 'broken'; readonly row: LogRow }
);

const writtenOf = (row: LogRow, log: Log): Written => ({
  id: row.stamp.id as LogEntryId,
  log,
  by: row.stamp.author.id,
  at: row.stamp.created.getTime(),
  request: row.stamp.request ?? '',
  untouched: isUntouched(row.stamp),
  ...(row.SeenRow !== undefined && row.SeenDigest !== undefined
    ? { seen: { row: row.SeenRow as LogEntryId, digest: row.SeenDigest as Digest } } : {})
});

const isAnswer = (kind: LogRow['Kind']): kind is AnswerKind => answers.some(one => one === kind);

const actOf = (row: LogRow): DocumentAct | undefined => {
  const { Kind: kind, Document: document, Edition: edition, Hash: hash, Round: round, Step: step, Text: text } = row;
  if (document === undefined || edition === undefined) return undefined;
  if (kind === 'review') return { kind, document: document as DocumentId, edition, text };
  if (hash === undefined || round === undefined) return undefined;
  const about = {
    document: document as DocumentId, edition, hash: hash as Digest, round,
    ...(row.Package === undefined ? {} : { package: row.Package })
  };
  const details = parsed(row.Details);
  if (isAnswer(kind)) {
    if (step === undefined) return undefined;
    return { ...about, kind, step: step as RouteStepId, text, ...(kind === 'sign' && details ? { container: readContainer(details) } : {}) };
  }
  switch (kind) {
    case 'submit': {
      const envelope = details && readEnvelope((details.envelope ?? {}) as Record<string, unknown>);
      const route = details && readRoute(details.route);
      return envelope && route && { ...about, kind, envelope, route, sealed: hashOf(envelope) === hash };
    }
    case 'withdraw': return { ...about, kind, text };
    case 'acknowledge': return { ...about, kind };
    case 'comment': return { ...about, kind, text: text ?? '' };
    case 'bindOrder': {
      const order = details && readOrder((details.order ?? {}) as Record<string, unknown>);
      return order && { ...about, kind, order };
    }
    case 'delegate': {
      const delegation = details && readDelegation(details);
      return delegation && step !== undefined ? { ...about, kind, step: step as RouteStepId, ...delegation, text } : undefined;
    }
    case 'recordExternal': {
      const external = details && readExternal(details);
      return external && step !== undefined ? { ...about, kind, step: step as RouteStepId, ...external } : undefined;
    }
    case 'nameSubstitute':
    case 'endSubstitution': return undefined;
    default: return kind satisfies never;
  }
};

const substitutionOf = (row: LogRow, written: Written): SubstitutionEntry | undefined => {
  const details = parsed(row.Details);
  if (!details) return undefined;
  if (row.Kind === 'nameSubstitute') {
    const named = readSubstitution(details);
    return named && { ...written, kind: row.Kind, ...named };
  }
  return row.Kind === 'endSubstitution' && typeof details.ends === 'string' ? { ...written, kind: row.Kind, ends: details.ends } : undefined;
};

const logged = (row: LogRow, log: Log): Logged => {
  const of = { id: row.stamp.id as LogEntryId, author: row.stamp.author };
  const written = writtenOf(row, log);
  const substitution = substitutionOf(row, written);
  if (substitution) return { ...of, is: 'substitution', entry: substitution };
  const act = actOf(row);
  return act ? { ...of, is: 'act', entry: { ...written, ...act } } : { ...of, is: 'broken', row };
};

const known = new WeakMap<LogRow, Logged>();

/** Each row once, however often the log grows: an envelope is hashed on the way. */
const once = (log: Log): ((row: LogRow) => Logged) => row => {
  const was = known.get(row);
  if (was) return was;
  const now = logged(row, log);
  known.set(row, now);
  return now;
};

export const toLogged = once('open');
export const toRestrictedLogged = once('restricted');
