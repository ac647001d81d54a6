import type { Act } from '../../../src/data/approvals/actRows';
import { sendActs } from '../../../src/data/approvals/acting';
import type { SubmitOutcome } from '../../../src/data/approvals/outcomes';
import { submitTogether, type Prepared } from '../../../src/data/approvals/submitting';
import { approvalTexts } from '../../../src/data/schema';
import type { Site } from '../../../src/data/site';
import type { DocumentId } from '../../../src/domain/identity';
import { answerTo, approvalOf, AUTHOR, logOfEdition, MANAGER, prepared, seenBy, textOf } from '../../data/approvals/agency';
import { UNSUBMITTED, WAITING } from '../agency';
import { deskOf } from '../desk';
import type { Ending, Journey, Report, Told } from '../journey';
import type { World } from '../worlds';

type Status = SubmitOutcome['status'];

const endings: Readonly<Record<Status, Ending>> = {
  counted: 'good', unseen: 'kept', kept: 'kept', inert: 'failed', tooLate: 'failed', notSent: 'failed', refused: 'failed', failed: 'failed'
};

const told: Readonly<Record<Status, Told>> = {
  counted: 'there', unseen: 'there', inert: 'there', tooLate: 'there', kept: 'kept', notSent: 'notThere', refused: 'notThere', failed: 'notThere'
};

const saysOf = (outcome: SubmitOutcome): string => {
  if (outcome.status === 'refused') return `refused ${outcome.refusal.reason}`;
  return outcome.status === 'failed' ? `failed ${outcome.error.kind}` : outcome.status;
};

/** Whoever looks when the weather is clear sees each act once, and none that does not count. */
const replayed = (world: World, document: DocumentId) => async (): Promise<readonly string[]> => {
  const log = logOfEdition(await seenBy(deskOf(world, AUTHOR)), document);
  const kinds = log?.counted.map(({ kind }) => kind) ?? [];
  return [
    ...(log?.inert ?? []).map(({ reason }) => `a row that does not count: ${reason}`),
    ...kinds.filter((kind, n) => kinds.indexOf(kind) < n).map(kind => `twice: ${kind}`)
  ];
};

interface Deed { readonly world: World; readonly site: Site; readonly document: DocumentId; readonly send: () => Promise<SubmitOutcome> }

const reportOf = (deed: Deed, outcome: SubmitOutcome): Report => ({
  ending: endings[outcome.status],
  says: saysOf(outcome),
  // A text says nothing by itself: one that was written before its submission failed stays, and the next try finds it.
  told: ({ list }) => (list === approvalTexts.name && told[outcome.status] !== 'there' ? 'kept' : told[outcome.status]),
  wrong: replayed(deed.world, deed.document),
  again: () => afterwards(deed, outcome)
});

/** What waits is sent; what was refused is done again; what is there stays. */
const afterwards = async (deed: Deed, { status }: SubmitOutcome): Promise<Report> => {
  if (told[status] === 'notThere') return reportOf(deed, await deed.send());
  await deed.site.outbox.send();
  return reportOf(deed, deed.site.outbox.entries.length > 0 ? { status: 'kept' } : { status: 'counted' });
};

const called = (facts: Awaited<ReturnType<typeof seenBy>>, title: string): DocumentId => {
  const found = facts.documents.find(document => document.title === title);
  if (!found) throw new Error(title);
  return found.id;
};

const submitting: Journey = {
  name: 'author submits a job description', as: AUTHOR, inTurn: { alone: 24, batch: 12 },
  prepare: async ({ world, haste }) => {
    const site = deskOf(world, AUTHOR, { haste });
    const facts = await seenBy(site);
    const document = called(facts, UNSUBMITTED);
    const text: Prepared = prepared(site, facts, document, textOf('Teeb tööd.'));
    const deed: Deed = { world, site, document, send: async () => (await submitTogether(site, [text], 'ametijuhend'))[0] };
    return async () => reportOf(deed, await deed.send());
  }
};

const answering = (name: string, kind: 'coordinate' | 'return', text?: string): Journey => ({
  name, as: MANAGER, inTurn: { alone: 16, batch: 10 },
  prepare: async ({ world, haste }) => {
    const site = deskOf(world, MANAGER, { haste });
    const facts = await seenBy(site);
    const document = called(facts, WAITING);
    const act: Act = answerTo(approvalOf(facts, document), 0, kind, text);
    const deed: Deed = { world, site, document, send: async () => (await sendActs(site, [act], 'ametijuhend'))[0] };
    return async () => reportOf(deed, await deed.send());
  }
});

export const approvalJourneys: readonly Journey[] = [
  submitting, answering('line manager coordinates a job description', 'coordinate'), answering('line manager returns a job description', 'return', 'Eesmärk puudub.')
];
