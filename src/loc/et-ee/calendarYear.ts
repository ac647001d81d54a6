const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Juhtimiskalender: year wheel and year grid. */
export const calendarYear = {
  yearBar: { previous: 'Eelmine aasta', today: 'See aasta', next: 'Järgmine aasta' },
  monthBar: { previous: 'Eelmine kuu', today: 'See kuu', next: 'Järgmine kuu' },
  year: (year: number): string => `${year}. aasta`,
  /** "24 kohtumist" */
  meetings: (count: number): string => counted(count, 'kohtumine', 'kohtumist'),
  deadlines: (count: number): string => counted(count, 'tähtaeg', 'tähtaega'),
  running: (count: number): string => `${count} kestab varasemast`,
  cancelled: (count: number): string => `${count} jääb ära`,
  ahead: (count: number): string => (count === 0 ? 'ees ei ole midagi' : `ees ${count}`),
  nothing: 'ei ole midagi kavas',
  entries: (count: number): string => (count === 0 ? 'kirjeid ei ole' : counted(count, 'kirje', 'kirjet')),
  more: (count: number): string => `+${count}`,
  today: 'täna',
  weekend: 'nädalavahetus',
  holiday: 'riigipüha',
  conflict: 'ajaline vastuolu',
  cancelledMark: 'jääb ära',
  period: 'kestab mitu päeva',
  legend: 'Märkide seletus',
  monthInYear: (month: string, year: number): string => `${capital(month)} ${year}`,
  initials: ['J', 'V', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  weekdayInitials: ['E', 'T', 'K', 'N', 'R', 'L', 'P'],
  /** "3. märts" */
  date: (month: string, date: number): string => `${date}. ${month}`,
  wheel: {
    label: (year: number): string => `Aastaring ${year}`,
    monthLabel: (month: string, year: number): string => `Kuu ring: ${month} ${year}`,
    keys: 'Nooled liiguvad, Enter avab, Esc läheb tagasi, Page Up ja Page Down vahetavad aastat, T läheb tabelisse ja tagasi.',
    trimesters: ['I trimester', 'II trimester', 'III trimester'],
    back: 'Terve aasta',
    otherWay: 'Tabelisse ja tagasi',
    ahead: 'Ees',
    rings: 'Ringid väljast sissepoole'
  },
  table: {
    yearCaption: (year: number): string => `${year}. aasta kuude kaupa: mitu kohtumist ja tähtaega igas ringis`,
    monthCaption: (month: string, year: number): string => `${capital(month)} ${year}: kõik kirjed`,
    month: 'Kuu',
    running: 'Kestab varasemast',
    cancelled: 'Jääb ära',
    daysOff: 'Pühad ja lühendatud päevad',
    whole: 'Kokku',
    day: 'Päev',
    time: 'Kell',
    what: 'Mis',
    ring: 'Ring',
    empty: 'Selles kuus ei ole midagi kavas.'
  },
  grid: {
    label: (year: number): string => `Aasta ${year} päevade kaupa`,
    monthColumn: 'Kuu',
    dayList: (day: string): string => `Päev: ${day}`,
    dayEmpty: 'Sellel päeval ei ole midagi kavas.',
    runningSince: (day: string): string => `alates ${day}`,
    until: (day: string): string => `kuni ${day}`
  }
};
