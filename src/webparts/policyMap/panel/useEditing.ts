import * as React from 'react';
import { rowNow } from '../../../data/rowNow';
import { roleHolders } from '../../../data/schema';
import type { Draft, ListSchema, Row } from '../../../data/schema/list';
import type { KeyRole, RoleHolder } from '../../../domain/people/role';
import type { RoleId } from '../../../domain/identity';
import { useVajs } from '../../../ui/vajs';
import type { May } from '../useMay';
import type { MapFacts } from '../usePolicyMap';

/** A form over one row, or over a new one. */
export interface FormAsked {
  readonly title: string;
  readonly list: ListSchema;
  readonly row?: Row<ListSchema>;
  readonly initial?: Draft<ListSchema>;
  /** Columns that the form shows and does not change. */
  readonly fixed?: readonly string[];
}

export type PanelMode =
  | { readonly status: 'reading' }
  | { readonly status: 'editing'; readonly form: FormAsked }
  | { readonly status: 'suggesting' };

export interface Editing {
  readonly mode: PanelMode;
  readonly may: May;
  readonly read: () => void;
  readonly suggest: () => void;
  readonly editRow: (list: ListSchema, id: number, title: string, initial?: Draft<ListSchema>, fixed?: readonly string[]) => void;
  readonly addRow: (list: ListSchema, title: string, initial: Draft<ListSchema>) => void;
  /** Opens the holder's row with today as its last day. */
  readonly endHolder: (holder: RoleHolder, title: string) => void;
}

const reading: PanelMode = { status: 'reading' };

/** What a person may change in a panel, and the form that is open. */
export const useEditing = (may: May): Editing => {
  const { site, today } = useVajs();
  const [mode, setMode] = React.useState<PanelMode>(reading);

  const editRow: Editing['editRow'] = (list, id, title, initial, fixed) => {
    const row = rowNow(site, list, id);
    if (row) setMode({ status: 'editing', form: { title, list, row, initial, fixed } });
  };

  return {
    mode, may,
    read: () => setMode(reading),
    suggest: () => setMode({ status: 'suggesting' }),
    editRow,
    addRow: (list, title, initial) => setMode({ status: 'editing', form: { title, list, initial } }),
    endHolder: ({ id }, title) => editRow(roleHolders, id, title, { ValidUntil: today })
  };
};

/** The row of the role that a key stands for, which a new holder names. */
export const roleWithKey = ({ roles }: MapFacts, key: KeyRole): RoleId | undefined => roles.find(role => role.key === key)?.id;
