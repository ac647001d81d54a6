import write from 'write-excel-file/universal';

/** What browsers have and jsdom has not: reading a Blob, modal dialogs, addresses of blobs. */
const readBlob = (blob: Blob): Promise<ArrayBuffer> => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result as ArrayBuffer);
  reader.onerror = () => reject(reader.error);
  reader.readAsArrayBuffer(blob);
});

/** Files that the page has given for download, the newest last. */
export const downloads: { readonly name: string; readonly blob: Blob }[] = [];

export const completeBrowser = (): void => {
  Blob.prototype.arrayBuffer = function arrayBuffer() { return readBlob(this); };
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
    this.querySelector<HTMLElement>('button, input, select')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() { this.removeAttribute('open'); };
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = blob => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click() {
    const blob = blobs.get(this.href);
    if (blob) downloads.push({ name: this.download, blob });
  };
};

/** A real workbook of text and number cells. */
export const workbook = async (rows: readonly (readonly (string | number | null)[])[], name = 'read.xlsx'): Promise<File> => {
  const data = rows.map(row => row.map(value => (value === null ? null : { value, type: (typeof value === 'number' ? Number : String) as never })));
  const blob = await write(data as never).toBlob();
  return new File([await readBlob(blob)], name, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
};
