import { choice, choices, date, number, text, words, yesNo } from './column';

/** A time of the day as people in Estonia write it, `9.30` or `09:30`. */
export const isTimeOfDay = (value: string): boolean => /^([01]?\d|2[0-3])[.:][0-5]\d$/.test(value);

const weekdays = {
  mon: words('esmaspäev', 'Monday'),
  tue: words('teisipäev', 'Tuesday'),
  wed: words('kolmapäev', 'Wednesday'),
  thu: words('neljapäev', 'Thursday'),
  fri: words('reede', 'Friday'),
  sat: words('laupäev', 'Saturday'),
  sun: words('pühapäev', 'Sunday')
};

/** When something comes round: the same columns for meetings and for activities. Which of them count depends on the first ones. */
export const ruleColumns = {
  Recurrence: choice(words('Kordub', 'Recurs'), {
    weekly: words('Nädala kaupa', 'By weeks'),
    monthly: words('Iga kuu', 'Every month'),
    inPeriod: words('Iga kvartal, trimester, poolaasta või aasta', 'Every quarter, trimester, half-year or year'),
    yearly: words('Igal aastal samal kuupäeval', 'Every year on one date'),
    once: words('Üks kord', 'Once')
  }, { required: true }),
  EveryWeeks: number(words('Iga mitme nädala tagant', 'Every how many weeks'), { min: 1, max: 53 }),
  FirstDay: date(words('Esimene või ainus päev', 'First or only day'), {
    description: words('Nädalaid loetakse selle päeva nädalast.', 'Weeks are counted from the week of this day.')
  }),
  PeriodKind: choice(words('Ajavahemik', 'Period'), {
    quarter: words('Kvartal', 'Quarter'),
    trimester: words('Trimester', 'Trimester'),
    halfYear: words('Poolaasta', 'Half-year'),
    year: words('Aasta', 'Year')
  }),
  MonthInPeriod: number(words('Mitmes kuu', 'Which month'), {
    min: 1, max: 12, description: words('Ajavahemiku või aasta mitmes kuu; 1 on esimene.', 'Which month of the period or year; 1 is the first.')
  }),
  DayInMonth: choice(words('Päev kuus', 'Day in the month'), {
    weekdays: words('Nädalapäev', 'Weekday'),
    date: words('Kuupäev', 'Date'),
    workingDay: words('Tööpäev', 'Working day'),
    lastWorkingDay: words('Viimane tööpäev', 'Last working day')
  }),
  Weekdays: choices(words('Nädalapäevad', 'Weekdays'), weekdays),
  WhichOfMonth: choices(words('Mitmes kuus', 'Which of the month'), {
    first: words('I', 'First'),
    second: words('II', 'Second'),
    third: words('III', 'Third'),
    fourth: words('IV', 'Fourth'),
    fifth: words('V', 'Fifth'),
    last: words('viimane', 'Last')
  }),
  DateInMonth: number(words('Kuupäev või tööpäeva number', 'Date or number of the working day'), { min: 1, max: 31 }),
  LastDayInstead: yesNo(words('Lühemas kuus viimane päev', 'Last day of a shorter month'), {
    description: words('Muidu jäetakse kuu, milles seda kuupäeva pole, vahele.', 'Otherwise a month without the date is left out.')
  }),
  StartTime: text(words('Algab kell', 'Begins at'), {
    maxLength: 5, accepts: isTimeOfDay, description: words('Tallinna aeg, näiteks 10.00. Tühi: terve päev.', 'Tallinn time, such as 10.00. Empty: the whole day.')
  }),
  Minutes: number(words('Kestus minutites', 'Minutes'), { min: 0, max: 10_080 }),
  WholeDays: number(words('Kestus päevades', 'Days'), { min: 1, max: 366 }),
  Place: text(words('Koht', 'Place')),
  OnDayOff: choice(words('Riigipühal', 'On a public holiday'), {
    keep: words('Toimub ikka', 'Takes place'),
    skip: words('Jääb ära', 'Is left out'),
    previous: words('Eelmisel tööpäeval', 'Previous working day'),
    next: words('Järgmisel tööpäeval', 'Next working day')
  }, { required: true, default: 'skip' }),
  WeekendsToo: yesNo(words('Sama nädalavahetusel', 'The same at weekends'))
};
