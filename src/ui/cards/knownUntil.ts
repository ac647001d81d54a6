import type { Site } from '../../data/site';
import type { PlainDate } from '../../domain/time/plainDate';
import { dayInTallinn } from '../../domain/time/tallinn';

/**
 * Up to which day statements are judged for the shown day. On a page that has stood open past midnight today is yesterday: what is
 * said now must count there all the same.
 */
export const knownUntil = (site: Pick<Site, 'now'>, on: PlainDate, today: PlainDate): PlainDate => {
  if (on !== today) return on;
  const now = dayInTallinn(new Date(site.now()));
  return now > on ? now : on;
};
