import type * as estonian from '../et-ee/managementCalendar';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'
];
const date = (day: string): string => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`;

export const managementCalendar: typeof estonian.managementCalendar = {
  title: 'Management calendar',
  subtitle: 'The ministry’s year: who meets when, what is due when, and whether it happens as agreed',
  defaultView: 'First view',
  views: { wheel: 'Year wheel', year: 'Year', month: 'Month', agenda: 'Agenda', table: 'S01_V01', compliance: 'Regularity' },
  search: 'Search meetings, activities and places',
  longDay: (weekday, day) => `${weekday}, ${date(day)} ${day.slice(0, 4)}`,
  period: (from, until) =>
    `${date(from)}${from.slice(0, 4) === until.slice(0, 4) ? '' : ` ${from.slice(0, 4)}`} – ${date(until)} ${until.slice(0, 4)}`,
  rings: {
    policy: 'Leading policy areas',
    administrative: 'Administrative leadership',
    otherMeetings: 'Other meetings',
    planning: 'Planning',
    budget: 'Budget',
    reporting: 'Reporting',
    review: 'Review',
    people: 'People'
  },
  filters: {
    any: 'all',
    mine: 'My year',
    mineHint: 'What concerns me by the roles I hold, or stand in for, on the day',
    parts: {
      forum: 'Forum', role: 'Role', unit: 'Unit', area: 'Policy area', kind: 'What it is', strand: 'Strand', category: 'Category of activity',
      phase: 'PDCA phase'
    }
  },
  myYear: 'My year',
  allOfIt: 'The whole calendar',
  emptyTitle: 'There is nothing in the calendar yet',
  emptyEditor: 'Add a forum and a rule by which it meets, or bring rows from Excel.',
  emptyReader: 'The quality manager adds forums and activities.',
  nothingFound: year => `Nothing in ${year} matches the search and the filters.`,
  commands: { import: 'Import from Excel', openList: 'Open the list of rules in SharePoint' },
  hideColumn: column => `S01_V01: hide the column “${column}”`,
  kinds: {
    meeting: 'Meeting',
    activity: 'Activity',
    documentReview: 'Review of a document',
    managementReview: 'Review of the management system',
    improvement: 'Improvement'
  },
  phases: { plan: 'Plan', do: 'Do', check: 'Check', act: 'Act' },
  statuses: { planned: 'planned', shifted: 'shifted by a public holiday or weekend', moved: 'moved', cancelled: 'cancelled' }
};
