import * as React from 'react';
import { later } from '../../ui/later';
import { Skeleton } from '../../ui/Skeleton';

const coming = <Skeleton of="rows" count={8} />;

/** Most people come for what waits for them; the rest is downloaded when somebody turns to it. */
export const LazySentView = later(() => import(/* webpackChunkName: 'my-desk-sent' */ './sent/SentView'), coming);
export const LazyDepartmentView = later(() => import(/* webpackChunkName: 'my-desk-department' */ './department/DepartmentView'), coming);
export const LazyAbsenceView = later(() => import(/* webpackChunkName: 'my-desk-absence' */ './absence/AbsenceView'), coming);
export const LazyReader = later(() => import(/* webpackChunkName: 'my-desk-reader' */ './desk/Reader'), <Skeleton of="text" count={10} />);
