import * as React from 'react';
import { useVajs } from '../../ui/vajs';
import { RegisterFrame } from './RegisterFrame';
import type { RegisterView } from './lines/arrange';
import { usuallyHidden } from './columns/registerColumns';
import { useMay } from './useMay';
import { useRegister } from './useRegister';

export interface ProcessRegisterProps {
  readonly defaultView?: RegisterView;
  readonly hideDrafting?: boolean;
  /** Keys of columns that are put away until somebody asks for them. */
  readonly hidden?: readonly string[];
}

/** Protsessid ja juhendid: every VAJS document with owner, edition and next review. */
const ProcessRegister = (
  { defaultView = 'groups', hideDrafting = false, hidden = usuallyHidden }: ProcessRegisterProps
): React.ReactElement => {
  const { site } = useVajs();
  const load = useRegister();
  const may = useMay();
  return (
    // A change of the web part's settings begins anew.
    <RegisterFrame
      key={defaultView} load={load} may={may} me={site.me?.id} defaultView={defaultView} hideDrafting={hideDrafting} usuallyHidden={hidden}
    />
  );
};

export default ProcessRegister;
