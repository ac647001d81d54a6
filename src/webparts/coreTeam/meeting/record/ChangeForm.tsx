import * as React from 'react';
import { rowOf } from '../../../../data/teamMeetings';
import { teamActions, teamDecisions } from '../../../../data/schema';
import type { AnyRow, ListSchema } from '../../../../data/schema/list';
import { useWords } from '../../../../ui/approvals/useWords';
import type { FieldsProps } from '../../../../ui/editing/EntityForm';
import { ColumnField } from '../../../../ui/editing/fields/ColumnField';
import { LazyEntityForm } from '../../../../ui/editing/lazy';
import { useOwnId } from '../../../../ui/ownId';
import { useVajs } from '../../../../ui/vajs';
import type { RecordKind } from './recordTyped';

const lists: Readonly<Record<RecordKind, ListSchema>> = { decision: teamDecisions, action: teamActions };
const columns: Readonly<Record<RecordKind, readonly string[]>> = { decision: ['Title', 'Owner', 'Day', 'Reason'], action: ['Title', 'Owner', 'DueDay', 'State', 'Result'] };

const Fields = ({ kind, list, form, messagesAt }: FieldsProps & { readonly kind: RecordKind }): React.ReactElement => {
  const prefix = useOwnId(list.name);
  return (
    <>
      {columns[kind].map(name => (
        <ColumnField key={name} prefix={prefix} name={name} column={list.columns[name]} form={form} messages={messagesAt(name)} />
      ))}
    </>
  );
};

/** What was written down, written otherwise; somebody else's change of the same row is compared with it. */
export const ChangeForm = ({ kind, id, onDone }: { readonly kind: RecordKind; readonly id: number; readonly onDone: () => void }): React.ReactElement | null => {
  const { site } = useVajs();
  const { teamMeeting: words } = useWords();
  const list = lists[kind];
  // The form compares with the row that it was opened with.
  const [row] = React.useState(() => rowOf(site, list, id) as AnyRow | undefined);
  if (!row) return null;
  return (
    <LazyEntityForm
      list={list} row={row} title={kind === 'decision' ? words.decision : words.action} onSaved={onDone} onCancel={onDone}
      fields={given => <Fields {...given} kind={kind} />}
    />
  );
};
