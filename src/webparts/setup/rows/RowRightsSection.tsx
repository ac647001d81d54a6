import * as React from 'react';
import type { Report } from '../../../data/provisioning';
import { isMendable, scopeLimits, type LookedReport, type RowProgress, type RowRightsReport } from '../../../data/provisioning/rowRights';
import { Button } from '../../../ui/Button';
import { ErrorWords } from '../../../ui/ErrorWords';
import { Live } from '../../../ui/Live';
import { Notice } from '../../../ui/Notice';
import { useOwnId } from '../../../ui/ownId';
import { Skeleton } from '../../../ui/Skeleton';
import mending from '../Mending.module.scss';
import { RowDifferences, useRowWords } from './RowDifferences';
import styles from './RowRights.module.scss';
import { linesOf, nameOfRow } from './rowSentences';
import { useRowRightsCheck, type RowOutcome, type RowRightsState } from './useRowRightsCheck';

const Applying = ({ progress: { done, all } }: { readonly progress: RowProgress }): React.ReactElement => {
  const { words } = useRowWords();
  return (
    <div className={mending.progress}>
      <p className={mending.now}><strong>{words.applying}</strong></p>
      <progress className={mending.bar} aria-label={words.applying} max={Math.max(all, 1)} value={done} />
      <p className={mending.steps}>{words.progress(done, all)}</p>
      <Live>{words.applying}</Live>
    </div>
  );
};

/** What came of the act: what was done, what was not, and why. */
const OutcomeWords = ({ outcome }: { readonly outcome: RowOutcome }): React.ReactElement | null => {
  const how = useRowWords();
  const { words, strings: { webPart } } = how;
  switch (outcome.status) {
    case 'applied': return (
      <>
        {outcome.mended > 0 && <Notice tone="info" slim alert>{words.mended(outcome.mended)}</Notice>}
        {outcome.failures.length > 0 && (
          <Notice tone="bad" alert title={words.failures(outcome.failures.length)}>
            <p>{words.failuresText}</p>
            <ul className={mending.failures}>
              {outcome.failures.map(({ row, deviation, error }, n) => (
                <li key={n}>
                  <strong>{nameOfRow(row, words)}: </strong>{linesOf(row, deviation, how).map(({ text }) => text).join(' ')} {webPart.errors[error.kind]}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </>
    );
    case 'stopped': return <Notice tone="bad" alert title={words.stopped}><ErrorWords error={outcome.error} /> {words.stoppedText}</Notice>;
    default: return outcome satisfies never;
  }
};

/** SharePoint's bounds, where a list is near one: four fifths of what is advised. */
const Limits = ({ lists }: { readonly lists: readonly LookedReport[] }): React.ReactElement => {
  const { words, language, strings: { common } } = useRowWords();
  const number = (n: number): string => n.toLocaleString(common.locale);
  const near = lists.map(one => ({ ...one, rows: Math.max(one.own, one.expected) })).filter(({ rows }) => rows >= scopeLimits.advised * 0.8);
  return (
    <>
      {near.map(({ list, rows }) => (rows > scopeLimits.most
        ? <Notice key={list.name} tone="bad" slim>{words.beyond(list.title[language], rows, number(scopeLimits.most))}</Notice>
        : <Notice key={list.name} tone="warn" slim>{words.near(list.title[language], rows, number(scopeLimits.advised))}</Notice>))}
    </>
  );
};

const Looked = ({ lists }: { readonly lists: readonly LookedReport[] }): React.ReactElement => {
  const { words, language } = useRowWords();
  return (
    <details className={styles.looked}>
      <summary>{words.lookedTitle}</summary>
      <ul>
        {lists.map(({ list, kept, asked, own, newestOnly }) => {
          const title = list.title[language];
          return <li key={list.name}>{kept ? words.looked.kept(title, asked, own) : newestOnly ? words.looked.newest(title, asked) : words.looked.whole(title, asked)}</li>;
        })}
      </ul>
    </details>
  );
};

const Standing = ({ rows, onApply }: { readonly rows: RowRightsReport; readonly onApply: () => void }): React.ReactElement => {
  const { words } = useRowWords();
  const expected = rows.lists.reduce((sum, list) => sum + list.expected, 0);
  const mayApply = !rows.listsFirst && rows.rows.some(({ deviations }) => deviations.some(isMendable));
  if (rows.rows.length === 0) {
    return <Notice tone="info" slim title={words.inOrder}>{expected === 0 ? words.nobody : words.inOrderText(expected, rows.editors)}</Notice>;
  }
  return (
    <>
      <Notice tone="warn" title={words.toMend(rows.rows.length)} actions={mayApply && <Button look="primary" text={words.apply} onClick={onApply} />}>
        {rows.listsFirst ? words.listsFirst : words.until}
      </Notice>
      <RowDifferences rows={rows.rows} />
    </>
  );
};

const State = ({ state, look, apply }: { readonly state: RowRightsState; readonly look: () => void; readonly apply: () => void }): React.ReactElement => {
  const { words, strings: { common } } = useRowWords();
  switch (state.status) {
    case 'looking': return <div aria-busy="true"><Live>{words.looking}</Live><Skeleton of="rows" count={3} /></div>;
    // What is not there cannot be read: no failure, but a matter of the button above.
    case 'failed': return state.error.kind === 'listMissing' || state.error.kind === 'columnMissing' ? <Notice tone="info" slim>{words.listsFirst}</Notice> : (
      <Notice tone="bad" alert title={words.failedTitle} actions={<Button text={common.retry} icon="refresh" onClick={look} />}>
        <ErrorWords error={state.error} />
      </Notice>
    );
    case 'applying': return <Applying progress={state.progress} />;
    case 'looked': return (
      <>
        {state.outcome && <OutcomeWords outcome={state.outcome} />}
        <Limits lists={state.rows.lists} />
        <Standing rows={state.rows} onApply={apply} />
        <Looked lists={state.rows.lists} />
      </>
    );
    default: return state satisfies never;
  }
};

const ForOwner = ({ report }: { readonly report: Report }): React.ReactElement => {
  const { words } = useRowWords();
  const { state, look, apply } = useRowRightsCheck(report);
  return (
    <>
      {(state.status !== 'looked' || state.rows.rows.length === 0) && <p className={styles.text}>{words.until}</p>}
      <State state={state} look={look} apply={apply} />
    </>
  );
};

export interface RowRightsSectionProps {
  readonly report: Report;
  /** Who can be asked, for those who cannot give rights. */
  readonly owners: readonly string[];
}

/** Õigused rollide järgi: rows that have editors of their own, and one act that gives them to whoever holds the role now. */
const RowRightsSection = ({ report, owners }: RowRightsSectionProps): React.ReactElement => {
  const { words } = useRowWords();
  const titleId = useOwnId('row-rights');
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>{words.title}</h3>
      <p className={styles.text}>{words.text}</p>
      {report.found.me.mayProvision ? <ForOwner report={report} /> : <p className={styles.text}>{words.notOwner(owners)}</p>}
    </section>
  );
};

export default RowRightsSection;
