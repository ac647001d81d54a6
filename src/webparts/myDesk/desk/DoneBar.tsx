import * as React from 'react';
import { editionKey } from '../../../domain/approval/replay';
import type { Waits } from '../../../domain/desk/waiting';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { nextToTell } from '../../../ui/round/telling/nextToTell';
import { TellNext } from '../../../ui/round/telling/TellNext';
import type { DeskProps } from '../deskProps';
import { namesIn } from '../deskWords';

interface DoneBarProps extends DeskProps { readonly done: Waits; readonly title: string }

/** What was done a moment ago, since the next thing has opened; and whoever should hear of it. */
export const DoneBar = ({ facts, sitting: { me, on, now }, done, title }: DoneBarProps): React.ReactElement => {
  const words = useWords();
  const { myDesk, round: { telling } } = words;
  const [tells, setTells] = React.useState(false);
  const log = done.kind === 'suggestion' || done.kind === 'action' ? undefined : facts.replay.editions.get(editionKey(done.document, done.edition));
  const isTold = done.kind === 'answer' || done.kind === 'order';
  const next = isTold && log ? nextToTell(facts, log, me, on, now) : undefined;
  const tell = next && next.people.length > 0 && <Button text={telling.title} aria-expanded={tells} onClick={() => setTells(!tells)} />;
  return (
    <>
      <Notice tone="info" slim actions={tell}>{myDesk.done(title)}</Notice>
      {tells && log && <TellNext facts={facts} log={log} title={title} me={me} nameOf={namesIn(facts, words)} now={now} />}
    </>
  );
};
