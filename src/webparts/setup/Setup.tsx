import * as React from 'react';
import { membersOf, type Report } from '../../data/provisioning';
import { Button } from '../../ui/Button';
import { ErrorWords } from '../../ui/ErrorWords';
import type { Command } from '../../ui/commands';
import { Frame } from '../../ui/Frame';
import { later } from '../../ui/later';
import { Live } from '../../ui/Live';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { useVajs } from '../../ui/vajs';
import '../frame';
import { DeviationList } from './DeviationList';
import { GroupSection } from './GroupSection';
import { ListStates } from './ListStates';
import { Progress, Result } from './Mending';
import { Summary } from './Summary';
import { useSetup, type SetupState } from './useSetup';
import styles from './Setup.module.scss';

/** Forging takes code that only this section needs. */
const LazySecuritySection = later(() => import(/* webpackChunkName: 'security-check' */ './SecuritySection'), <Skeleton of="rows" count={3} />);

/** The same of rows that have editors of their own. */
const LazyRowRightsSection = later(() => import(/* webpackChunkName: 'row-rights' */ './rows/RowRightsSection'), <Skeleton of="rows" count={3} />);

/** Names of the site's owners, for those who have to ask one; nobody when they may not be seen. */
const useOwners = (report: Report): readonly string[] => {
  const { site } = useVajs();
  const [names, setNames] = React.useState<readonly string[]>([]);
  const group = report.found.me.mayProvision ? undefined : report.found.groups.owners?.id;
  React.useEffect(() => {
    let current = true;
    if (group !== undefined) {
      membersOf(site.sp, group).then(
        people => { if (current) setNames(people.map(person => person.name)); },
        () => undefined
      );
    }
    return () => { current = false; };
  }, [site, group]);
  return names;
};

const SiteState = ({ report }: { readonly report: Report }): React.ReactElement => {
  const { setup } = useVajs().strings;
  const { site, found } = report;
  return (
    <section>
      <h3 className={styles.title}>{setup.siteTitle}</h3>
      {site.length > 0 && <DeviationList deviations={site} />}
      {site.length === 0 && <p className={styles.text}>{found.levels ? setup.siteInOrder : setup.levelsUnseen}</p>}
    </section>
  );
};

interface LookedProps { readonly state: Extract<SetupState, { status: 'looked' | 'mending' }>; readonly onMend: () => void }

const Looked = ({ state, onMend }: LookedProps): React.ReactElement => {
  const { report } = state;
  const owners = useOwners(report);
  return (
    <div className={styles.parts}>
      {state.status === 'looked' && state.outcome && <Result outcome={state.outcome} />}
      {state.status === 'mending' ? <Progress last={state.last} /> : <Summary report={report} owners={owners} onMend={onMend} />}
      <SiteState report={report} />
      <GroupSection report={report} group="qualityManagers" />
      <GroupSection report={report} group="restrictedReaders" />
      {report.found.lists.size > 0 && <LazySecuritySection report={report} />}
      {report.found.lists.size > 0 && <LazyRowRightsSection report={report} owners={owners} />}
      <ListStates report={report} />
    </div>
  );
};

const Body = ({ state, onMend, onLook }: { readonly state: SetupState; readonly onMend: () => void; readonly onLook: () => void }): React.ReactElement => {
  const { common, setup } = useVajs().strings;
  switch (state.status) {
    case 'looking': return <div aria-busy="true"><Live>{setup.looking}</Live><Skeleton of="rows" count={8} /></div>;
    case 'failed': return (
      <Notice tone="bad" alert title={setup.failedTitle} actions={<Button text={common.retry} icon="refresh" onClick={onLook} />}>
        <ErrorWords error={state.error} />
      </Notice>
    );
    case 'looked':
    case 'mending': return <Looked state={state} onMend={onMend} />;
    default: return state satisfies never;
  }
};

/** Seadistus: says what stands on the site, and lets an owner put it right in one act. */
const Setup = (): React.ReactElement => {
  const { setup } = useVajs().strings;
  const { state, look, mend } = useSetup();
  const busy = state.status === 'looking' || state.status === 'mending';
  const check: Command = { key: 'check', text: setup.check, icon: 'refresh', onRun: look, disabled: busy };
  return (
    <Frame title={setup.title} subtitle={setup.subtitle} more={[check]}>
      <Body state={state} onMend={mend} onLook={look} />
    </Frame>
  );
};

export default Setup;
