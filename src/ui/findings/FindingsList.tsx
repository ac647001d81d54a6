import * as React from 'react';
import { findingKey, severities, type Finding, type FindingKind, type Severity } from '../../domain/findings/finding';
import type { FindingSubject } from '../../domain/findings/subject';
import { Button } from '../Button';
import { Icon } from '../icons';
import { useVajs } from '../vajs';
import styles from './FindingsList.module.scss';
import { sentenceOf, subjectName, type Wording } from './sentence';

export interface FindingsListProps {
  readonly findings: readonly Finding[];
  /** The domain's `nameOf` over the facts at hand. */
  readonly nameOf: (subject: FindingSubject) => string | undefined;
  /** Leads to the finding's place. */
  readonly onOpen?: (finding: Finding) => void;
}

/** So many of a kind are shown at once. */
const FEW = 20;

const severityOrder: readonly Severity[] = ['finding', 'information'];

/** Findings by kind, in the order in which the kinds first come. */
const byKind = (findings: readonly Finding[]): readonly (readonly [FindingKind, readonly Finding[]])[] => {
  const kinds = new Map<FindingKind, Finding[]>();
  findings.forEach(finding => {
    const known = kinds.get(finding.kind);
    if (known) known.push(finding);
    else kinds.set(finding.kind, [finding]);
  });
  return [...kinds];
};

interface KindProps {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
  readonly wording: Wording;
  readonly onOpen?: (finding: Finding) => void;
}

const OfKind = ({ kind, findings, wording, onOpen }: KindProps): React.ReactElement => {
  const { common, findings: words } = wording.strings;
  const [shown, setShown] = React.useState(FEW);
  const left = findings.length - shown;
  return (
    <section className={styles.kind}>
      <h4 className={styles.title}>{words.titles[kind]} <span className={styles.count}>{findings.length}</span></h4>
      <p className={styles.todo}>{words.todo[kind]}</p>
      <ul className={styles.findings}>
        {findings.slice(0, shown).map(finding => (
          <li key={findingKey(finding)} className={styles.finding}>
            <span className={styles.sentence}>{sentenceOf(finding, wording)}</span>
            {onOpen && (
              <Button
                text={words.open(subjectName(finding.subject, wording))} icon="chevronRight" iconOnly look="quiet"
                onClick={() => onOpen(finding)}
              />
            )}
          </li>
        ))}
      </ul>
      {left > 0 && <Button text={common.showMore(Math.min(left, FEW))} look="quiet" onClick={() => setShown(shown + FEW)} />}
    </section>
  );
};

/** What a person should look at: what is wrong, what to do, and the way there. What asks for an act comes first. */
export const FindingsList = ({ findings, nameOf, onOpen }: FindingsListProps): React.ReactElement => {
  const { strings, language } = useVajs();
  const words = strings.findings;
  const wording: Wording = { strings, language, nameOf };
  if (findings.length === 0) return <p className={styles.none}>{words.none}</p>;
  return (
    <div className={styles.list}>
      {severityOrder.map(severity => {
        const concerned = findings.filter(({ kind }) => severities[kind] === severity);
        return concerned.length > 0 && (
          <section key={severity} aria-label={words[severity]}>
            <h3 className={styles.severityTitle}>
              <Icon name={severity === 'finding' ? 'flag' : 'info'} className={severity === 'finding' ? styles.flag : undefined} />{words[severity]}
            </h3>
            {byKind(concerned).map(([kind, ofKind]) => <OfKind key={kind} kind={kind} findings={ofKind} wording={wording} onOpen={onOpen} />)}
          </section>
        );
      })}
    </div>
  );
};
