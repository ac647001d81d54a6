import { saveDraft, type DocumentDraft, type DraftSaved } from '../../../data/approvals/drafts';
import type { Site } from '../../../data/site';
import { asSiteError, isSilence, SiteError } from '../../../data/siteError';
import type { WrittenContent } from '../../../domain/jobDescriptions/content';
import { editing, isUnsaved, resumeEditing, startEditing, type Command, type Editing } from './editing';
import { dropWriting, keepWriting, readWriting } from './keptWriting';
import type { Written } from './written';

/** A draft whose text can be read. */
export type ReadableDraft = DocumentDraft & { readonly content: WrittenContent };

export const isReadable = (draft: DocumentDraft): draft is ReadableDraft => draft.content !== undefined;

/** What became of saving. Only SharePoint's own answer makes anything saved. */
export type Saving =
  | { readonly status: 'idle' | 'saving' }
  /** No answer: it is kept in this browser and sent again by itself. */
  | { readonly status: 'offline' }
  | { readonly status: 'failed'; readonly error: SiteError };

/** How long a person may go on typing before it is saved, and before this browser keeps it. */
export const SAVE_MS = 1500;
const KEEP_MS = 300;
const RETRY_MS = 15_000;

const writtenOf = ({ content, changeSummary, costs, concerned }: ReadableDraft): Written =>
  ({ content, declared: { changeSummary, costs, concerned } });

const idle: Saving = { status: 'idle' };

/**
 * A draft that a person has opened: what is written, what SharePoint holds of it, and the way from one to the other. It lives
 * outside React, so that an answer that comes late finds what is written now.
 */
export class DraftSession {
  public editing: Editing;
  public saving: Saving = idle;
  /** When SharePoint last took something of mine, epoch ms. */
  public savedAt: number | undefined;
  /** When what was brought back from this browser had been typed, epoch ms. */
  public readonly restoredFrom: number | undefined;
  private row: ReadableDraft;
  private running: Promise<void> | undefined;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  public constructor(private readonly site: Site, draft: ReadableDraft, private readonly user: string) {
    this.row = draft;
    const kept = readWriting(user, draft);
    this.restoredFrom = kept?.at;
    this.editing = kept ? resumeEditing(kept, writtenOf(draft), draft.editor.name) : startEditing(writtenOf(draft));
  }

  public get unsaved(): boolean { return isUnsaved(this.editing); }

  /** Listens until the returned function is called; what is unsaved by then is kept here and sent. */
  public open(listener: () => void): () => void {
    this.listeners.add(listener);
    window.addEventListener('online', this.saveSoon);
    window.addEventListener('pagehide', this.keep);
    if (this.unsaved) this.schedule(0);
    return () => {
      this.listeners.delete(listener);
      window.removeEventListener('online', this.saveSoon);
      window.removeEventListener('pagehide', this.keep);
      clearTimeout(this.saveTimer);
      this.keep();
      if (this.unsaved) this.saveSoon();
    };
  }

  public readonly run = (command: Command): void => {
    const was = this.editing;
    this.editing = editing(was, command);
    if (this.editing === was) return;
    if (this.editing.now !== was.now) {
      this.schedule(SAVE_MS);
      clearTimeout(this.keepTimer);
      this.keepTimer = setTimeout(this.keep, KEEP_MS);
    }
    // A choice was the only thing in the way.
    if (was.conflicts.length > 0 && this.editing.conflicts.length === 0) this.schedule(0);
    this.tell();
  };

  /** The draft as the list has it now: somebody else may have saved it. */
  public heard(draft: DocumentDraft): void {
    if (this.running || draft.revision === this.row.revision || !isReadable(draft)) return;
    this.take(draft);
  }

  /** Saves what is written now. Resolves when SharePoint has answered, or did not. */
  public save(): Promise<void> {
    clearTimeout(this.saveTimer);
    this.running ??= this.send().finally(() => {
      this.running = undefined;
      this.keep();
      this.tell();
    });
    return this.running;
  }

  /** Saves until nothing is unsaved, or something is in the way. True: SharePoint has all of it. */
  public async settle(): Promise<boolean> {
    if (this.running) await this.running;
    while (this.unsaved && this.editing.conflicts.length === 0) {
      await this.save();
      if (this.saving.status !== 'idle') break;
    }
    return !this.unsaved && this.editing.conflicts.length === 0;
  }

  private readonly saveSoon = (): void => {
    this.save().catch(() => undefined); // `send` tells what went wrong itself
  };

  /** What is not in SharePoint is kept in this browser; what is there is kept nowhere else. */
  private readonly keep = (): void => {
    clearTimeout(this.keepTimer);
    if (this.unsaved) keepWriting(this.user, this.row, this.editing);
    else dropWriting(this.user, this.row);
  };

  private schedule(ms: number): void {
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(this.saveSoon, ms);
  }

  private async send(): Promise<void> {
    while (this.unsaved && this.editing.conflicts.length === 0) {
      const sent = this.editing.now;
      this.put({ status: 'saving' });
      const { content, declared } = sent;
      const outcome = await saveDraft(this.site, { title: this.row.title, content, ...declared }, this.row)
        .catch(async (thrown: unknown): Promise<DraftSaved> => ({ status: 'failed', error: await asSiteError(thrown) }));
      if (outcome.status === 'saved') {
        this.row = { ...outcome.draft, content };
        this.savedAt = outcome.draft.modified;
        this.saving = idle;
        this.run({ do: 'saved', sent });
        if (this.unsaved) this.schedule(SAVE_MS);
        return;
      }
      if (outcome.status === 'failed') {
        this.put(isSilence(outcome.error) ? { status: 'offline' } : { status: 'failed', error: outcome.error });
        if (isSilence(outcome.error) && this.listeners.size > 0) this.schedule(RETRY_MS);
        return;
      }
      if (!isReadable(outcome.theirs)) {
        this.put({ status: 'failed', error: new SiteError('unexpected', this.row.title) });
        return;
      }
      this.take(outcome.theirs);
    }
    this.put(idle);
  }

  private take(theirs: ReadableDraft): void {
    this.row = theirs;
    this.run({ do: 'theirs', written: writtenOf(theirs), by: theirs.editor.name });
  }

  private put(saving: Saving): void {
    this.saving = saving;
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach(listener => listener());
  }
}
