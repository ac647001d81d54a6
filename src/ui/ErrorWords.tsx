import * as React from 'react';
import type { SiteError } from '../data/siteError';
import { useVajs } from './vajs';

/** Why the site did not do it: in words first; what the site itself said stands behind a fold. */
export const ErrorWords = ({ error: { kind, detail } }: { readonly error: SiteError }): React.ReactElement => {
  const { webPart } = useVajs().strings;
  return (
    <>
      <p>{webPart.errors[kind]}</p>
      {detail && <details><summary>{webPart.errorDetail}</summary>{detail}</details>}
    </>
  );
};
