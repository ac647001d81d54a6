/** Signs that file names may not carry become `-`. */
const safeName = (name: string): string => name.replace(/[\\/:*?"<>|]+/g, '-').trim();

/** Long enough for any browser to have begun reading. */
const KEPT_MS = 60_000;

/** Hands a text, or the bytes of a file, to the browser to be kept. A text's `type` names its character set: `text/calendar;charset=utf-8`. */
export const saveFile = (name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = safeName(name);
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
};
