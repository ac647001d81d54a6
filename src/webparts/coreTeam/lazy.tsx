import * as React from 'react';
import { later } from '../../ui/later';
import { Skeleton } from '../../ui/Skeleton';

const rows = <Skeleton of="rows" count={8} />;
const text = <Skeleton of="text" count={6} />;

/** Each view is downloaded when somebody looks at it. */
export const LazyTeamsView = later(() => import(/* webpackChunkName: 'core-team-teams' */ './teams/TeamsView'), rows);
export const LazyTeamView = later(() => import(/* webpackChunkName: 'core-team-page' */ './team/TeamView'), rows);
export const LazyMatrixView = later(() => import(/* webpackChunkName: 'core-team-matrix' */ './matrix/MatrixView'), rows);
export const LazyProposeView = later(() => import(/* webpackChunkName: 'core-team-propose' */ './propose/ProposeView'), text);
export const LazyTeamPanel = later(() => import(/* webpackChunkName: 'core-team-panel' */ './panel/TeamPanel'), text);
export const LazyProposalPanel = later(() => import(/* webpackChunkName: 'core-team-proposal' */ './panel/ProposalPanel'), text);
export const LazyTeamFindings = later(() => import(/* webpackChunkName: 'core-team-findings' */ './findings/TeamFindings'), text);
