import * as React from 'react';
import { endRule } from '../../../data/calendarActs';
import type { AnyRow } from '../../../data/schema/list';
import type { SiteError } from '../../../data/siteError';
import type { PlainDate } from '../../../domain/time/plainDate';
import { useVajs } from '../../../ui/vajs';
import type { RuleTask } from './tasks';

/** What became of ending a rule before another one takes its place. */
export type Ending =
  | { readonly status: 'not' }
  | { readonly status: 'done'; readonly until: PlainDate }
  | { readonly status: 'conflict'; readonly theirs: AnyRow }
  | { readonly status: 'failed'; readonly error: SiteError };

/** Ends the rule of a row once, however often the new one is then tried; true when nothing stands in the new one's way. */
export const useEndingRule = (task: RuleTask, row: AnyRow | undefined): readonly [Ending, (until: PlainDate) => Promise<boolean>] => {
  const { site, strings: { calendarActs: { rule } } } = useVajs();
  const [ending, setEnding] = React.useState<Ending>({ status: 'not' });
  const [requestId] = React.useState(() => crypto.randomUUID());
  const end = async (until: PlainDate): Promise<boolean> => {
    if (!row || (ending.status === 'done' && ending.until === until)) return true;
    const state = site.stateOf(task.list);
    // Ended before on another day: it is our own change that is changed.
    const rows: readonly AnyRow[] = state.status === 'ready' ? state.rows : [];
    const at = ending.status === 'done' ? rows.find(({ stamp }) => stamp.id === row.stamp.id) ?? row : row;
    const ended = await endRule(site, task.list, at, { requestId, title: rule.endTitle(task.about ?? task.title), until });
    switch (ended.status) {
      case 'ended':
      case 'kept': setEnding({ status: 'done', until }); return true;
      case 'conflict': setEnding(ended); return false;
      case 'failed': setEnding(ended); return false;
      default: return ended satisfies never;
    }
  };
  return [ending, end];
};
