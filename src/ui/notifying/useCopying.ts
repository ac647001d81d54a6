import * as React from 'react';

export type Copying = 'no' | 'copied' | 'failed';

/** Puts a text on the clipboard, and says whether that worked. */
export const useCopying = (): readonly [Copying, (text: string) => void] => {
  const [copying, setCopying] = React.useState<Copying>('no');
  const copy = (text: string): void => {
    const clipboard = navigator.clipboard as Clipboard | undefined; // absent where the page is not secure
    (clipboard ? clipboard.writeText(text) : Promise.reject(new Error('clipboard')))
      .then(() => setCopying('copied'), () => setCopying('failed'));
  };
  return [copying, copy];
};
