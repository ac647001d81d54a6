import type { DocumentAct } from '../approval/entry';
import type { Digest } from '../approval/envelope';
import { editionKey, type Replay } from '../approval/replay';
import type { Waits } from './waiting';

/** The text that a thing on the desk is about, by its hash. What has none cannot be opened, so it cannot be answered with others. */
export const textOf = (one: Waits): Digest | undefined => {
  switch (one.kind) {
    case 'answer':
    case 'returned':
    case 'order': return one.round.submit.hash;
    case 'read': return one.reading.edition.hash;
    case 'review': return one.review.edition.hash;
    case 'suggestion':
    case 'action':
    case 'draft': return undefined;
    default: return one satisfies never;
  }
};

/** Answers that one press gives for several: what agrees and needs no words. A signature is always given one by one. */
const agreeing = ['coordinate', 'approve'] as const;

/** What agreeing with one thing writes; empty for what is answered one by one. */
export const agreementTo = (one: Waits, replay: Replay): readonly DocumentAct[] => {
  switch (one.kind) {
    case 'answer': {
      const { document, edition, round: { number: round, submit: { hash, package: mark } } } = one;
      const about = { document, edition, hash, round, ...(mark === undefined ? {} : { package: mark }) };
      return one.steps.flatMap(({ step, answers }): readonly DocumentAct[] => {
        const kind = agreeing.find(answer => answers.includes(answer));
        return kind === undefined ? [] : [{ ...about, kind, step }];
      }).slice(0, 1); // one row answers every place of one person in a step; a step beside it opens again on the desk
    }
    case 'read': {
      const { document, edition } = one;
      const approval = replay.editions.get(editionKey(document, edition))?.approval;
      const { hash } = one.reading.edition;
      return approval?.status === 'confirmed' && hash !== undefined
        ? [{ kind: 'acknowledge', document, edition, hash, round: approval.round.number }] : [];
    }
    case 'review': return [{ kind: 'review', document: one.document, edition: one.edition }];
    case 'returned':
    case 'order':
    case 'suggestion':
    case 'action':
    case 'draft': return [];
    default: return one satisfies never;
  }
};

/** Things of one desk that may be answered together: each text was opened, and the same press says the same to each. */
export const mayAgreeTogether = (one: Waits, replay: Replay, isOpened: (text: Digest) => boolean): boolean => {
  const text = textOf(one);
  return agreementTo(one, replay).length > 0 && text !== undefined && isOpened(text);
};
