/** Signs that file names may not carry become `-`. */
const safeName = (name: string): string => name.replace(/[\\/:*?"<>|]+/g, '-').trim();

/** Long enough for any browser to have begun reading. */
const KEPT_MS = 60_000;

/** Hands a text to the browser as a file to be kept. `type` with its character set, such as `text/calendar;charset=utf-8`. */
export const saveFile = (name: string, type: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = safeName(name);
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
};
