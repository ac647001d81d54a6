import * as React from 'react';
import { sendRows, type ActRow, type RowSent } from '../../../data/acts';
import { rowOfDeed } from '../../../data/calendarActs';
import type { SiteError } from '../../../data/siteError';
import type { Calendar } from '../../../domain/calendar/calendar';
import type { OccurrenceChange } from '../../../domain/calendar/change';
import { deedsOf, undoing, type Doing, type Standing } from '../../../domain/calendar/doing';
import type { Deed } from '../../../domain/calendar/log';
import type { Occurrence } from '../../../domain/calendar/occurrence';
import { keyOf } from '../../../domain/calendar/compliance';
import type { PlannedRule } from '../../../domain/calendar/replay';
import { useVajs } from '../../../ui/vajs';

/** What was asked for, and the way back. */
interface Asked {
  readonly deeds: readonly Deed[];
  readonly before: Standing;
  /** It takes an earlier act back. */
  readonly undoes: boolean;
}

export type ActState =
  | { readonly status: 'idle' }
  | { readonly status: 'sending' }
  /** SharePoint has answered for every row. */
  | Asked & { readonly status: 'done' }
  /** Some rows wait for the connection; none was refused. */
  | { readonly status: 'kept' }
  /** Some rows were not taken; `left` can be sent again. */
  | Asked & { readonly status: 'stuck'; readonly left: readonly ActRow[]; readonly all: number; readonly error: SiteError; readonly list: ActRow['list']; readonly unreachable: boolean };

export interface ActSending {
  readonly state: ActState;
  readonly act: (doing: Doing) => void;
  readonly undo: () => void;
  readonly retry: () => void;
}

/** What stands of some occurrences now, so that it can be brought back. */
const standingNow = ({ replayed }: Calendar, occurrences: readonly Occurrence<PlannedRule>[]): Standing => {
  const kept = new Map<string, OccurrenceChange | undefined>(occurrences.map(({ rule, planned }) => {
    const key = keyOf({ rule: rule.id, planned });
    return [key, replayed.changes.get(key)?.change];
  }));
  return key => kept.get(key);
};

type Refused = Extract<RowSent, { error: SiteError }>;
const isRefused = (sent: RowSent): sent is Refused => sent.status === 'failed' || sent.status === 'notKept';

/** Writes acts on the occurrences of one sitting. Nothing is done before SharePoint has said so. */
export const useActSending = (calendar: Calendar, occurrences: readonly Occurrence<PlannedRule>[], title: string): ActSending => {
  const { site, strings: { calendarActs, common } } = useVajs();
  const [state, setState] = React.useState<ActState>({ status: 'idle' });

  const send = async (rows: readonly ActRow[], all: number, asked: Asked): Promise<void> => {
    setState({ status: 'sending' });
    const sent = await sendRows(site, rows);
    const refused = sent.find(isRefused);
    if (refused) {
      const left = rows.filter((_, i) => isRefused(sent[i]));
      setState({ ...asked, status: 'stuck', left, all, error: refused.error, list: rows[0].list, unreachable: refused.status === 'notKept' });
    } else setState(sent.some(({ status }) => status === 'kept') ? { status: 'kept' } : { ...asked, status: 'done' });
  };

  const begin = (asked: Asked): void => {
    const rows = asked.deeds.map(deed => rowOfDeed(deed, calendarActs.titleOfAct(deed.kind, title, common.date(deed.planned))));
    send(rows, rows.length, asked).catch(() => undefined); // every answer is told as a state
  };

  return {
    state,
    act: doing => {
      if (state.status === 'sending') return;
      const before = standingNow(calendar, occurrences);
      begin({ deeds: deedsOf(occurrences, before, doing), before, undoes: false });
    },
    undo: () => {
      if (state.status !== 'done') return;
      const deeds = undoing(state.deeds, state.before);
      const done = new Map(state.deeds.map(deed => [keyOf(deed), deed.kind === 'restored' ? undefined : deed]));
      begin({ deeds, before: key => done.get(key), undoes: true });
    },
    retry: () => {
      if (state.status === 'stuck') send(state.left, state.all, state).catch(() => undefined);
    }
  };
};
