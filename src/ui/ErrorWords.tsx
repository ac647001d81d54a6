import * as React from 'react';
import { editorsOf, isAddOnly } from '../data/schema/access';
import type { ListSchema } from '../data/schema/list';
import type { SiteError } from '../data/siteError';
import { ColumnMissing } from './ColumnMissing';
import { useVajs } from './vajs';

export interface ErrorWordsProps {
  readonly error: SiteError;
  /** The list that was written or read, where the words can say more for it. */
  readonly list?: ListSchema;
}

/** Why the site did not do it: in words first; what the site itself said stands behind a fold. */
export const ErrorWords = ({ error: { kind, detail }, list }: ErrorWordsProps): React.ReactElement => {
  const { webPart } = useVajs().strings;
  if (kind === 'columnMissing' && list) return <ColumnMissing list={list} column={detail} />;
  return (
    <>
      <p>{webPart.errors[kind]} {kind === 'denied' && list && !isAddOnly(list.access) && webPart.editors[editorsOf(list.access)]}</p>
      {detail && <details><summary>{webPart.errorDetail}</summary>{detail}</details>}
    </>
  );
};
