import { pageDataElement, type PageData } from '../pageData';

const read = (): PageData => {
  const element = document.getElementById(pageDataElement);
  if (element === null) throw new Error(`The page has no element "${pageDataElement}".`);
  return JSON.parse(element.textContent ?? '') as PageData;
};

/** What the server said about this page. */
export const pageData: PageData = read();

/** Shows words above the web parts. An `alert` is read out at once, a `status` when the reader is free. */
export const say = (message: string, kind: 'alert' | 'status', details: readonly string[] = []): void => {
  const box = document.createElement('div');
  box.className = `host-message ${kind}`;
  box.setAttribute('role', kind);
  box.append(message);
  for (const detail of details) {
    const line = document.createElement('p');
    line.textContent = detail;
    box.append(line);
  }
  const messages = document.getElementById('host-messages');
  // One status at a time: the newest says how things stand.
  if (kind === 'status') for (const old of messages?.querySelectorAll('.status') ?? []) old.remove();
  messages?.append(box);
};

/** Words for an error of any kind; the runtime wraps some in an object with `error`. */
export const wordsOf = (error: unknown): string => {
  if (error instanceof Error) return error.message;
  if (typeof error === 'object' && error !== null) return 'error' in error ? wordsOf(error.error) : JSON.stringify(error);
  return String(error);
};
