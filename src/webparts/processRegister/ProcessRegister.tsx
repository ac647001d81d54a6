import * as React from 'react';
import { useDrawn } from '../../ui/useAfterDrawing';
import { useVajs } from '../../ui/vajs';
import '../frame';
import { RegisterFrame } from './RegisterFrame';
import type { RegisterView } from './lines/arrange';
import { usuallyHidden } from './columns/registerColumns';
import { LazyLogReader } from '../../ui/log/lazy';
import type { LogLoad } from '../../ui/log/logLoad';
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
  const [log, setLog] = React.useState<LogLoad>({ status: 'loading' });
  const load = useRegister(log);
  const may = useMay();
  const drawn = useDrawn(load.status === 'ready');
  return (
    <>
      {/* A change of the web part's settings begins anew. */}
      <RegisterFrame
        key={defaultView} load={load} log={log.status} may={may} me={site.me?.id} defaultView={defaultView} hideDrafting={hideDrafting} usuallyHidden={hidden}
      />
      {drawn && <LazyLogReader onRead={setLog} />}
    </>
  );
};

export default ProcessRegister;
