import * as React from 'react';
import { requestIdOf, sendSuggestion, type Sent } from '../../data/suggesting';
import type { SiteError } from '../../data/siteError';
import type { PersonId } from '../../domain/identity';
import type { Proposable } from '../../domain/suggestions/proposable';
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

const outcome = (sent: Sent): Sending => (sent.status === 'sent' ? { status: 'sent' } : sent);

/** A suggestion being written. The text outlives a lost connection and a reload; sent again, it does not come twice. */
export const useSuggesting = (subject: Subject, subjectTitle: string, proposable: Proposable | undefined): Suggesting => {
  const { site, today } = useVajs();
  const user = site.me?.loginName ?? '';
  const key = draftKey(user, `suggestion ${subject.kind} ${subject.id}`, 'new');
  const [kept] = React.useState(() => readDraft(user, key)?.values ?? {});
  const request = React.useRef(typeof kept.request === 'string' ? kept.request : undefined);
  const [written, setWritten] = React.useState<Written>(() => ({ ...nothing, ...writtenIn(kept, today) }));
  const [sending, setSending] = React.useState<Sending>({ status: 'writing' });
  const [tried, setTried] = React.useState(false);

  const proposal = proposalOf(written, proposable);
  const textMissing = written.text.trim() === '';
  const unsaved = sending.status !== 'sent' && (!textMissing || written.person !== undefined);

  const keep = (values: Written): void => keepDraft(key, { ...values, request: request.current });

  const sendIt = async (complete: Proposal): Promise<void> => {
    const { me } = site;
    if (!me) return;
    request.current ??= requestIdOf(me.id);
    keep(written);
    setSending({ status: 'sending' });
    const sent = await sendSuggestion(site, { subject, subjectTitle, text: written.text.trim(), proposal: complete }, request.current);
    if (sent.status === 'sent') dropDraft(key);
    setSending(outcome(sent));
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
