import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { DueReview } from '../../../domain/desk/dueReview';
import type { Sitting } from '../../../domain/desk/deskFacts';
import type { DocumentId } from '../../../domain/identity';
import type { ActTitle } from '../../../ui/approvals/actTitle';
import { useActing } from '../../../ui/approvals/useActing';
import { useVajs } from '../../../ui/vajs';
import { beginEdition, type Begun } from './newEditions';

export type BulkState =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly done: number; readonly all: number }
  | { readonly status: 'drafted'; readonly begun: readonly { readonly document: DocumentId; readonly outcome: Begun }[] }
  /** Rows of the log were written; `useActing` tells of each. */
  | { readonly status: 'reviewed' };

export interface Bulk {
  readonly state: BulkState;
  readonly acting: ReturnType<typeof useActing>;
  readonly newEditions: (chosen: readonly DueReview[]) => void;
  /** `titleOf` names each of the acts as long as it waits to be sent. */
  readonly noChange: (chosen: readonly DueReview[], titleOf: ActTitle) => void;
}

/** Reviews of several documents at once, one after the other; each is told of by itself. */
export const useBulk = (facts: ApprovalFacts, { on }: Sitting): Bulk => {
  const { site } = useVajs();
  const acting = useActing();
  const [state, setState] = React.useState<BulkState>({ status: 'idle' });
  /** A draft that may have arrived is not begun a second time. */
  const requests = React.useRef(new Map<DocumentId, string>());
  const requestOf = (document: DocumentId): string => {
    const request = requests.current.get(document) ?? crypto.randomUUID();
    requests.current.set(document, request);
    return request;
  };

  const draftAll = async (chosen: readonly DueReview[]): Promise<void> => {
    const begun: { document: DocumentId; outcome: Begun }[] = [];
    for (const { document } of chosen) {
      setState({ status: 'working', done: begun.length, all: chosen.length });
      begun.push({ document: document.id, outcome: await beginEdition(site, facts, document, on, requestOf(document.id)) });
    }
    setState({ status: 'drafted', begun });
    await site.refresh();
  };
  const reviewAll: (...of: Parameters<Bulk['noChange']>) => Promise<void> = async (chosen, titleOf) => {
    setState({ status: 'working', done: 0, all: chosen.length });
    await acting.send(chosen.map(({ document, edition }) => ({ kind: 'review', document: document.id, edition: edition.number })), titleOf);
    setState({ status: 'reviewed' });
  };
  const unlessBusy = (work: () => Promise<void>): void => {
    if (state.status !== 'working') work().catch(() => undefined); // every outcome is told as a state
  };
  return {
    state, acting,
    newEditions: chosen => unlessBusy(() => draftAll(chosen)),
    noChange: (chosen, titleOf) => unlessBusy(() => reviewAll(chosen, titleOf))
  };
};
