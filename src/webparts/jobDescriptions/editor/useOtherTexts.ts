import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { readAllTexts } from '../../../data/approvals/texts';
import type { ManagedDocument } from '../../../domain/documents/document';
import type { LintedText } from '../../../domain/jobDescriptions/lint/texts';
import { useVajs } from '../../../ui/vajs';
import { lintedTexts, otherTexts } from './otherTexts';

export type OtherTextsState =
  | { readonly status: 'unasked' | 'reading' | 'failed' }
  | { readonly status: 'read'; readonly texts: readonly LintedText[] };

export interface OtherTexts { readonly state: OtherTextsState; readonly ask: () => void }

/** The organisation's other job descriptions; nothing is read before somebody asks. */
export const useOtherTexts = (facts: ApprovalFacts, own: ManagedDocument | undefined): OtherTexts => {
  const { site } = useVajs();
  const [state, setState] = React.useState<OtherTextsState>({ status: 'unasked' });
  const there = React.useRef(true);
  React.useEffect(() => () => { there.current = false; }, []);
  const ask = (): void => {
    if (!own || state.status === 'reading' || state.status === 'read') return;
    setState({ status: 'reading' });
    const others = otherTexts(facts, own);
    readAllTexts(site, others.map(({ hash }) => hash)).then(
      texts => { if (there.current) setState({ status: 'read', texts: lintedTexts(others, texts, facts) }); },
      () => { if (there.current) setState({ status: 'failed' }); }
    ).catch(() => undefined);
  };
  return { state, ask };
};
