import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { DocumentAct } from '../../../domain/approval/entry';
import { isParty } from '../../../domain/approval/approval';
import type { PossibleAct } from '../../../domain/approval/may';
import type { DocumentId, PersonId } from '../../../domain/identity';
import { Field } from '../../editing/fields/Field';
import { Notice } from '../../Notice';
import { useOwnId } from '../../ownId';
import { useVajs } from '../../vajs';
import { useWords } from '../../approvals/useWords';
import type { OpenedTexts } from '../openedTexts';
import { packageActs, packageProblem, saidOf, type PartAnswer } from '../packages/answering';
import { PackageChoice } from '../packages/PackageChoice';
import type { PackagePart } from '../packages/packageOf';
import type { NameOf } from '../peopleNames';
import styles from '../round.module.scss';
import { useKept } from '../useKept';
import { actProblems, logOfRound, needsText, nothingTyped, placesFor, saidIn, type ActTyped, type OpenPlace } from './actTyped';
import { TextArea, TextField } from './fields';
import { FormFrame } from './FormFrame';
import { needsOpening, type Offer } from './offers';
import { PersonField } from './PersonField';
import { actOf } from './said';
import { SigningFields } from './SigningFields';

export interface ActFormProps {
  readonly offer: Offer;
  readonly possible: readonly PossibleAct[];
  readonly facts: ApprovalFacts;
  readonly part: PackagePart;
  /** All parts of the package, this one among them; one where it is none. */
  readonly parts: readonly PackagePart[];
  readonly opened: OpenedTexts;
  readonly nameOf: NameOf;
  readonly titleOf: (document: DocumentId) => string;
  readonly me: PersonId;
  /** epoch ms */
  readonly now: number;
  readonly busy: boolean;
  readonly busyText: string;
  /** True once every act has been taken or waits: the text is then no longer kept. */
  readonly onSend: (acts: readonly DocumentAct[]) => Promise<boolean>;
  readonly onOpen?: (document: DocumentId, edition: number) => void;
  readonly onCancel: () => void;
}

const WhosePlace = ({ places, chosen, part: { round }, nameOf, onChoose }: {
  readonly places: readonly OpenPlace[]; readonly chosen: string; readonly part: PackagePart; readonly nameOf: NameOf; readonly onChoose: (key: string) => void;
}): React.ReactElement => {
  const { round: { delegation } } = useWords();
  const id = useOwnId('place');
  const wordsOf = ({ step, holder }: OpenPlace): string => {
    const frozen = round.steps.find(one => one.frozen.step === step)?.frozen;
    const place = frozen?.places.find(one => one.holder === holder);
    return delegation.placeOf(frozen?.name ?? '', place ? nameOf(place.person) : delegation.nobody);
  };
  return (
    <Field id={id} label={delegation.place} messages={[]}>
      <select id={id} value={chosen === '' ? places[0]?.key : chosen} onChange={event => onChoose(event.target.value)}>
        {places.map(place => <option key={place.key} value={place.key}>{wordsOf(place)}</option>)}
      </select>
    </Field>
  );
};

const textLabel = (kind: Offer['kind'], acts: ReturnType<typeof useWords>['round']['acts']): string => {
  if (kind === 'comment') return acts.comment;
  if (kind === 'coordinateWithRemarks') return acts.remarks;
  return needsText(kind) ? acts.text : acts.textOptional;
};

/** Acts that a whole package shares; a comment is about one text. */
const isShared = (kind: Offer['kind']): boolean => kind !== 'comment';

/** One act, in a small form: what it needs, who will read it, and the press that does it. */
const ActForm = (props: ActFormProps): React.ReactElement => {
  const { offer, possible, facts: { policy }, part, parts, opened, nameOf, titleOf, me, now, busy, busyText, onSend, onOpen, onCancel } = props;
  const { strings } = useVajs();
  const { approvals, round: { acts, external, delegation, signing, package: packageWords } } = useWords();
  const { document, edition } = part.log;
  const kept = useKept<ActTyped>(`act ${offer.key}`, `${document} ${edition} ${part.round.number}`, nothingTyped);
  const { typed, set } = kept;
  const [tried, setTried] = React.useState(false);
  const [toName, setToName] = React.useState('');

  const places = React.useMemo(() => placesFor(offer.kind, possible), [offer.kind, possible]);
  const problems = actProblems(offer, typed, part.round, me);
  const wrong: typeof problems = tried ? problems : {};
  // While the form lacks something, what it would say is tried with words that stand for it.
  const said = saidIn(offer, typed, places);
  const standIn = saidIn(offer, { ...typed, text: '.', reference: '.', to: -1 }, places);
  const alike = React.useMemo(
    () => (standIn && isShared(offer.kind) ? parts.filter(one => parts.length === 1 || saidOf(policy, one, standIn, me, now) !== undefined) : [part]),
    // standIn is made anew on every keystroke, and of it only the place matters here
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [policy, offer, parts, part, me, now, typed.place]
  );
  const answers = alike.map(({ log, round }): PartAnswer => ({
    part: { log, round }, choice: typed.choices[log.document] ?? 'same', text: typed.returnTexts[log.document] ?? ''
  }));
  const opening = needsOpening(offer.kind);
  const problem = packageProblem(answers, opening, opened.isOpened);
  const isPackage = isShared(offer.kind) && parts.length > 1;

  const send = async (): Promise<void> => {
    setTried(true);
    if (Object.keys(problems).length > 0 || problem || !said) return;
    const all = offer.kind === 'comment' ? [actOf(part.round, said)] : packageActs(policy, answers, said, me, now);
    if (all.length > 0 && await onSend(all)) kept.forget();
  };

  const title = offer.stepName === undefined ? approvals.acts[offer.kind] : acts.inStep(approvals.acts[offer.kind], offer.stepName);
  const count = answers.filter(({ choice }) => choice !== 'leave').length;
  const readers = `${acts.readers[logOfRound(part.round)]} ${acts.stays}`;
  const decides = offer.kind === 'approve' || offer.kind === 'sign';
  return (
    <FormFrame
      title={title} submit={isPackage ? acts.confirmAll(title, count) : acts.confirm(title)} busy={busy} busyText={busyText} unsaved={kept.unsaved} broughtBack={kept.broughtBack}
      onSubmit={() => { send().catch(() => undefined); }} onForget={kept.forget} onCancel={onCancel}
    >
      {decides && isParty(part.round, me) && <Notice tone="warn" slim>{acts.partyWarning}</Notice>}
      {offer.kind === 'sign' && <SigningFields typed={typed} set={set} linkWrong={wrong.link} missing={wrong.container !== undefined} />}
      {(offer.kind === 'delegate' || offer.kind === 'recordExternal') && places.length > 1 && (
        <WhosePlace places={places} chosen={typed.place} part={part} nameOf={nameOf} onChoose={place => set({ place })} />
      )}
      {offer.kind === 'delegate' && (
        <PersonField
          label={delegation.to} description={delegation.toHint} required
          wrong={wrong.to === 'toMissing' ? delegation.toMissing : wrong.to === 'toParty' ? delegation.toParty : undefined}
          chosen={typed.to === 0 ? '' : toName || nameOf(typed.to as PersonId)}
          onChoose={person => { setToName(person.name); set({ to: person.id }); }}
        />
      )}
      {offer.kind === 'recordExternal' && (
        <>
          <p className={styles.hint}>{external.hint}</p>
          <TextField
            label={external.reference} required maxLength={255} value={typed.reference}
            wrong={wrong.reference && external.referenceMissing} onText={reference => set({ reference })}
          />
          <TextField type="url" label={external.link} value={typed.link} wrong={wrong.link && signing.linkUnsafe} onText={link => set({ link })} />
        </>
      )}
      {offer.kind !== 'recordExternal' && (
        <TextArea
          label={textLabel(offer.kind, acts)} required={needsText(offer.kind)} description={readers} value={typed.text}
          wrong={wrong.text && acts.textMissing} onText={text => set({ text })}
        />
      )}
      {offer.kind === 'recordExternal' && <p className={styles.hint}>{readers}</p>}
      {isPackage && (
        <PackageChoice
          answers={answers} others={parts.filter(one => !alike.includes(one)).map(one => titleOf(one.log.document))} titleOf={titleOf} current={document}
          isOpened={opening ? opened.isOpened : undefined} mayReturn={opening && offer.kind !== 'return' && offer.kind !== 'reject'} tried={tried} onOpen={onOpen}
          onChoice={(of, choice) => set({ choices: { ...typed.choices, [of]: choice } })}
          onText={(of, text) => set({ returnTexts: { ...typed.returnTexts, [of]: text } })}
        />
      )}
      {tried && problem?.kind === 'notOpened' && (
        <Notice tone="warn" slim alert>{isPackage ? packageWords.openThese(problem.parts.map(({ log }) => titleOf(log.document))) : acts.openFirst}</Notice>
      )}
      {tried && problem?.kind === 'nothing' && <Notice tone="warn" slim alert>{packageWords.nothingChosen}</Notice>}
      {tried && Object.keys(problems).length > 0 && <p className={styles.hint} role="status">{strings.forms.lookAgain(Object.keys(problems).length)}</p>}
    </FormFrame>
  );
};

export default ActForm;
