import * as React from 'react';
import { act, screen, within } from '@testing-library/react';
import { newDraft, saveDraft, type DocumentDraft } from '../../../../src/data/approvals/drafts';
import { approvalsIn, type ApprovalFacts } from '../../../../src/data/approvals/readApprovals';
import { approvalLists } from '../../../../src/data/approvals/approvalLists';
import { Site } from '../../../../src/data/site';
import { connect } from '../../../../src/data/transport';
import type { WrittenContent } from '../../../../src/domain/jobDescriptions/content';
import { useApprovals } from '../../../../src/ui/approvals/useApprovals';
import DraftEditor from '../../../../src/webparts/jobDescriptions/editor/DraftEditor';
import { beside, renderOnSite, siteAs } from '../../../site/onSite';

export const PATIENCE = { timeout: 20_000 };

export const factsOn = async (site: Site): Promise<ApprovalFacts> => {
  await beside(async () => {
    await site.known(approvalLists);
    await site.settled();
  });
  const load = approvalsIn(site);
  if (load.status !== 'ready') throw new Error(`The facts are ${load.status}`);
  return load.value;
};

/** A new draft of some job description of the site, written by somebody. */
export const draftOn = async (site: Site, content: WrittenContent): Promise<DocumentDraft> => {
  const facts = await factsOn(site);
  const document = facts.documents.find(({ kind }) => kind === 'jobDescription') ?? facts.documents[0];
  const made = await beside(() => newDraft(site, {
    document: document.id, edition: 77, restricted: false, title: document.title, changeSummary: '', costs: false, concerned: [], content
  }));
  if (made.status !== 'saved') throw new Error(`The draft is ${made.status}`);
  return made.draft;
};

/** What the list has of a draft, as somebody else sees it. */
export const draftSeenBy = async (person: string, id: number): Promise<DocumentDraft> => {
  const facts = await factsOn(siteAs(person));
  const found = facts.drafts.find(one => one.id === id && !one.restricted);
  if (!found) throw new Error(`${person} sees no draft ${id}`);
  return found;
};

/** Somebody else saves the draft from another computer. */
export const saveAs = async (person: string, id: number, change: (was: WrittenContent) => WrittenContent): Promise<void> => {
  const site = siteAs(person);
  const was = (await factsOn(site)).drafts.find(one => one.id === id && !one.restricted);
  if (!was?.content) throw new Error(`${person} cannot read draft ${id}`);
  const { content } = was;
  const saved = await beside(() => saveDraft(site, { ...was, content: change(content) }, was));
  if (saved.status !== 'saved') throw new Error(`${person} could not save: ${saved.status}`);
};

/** The editor with the draft as the site has it, as the frame shows it. */
const OfSite = ({ id, onClose, onSubmit }: { readonly id: number; readonly onClose: () => void; readonly onSubmit: () => void }): React.ReactElement | null => {
  const load = useApprovals();
  if (load.status !== 'ready') return null;
  const draft = load.value.drafts.find(one => one.id === id && !one.restricted);
  return draft ? <DraftEditor draft={draft} facts={load.value} onClose={onClose} onSubmit={onSubmit} /> : null;
};

export interface OpenedDraft { readonly site: Site; readonly closed: jest.Mock; readonly submitted: jest.Mock; readonly leave: () => void }

export const openDraft = async (site: Site, id: number): Promise<OpenedDraft> => {
  const [closed, submitted] = [jest.fn(), jest.fn()];
  const { unmount } = await renderOnSite(<OfSite id={id} onClose={closed} onSubmit={submitted} />, { site });
  await screen.findByRole('article', { name: 'Mustandi tekst' }, PATIENCE);
  await act(() => site.settled());
  return { site, closed, submitted, leave: unmount };
};

/** A person's site whose connection can be lost. */
export const siteThatGetsLost = (person: string): { readonly site: Site; readonly lose: () => void } => {
  const { url } = globalThis.localSite;
  let lost = false;
  const sp = connect({
    url, headers: { 'X-Local-User': person }, wait: () => Promise.resolve(),
    fetch: (...asked) => (lost ? Promise.reject(new TypeError('Failed to fetch')) : fetch(...asked))
  });
  return { site: new Site({ url, sp, pause: () => Promise.resolve() }), lose: () => { lost = true; } };
};

export const field = (name: string): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
export const sheet = (): ReturnType<typeof within> => within(screen.getByRole('article', { name: 'Mustandi tekst' }));
