import * as React from 'react';
import type { Deed } from '../../../domain/calendar/log';
import { Button } from '../../../ui/Button';
import { ErrorWords } from '../../../ui/ErrorWords';
import { Live } from '../../../ui/Live';
import { Notice } from '../../../ui/Notice';
import { useVajs } from '../../../ui/vajs';
import type { ActSending } from './useActSending';

const useDoneWords = (): ((deed: Deed) => string) => {
  const { calendarActs: { acts: { doneWords } }, calendar, common } = useVajs().strings;
  return deed => {
    switch (deed.kind) {
      case 'moved': return doneWords.moved([
        common.date(deed.to), ...(deed.timing?.kind === 'timed' ? [calendar.time(deed.timing.at)] : []), ...(deed.place ? [deed.place] : [])
      ].join(', '));
      case 'cancelled':
      case 'noted':
      case 'restored': return doneWords[deed.kind];
      default: return deed satisfies never;
    }
  };
};

/** What became of the last act, with the way back. */
export const ActBar = ({ state, undo, retry }: ActSending): React.ReactElement | null => {
  const { calendarActs: { acts } } = useVajs().strings;
  const doneWords = useDoneWords();
  const bar = React.useRef<HTMLDivElement>(null);
  const { status } = state;
  // The form that had the focus has made way.
  React.useEffect(() => {
    if (status !== 'idle' && status !== 'sending' && (document.activeElement === document.body || document.activeElement === null)) bar.current?.focus();
  }, [status]);
  switch (state.status) {
    case 'idle': return null;
    case 'sending': return <p role="status">{acts.saving}</p>;
    case 'done': {
      const words = state.undoes ? acts.undone : doneWords(state.deeds[0]);
      return (
        <div ref={bar} tabIndex={-1}>
          <Notice tone="info" slim actions={state.undoes ? undefined : <Button text={acts.undo} icon="history" onClick={undo} />}>{words}</Notice>
          <Live>{words}</Live>
        </div>
      );
    }
    case 'kept': return <div ref={bar} tabIndex={-1}><Notice tone="warn" slim alert>{acts.kept}</Notice></div>;
    case 'stuck': {
      const saved = state.all - state.left.length;
      return (
        <div ref={bar} tabIndex={-1}>
          <Notice tone="bad" alert title={acts.failed} actions={<Button text={acts.retryRest} icon="refresh" onClick={retry} />}>
            {saved > 0 && <p>{acts.partly(saved, state.all)}</p>}
            {state.unreachable && <p>{acts.notKept}</p>}
            <ErrorWords error={state.error} list={state.list} />
          </Notice>
        </div>
      );
    }
    default: return state satisfies never;
  }
};
