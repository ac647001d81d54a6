import type * as estonian from '../et-ee/calendarLists';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'
];
const monthOf = (day: string): string => months[Number(day.slice(5, 7)) - 1];
const dateOf = (day: string): number => Number(day.slice(8));
const yearOf = (day: string): string => day.slice(0, 4);
const date = (day: string): string => `${dateOf(day)} ${monthOf(day)}`;

const span = (from: string, until: string): string => {
  if (from === until) return `${date(from)} ${yearOf(from)}`;
  if (from.slice(0, 7) === until.slice(0, 7)) return `${dateOf(from)}–${date(until)} ${yearOf(until)}`;
  return yearOf(from) === yearOf(until) ? `${date(from)} – ${date(until)} ${yearOf(until)}` : `${date(from)} ${yearOf(from)} – ${date(until)} ${yearOf(until)}`;
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const calendarLists: typeof estonian.calendarLists = {
  date,
  span,
  near: { yesterday: 'yesterday', today: 'today', tomorrow: 'tomorrow' },
  weekdayLetters: { 1: 'M', 2: 'T', 3: 'W', 4: 'T', 5: 'F', 6: 'S', 7: 'S' },
  week: number => `Week ${number}`,
  weekShort: 'Week',
  items: count => (count === 0 ? 'no entries' : counted(count, 'entry', 'entries')),
  shortened: holiday => `shortened working day (before ${holiday})`,
  shortenedBrief: 'shortened',
  because: (status, reason) => `${status}: ${reason}`,
  movedFrom: planned => `was on ${planned}`,
  shiftedFrom: planned => `shifted from ${planned}`,
  conflict: 'Overlaps: the same people are needed elsewhere at that time',
  conflictBrief: 'overlaps',
  wholeDay: 'all day',
  until: day => `until ${day}`,
  vacant: role => `${role} (vacant)`,
  month: {
    title: (year, month) => `${months[month - 1]} ${year}`,
    label: title => `${title}: weeks and days. Arrows move over days, PageUp and PageDown over months, Enter leads to the day’s entries.`,
    previous: 'Previous month',
    next: 'Next month',
    today: 'Today',
    more: count => `+${count}`,
    moreOf: (count, day) => `${count} more: open ${day}`,
    nothing: 'Nothing on this day.',
    dayOf: day => `The day’s entries: ${day}`
  },
  agenda: {
    title: (from, until) => span(from, until),
    label: 'Agenda: arrows move over entries, PageUp and PageDown over days, Enter opens',
    previous: 'Previous week',
    next: 'Next week',
    today: 'This week',
    weekHeading: (number, from, until) => `Week ${number}, ${span(from, until)}`,
    freeWeek: 'A free week: there is nothing.',
    load: weeks => `Show ${weeks} more weeks`,
    running: 'Under way',
    daysLeft: days => (days === 0 ? 'ends today' : days === 1 ? 'ends tomorrow' : `${days} days left`),
    overdue: 'Overdue',
    daysLate: days => `${counted(days, 'day', 'days')} late`
  },
  table: {
    label: 'S01_V01: meetings of forums and activities of the year',
    count: lines => counted(lines, 'line', 'lines'),
    nothing: 'No line matches the filter.',
    columns: {
      kind: 'Kind or process',
      name: 'Meeting or activity',
      when: 'When',
      required: 'Required frequency',
      next: 'Next',
      count: 'This year',
      chair: 'Chair or responsible',
      members: 'Participants',
      preparer: 'Prepared by',
      checker: 'Checked by',
      executor: 'Carried out by',
      phase: 'PDCA phase',
      category: 'Category',
      place: 'Place'
    },
    countIn: year => `Times in ${year}`,
    noRule: 'no rule',
    brokenRule: 'the rule is incomplete',
    invited: names => `as needed ${names}`,
    chooseColumns: 'Columns',
    columnsTitle: 'Choose columns',
    columnsReset: 'Back to the usual columns',
    ring: 'Group',
    fileName: year => `S01_V01 management calendar ${year}`,
    sheet: 'S01_V01'
  },
  compliance: {
    label: 'Regularity: how many meetings are required of forums, planned and held',
    title: year => `${year}`,
    previous: 'Previous year',
    next: 'Next year',
    today: 'This year',
    keeping: (forums, keeping) =>
      (forums === 1 ? `The only forum ${keeping === 1 ? 'keeps' : 'does not keep'} its frequency` : `${keeping} of ${forums} forums keep their frequency`),
    noneRequired: 'No frequency is required of any forum.',
    unrecorded: count => `${counted(count, 'meeting is', 'meetings are')} not recorded: nobody has said whether they took place`,
    withoutRequirement: count => `no frequency is required of ${counted(count, 'forum', 'forums')}`,
    columns: {
      forum: 'Forum', required: 'Required frequency', units: 'By period', needed: 'Required', planned: 'Planned', held: 'Held', notRecorded: 'Not recorded',
      state: 'State'
    },
    states: { ok: 'fine', shortPlanned: 'too few planned', shortHeld: 'too few held', notRecorded: 'not recorded', ahead: 'ahead' },
    times: (count, state) => `${count} × ${state}`,
    unit: (name, required, planned, held) => `${name}: required ${required}, planned ${planned}, held ${held}`,
    unitNames: {
      week: n => `week ${n}`, month: n => months[n - 1], quarter: n => `quarter ${n}`, trimester: n => `trimester ${n}`, halfYear: n => `half-year ${n}`,
      year: () => 'year'
    },
    keeps: 'keeps it',
    falls: units => counted(units, 'shortfall', 'shortfalls'),
    notRequired: 'no frequency required',
    nothing: 'No forum is there in this year.'
  },
  out: {
    icsShown: filter => (filter === '' ? 'Calendar file (.ics): everything' : `Calendar file (.ics): ${filter}`),
    icsMine: 'Calendar file (.ics): my calendar',
    printYear: year => `Print the year ${year} (A3)`,
    xlsx: 'Export S01_V01 to Excel',
    nothing: 'No calendar file was made, because nothing would be in it.',
    failed: 'The file could not be made. Try again.',
    calendarName: 'Management calendar',
    mine: 'My management calendar',
    named: name => `Management calendar: ${name}`,
    snapshot: (day, until) =>
      `Taken from the management calendar on ${day}, up to ${until}. The file does not renew itself: import it again to see changes.`,
    dueReview: title => `Review due: ${title}`,
    managementReview: title => `Review: ${title}`,
    improvement: title => `Improvement due: ${title}`,
    parts: {
      chair: 'Chair', member: 'Members', invited: 'Invited as needed', responsible: 'Responsible', preparer: 'Prepared by', checker: 'Checked by',
      executor: 'Carried out by', owner: 'Responsible'
    },
    part: (part, who) => `${part}: ${who}`,
    others: 'Also taking part',
    link: address => `In the management calendar: ${address}`,
    sheetTitle: (year, filter) => (filter === '' ? `Management calendar ${year}` : `Management calendar ${year}: ${filter}`),
    sheetAsOf: day => `As of ${day}`,
    sheetHoliday: 'public holiday',
    sheetWeekend: 'weekend',
    sheetMarks: 'What has no room as a line stands as a sign.'
  }
};
