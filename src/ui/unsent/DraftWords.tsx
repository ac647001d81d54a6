import * as React from 'react';
import type { Unsent } from '../../data/outbox';
import { roleHolders } from '../../data/schema';
import type { ListSchema } from '../../data/schema/list';
import { CellWords } from '../editing/CellWords';
import { valuesOf } from '../editing/keptDraft';
import { PeopleNames, usePeopleNames } from '../editing/peopleNames';
import { useListState } from '../editing/useListState';
import { useVajs } from '../vajs';
import styles from './UnsentBar.module.scss';

type Known = Parameters<typeof usePeopleNames>[0];

const nobody: Known = [];

/** Whoever holds a role is known by name; others go by their number. */
const useKnownPeople = (): Known => {
  const state = useListState(roleHolders);
  return React.useMemo(
    () => (state.status === 'ready' ? state.rows.map(row => row.Person) : nobody), [state]);
};

export interface DraftWordsProps {
  readonly unsent: Unsent;
  readonly list: ListSchema;
}

/** Columns whose new value says something: a new row's empty cells say nothing. */
const spoken = (list: ListSchema, { act, draft }: Unsent): readonly string[] =>
  Object.keys(list.columns).filter(name => name in draft
    && (act.kind === 'update' || !(draft[name] === null || draft[name] === undefined || draft[name] === '' || draft[name] === false)));

/** An unsent change in words: what each cell was, and what it would become. */
export const DraftWords = React.forwardRef<HTMLDListElement, DraftWordsProps>(({ unsent, list }, ref) => {
  const { language, strings: { unsent: words } } = useVajs();
  const names = usePeopleNames(useKnownPeople());
  const draft = valuesOf({ values: unsent.draft });
  const base = unsent.act.kind === 'update' ? valuesOf({ values: unsent.act.base }) : undefined;
  return (
    <PeopleNames.Provider value={names}>
      <dl ref={ref} className={styles.draft}>
        {spoken(list, unsent).map(name => (
          <React.Fragment key={name}>
            <dt>{words.column(list.columns[name].label[language])}</dt>
            <dd>
              {base && <><del><CellWords column={list.columns[name]} value={base[name]} /></del> <span aria-hidden="true">→</span> </>}
              <ins><CellWords column={list.columns[name]} value={draft[name]} /></ins>
            </dd>
          </React.Fragment>
        ))}
      </dl>
    </PeopleNames.Provider>
  );
});
DraftWords.displayName = 'DraftWords';
