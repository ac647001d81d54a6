import * as React from 'react';
import { leaveTeam, type LeaveOutcome } from '../../../data/teams/leaving';
import { teamMembers } from '../../../data/schema';
import type { Seat } from '../../../domain/teams/composition';
import { toLeave } from '../../../domain/teams/leavingProblems';
import type { CoreTeam } from '../../../domain/teams/team';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { parsePlainDate } from '../../../domain/time/plainDate';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { ErrorWords } from '../../../ui/ErrorWords';
import { Notice } from '../../../ui/Notice';
import { TextArea, TextField } from '../../../ui/round/acts/fields';
import { FormFrame } from '../../../ui/round/acts/FormFrame';
import { useKept } from '../../../ui/round/useKept';
import { useVajs } from '../../../ui/vajs';

export interface LeaveFormProps {
  readonly seat: Seat;
  readonly team: CoreTeam;
  readonly facts: TeamFacts;
  readonly onClose: () => void;
}

const Told = ({ outcome }: { readonly outcome: LeaveOutcome }): React.ReactElement => {
  const { teamProposal: { leave: words } } = useWords();
  switch (outcome.status) {
    case 'saved': return <Notice tone="info" slim alert>{words.saved}</Notice>;
    case 'kept': return <Notice tone="warn" slim alert>{words.kept}</Notice>;
    case 'notSent': return <Notice tone="bad" slim alert title={words.failed}>{words.problems[outcome.problem]}</Notice>;
    case 'failed': return <Notice tone="bad" slim alert title={words.failed}><ErrorWords error={outcome.error} list={teamMembers} /></Notice>;
    default: return outcome satisfies never;
  }
};

/** Somebody leaves: one act with the last day. Nothing is deleted. */
export const LeaveForm = ({ seat, team, facts, onClose }: LeaveFormProps): React.ReactElement => {
  const { site, today, strings: { common } } = useVajs();
  const { teamProposal: { leave: words } } = useWords();
  const { person } = seat;
  const { typed, set, unsaved, broughtBack, forget } = useKept('leaveTeam', `${team.id} ${person.id}`, { on: String(today), note: '' });
  const [tried, setTried] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const [outcome, setOutcome] = React.useState<LeaveOutcome>();
  const day = parsePlainDate(typed.on);
  const me = site.me?.id;
  const asked = me === undefined ? undefined : toLeave(facts, team, { person: person.id, on: day }, me, site.now());
  const isDone = outcome?.status === 'saved' || outcome?.status === 'kept';

  const send = async (): Promise<void> => {
    setTried(true);
    if (asked?.status !== 'ready') return;
    setBusy(true);
    const told = await leaveTeam(site, { team, person: person.id, on: day, note: typed.note, title: words.actTitle(person.name) });
    setBusy(false);
    setOutcome(told);
    if (told.status === 'saved' || told.status === 'kept') forget();
  };

  if (outcome && isDone) return <><Told outcome={outcome} /><Button text={common.close} onClick={onClose} /></>;
  return (
    <>
      {outcome && <Told outcome={outcome} />}
      <FormFrame
        title={words.title(person.name)} submit={words.submit} busy={busy} busyText={words.sending} unsaved={unsaved} broughtBack={broughtBack}
        onSubmit={() => { send().catch(() => setBusy(false)); }} onForget={forget} onCancel={onClose}
      >
        <TextField
          type="date" label={words.day} required value={typed.on} onText={on => set({ on })}
          wrong={tried && asked?.status === 'problem' ? words.problems[asked.problem] : undefined}
        />
        <TextArea label={words.note} description={words.noteHint} value={typed.note} onText={note => set({ note })} />
      </FormFrame>
    </>
  );
};
