/** A value of an answer. Dates and GUIDs have forms of their own in CSOM's JSON ([MS-CSOM] 3.1.4.1.8.1). */
export type CsomValue = string | number | boolean | null | CsomDate | CsomGuid | readonly CsomValue[] | CsomBag;

export interface CsomBag { readonly [key: string]: CsomValue }

export class CsomDate {
  constructor(readonly iso: string) {}
}

export class CsomGuid {
  constructor(readonly text: string) {}
}

const date = (iso: string): string => {
  const at = new Date(/Z$|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso}Z`);
  const parts = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds(), at.getUTCMilliseconds()];
  return `"\\/Date(${parts.join(',')})\\/"`;
};

/** Slashes of plain text are never escaped, so that no text looks like a date. */
export const print = (value: CsomValue): string => {
  if (value instanceof CsomDate) return date(value.iso);
  if (value instanceof CsomGuid) return `"\\/Guid(${value.text})\\/"`;
  if (Array.isArray(value)) return `[${value.map(print).join(',')}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${print(each as CsomValue)}`).join(',')}}`;
  return JSON.stringify(value);
};
