import * as React from 'react';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useVajs } from '../vajs';

/** Says plainly that what stands below is not today's state, with the way back. */
export const ShownDay = (): React.ReactElement | null => {
  const { on, today, showDay, strings: { common } } = useVajs();
  if (on === today) return null;
  return (
    <Notice tone="warn" slim actions={<Button text={common.backToToday} onClick={() => showDay(today)} />}>
      {common.showingPast(common.date(on))}
    </Notice>
  );
};
