import * as React from 'react';
import { isFiltering, type RegisterFilter } from '../../domain/documents/registerFilter';
import type { RegisterSortKey } from '../../domain/documents/registerOrder';
import { foldWords } from '../../domain/search/fold';
import { Button } from '../../ui/Button';
import { Grid, type GridColumn } from '../../ui/Grid';
import { Live } from '../../ui/Live';
import { Notice } from '../../ui/Notice';
import { usePrinting } from '../../ui/printing';
import { useVajs } from '../../ui/vajs';
import { SoughtWords } from './columns/cells';
import { gridRows } from './lines/gridRows';
import type { ShownGroup, ShownLine } from './lines/registerLines';
import type { Look, Looking } from './useRegisterView';
import styles from './RegisterContent.module.scss';

export interface RegisterContentProps {
  readonly groups: readonly ShownGroup[];
  /** Documents among them, and documents without a filter. */
  readonly documents: number;
  readonly all: number;
  readonly columns: readonly GridColumn<ShownLine>[];
  readonly looking: Looking;
  readonly onLook: (change: Look) => void;
  readonly selectedKey?: string;
  readonly onOpen: (line: ShownLine) => void;
}

const NothingFound = ({ filter, onLook }: { readonly filter: RegisterFilter } & Pick<RegisterContentProps, 'onLook'>): React.ReactElement => {
  const { common, register } = useVajs().strings;
  const text = filter.text ?? '';
  const others = isFiltering({ ...filter, text: undefined });
  return (
    <Notice
      tone="quiet" title={register.nothingFound}
      actions={<>
        {text !== '' && <Button text={common.clearSearch} onClick={() => onLook({ type: 'filter', filter: { ...filter, text: undefined } })} />}
        {others && <Button text={common.clearFilters} onClick={() => onLook({ type: 'filter', filter: { text: filter.text } })} />}
      </>}
    />
  );
};

/** The search field says its count aloud by itself. */
const Count = ({ documents, all, filter }: Pick<RegisterContentProps, 'documents' | 'all'> & { readonly filter: RegisterFilter }): React.ReactElement => {
  const { common, register } = useVajs().strings;
  return (
    <p className={styles.count}>
      {register.count(documents, all)}
      <Live>{filter.text === undefined && isFiltering(filter) ? common.found(documents) : ''}</Live>
    </p>
  );
};

const NONE: ReadonlySet<string> = new Set();

/** The register as it is filtered. Paper shows what stands in closed groups too. */
export const RegisterContent = (
  { groups, documents, all, columns, looking, onLook, selectedKey, onOpen }: RegisterContentProps
): React.ReactElement => {
  const { strings } = useVajs();
  const { register } = strings;
  const { collapsed, filter, sort } = looking;
  const printing = usePrinting();
  const text = filter.text ?? '';
  const sought = React.useMemo(() => foldWords(text), [text]);
  const rows = React.useMemo(
    () => gridRows(groups, { collapsed: printing ? NONE : collapsed, toggle: group => onLook({ type: 'toggle', group }) }, strings),
    [groups, collapsed, printing, onLook, strings]
  );
  const open = React.useCallback((key: string) => {
    const line = groups.flatMap(group => group.lines).find(one => one.key === key);
    if (line) onOpen(line);
  }, [groups, onOpen]);
  const sortBy = React.useCallback((key: string) => onLook({ type: 'sort', key: key as RegisterSortKey }), [onLook]);

  if (groups.every(group => group.lines.length === 0)) return <NothingFound filter={filter} onLook={onLook} />;
  return (
    <SoughtWords.Provider value={sought}>
      <Count documents={documents} all={all} filter={filter} />
      <Grid
        label={register.gridLabel} columns={columns} rows={rows} sort={sort} onSort={sortBy}
        selectedKey={selectedKey} onOpen={open} emptyText={register.nothingFound}
      />
    </SoughtWords.Provider>
  );
};
