import * as React from 'react';
import { later } from '../../../ui/later';
import { Skeleton } from '../../../ui/Skeleton';

/** A meeting is a room of its own: whoever looks at the team's people or goals carries neither its code nor its facts. */
export const LazyMeetingOfTeam = later(() => import(/* webpackChunkName: 'core-team-meeting' */ './MeetingOfTeam'), <Skeleton of="rows" count={8} />);
export const LazyMeeting = later(() => import(/* webpackChunkName: 'core-team-meeting' */ './Meeting'), <Skeleton of="rows" count={8} />);
export const LazyDecisionList = later(() => import(/* webpackChunkName: 'core-team-meeting' */ './lists/DecisionList'), <Skeleton of="rows" count={4} />);
export const LazyActionList = later(() => import(/* webpackChunkName: 'core-team-meeting' */ './lists/ActionList'), <Skeleton of="rows" count={4} />);
