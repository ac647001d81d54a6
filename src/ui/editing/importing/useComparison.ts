import * as React from 'react';
import { nouns, type NounName } from '../../../data/facts';
import { checkLines } from '../../../data/importing/checkLines';
import { planImport, type ImportPlan } from '../../../data/importing/plan';
import { referencesTo, targetsOf } from '../../../data/importing/references';
import type { Sheet } from '../../../data/importing/sheet';
import { rightsTo } from '../../../data/facts';
import type { ListSchema, Row } from '../../../data/schema/list';
import type { Site } from '../../../data/site';
import type { PersonId } from '../../../domain/identity';
import { useDomainFacts } from '../../useDomainFacts';
import { useVajs } from '../../vajs';

/** Rules and references look at everything that the lists say. */
const allNouns = Object.keys(nouns) as NounName[];

export interface FileRead { readonly name: string; readonly sheet: Sheet; readonly people: ReadonlyMap<string, PersonId> }

export type Comparison =
  | { readonly status: 'waiting' }
  /** The lists cannot be read now. */
  | { readonly status: 'failed' }
  | { readonly status: 'compared'; readonly plan: ImportPlan; readonly rowsOf: RowsOf };

export type RowsOf = ReadonlyMap<string, readonly Row<ListSchema>[]>;

const rowsIn = (site: Site, list: ListSchema): readonly Row<ListSchema>[] => {
  const state = site.stateOf(list);
  return state.status === 'ready' ? state.rows : [];
};

/** The file beside the list as the list is now; compared anew whenever the lists change. */
export const useComparison = (list: ListSchema, file: FileRead | undefined): Comparison => {
  const { site } = useVajs();
  const load = useDomainFacts<NounName>(allNouns);
  return React.useMemo((): Comparison => {
    if (load.status === 'loading') return { status: 'waiting' };
    if (load.status !== 'ready') return { status: 'failed' };
    if (!file) return { status: 'waiting' };
    const rowsOf: RowsOf = new Map(targetsOf(list).map(target => [target.name, rowsIn(site, target)]));
    const plan = planImport(list, file.sheet, rowsIn(site, list), referencesTo(rowsOf, file.people));
    return { status: 'compared', plan: checkLines(list, plan, load.value), rowsOf };
  }, [site, list, file, load]);
};

/** Undefined until the site has said so. */
export const useMayAdd = (list: ListSchema): boolean | undefined => {
  const { site } = useVajs();
  const load = useDomainFacts<NounName>(allNouns);
  const noun = allNouns.find(name => (nouns[name].list as ListSchema) === list);
  return React.useMemo(
    () => (load.status === 'ready' && load.checked && noun ? rightsTo(site, noun)?.add : undefined), [site, load, noun]);
};
