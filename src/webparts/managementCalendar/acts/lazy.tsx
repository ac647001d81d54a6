import * as React from 'react';
import { later } from '../../../ui/later';
import { Skeleton } from '../../../ui/Skeleton';

/** What changes the calendar is downloaded by those who may change it. */
const coming = <Skeleton of="text" count={4} />;

export const LazyOccurrenceActs = later(() => import(/* webpackChunkName: 'calendar-acts' */ './OccurrenceActs'));
export const LazyConfirmMonth = later(() => import(/* webpackChunkName: 'calendar-acts' */ './ConfirmMonth'), coming);
export const LazyRuleForm = later(() => import(/* webpackChunkName: 'calendar-rule' */ './RuleForm'), coming);
