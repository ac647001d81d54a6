import * as React from 'react';
import type { DocumentDraftId, DocumentId } from '../../domain/identity';
import { useAddress, writeAddress } from '../../ui/useAddress';
import { documentViews, jobViews, type DocumentView, type JobView } from './views';

/** What the address says: which document, which of its texts, and how it is looked at. */
export interface OpenedJob {
  readonly view: JobView;
  readonly document?: DocumentId;
  /** A document that is looked at in the register's place. */
  readonly wide?: DocumentView;
  /** The text that is read, or the later one of two: as `textChoices` names it. */
  readonly edition?: string;
  /** The earlier one of two. */
  readonly was?: string;
  readonly draft?: DocumentDraftId;
  readonly show: (view: JobView) => void;
  readonly open: (document: DocumentId) => void;
  /** Reads a text of the opened document, or of another one. */
  readonly read: (key?: string, document?: DocumentId) => void;
  readonly compare: (now?: string, was?: string) => void;
  readonly edit: (draft: DocumentDraftId) => void;
  /** From the text back to the register, with the document's panel. */
  readonly back: () => void;
  readonly close: () => void;
}

const idIn = <Id extends number>(text: string | undefined): Id | undefined => (text !== undefined && /^[1-9]\d*$/.test(text) ? Number(text) as Id : undefined);

const NO_TEXT = { edition: undefined, with: undefined, draft: undefined };

export const useOpenedJob = (defaultView: JobView): OpenedJob => {
  const [asked] = useAddress('view');
  const [document] = useAddress('document');
  const [edition] = useAddress('edition');
  const [was] = useAddress('with');
  const [draft] = useAddress('draft');
  const wide = documentViews.find(view => view === asked);
  // Back from a text leads to where the person came from.
  const under = React.useRef<JobView>(defaultView);
  const view = jobViews.find(one => one === asked) ?? (wide ? under.current : defaultView);
  React.useEffect(() => { under.current = view; }, [view]);
  const acts = React.useMemo(() => {
    const named = (next: JobView): string | undefined => (next === defaultView ? undefined : next);
    return {
      show: (next: JobView) => writeAddress({ ...NO_TEXT, view: named(next) }),
      open: (id: DocumentId) => writeAddress({ ...NO_TEXT, document: String(id), view: named(under.current) }),
      read: (key?: string, of?: DocumentId) =>
        writeAddress({ ...NO_TEXT, view: 'reading', edition: key, ...(of === undefined ? {} : { document: String(of) }) }),
      compare: (now?: string, earlier?: string) => writeAddress({ ...NO_TEXT, view: 'compare', edition: now, with: earlier }),
      edit: (id: DocumentDraftId) => writeAddress({ ...NO_TEXT, view: 'edit', draft: String(id) }),
      back: () => writeAddress({ ...NO_TEXT, view: named(under.current) }),
      close: () => writeAddress({ ...NO_TEXT, document: undefined, view: named(under.current) })
    };
  }, [defaultView]);
  return { view, wide, document: idIn<DocumentId>(document), edition, was, draft: idIn<DocumentDraftId>(draft), ...acts };
};
