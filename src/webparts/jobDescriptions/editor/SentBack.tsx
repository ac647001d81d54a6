import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { editionKey } from '../../../domain/approval/replay';
import type { DocumentId } from '../../../domain/identity';
import { useWords } from '../../../ui/approvals/useWords';
import { LongText } from '../../../ui/LongText';
import { momentWords } from '../../../ui/momentWords';
import { Notice } from '../../../ui/Notice';
import { namesIn } from '../../../ui/round/peopleNames';
import { useVajs } from '../../../ui/vajs';

/** Why the text came back: whoever mends it has the reason beside it. */
export const SentBack = ({ facts, document, edition }: { readonly facts: ApprovalFacts; readonly document: DocumentId; readonly edition: number }): React.ReactElement | null => {
  const { common } = useVajs().strings;
  const { round } = useWords();
  const approval = facts.replay.editions.get(editionKey(document, edition))?.approval;
  if (approval?.status !== 'returned') return null;
  const { by, at, text } = approval;
  return (
    <Notice tone="warn" slim title={`${round.returnedBy(namesIn(facts, round.unknownPerson)(by), momentWords(new Date(at), common.locale))}:`}>
      <LongText text={text} />
    </Notice>
  );
};
