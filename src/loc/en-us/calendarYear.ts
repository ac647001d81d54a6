import type * as estonian from '../et-ee/calendarYear';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const calendarYear: typeof estonian.calendarYear = {
  yearBar: { previous: 'Previous year', today: 'This year', next: 'Next year' },
  monthBar: { previous: 'Previous month', today: 'This month', next: 'Next month' },
  year: (year: number): string => `Year ${year}`,
  meetings: (count: number): string => counted(count, 'meeting', 'meetings'),
  deadlines: (count: number): string => counted(count, 'deadline', 'deadlines'),
  running: (count: number): string => `${count} running from before`,
  cancelled: (count: number): string => `${count} cancelled`,
  ahead: (count: number): string => (count === 0 ? 'nothing ahead' : `${count} ahead`),
  nothing: 'nothing planned',
  entries: (count: number): string => (count === 0 ? 'no entries' : counted(count, 'entry', 'entries')),
  more: (count: number): string => `+${count}`,
  today: 'today',
  weekend: 'weekend',
  holiday: 'public holiday',
  conflict: 'conflict in time',
  cancelledMark: 'cancelled',
  period: 'runs for several days',
  legend: 'What the marks mean',
  monthInYear: (month: string, year: number): string => `${month} ${year}`,
  initials: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  weekdayInitials: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  date: (month: string, date: number): string => `${date} ${month}`,
  wheel: {
    label: (year: number): string => `Year wheel ${year}`,
    monthLabel: (month: string, year: number): string => `Month wheel: ${month} ${year}`,
    keys: 'Arrows move, Enter opens, Esc goes back, Page Up and Page Down change the year, T leads to the table and back.',
    trimesters: ['1st trimester', '2nd trimester', '3rd trimester'],
    back: 'Whole year',
    otherWay: 'To the table and back',
    ahead: 'Ahead',
    rings: 'Rings from the outside in'
  },
  table: {
    yearCaption: (year: number): string => `${year} by month: how many meetings and deadlines in each ring`,
    monthCaption: (month: string, year: number): string => `${month} ${year}: all entries`,
    month: 'Month',
    running: 'Running from before',
    cancelled: 'Cancelled',
    daysOff: 'Holidays and shortened days',
    whole: 'In all',
    day: 'Day',
    time: 'Time',
    what: 'What',
    ring: 'Ring',
    empty: 'Nothing is planned in this month.'
  },
  grid: {
    label: (year: number): string => `The days of ${year}`,
    monthColumn: 'Month',
    dayList: (day: string): string => `Day: ${day}`,
    dayEmpty: 'Nothing is planned on this day.',
    runningSince: (day: string): string => `since ${day}`,
    until: (day: string): string => `until ${day}`
  }
};
