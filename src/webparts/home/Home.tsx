import * as React from 'react';
import { policyMapOn } from '../../domain/policy/policyMap';
import { Frame } from '../../ui/Frame';
import { later } from '../../ui/later';
import { Live } from '../../ui/Live';
import { Skeleton } from '../../ui/Skeleton';
import { useRights } from '../../ui/useFacts';
import { useVajs } from '../../ui/vajs';
import { WhenReady } from '../../ui/WhenReady';
import '../frame';
import { Changes } from './Changes';
import { Gaps } from './Gaps';
import { Panel } from './panel/Panel';
import { Search } from './search/Search';
import { isLocalSite } from './story/local';
import { LazyTeamFindingsReader } from './teams/lazy';
import type { OfTeams } from './teams/ofTeams';
import { Tiles } from './Tiles';
import { useFindings } from './useFindings';
import { useHome, type HomeFacts } from './useHome';
import { useOpened, type Opened } from './useOpened';
import { Waiting } from './Waiting';
import styles from './Home.module.scss';

const Story = later(() => import(/* webpackChunkName: 'story' */ './story/Story'), <Skeleton of="text" count={4} />);

interface PartsProps {
  readonly facts: HomeFacts;
  readonly opened: Opened;
  /** Absent until they have been read, and for those who do not keep the lists. */
  readonly ofTeams?: OfTeams;
}

const Parts = ({ facts, opened, ofTeams }: PartsProps): React.ReactElement => {
  const { on } = useVajs();
  const map = React.useMemo(() => policyMapOn(facts, on), [facts, on]);
  return (
    <div className={styles.page}>
      <Search facts={facts} onOpen={({ kind, id }) => opened.open({ kind, id })} />
      {isLocalSite() && <Story facts={facts} />}
      <div className={styles.halves}>
        <div className={styles.main}>
          <Waiting facts={facts} />
          <Changes facts={facts} />
        </div>
        <div className={styles.side}>
          <Tiles facts={facts} map={map} />
          <Gaps map={map} ofTeams={ofTeams} />
        </div>
      </div>
    </div>
  );
};

const Waits = (): React.ReactElement => {
  const { home } = useVajs().strings;
  return <div className={styles.page}><Live>{home.skeleton}</Live><Skeleton of="rows" count={2} /><Skeleton of="rows" count={8} /></div>;
};

/** Avaleht: one search over everything, what waits for me, what changed, and what the map lacks. */
const Home = (): React.ReactElement => {
  const { home } = useVajs().strings;
  const load = useHome();
  const opened = useOpened();
  const keeps = useRights('documents').edit;
  const [read, setRead] = React.useState<OfTeams>();
  const ofTeams = keeps ? read : undefined;
  const findings = useFindings(load, keeps, ofTeams);
  return (
    <Frame
      title={home.title} subtitle={home.subtitle} day findings={findings}
      panel={load.status === 'ready' && opened.thing ? <Panel facts={load.value} opened={opened} /> : undefined}
    >
      <WhenReady of={load} skeleton={<Waits />}>{facts => <Parts facts={facts} opened={opened} ofTeams={ofTeams} />}</WhenReady>
      {load.status === 'ready' && keeps && <LazyTeamFindingsReader onRead={setRead} />}
    </Frame>
  );
};

export default Home;
