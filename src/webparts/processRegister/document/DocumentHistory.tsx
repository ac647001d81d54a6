import * as React from 'react';
import { documents } from '../../../data/schema';
import type { DocumentId } from '../../../domain/identity';
import { Button } from '../../../ui/Button';
import { LazyHistory } from '../../../ui/editing/lazy';
import { useVajs } from '../../../ui/vajs';

/** Who changed the row and when; asked of SharePoint only when somebody wants to know. */
export const DocumentHistory = ({ document }: { readonly document: DocumentId }): React.ReactElement => {
  const { register: { panel } } = useVajs().strings;
  const [asked, ask] = React.useState(false);
  return asked
    ? <LazyHistory list={documents} id={document} />
    : <Button look="quiet" icon="history" text={panel.showHistory} onClick={() => ask(true)} />;
};
