import type { ListSchema } from '../../data/schema/list';
import type { Rights } from '../../data/rights';
import type { DocumentId } from '../../domain/identity';

/** A row being written: a new one, or one that is there. */
export interface FormTask {
  readonly kind: 'form';
  readonly list: ListSchema;
  readonly title: string;
  /** The document that the row is about, as people call it; absent where a document itself is new. */
  readonly about?: string;
  /** Id of the row to change; absent: a new one. */
  readonly row?: number;
  /** What a new row starts from, by column. */
  readonly initial?: Readonly<Record<string, unknown>>;
}

/** What a person is doing beside the grid. Reading a document is no task: that lives in the address. */
export type Task =
  | FormTask
  | { readonly kind: 'suggest'; readonly document: DocumentId; readonly about: string }
  | { readonly kind: 'columns' }
  | { readonly kind: 'import' };

type Writing = Pick<Rights, 'add' | 'edit'>;

/** What a person may do here on the shown day. */
export interface May {
  readonly suggest: boolean;
  readonly documents: Writing;
  readonly editions: Writing;
  readonly listedProcesses: Writing;
  readonly roleHolders: Writing;
}
