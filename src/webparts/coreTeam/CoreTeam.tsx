import * as React from 'react';
import { factsOf } from '../../data/facts';
import type { Graph } from '../../data/notifying';
import type { Site } from '../../data/site';
import { byName } from '../../domain/search/collation';
import type { Strings } from '../../loc';
import { workStrings } from '../../loc/work';
import { GraphProvider } from '../../ui/notifying/graph';
import { useTeams } from '../../ui/teams/useTeams';
import '../frame';
import type { OwnSetting } from '../propertyPane';
import { CoreTeamFrame } from './CoreTeamFrame';
import { firstViews, type FirstView } from './views';

export interface CoreTeamProps {
  /** The id of the team that the page or the tab is for; empty: all teams. */
  readonly team?: string;
  /** The view on opening, unless the address names another. */
  readonly defaultView?: FirstView;
  readonly hideGoals?: boolean;
  readonly hideServices?: boolean;
  readonly hideFormer?: boolean;
  readonly hideRecords?: boolean;
  readonly graph?: Graph;
}

/** Tuumiktiim: one core team, its people, meeting and mandates; without one, all teams. */
const CoreTeam = ({
  team = '', defaultView = 'team', hideGoals = false, hideServices = false, hideFormer = false, hideRecords = false, graph
}: CoreTeamProps): React.ReactElement => (
  <GraphProvider value={graph}>
    <CoreTeamFrame
      load={useTeams()} setUpFor={team} firstView={defaultView} hidden={{ goals: hideGoals, services: hideServices, former: hideFormer, records: hideRecords }}
    />
  </GraphProvider>
);

/** Settings of the property pane, in the language of the page. In Teams the same pane configures the tab. */
export const coreTeamSettings = ({ common }: Strings, site: Site | undefined): readonly OwnSetting[] => {
  const load = site && factsOf(site, ['coreTeams']);
  const teams = load?.status === 'ready' ? load.value.coreTeams : [];
  const { settings, views } = workStrings(common.locale.startsWith('en') ? 'en' : 'et').coreTeam;
  return [
    {
      kind: 'list', property: 'team', label: settings.team,
      options: [{ key: '', text: settings.noTeam }, ...[...teams].sort(byName).map(({ id, name }) => ({ key: String(id), text: name }))]
    },
    { kind: 'choice', property: 'defaultView', label: settings.defaultView, options: firstViews.map(key => ({ key, text: views[key] })) },
    ...(['hideGoals', 'hideServices', 'hideFormer', 'hideRecords'] as const).map(property => ({ kind: 'check', property, label: settings[property] } as const))
  ];
};

export default CoreTeam;
