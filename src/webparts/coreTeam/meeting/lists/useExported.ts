import * as React from 'react';
import { exportXlsx, type Export } from '../../../../ui/export';

/** Saves what is shown as a workbook; `failed` where the writer could not be downloaded. */
export const useExported = <T,>(): { readonly failed: boolean; readonly save: (sheet: Export<T>) => void } => {
  const [failed, setFailed] = React.useState(false);
  return {
    failed,
    save: sheet => {
      setFailed(false);
      exportXlsx(sheet).catch(() => setFailed(true));
    }
  };
};
