import * as React from 'react';
import type { JobFilter } from '../../../domain/jobDescriptions/jobFilter';
import { coverageByPlace, shareOf, totalCoverage, type PlaceCoverage } from '../../../domain/jobDescriptions/unitCoverage';
import { useWords } from '../../../ui/approvals/useWords';
import { Icon } from '../../../ui/icons';
import { Notice } from '../../../ui/Notice';
import { usePrinting } from '../../../ui/printing';
import { useVajs } from '../../../ui/vajs';
import { placeName } from '../register/gridRows';
import type { ShownJobs } from '../shownJobs';
import styles from './CoverageView.module.scss';

export interface CoverageViewProps {
  readonly shown: ShownJobs;
  /** Leads to the lines behind a number. */
  readonly onFilter: (filter: JobFilter) => void;
}

const filterOf = ({ heading: { place } }: PlaceCoverage): JobFilter => {
  switch (place.of) {
    case 'organisation': return { organisation: place.organisation.id };
    case 'unit': return { unit: place.unit.id };
    case 'nowhere': return {};
    default: return place satisfies never;
  }
};

/** A number that leads to what it counts; none leads nowhere. */
const Count = ({ count, label, onOpen }: { readonly count: number; readonly label: string; readonly onOpen: () => void }): React.ReactElement => (
  count === 0 ? <span className={styles.nothing}>0</span> : <button type="button" className={styles.count} aria-label={label} title={label} onClick={onOpen}>{count}</button>
);

const NONE: ReadonlySet<string> = new Set();

interface RowProps {
  readonly row: PlaceCoverage;
  readonly closed: boolean;
  readonly folds: boolean;
  readonly onToggle: () => void;
  readonly onFilter: (filter: JobFilter) => void;
}

const Row = ({ row, closed, folds, onToggle, onFilter }: RowProps): React.ReactElement => {
  const words = useWords();
  const { coverage: said } = words.jobRegister;
  const { heading, posts, missing, doubled, fine } = row;
  const name = placeName(heading, words);
  const filter = filterOf(row);
  const share = shareOf(fine, posts);
  return (
    <tr>
      <th scope="row" style={{ paddingInlineStart: 8 + (heading.level - 1) * 16 }}>
        <span className={styles.place}>
          {folds
            ? (
              <button type="button" className={styles.fold} aria-expanded={!closed} aria-label={closed ? said.open(name) : said.close(name)} onClick={onToggle}>
                <Icon name={closed ? 'chevronRight' : 'chevronDown'} size={12} />
              </button>
            )
            : <span className={styles.fold} />}
          <span className={styles.name}>{name}</span>
        </span>
      </th>
      <td data-label={said.posts}><Count count={posts} label={said.showAll(name, posts)} onOpen={() => onFilter(filter)} /></td>
      <td data-label={said.fine}>{fine}</td>
      <td data-label={said.missing}><Count count={missing} label={said.showMissing(name, missing)} onOpen={() => onFilter({ ...filter, standings: ['missing'] })} /></td>
      <td data-label={said.doubled}><Count count={doubled} label={said.showDoubled(name, doubled)} onOpen={() => onFilter({ ...filter, standings: ['doubled'] })} /></td>
      <td data-label={said.share} className={styles.share}>
        <span className={styles.bar} aria-hidden="true"><span style={{ width: `${share}%` }} /></span>{said.shareOf(share)}
      </td>
    </tr>
  );
};

/** Units and their posts: which have a job description in force, which lack one, which have too many. */
export const CoverageView = ({ shown, onFilter }: CoverageViewProps): React.ReactElement => {
  const { on } = useVajs();
  const { jobRegister: { coverage: said } } = useWords();
  const { facts, coverage, tree } = shown;
  const [closed, setClosed] = React.useState<ReadonlySet<string>>(NONE);
  const printing = usePrinting();
  const rows = React.useMemo(() => coverageByPlace(facts, coverage, tree, on), [facts, coverage, tree, on]);
  const toggle = (key: string): void => setClosed(was => {
    const next = new Set(was);
    if (!next.delete(key)) next.add(key);
    return next;
  });
  if (rows.length === 0) return <Notice tone="quiet" title={said.none} />;
  const parents = new Set(rows.flatMap(({ heading }) => heading.above));
  const all = totalCoverage(rows);
  const shownRows = rows.filter(({ heading }) => printing || !heading.above.some(key => closed.has(key)));
  return (
    <>
      <p className={styles.summary}>{said.summary(all.fine, all.posts)}</p>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={said.label}>
        <table className={styles.table} aria-label={said.label}>
          <thead>
            <tr>
              <th scope="col">{said.place}</th>
              {[said.posts, said.fine, said.missing, said.doubled, said.share].map(text => <th key={text} scope="col">{text}</th>)}
            </tr>
          </thead>
          <tbody>
            {shownRows.map(row => (
              <Row
                key={row.heading.key} row={row} closed={closed.has(row.heading.key)} folds={parents.has(row.heading.key)}
                onToggle={() => toggle(row.heading.key)} onFilter={onFilter}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{said.all}</th>
              <td data-label={said.posts}>{all.posts}</td><td data-label={said.fine}>{all.fine}</td><td data-label={said.missing}>{all.missing}</td>
              <td data-label={said.doubled}>{all.doubled}</td><td data-label={said.share}>{said.shareOf(shareOf(all.fine, all.posts))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
};

export default CoverageView;
