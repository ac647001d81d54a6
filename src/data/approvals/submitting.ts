import { roundsOf, type Approval } from '../../domain/approval/approval';
import type { Log, SubmitAct } from '../../domain/approval/entry';
import type { Digest, Envelope } from '../../domain/approval/envelope';
import { isTrue } from '../../domain/approval/freezing';
import { isInert, judge } from '../../domain/approval/judging';
import { asEntry } from '../../domain/approval/may';
import { editionKey } from '../../domain/approval/replay';
import { submissionOf } from '../../domain/approval/submission';
import type { ManagedDocument } from '../../domain/documents/document';
import type { DocumentContent } from '../../domain/jobDescriptions/content';
import { sendRows } from '../acts';
import type { approvalTexts } from '../schema';
import type { Draft } from '../schema/list';
import type { Site } from '../site';
import { asSiteError, SiteError } from '../siteError';
import { asSeenNow, logOf, newRequest, rowOfAct } from './actRows';
import { freshFacts, tellOf, toldOfSending } from './acting';
import { canonicalContent, canonicalEnvelope, digestOf, hashOf } from './digest';
import { submissionGuard } from './guard';
import type { Refusal, SubmitOutcome, Told } from './outcomes';
import type { ApprovalFacts } from './readApprovals';
import { readText, textLists, verifiedText } from './texts';

/** The facts that a submitter declares; the rest of an envelope follows from them. */
export type Declared = Omit<Envelope, 'content'>;

/** The envelope of a document as its row in the list says, with what the submitter declares. */
export const declaredOf = (
  { id, kind, organisation, unit, post, owner, employee }: ManagedDocument,
  said: Pick<Envelope, 'edition' | 'authors' | 'conditions' | 'concerned' | 'changeSummary' | 'files'>
): Declared => ({ schema: 1, document: id, kind, organisation, unit, post, owner, employee, ...said });

/** A text ready to be submitted, with the route as it will be frozen. */
export interface Prepared {
  readonly declared: Declared;
  readonly act: SubmitAct;
  readonly log: Log;
  /** Canonical, as it will be stored. */
  readonly content: string;
}

export type Preparation = { readonly status: 'ready'; readonly prepared: Prepared } | { readonly status: 'refused'; readonly refusal: Refusal };

/** The most that a column of several lines holds (Microsoft, "List and library column types and options"). */
const LONGEST = 63_999;

const refusedAs = (refusal: Refusal): Preparation => ({ status: 'refused', refusal });

const approvalOf = ({ replay }: ApprovalFacts, { document, edition }: Declared): Approval =>
  replay.editions.get(editionKey(document, edition))?.approval ?? { status: 'drafting' };

/** What submitting a text would write now, or why it would come to nothing. `mark` is one for all texts of a package. */
export const prepare = (site: Site, facts: ApprovalFacts, declared: Declared, content: DocumentContent | undefined, mark?: string): Preparation => {
  if (!content) return refusedAs({ reason: 'noText' });
  const { me } = site;
  if (!me) throw new SiteError('offline', 'currentuser');
  const text = canonicalContent(content);
  const envelope: Envelope = { ...declared, content: digestOf(text) };
  const now = site.now();
  const submission = submissionOf(facts.ground, envelope, now);
  switch (submission.status) {
    case 'ready': break;
    case 'vacant': return refusedAs({ reason: 'vacant', steps: submission.steps });
    case 'noRoute':
    case 'factsDiffer': return refusedAs({ reason: submission.status });
    default: return submission satisfies never;
  }
  const was = approvalOf(facts, declared);
  const act: SubmitAct = {
    kind: 'submit', document: envelope.document, edition: envelope.edition, hash: hashOf(envelope), round: roundsOf(was) + 1, envelope, sealed: true,
    route: submission.route, ...(mark === undefined ? {} : { package: mark })
  };
  const verdict = judge(facts.policy, was, asEntry(act, me.id, now));
  if (isInert(verdict)) return refusedAs({ reason: 'notNow', why: verdict });
  if (text.length > LONGEST || canonicalEnvelope(envelope).length > LONGEST) return refusedAs({ reason: 'tooLong' });
  return { status: 'ready', prepared: { declared, act, log: logOf(facts, act, now), content: text } };
};

/** A text as it was prepared, held against what others have changed since. */
const stillReady = (site: Site, facts: ApprovalFacts, { declared, act, content }: Prepared): Refusal | undefined => {
  const again = prepare(site, facts, declared, JSON.parse(content) as DocumentContent, act.package);
  if (again.status === 'refused') return again.refusal;
  const isSame = again.prepared.act.round === act.round && isTrue(facts.ground, act.envelope, act.route, site.now());
  return isSame ? undefined : { reason: 'factsDiffer' };
};

type Written = { readonly status: 'there' } | { readonly status: 'refused'; readonly refusal: Refusal } | { readonly status: 'failed'; readonly error: SiteError };

/** One for a text and its writer, however often it is submitted; a column of request ids holds 60 characters. */
const requestOfText = ({ me }: Site, hash: Digest): string => `${me?.id}-${hash.slice(0, 40)}`;

/** Writes the text, once, and reads it back: only what the list answers for its hash is submitted. */
const writeText = async (site: Site, prepared: Prepared, request?: string): Promise<Written> => {
  const { act: { envelope, hash, document, edition }, log, content } = prepared;
  if (await readText(site, hash, log)) return { status: 'there' };
  const draft: Draft<typeof approvalTexts> = { Document: document, Edition: edition, Hash: hash, Envelope: canonicalEnvelope(envelope), Content: content };
  const saved = await site.add(textLists[log], draft, request ?? requestOfText(site, hash));
  switch (saved.status) {
    case 'saved':
      if (verifiedText(saved.row, hash)) return { status: 'there' };
      // Somebody who knew the text took its request id first: it is written under another.
      return request === undefined ? writeText(site, prepared, newRequest(site)) : { status: 'refused', refusal: { reason: 'textNotThere' } };
    case 'conflict': return { status: 'refused', refusal: { reason: 'textNotThere' } };
    case 'unsettled':
    case 'failed': return { status: 'failed', error: saved.error };
    default: return saved satisfies never;
  }
};

/**
 * Submits the texts of a package, or one: asks whether the site protects what approvals rely on, writes all texts, then a row of
 * the log for each. A text that is not confirmed to be there stops everything before anything is submitted; from the first
 * log row on, what gets no answer is kept and goes out in order.
 */
export const submitTogether = async (site: Site, prepared: readonly Prepared[], title: string): Promise<readonly SubmitOutcome[]> => {
  const all = (outcome: SubmitOutcome): readonly SubmitOutcome[] => prepared.map(() => outcome);
  try {
    const guard = await submissionGuard(site);
    if (guard.status === 'loosened') return all({ status: 'refused', refusal: { reason: 'loosened', what: guard.what } });
    if (guard.status === 'unknown') return all({ status: 'refused', refusal: { reason: 'guardUnknown', error: guard.error } });
    const facts = await freshFacts(site);
    for (const one of prepared) {
      const refusal = stillReady(site, facts, one);
      if (refusal) return all({ status: 'refused', refusal });
    }
    for (const one of prepared) {
      const written = await writeText(site, one);
      if (written.status !== 'there') return all(written);
    }
    return await writeActs(site, facts, prepared, title);
  } catch (thrown) {
    return all({ status: 'failed', error: await asSiteError(thrown) });
  }
};

const writeActs = async (site: Site, facts: ApprovalFacts, prepared: readonly Prepared[], title: string): Promise<readonly Told[]> => {
  const rows = prepared.map(({ act }) => rowOfAct(site, facts, act, title));
  const requests = rows.map(({ requestId }) => requestId);
  const settled = (await sendRows(site, rows, { inTurn: row => asSeenNow(site, row) })).map(toldOfSending);
  const there = requests.filter((_, n) => !settled[n]);
  const told = new Map((await tellOf(site, there)).map((each, n) => [there[n], each]));
  return settled.map((each, n) => each ?? told.get(requests[n]) ?? { status: 'unseen' });
};

/** Submits one text. */
export const submit = async (site: Site, prepared: Prepared, title: string): Promise<SubmitOutcome> => (await submitTogether(site, [prepared], title))[0];
