import * as React from 'react';
import { ErrorWords } from './ErrorWords';
import { Notice } from './Notice';
import type { RowRights } from './useRowRights';
import { useVajs } from './vajs';

/** Why somebody whose row this is by their role cannot edit it now; nothing for everybody else. */
export const RowRightsNotice = ({ rights }: { readonly rights: RowRights }): React.ReactElement | null => {
  const { byRole } = useVajs().strings.forms;
  switch (rights.status) {
    case 'notYet': return <Notice tone="info" slim>{byRole.notYet}</Notice>;
    case 'unknown': return <Notice tone="warn" slim title={byRole.unknown}><ErrorWords error={rights.error} /></Notice>;
    default: return null;
  }
};
