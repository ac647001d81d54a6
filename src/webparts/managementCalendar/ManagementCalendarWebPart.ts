import type * as React from 'react';
import { listsOf } from '../../data/nounLists';
import type { Strings } from '../../loc';
import type { OwnSetting } from '../propertyPane';
import { VajsWebPart, type VajsProperties } from '../VajsWebPart';
import { calendarNouns } from './calendarNouns';
import { ruleColumnKeys, stayingColumns, type RuleColumnKey } from './views/table/ruleColumnKeys';
import { calendarViews, type CalendarView } from './views/view';

export interface ManagementCalendarProperties extends VajsProperties {
  defaultView: CalendarView;
  /** Columns of S01_V01 that are put away until somebody asks for them. */
  hide: Partial<Record<RuleColumnKey, boolean>>;
}

/** Juhtimiskalender (S01_V01): the ministry's year as rules, and what became of it. */
export default class ManagementCalendarWebPart extends VajsWebPart<ManagementCalendarProperties> {
  protected readonly lists = listsOf(calendarNouns);

  protected async loadContent(): Promise<React.ComponentType<Partial<ManagementCalendarProperties>>> {
    return (await import(/* webpackChunkName: 'management-calendar' */ './ManagementCalendar')).default;
  }

  protected override ownSettings({ managementCalendar, calendarLists }: Strings): readonly OwnSetting[] {
    return [
      {
        kind: 'choice', property: 'defaultView', label: managementCalendar.defaultView,
        options: calendarViews.map(key => ({ key, text: managementCalendar.views[key] }))
      },
      ...ruleColumnKeys.filter(key => !stayingColumns.includes(key)).map((key): OwnSetting =>
        ({ kind: 'check', property: `hide.${key}`, label: managementCalendar.hideColumn(calendarLists.table.columns[key]) }))
    ];
  }
}
