import * as React from 'react';
import { suggestions } from '../../data/schema';
import type { Unsent } from '../../data/outbox';
import type { NounName } from '../../data/facts';
import { responsible } from '../../domain/suggestions/answering';
import { proposableFor, type Proposable } from '../../domain/suggestions/proposable';
import type { Subject } from '../../domain/suggestions/suggestion';
import { Button } from '../Button';
import { ErrorWords } from '../ErrorWords';
import { Notice } from '../Notice';
import { useUnsentBarAtHand } from '../unsent/UnsentDoor';
import { useDomainFacts } from '../useDomainFacts';
import { useVajs } from '../vajs';
import { Control } from './fields/controls';
import { describedBy, Field, type FieldMessage } from './fields/Field';
import { FormButtons } from './FormButtons';
import styles from './SuggestForm.module.scss';
import { ProposeHolder } from './suggesting/ProposeHolder';
import { useSuggesting, type Sending } from './useSuggesting';

export interface SuggestFormProps {
  readonly subject: Subject;
  readonly subjectTitle: string;
  /** A suggestion that could not be sent, opened to go on with it. */
  readonly unsent?: Unsent;
  readonly onSent: () => void;
  readonly onCancel: () => void;
}

const factNouns = ['documents', 'services', 'roles', 'roleHolders'] as const satisfies readonly NounName[];

interface Around {
  readonly proposable?: Proposable;
  /** Names of those who are to answer today. */
  readonly answerers: readonly string[];
}

/** What the lists add to the form; without them it is a form for words. */
const useAround = (subject: Subject): Around => {
  const { today } = useVajs();
  const load = useDomainFacts<'documents' | 'services'>(factNouns);
  return React.useMemo(() => {
    if (load.status !== 'ready') return { answerers: [] };
    const people = responsible({ subject }, load.value, today).flatMap(one => one.people);
    return {
      proposable: proposableFor(subject, load.value, today),
      answerers: [...new Set(people.map(({ name }) => name))]
    };
  }, [load, subject, today]);
};

const Outcome = ({ sending }: { readonly sending: Sending }): React.ReactElement | null => {
  const { forms } = useVajs().strings;
  switch (sending.status) {
    case 'writing':
    case 'sending':
    case 'kept':
    case 'sent': return null;
    case 'refused': return <Notice tone="bad" alert title={forms.failed}><ErrorWords error={sending.error} list={suggestions} /></Notice>;
    case 'lost': return <Notice tone="warn" alert>{forms.suggest.unknown}</Notice>;
    case 'unsettled': return <Notice tone="warn" alert>{forms.suggest.unsettled}</Notice>;
    default: return sending satisfies never;
  }
};

interface AfterwardsProps { readonly tone: 'info' | 'warn'; readonly title: string; readonly text: string; readonly onClose: () => void }

/** Says what happens next; the focus comes along, since the form that had it is gone. */
const Afterwards = ({ tone, title, text, onClose }: AfterwardsProps): React.ReactElement => {
  const { common } = useVajs().strings;
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => button.current?.focus(), []);
  return (
    <Notice tone={tone} alert title={title} actions={<Button ref={button} look="primary" text={common.close} onClick={onClose} />}>
      {text}
    </Notice>
  );
};

/** Anyone may say what is wrong or missing. Who reads it is said before it is sent. */
const SuggestForm = ({ subject, subjectTitle, unsent, onSent, onCancel }: SuggestFormProps): React.ReactElement => {
  useUnsentBarAtHand();
  const { forms: { suggest } } = useVajs().strings;
  const { proposable, answerers } = useAround(subject);
  const suggesting = useSuggesting(subject, subjectTitle, proposable, unsent);
  const { written, write, tried, textMissing, sending, send } = suggesting;
  const busy = sending.status === 'sending';
  const id = `vajs-suggest-${subject.kind}-${subject.id}`;
  const messages: readonly FieldMessage[] = tried && textMissing ? [{ weight: 'stop', text: suggest.required }] : [];

  if (sending.status === 'sent') return <Afterwards tone="info" title={suggest.sentTitle} text={suggest.sent} onClose={onSent} />;
  if (sending.status === 'kept') return <Afterwards tone="warn" title={suggest.waitsTitle} text={suggest.waits} onClose={onCancel} />;
  return (
    <form
      noValidate aria-label={suggest.title} className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <Outcome sending={sending} />
      <Field id={id} label={suggest.text} description={suggest.textHint} required messages={messages}>
        <Control
          id={id} column={suggestions.columns.Text} value={written.text} invalid={messages.length > 0}
          describedBy={describedBy(id, suggest.textHint, messages)} onChange={value => write({ text: typeof value === 'string' ? value : '' })}
        />
      </Field>
      {proposable && <ProposeHolder id={id} role={proposable.role} suggesting={suggesting} />}
      <p className={styles.readers}>
        {suggest.readers} {answerers.length > 0 && suggest.answeredBy(answerers.join(', '))}
      </p>
      <FormButtons
        submit={busy ? suggest.sending : suggest.send} busy={busy} unsaved={suggesting.unsaved}
        className={styles.buttons} onForget={suggesting.forget} onCancel={onCancel}
      />
    </form>
  );
};

export default SuggestForm;
