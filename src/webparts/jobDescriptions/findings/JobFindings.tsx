import * as React from 'react';
import { editionKey } from '../../../domain/approval/replay';
import type { DocumentId } from '../../../domain/identity';
import { Button } from '../../../ui/Button';
import list from '../../../ui/findings/FindingsList.module.scss';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import { namesIn } from '../jobWords';
import type { ShownJobs } from '../shownJobs';
import { kinds, type JobFinding } from './shownFindings';

export interface JobFindingsProps {
  readonly findings: readonly JobFinding[];
  readonly shown: ShownJobs;
  readonly onOpen: (document: DocumentId) => void;
}

/** So many of a kind are shown at once. */
const FEW = 20;

const stepName = ({ register: { replay } }: ShownJobs, { document, edition, step }: Extract<JobFinding, { kind: 'namedThemselves' }>): string => {
  const approval = replay.editions.get(editionKey(document, edition))?.approval;
  if (!approval || approval.status === 'drafting') return '';
  return approval.round.steps.find(({ frozen }) => frozen.step === step)?.frozen.name ?? '';
};

const OfKind = ({ findings, shown, onOpen }: JobFindingsProps): React.ReactElement => {
  const { common } = useVajs().strings;
  const words = useWords();
  const { approvals, jobRegister: { findings: said } } = words;
  const [most, setMost] = React.useState(FEW);
  const nameOf = namesIn(shown.facts, words);
  const sentence = (finding: JobFinding): string => {
    switch (finding.kind) {
      case 'inertRow': return `${said.inertRow(approvals.logs[finding.log], finding.entry, nameOf(finding.by))} ${approvals.inert[finding.reason]}`;
      case 'unverified': return said.unverified;
      case 'namedThemselves': return said.namedThemselves(stepName(shown, finding), nameOf(finding.person));
      case 'nobodyAsked': return said.nobodyAsked(finding.name);
      case 'stepOverdue': return said.stepOverdue(finding.name, common.date(finding.due));
      case 'doubled': return said.doubled;
      case 'broken': return said.broken(finding.entry);
      case 'chain': {
        const { finding: { kind, log, row, witnesses } } = finding;
        return said.chain[kind](approvals.logs[log], row, witnesses.length);
      }
      default: return finding satisfies never;
    }
  };
  const subject = (finding: JobFinding): string | undefined => {
    const title = finding.document === undefined ? undefined : shown.register.byId.get(finding.document)?.document.title;
    return title !== undefined && 'edition' in finding ? said.ofEdition(title, finding.edition) : title;
  };
  return (
    <>
      <ul className={list.findings}>
        {findings.slice(0, most).map((finding, n) => {
          const { document } = finding;
          const about = subject(finding);
          return (
            <li key={n} className={list.finding}>
              <span className={list.sentence}>{about !== undefined && <strong>{about}: </strong>}{sentence(finding)}</span>
              {document !== undefined && about !== undefined && <Button text={said.open(about)} icon="chevronRight" iconOnly look="quiet" onClick={() => onOpen(document)} />}
            </li>
          );
        })}
      </ul>
      {findings.length > most && <Button text={common.showMore(Math.min(findings.length - most, FEW))} look="quiet" onClick={() => setMost(most + FEW)} />}
    </>
  );
};

/** What a person should look at, by kind, each leading to its document. */
export const JobFindings = ({ findings, shown, onOpen }: JobFindingsProps): React.ReactElement => {
  const { jobRegister: { findings: said } } = useWords();
  if (findings.length === 0) return <p className={list.none}>{said.none}</p>;
  return (
    <div className={list.list}>
      {kinds.map(kind => {
        const of = findings.filter(finding => finding.kind === kind);
        return of.length > 0 && (
          <section key={kind}>
            <h3 className={list.title}>{said.titles[kind]} <span className={list.count}>{of.length}</span></h3>
            <OfKind findings={of} shown={shown} onOpen={onOpen} />
          </section>
        );
      })}
    </div>
  );
};

export default JobFindings;
