import * as React from 'react';
import { rowNow } from '../../../data/rowNow';
import { calendarActivities } from '../../../data/schema';
import type { AnyRow, ListSchema } from '../../../data/schema/list';
import type { Calendar } from '../../../domain/calendar/calendar';
import { DetailsPanel } from '../../../ui/DetailsPanel';
import { LazyEntityForm } from '../../../ui/editing/lazy';
import { Notice } from '../../../ui/Notice';
import { useVajs } from '../../../ui/vajs';
import type { ShownCalendar } from '../views/view';
import { Awaiting } from './Awaiting';
import { LazyConfirmMonth, LazyRuleForm } from './lazy';
import type { CalendarTask, FormTask, RuleTask } from './tasks';

export interface CalendarTaskPanelProps {
  readonly task: CalendarTask;
  readonly calendar: Calendar;
  readonly all: ShownCalendar['between'];
  readonly onTask: (task: CalendarTask) => void;
  /** Done or given up: back to reading. */
  readonly onClose: () => void;
  /** Something was added: it is opened next. */
  readonly onOpen: (key: string) => void;
}

/** The row as it was when the form was opened: the form itself finds out when somebody else changes it. */
const useRow = (list: ListSchema, id: number | undefined): AnyRow | undefined => {
  const { site } = useVajs();
  const [row] = React.useState(() => (id === undefined ? undefined : rowNow(site, list, id)));
  return row;
};

const Form = ({ task, onClose, onOpen }: CalendarTaskPanelProps & { readonly task: FormTask }): React.ReactElement => {
  const { webPart } = useVajs().strings;
  const row = useRow(task.list, task.row);
  if (task.row !== undefined && !row) return <Notice tone="warn">{webPart.errors.rowMissing}</Notice>;
  const saved = (next: AnyRow): void => {
    if (task.opens && !row) onOpen(`${task.opens}${next.stamp.id}`);
    else onClose();
  };
  return <LazyEntityForm list={task.list} row={row} initial={task.initial} title={task.title} onSaved={saved} onCancel={onClose} />;
};

const Rule = ({ task, calendar, onClose, onOpen }: CalendarTaskPanelProps & { readonly task: RuleTask }): React.ReactElement => {
  const { webPart } = useVajs().strings;
  const row = useRow(task.list, task.row);
  if (task.row !== undefined && !row) return <Notice tone="warn">{webPart.errors.rowMissing}</Notice>;
  const saved = (next: AnyRow): void => {
    if (task.list === calendarActivities && next.stamp.id !== task.row) onOpen(`a${next.stamp.id}`);
    else onClose();
  };
  return <LazyRuleForm task={task} row={row} calendar={calendar} onSaved={saved} onCancel={onClose} />;
};

const Doing = (props: CalendarTaskPanelProps): React.ReactElement => {
  const { task, calendar, all, onTask } = props;
  switch (task.kind) {
    case 'form': return <Form {...props} task={task} />;
    case 'rule': return <Rule {...props} task={task} />;
    case 'confirmMonth': return (
      <LazyConfirmMonth
        key={`${task.forum} ${task.month}`} calendar={calendar} all={all} forum={task.forum} month={task.month}
        onMonth={month => onTask({ ...task, month })}
      />
    );
    case 'awaiting': return <Awaiting calendar={calendar} all={all} onMonth={(forum, month) => onTask({ kind: 'confirmMonth', forum, month })} />;
    default: return task satisfies never;
  }
};

/** Something that is being done, in the panel. What was typed is kept until it is saved or given up. */
export const CalendarTaskPanel = (props: CalendarTaskPanelProps): React.ReactElement => {
  const { task, calendar, onClose } = props;
  const { calendar: { months }, calendarActs, common } = useVajs().strings;
  const head = (): { readonly title: string; readonly kicker?: string } => {
    switch (task.kind) {
      case 'form':
      case 'rule': return { title: task.title, kicker: task.about };
      case 'confirmMonth': return {
        title: calendarActs.confirm.title(calendarActs.awaiting.month(months[Number(task.month.slice(5, 7)) - 1], task.month.slice(0, 4))),
        kicker: calendar.forumOf.get(task.forum)?.name
      };
      case 'awaiting': return { title: calendarActs.awaiting.title };
      default: return task satisfies never;
    }
  };
  return (
    <DetailsPanel {...head()} onClose={onClose} closeLabel={common.close}>
      <Doing {...props} />
    </DetailsPanel>
  );
};

export default CalendarTaskPanel;
