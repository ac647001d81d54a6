import { visibleRow } from '../items/reading';
import { addItem, updateItem } from '../items/writing';
import type { ItemRow } from '../items/table';
import type { Changes } from '../items/body';
import type { Call } from '../site';
import type { List } from '../store/lists';
import { itemsOf } from '../resources/items';
import type { Resource } from '../resources/tree';
import { errors } from '../errors';
import { CsomError } from './failure';
import { itemChanges, type SetValue } from './itemValues';
import { argumentsFrom, type Plain } from './parameters';

/** An item as the client holds it: values that were set wait for an update; a new one has no row yet. */
export class CsomItem {
  private readonly set = new Map<string, SetValue>();

  constructor(readonly list: List, private id: number | undefined) {}

  put(name: string, value: Plain, parsed: boolean): void { this.set.set(name, { value, parsed }); }

  /** The row, if the asker may see it. */
  row(call: Call): ItemRow {
    if (this.id === undefined) throw CsomError.nullReference();
    return visibleRow(call, this.list, this.id);
  }

  get number(): number | undefined { return this.id; }

  /** The same item as REST has it, for what is not about values. */
  resource(call: Call): Resource {
    if (this.id === undefined) throw CsomError.nullReference();
    const resource = itemsOf(this.list).key?.(argumentsFrom([this.id]), call);
    if (!resource) throw errors.itemMissing();
    return resource;
  }

  save(call: Call, update: Update): void {
    const changes = itemChanges(call, this.list, this.set);
    this.set.clear();
    if (this.id === undefined) this.id = addItem(call, this.list, changes).id;
    else update(call, this.list, this.row(call), changes);
  }
}

type Update = (call: Call, list: List, row: ItemRow, changes: Changes) => void;

const stampedNow = (call: Call, list: List, changes: Changes): Changes => {
  const type = call.site.itemType(list);
  const [editor, modified] = [type.field('Editor'), type.field('Modified')];
  if (!editor || !modified) throw new Error(`The list ${list.path} lacks its stamps`);
  return new Map([[editor, call.me.id], [modified, call.at], ...changes]);
};

/** The three ways to save: with a new version; without one, but stamped; without a trace. */
export const updates: Readonly<Record<string, Update>> = {
  Update: (call, list, row, changes) => { updateItem(call, list, row, changes); },
  UpdateOverwriteVersion: (call, list, row, changes) => { updateItem(call, list, row, stampedNow(call, list, changes), 'withoutVersion'); },
  SystemUpdate: (call, list, row, changes) => { updateItem(call, list, row, changes, 'withoutVersion'); }
};

