import * as React from 'react';
import type { DocumentDraft } from '../../../data/approvals/drafts';
import type { SubmitOutcome } from '../../../data/approvals/outcomes';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { editionKey } from '../../../domain/approval/replay';
import type { DocumentContent } from '../../../domain/jobDescriptions/content';
import { useWords } from '../../approvals/useWords';
import { Button } from '../../Button';
import { Notice } from '../../Notice';
import { useVajs } from '../../vajs';
import { FormFrame } from '../acts/FormFrame';
import { TextArea } from '../acts/fields';
import { isLost, Outcome, type ToldOf } from '../acts/Outcome';
import { namesIn } from '../peopleNames';
import styles from '../round.module.scss';
import { TellNext } from '../telling/TellNext';
import { useKept } from '../useKept';
import { Authors, Check, ConcernedUnits, Files } from './DeclaredFields';
import { RefusalWords } from './RefusalWords';
import { RoutePreview } from './RoutePreview';
import { firstTyped, mayGoTogether, toSubmit, type Author, type SubmitTyped, type ToSubmit } from './submitTyped';
import { useGuard, useSubmitting } from './useSubmitting';

export interface SubmitFormProps {
  readonly draft: DocumentDraft;
  readonly facts: ApprovalFacts;
  /** The text as it stands in the editor. */
  readonly content: DocumentContent | undefined;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What became of submitting each text. A refusal is the same for all: nothing was written to the log. */
const Told = ({ all, outcomes }: { readonly all: readonly ToSubmit[]; readonly outcomes: readonly SubmitOutcome[] }): React.ReactElement | null => {
  const { approvals, round: { submit } } = useWords();
  const refused = outcomes.find((outcome): outcome is Extract<SubmitOutcome, { status: 'refused' }> => outcome.status === 'refused');
  if (refused) return <Notice tone="bad" alert title={submit.refusedTitle}><RefusalWords refusal={refused.refusal} /></Notice>;
  const told = outcomes.flatMap((outcome, n): readonly ToldOf[] =>
    (outcome.status === 'refused' ? [] : [{ title: all[n]?.title ?? '', told: outcome, counted: approvals.counted.submit }]));
  return told.length === 0 ? null : <Outcome all={told} />;
};

const Guarded = (): React.ReactElement | null => {
  const { round: { submit } } = useWords();
  const guard = useGuard();
  if (!guard) return <p className={styles.hint} role="status">{submit.guarding}</p>;
  switch (guard.status) {
    case 'fine': return null;
    case 'loosened': return <Notice tone="bad" slim alert title={submit.refusedTitle}><RefusalWords refusal={{ reason: 'loosened', what: guard.what }} /></Notice>;
    case 'unknown': return <Notice tone="warn" slim><RefusalWords refusal={{ reason: 'guardUnknown', error: guard.error }} /></Notice>;
    default: return guard satisfies never;
  }
};

const Form = ({ draft, facts, content, onDone, onCancel, me }: SubmitFormProps & { readonly me: Author }): React.ReactElement => {
  const { site, strings: { common } } = useVajs();
  const { round } = useWords();
  const { submit: words } = round;
  const kept = useKept<SubmitTyped>('submit', draft.id, firstTyped(draft, me));
  const { typed, set } = kept;
  const [mark] = React.useState(() => crypto.randomUUID());
  const [tried, setTried] = React.useState(false);
  const { state, submit } = useSubmitting();
  const [sent, setSent] = React.useState<readonly ToSubmit[]>([]);
  const nameOf = React.useMemo(() => namesIn(facts, round.unknownPerson), [facts, round]);
  const candidates = React.useMemo(() => mayGoTogether(facts, draft), [facts, draft]);
  const all = React.useMemo(() => toSubmit(site, facts, draft, content, typed, mark), [site, facts, draft, content, typed, mark]);
  const silent = typed.summary.trim() === '';
  const ready = all.flatMap(({ preparation }) => (preparation.status === 'ready' ? [preparation.prepared] : []));

  const send = async (): Promise<void> => {
    setTried(true);
    if (silent || ready.length !== all.length) return;
    setSent(all);
    const outcomes = await submit(ready, round.ofEdition(all[0].title, draft.edition));
    if (outcomes.length > 0 && !outcomes.some(isLost)) kept.forget();
  };

  const told = state.status === 'told' ? state.outcomes : [];
  if (told.length > 0 && !told.some(isLost)) {
    const first = facts.replay.editions.get(editionKey(draft.document, draft.edition));
    return (
      <div className={styles.round}>
        <Told all={sent} outcomes={told} />
        {first && <TellNext facts={facts} log={first} title={all[0].title} me={me.id} nameOf={nameOf} now={site.now()} />}
        <div className={styles.buttons}><Button look="primary" text={common.close} onClick={onDone} /></div>
      </div>
    );
  }
  return (
    <>
      <Told all={sent} outcomes={told} />
      <FormFrame
        title={words.title} submit={all.length > 1 ? words.submitAll(all.length) : words.submit} busy={state.status === 'sending'} unsaved={kept.unsaved}
        broughtBack={kept.broughtBack} onSubmit={() => { send().catch(() => undefined); }} onForget={kept.forget} onCancel={onCancel}
      >
        <TextArea
          label={words.summary} description={words.summaryHint} required value={typed.summary} wrong={tried && silent ? words.summaryMissing : undefined}
          onText={summary => set({ summary })}
        />
        <Authors typed={typed} set={set} />
        <Check label={words.costs} description={words.costsHint} checked={typed.costs} onChange={costs => set({ costs })} />
        <ConcernedUnits typed={typed} set={set} units={facts.units} />
        <Files typed={typed} set={set} />
        {candidates.length > 0 && (
          <fieldset className={styles.group}>
            <legend className={styles.heading}>{words.package}</legend>
            <p className={styles.hint}>{words.packageHint}</p>
            {candidates.map(({ id, title, edition }) => (
              <label key={id} className={styles.check}>
                <input
                  type="checkbox" checked={typed.together.includes(id)}
                  onChange={({ target: { checked } }) => set({ together: checked ? [...typed.together, id] : typed.together.filter(one => one !== id) })}
                />
                {round.ofEdition(title, edition)}
              </label>
            ))}
          </fieldset>
        )}
        <section aria-label={words.route} className={styles.group}>
          <p className={styles.heading}>{words.route}</p>
          <p className={styles.hint}>{words.routeHint}</p>
          {all.map(one => <RoutePreview key={one.draft.id} one={one} nameOf={nameOf} />)}
        </section>
        {facts.trust.status !== 'passed' && <Notice tone="warn" slim>{words.siteNotVerified}</Notice>}
        <Guarded />
      </FormFrame>
    </>
  );
};

/** Submits a draft, or several as a package: what is declared, who will be asked, and why it may be refused. Nothing until the site says who I am. */
const SubmitForm = (props: SubmitFormProps): React.ReactElement | null => {
  const { site } = useVajs();
  const { me } = site;
  return me ? <Form {...props} me={{ id: me.id, name: props.facts.people.get(me.id)?.name ?? me.name }} /> : null;
};

export default SubmitForm;
