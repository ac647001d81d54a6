/**
 * An answer before it is decided how much metadata the client wants. `render.ts` turns it into JSON
 * with minimal, no or verbose metadata.
 */
export type Wire = Plain | Complex | Many | EntityShape | EntitiesShape | Unopened;

export type Plain = string | number | boolean | null;

/** A structured value without identity, e.g. `SP.BasePermissions`. */
export interface Complex { readonly is: 'complex'; readonly type: string; readonly values: Readonly<Record<string, Wire>> }

/** A collection of plain or complex values; `type` is the member's, e.g. `Edm.String`. */
export interface Many { readonly is: 'many'; readonly type: string; readonly values: readonly (Plain | Complex)[] }

/** An expanded link that leads nowhere: SharePoint leaves the value out and shows where it would have been. */
export interface Unopened { readonly is: 'unopened' }

export const unopened: Unopened = { is: 'unopened' };

export interface EntityShape {
  readonly is: 'entity';
  readonly meta: EntityMeta;
  readonly values: Readonly<Record<string, Wire>>;
}

export interface EntityMeta {
  /** `SP.List`; for items `SP.Data.…Item`. */
  readonly type: string;
  /** Address relative to `_api/`, e.g. `Web/Lists(guid'…')`; rows shown through a lookup have none. */
  readonly link?: string;
  /** Identity; undefined: the absolute address. Items have a GUID. */
  readonly id?: string;
  readonly etag?: string;
  /** Name in `$metadata#SP.ApiData.…`. */
  readonly set: string;
  /** Navigation properties, shown as deferred by verbose metadata. */
  readonly navigation: readonly string[];
}

export interface EntitiesShape {
  readonly is: 'entities';
  readonly set: string;
  readonly rows: readonly EntityShape[];
  /** Absolute address of the next page. */
  readonly next?: string;
}

/** What a resource answers at the top of a response. */
export type Shape =
  | EntityShape
  | EntitiesShape
  /** A property or function result: `{"value": …}`, or `{d:{name: …}}`. */
  | { readonly is: 'value'; readonly name: string; readonly type: string; readonly value: Plain | Complex | Many }
  /** Null entity: `{"odata.null": true}`. */
  | { readonly is: 'nothing'; readonly name: string };

export const complex = (type: string, values: Readonly<Record<string, Wire>>): Complex => ({ is: 'complex', type, values });

export const many = (type: string, values: readonly (Plain | Complex)[]): Many => ({ is: 'many', type, values });

export const isPlain = (wire: Wire): wire is Plain => wire === null || typeof wire !== 'object';
