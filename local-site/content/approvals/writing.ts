import type { SPFI } from '@pnp/sp';
import { toBody } from '../../../src/data/cells';
import { documentDrafts, restrictedDrafts, documents as documentList, units as unitList } from '../../../src/data/schema';
import type { Draft, ListSchema } from '../../../src/data/schema/list';
import { isRestricted } from '../../../src/domain/documents/restricted';
import type { PersonId } from '../../../src/domain/identity';
import { dayInTallinn } from '../../../src/domain/time/tallinn';
import { contentOf } from '../jobDescriptions/toldContent';
import type { SettableClock } from '../clock';
import type { Ids } from '../keyring';
import { addStamped, type StampedAddition } from '../rowWriter';
import type { Entry } from '../told';
import { LogTeller, type RowToAdd, type TellerOptions } from './telling';
import type { ToldAct, ToldDraft } from './toldAct';

/** Where rows are written: as whom, in the lists below which path, and by which clock. */
export interface Place {
  readonly signedIn: (person: string) => SPFI;
  readonly sitePath: string;
  /** Without one everything is written now. */
  readonly clock?: SettableClock;
}

const pathOf = ({ sitePath }: Place, list: ListSchema): string => `${sitePath}/Lists/${list.name}`;

const byList = (rows: readonly RowToAdd[]): readonly (readonly RowToAdd[])[] => {
  const lists = new Map<string, RowToAdd[]>();
  for (const row of rows) lists.set(row.list.name, [...lists.get(row.list.name) ?? [], row]);
  return [...lists.values()];
};

const add = async (place: Place, sp: SPFI, rows: readonly RowToAdd[]): Promise<readonly StampedAddition[]> => {
  const [{ list }] = rows;
  return addStamped(sp, pathOf(place, list), rows.map(({ draft, request }) => ({ key: request, body: toBody(list, draft, request) })));
};

/** What one person does at one moment, one after the other. */
export const together = (acts: readonly ToldAct[]): readonly (readonly ToldAct[])[] => {
  const groups: ToldAct[][] = [];
  for (const act of acts) {
    const open = groups[groups.length - 1];
    if (open?.[0].by === act.by && open[0].at === act.at) open.push(act);
    else groups.push([act]);
  }
  return groups;
};

/** Writes the acts in their order, each as the person whose it is, at its moment: a submission's text first, then the rows of the log. */
export const writeActs = async (place: Place, acts: readonly ToldAct[], options: TellerOptions): Promise<void> => {
  const teller = new LogTeller(options);
  for (const group of together(acts)) {
    const [{ by, at }] = group;
    place.clock?.set(at);
    const rows = group.map(act => teller.rowsOf(act, place.clock ? at : Date.now()));
    const sp = place.signedIn(by);
    for (const members of byList(rows.flatMap(({ members: added = [] }) => added))) await add(place, sp, members);
    for (const texts of byList(rows.flatMap(({ text }) => text ?? []))) await add(place, sp, texts);
    for (const logged of byList(rows.map(({ log }) => log))) {
      const added = await add(place, sp, logged);
      added.forEach(({ id, created }, n) => teller.learn(logged[n], id, { id: options.ids.person(by) as PersonId, name: '' }, created));
    }
  }
};

const draftCells = ({ text }: ToldDraft, ids: Ids, title: string): Draft<typeof documentDrafts> => ({
  Title: title, Document: ids.row(documentList.name, text.document), Edition: text.edition, ChangeSummary: text.change, Costs: text.costs === true,
  Concerned: (text.concerned ?? []).map(unit => ids.row(unitList.name, unit)).join('\n'),
  Content: JSON.stringify(contentOf(text.content, ids)), Sample: true
});

/** Each draft as the person who saved it last. */
export const writeDrafts = async (
  place: Place, drafts: readonly ToldDraft[], ids: Ids, documents: Readonly<Record<string, Entry<typeof documentList>>>
): Promise<void> => {
  for (const draft of drafts) {
    const { Title, Kind } = documents[draft.text.document];
    const list = isRestricted({ kind: Kind }, dayInTallinn(new Date(draft.at))) ? restrictedDrafts : documentDrafts;
    place.clock?.set(draft.at);
    const { document, edition } = draft.text;
    await addStamped(place.signedIn(draft.by), pathOf(place, list), [
      { key: `${document} ${edition}`, body: toBody(list, draftCells(draft, ids, Title)) }
    ]);
  }
};
