import * as React from 'react';
import type { Unsent } from '../../data/outbox';
import { suggestions } from '../../data/schema';
import { draftOf, requestIdOf, sendSuggestion, type NewSuggestion, type Sent } from '../../data/suggesting';
import type { SiteError } from '../../data/siteError';
import type { PersonId } from '../../domain/identity';
import type { Proposable } from '../../domain/suggestions/proposable';
import { decodeProposal } from '../../domain/suggestions/proposal';
import type { Proposal, Subject } from '../../domain/suggestions/suggestion';
import { parsePlainDate, type PlainDate } from '../../domain/time/plainDate';
import { useVajs } from '../vajs';
import { draftKey, dropDraft, keepDraft, readDraft } from './keptDraft';

/** What was typed. `from` is as the date field gives it. */
export interface Written {
  readonly text: string;
  readonly proposes: boolean;
  readonly person?: number;
  readonly from?: string;
}

export type Sending =
  | { readonly status: 'writing' }
  | { readonly status: 'sending' }
  | { readonly status: 'sent' }
  /** The site could not be reached; the suggestion waits in this browser. */
  | { readonly status: 'kept' }
  | { readonly status: 'refused' | 'lost' | 'unsettled'; readonly error: SiteError };

export interface Suggesting {
  readonly written: Written;
  readonly write: (change: Partial<Written>) => void;
  readonly sending: Sending;
  /** Somebody has tried to send: what is missing is shown from now on. */
  readonly tried: boolean;
  readonly textMissing: boolean;
  readonly proposalIncomplete: boolean;
  readonly send: () => void;
  /** Something would be lost by leaving. */
  readonly unsaved: boolean;
  readonly forget: () => void;
}

const nothing: Written = { text: '', proposes: false };

/** Somebody who is proposed usually starts today. */
const writtenIn = (values: Readonly<Record<string, unknown>>, today: PlainDate): Written => ({
  text: typeof values.text === 'string' ? values.text : '',
  proposes: values.proposes === true,
  person: typeof values.person === 'number' ? values.person : undefined,
  from: typeof values.from === 'string' ? values.from : today
});

/** Undefined while it lacks a person or an existing day. */
const proposalOf = ({ proposes, person, from }: Written, proposable: Proposable | undefined): Proposal | undefined => {
  if (!proposes || !proposable) return { kind: 'words' };
  const day = from === undefined ? undefined : parsePlainDate(from);
  return person === undefined || !day
    ? undefined
    : { kind: 'holder', role: proposable.role.id, scope: proposable.scope, person: person as PersonId, from: day };
};

/** What an unsent suggestion says, as the form keeps it. */
const unsentValues = ({ requestId, draft }: Unsent): Readonly<Record<string, unknown>> => {
  const { proposal } = decodeProposal(typeof draft.Proposal === 'string' ? draft.Proposal : undefined);
  return {
    text: draft.Text, request: requestId,
    ...(proposal.kind === 'holder' ? { proposes: true, person: proposal.person, from: proposal.from } : {})
  };
};

const outcome = (sent: Sent): Sending => (sent.status === 'sent' ? { status: 'sent' } : sent);

/** A suggestion being written. The text outlives a lost connection and a reload; sent again, it does not come twice. */
export const useSuggesting = (
  subject: Subject, subjectTitle: string, proposable: Proposable | undefined, unsent?: Unsent
): Suggesting => {
  const { site, today } = useVajs();
  const user = site.me?.loginName ?? '';
  const key = draftKey(user, `suggestion ${subject.kind} ${subject.id}`, unsent ? `unsent ${unsent.requestId}` : 'new');
  const [first] = React.useState(() => (unsent ? unsentValues(unsent) : {}));
  const [kept] = React.useState(() => readDraft(user, key)?.values ?? first);
  const request = React.useRef(typeof kept.request === 'string' ? kept.request : undefined);
  const [written, setWritten] = React.useState<Written>(() => ({ ...nothing, ...writtenIn(kept, today) }));
  const [sending, setSending] = React.useState<Sending>({ status: 'writing' });
  const [tried, setTried] = React.useState(false);

  const proposal = proposalOf(written, proposable);
  const textMissing = written.text.trim() === '';
  // What waits in this browser already is not lost by leaving.
  const asKept = unsent !== undefined && written.text === first.text && written.person === first.person && written.from === (first.from ?? today);
  const unsaved = sending.status !== 'sent' && sending.status !== 'kept' && !asKept && (!textMissing || written.person !== undefined);

  const keep = (values: Written): void => keepDraft(key, { ...values, request: request.current });

  /** False where the browser keeps nothing: the text then stays in the form. */
  const keepUnsent = (suggestion: NewSuggestion, requestId: string): boolean => {
    try {
      site.outbox.keep({
        requestId, list: suggestions.name, title: subjectTitle, at: Date.now(), act: { kind: 'add' }, draft: draftOf(suggestion)
      });
      return true;
    } catch {
      return false;
    }
  };

  const sendIt = async (complete: Proposal): Promise<void> => {
    request.current ??= site.me ? requestIdOf(site.me.id) : crypto.randomUUID();
    keep(written);
    setSending({ status: 'sending' });
    const suggestion: NewSuggestion = { subject, subjectTitle, text: written.text.trim(), proposal: complete };
    const sent = await sendSuggestion(site, suggestion, request.current);
    const waits = (sent.status === 'lost' || sent.status === 'unsettled') && keepUnsent(suggestion, request.current);
    if (sent.status === 'sent' || waits) dropDraft(key);
    if (sent.status === 'sent' && unsent) site.outbox.settle(unsent.requestId);
    setSending(waits ? { status: 'kept' } : outcome(sent));
  };

  return {
    written, sending, tried, textMissing, unsaved,
    proposalIncomplete: proposal === undefined,
    write: change => {
      const next = { ...written, ...change };
      setWritten(next);
      keep(next);
    },
    send: () => {
      setTried(true);
      if (textMissing || !proposal || sending.status === 'sending') return;
      sendIt(proposal).catch(() => undefined);
    },
    forget: () => dropDraft(key)
  };
};
