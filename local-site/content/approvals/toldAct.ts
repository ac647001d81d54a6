import type { BoundOrder } from '../../../src/domain/approval/entry';
import type { AnswerKind } from '../../../src/domain/approval/entry';
import type { BasisKind } from '../../../src/domain/people/role';
import type { PlainDate } from '../../../src/domain/time/plainDate';
import type { ToldContent } from '../jobDescriptions/toldContent';
import type { ToldTeam } from '../teams/toldMember';

/** An edition of a document, by the document's key. */
export interface ToldEdition { readonly document: string; readonly edition: number }

/** A text as somebody writes it: the draft, and what is submitted. */
export interface ToldText extends ToldEdition {
  readonly content: ToldContent | ToldTeam;
  readonly change: string;
  readonly costs?: boolean;
  /** Keys of units whose heads are asked. */
  readonly concerned?: readonly string[];
  /** Keys of organisations whose heads are asked. */
  readonly agencies?: readonly string[];
}

/** What people write in the editor. */
export type ToldWriting = ToldText & { readonly content: ToldContent };

/** What somebody does, told by keys; steps are named as in `routes.ts`. */
export type ToldDeed =
  | { readonly does: 'submit'; readonly text: ToldText; readonly authors: readonly string[]; readonly package?: string }
  | (ToldEdition & { readonly does: AnswerKind; readonly step: string; readonly text?: string; readonly container?: string })
  /** The place of one person in a step is given over to another. */
  | (ToldEdition & { readonly does: 'delegate'; readonly step: string; readonly from: string; readonly to: string; readonly text?: string })
  | (ToldEdition & { readonly does: 'comment'; readonly text: string })
  | (ToldEdition & { readonly does: 'acknowledge' | 'review' })
  | (ToldEdition & { readonly does: 'bindOrder'; readonly order: BoundOrder })
  | {
    readonly does: 'nameSubstitute'; readonly substitute: string; readonly from: PlainDate; readonly until: PlainDate;
    readonly basis: { readonly kind: BasisKind; readonly reference?: string };
  };

/** A row of the log: SharePoint stamps who and when, so it is written by that person, with the site's clock at that moment. */
export type ToldAct = ToldDeed & {
  /** Key of the person. */
  readonly by: string;
  /** Epoch ms, whole seconds. */
  readonly at: number;
};

/** An edition being written, and who saved it last. */
export interface ToldDraft { readonly by: string; readonly at: number; readonly text: ToldWriting }
