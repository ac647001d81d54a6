import * as React from 'react';
import { isFiltering } from '../../../domain/jobDescriptions/jobFilter';
import { treeRows, type JobLine } from '../../../domain/jobDescriptions/jobLines';
import { documentKinds } from '../../../domain/documents/document';
import { foldWords } from '../../../domain/search/fold';
import { Button } from '../../../ui/Button';
import { Grid } from '../../../ui/Grid';
import { Live } from '../../../ui/Live';
import { Notice } from '../../../ui/Notice';
import { usePrinting } from '../../../ui/printing';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import { namesIn } from '../jobWords';
import type { ShownJobs } from '../shownJobs';
import type { FullTexts } from '../useFullTexts';
import type { Look, Looking } from '../useLooking';
import { SoughtContext } from './cells';
import { gridRows } from './gridRows';
import { registerColumns } from './registerColumns';
import { TextSearch } from './TextSearch';
import styles from './RegisterView.module.scss';

export interface RegisterViewProps {
  readonly shown: ShownJobs;
  /** What is left of its lines under the filter. */
  readonly lines: readonly JobLine[];
  /** How many there are of the chosen kinds without any other filter. */
  readonly all: number;
  readonly looking: Looking;
  readonly onLook: (change: Look) => void;
  readonly texts: FullTexts;
  readonly selectedKey?: string;
  readonly onOpen: (line: JobLine) => void;
}

const NONE: ReadonlySet<string> = new Set();

const NothingFound = ({ looking: { filter }, onLook }: Pick<RegisterViewProps, 'looking' | 'onLook'>): React.ReactElement => {
  const { common } = useVajs().strings;
  const { jobRegister: words } = useWords();
  const usual = !isFiltering(filter);
  return (
    <Notice
      tone="quiet" title={usual ? words.nothingOfUsualKinds : words.nothingFound}
      actions={usual
        ? <Button text={words.showAllKinds} onClick={() => onLook({ type: 'filter', filter: { kinds: documentKinds } })} />
        : <>
          {filter.text && <Button text={common.clearSearch} onClick={() => onLook({ type: 'filter', filter: { ...filter, text: undefined } })} />}
          {isFiltering({ ...filter, text: undefined }) && <Button text={common.clearFilters} onClick={() => onLook({ type: 'filter', filter: { text: filter.text } })} />}
        </>}
    />
  );
};

/** The register as a tree of organisations and units. Paper shows what stands in closed groups too. */
export const RegisterView = ({ shown, lines, all, looking, onLook, texts, selectedKey, onOpen }: RegisterViewProps): React.ReactElement => {
  const { common } = useVajs().strings;
  const words = useWords();
  const { collapsed, filter, inTexts } = looking;
  const printing = usePrinting();
  const { facts, tree } = shown;
  const columns = React.useMemo(() => registerColumns(words, namesIn(facts, words)), [words, facts]);
  const placed = React.useMemo(() => treeRows(lines, tree), [lines, tree]);
  const rows = React.useMemo(
    () => gridRows(placed, { collapsed: printing ? NONE : collapsed, toggle: group => onLook({ type: 'toggle', group }) }, words),
    [placed, collapsed, printing, onLook, words]
  );
  const text = filter.text ?? '';
  const contents = texts.status === 'ready' ? texts.contents : undefined;
  const sought = React.useMemo(() => ({ words: foldWords(text), contents: inTexts ? contents : undefined }), [text, inTexts, contents]);
  const open = React.useCallback((key: string) => {
    const line = lines.find(one => one.key === key);
    if (line) onOpen(line);
  }, [lines, onOpen]);
  return (
    <SoughtContext.Provider value={sought}>
      <TextSearch inTexts={inTexts} texts={texts} onChange={on => onLook({ type: 'inTexts', inTexts: on })} />
      {lines.length === 0 ? <NothingFound looking={looking} onLook={onLook} /> : (
        <>
          <p className={styles.count}>
            {words.jobRegister.count(lines.length, Math.max(all, lines.length))}
            <Live>{filter.text === undefined && isFiltering(filter) ? common.found(lines.length) : ''}</Live>
          </p>
          <Grid
            label={words.jobRegister.gridLabel} columns={columns} rows={rows} selectedKey={selectedKey} onOpen={open}
            emptyText={words.jobRegister.nothingFound}
          />
        </>
      )}
    </SoughtContext.Provider>
  );
};
