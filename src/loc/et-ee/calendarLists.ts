import type { FrequencyUnit } from '../../domain/calendar/frequency';
import type { UnitState } from '../../domain/calendar/unitState';
import type { Weekday } from '../../domain/time/civil';

const months = [
  'jaanuar', 'veebruar', 'märts', 'aprill', 'mai', 'juuni', 'juuli', 'august', 'september', 'oktoober', 'november', 'detsember'
];
const roman = ['I', 'II', 'III', 'IV'];
const monthOf = (day: string): string => months[Number(day.slice(5, 7)) - 1];
const dateOf = (day: string): number => Number(day.slice(8));
const yearOf = (day: string): string => day.slice(0, 4);
/** "3. märts" */
const date = (day: string): string => `${dateOf(day)}. ${monthOf(day)}`;

/** "16.–22. november 2026", "28. detsember 2026 – 3. jaanuar 2027" */
const span = (from: string, until: string): string => {
  if (from === until) return `${date(from)} ${yearOf(from)}`;
  if (from.slice(0, 7) === until.slice(0, 7)) return `${dateOf(from)}.–${date(until)} ${yearOf(until)}`;
  return yearOf(from) === yearOf(until) ? `${date(from)} – ${date(until)} ${yearOf(until)}` : `${date(from)} ${yearOf(from)} – ${date(until)} ${yearOf(until)}`;
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Juhtimiskalender: month, agenda, S01_V01, regularity and what leaves the calendar as a file. */
export const calendarLists = {
  date,
  span,
  /** Of a past or coming day as seen today. */
  near: { yesterday: 'eile', today: 'täna', tomorrow: 'homme' },
  weekdayLetters: { 1: 'E', 2: 'T', 3: 'K', 4: 'N', 5: 'R', 6: 'L', 7: 'P' } as Readonly<Record<Weekday, string>>,
  week: (number: number): string => `${number}. nädal`,
  weekShort: 'Näd',
  items: (count: number): string => (count === 0 ? 'kirjeid ei ole' : counted(count, 'kirje', 'kirjet')),
  shortened: (holiday: string): string => `lühendatud tööpäev (järgneb ${holiday})`,
  shortenedBrief: 'lühendatud',
  /** "jääb ära: aruteluks ei ole materjale" */
  because: (status: string, reason: string): string => `${status}: ${reason}`,
  movedFrom: (planned: string): string => `algselt ${planned}`,
  shiftedFrom: (planned: string): string => `nihkus, algselt ${planned}`,
  conflict: 'Kattub: samu inimesi on samal ajal vaja ka mujal',
  conflictBrief: 'kattub',
  wholeDay: 'terve päev',
  until: (day: string): string => `kuni ${day}`,
  vacant: (role: string): string => `${role} (täitmata)`,
  month: {
    title: (year: number, month: number): string => `${months[month - 1]} ${year}`,
    label: (title: string): string => `${title}: nädalad ja päevad. Nooltega liigute päevade, PageUp ja PageDown klahviga kuude vahel, Enter viib päeva kirjeteni.`,
    previous: 'Eelmine kuu',
    next: 'Järgmine kuu',
    today: 'Täna',
    more: (count: number): string => `+${count}`,
    moreOf: (count: number, day: string): string => `Veel ${count}: ava ${day}`,
    nothing: 'Sellel päeval kirjeid ei ole.',
    dayOf: (day: string): string => `Päeva kirjed: ${day}`
  },
  agenda: {
    title: (from: string, until: string): string => span(from, until),
    label: 'Päevakava: nooltega liigute kirjete, PageUp ja PageDown klahviga päevade vahel, Enter avab',
    previous: 'Eelmine nädal',
    next: 'Järgmine nädal',
    today: 'See nädal',
    weekHeading: (number: number, from: string, until: string): string => `${number}. nädal, ${span(from, until)}`,
    freeWeek: 'Vaba nädal: ühtegi kirjet ei ole.',
    load: (weeks: number): string => `Näita veel ${weeks} nädalat`,
    running: 'Käimas',
    daysLeft: (days: number): string => (days === 0 ? 'lõpeb täna' : days === 1 ? 'lõpeb homme' : `veel ${days} päeva`),
    overdue: 'Tähtaeg möödas',
    daysLate: (days: number): string => `hilinenud ${counted(days, 'päev', 'päeva')}`
  },
  table: {
    label: 'S01_V01: otsustuskogude koosolekud ja aasta tegevused',
    count: (lines: number): string => `${lines} rida`,
    nothing: 'Ükski rida ei vasta filtrile.',
    columns: {
      kind: 'Liik või protsess',
      name: 'Koosolek või tegevus',
      when: 'Millal',
      required: 'Nõutav sagedus',
      next: 'Järgmine kord',
      count: 'Tänavu',
      chair: 'Juhib või vastutab',
      members: 'Osalejad',
      preparer: 'Koostaja',
      checker: 'Kontrollija',
      executor: 'Täitja',
      phase: 'PDCA etapp',
      category: 'Kategooria',
      place: 'Koht'
    },
    countIn: (year: number): string => `Kordi ${year}`,
    noRule: 'reegel puudub',
    brokenRule: 'reegel ei ole terviklik',
    invited: (names: string): string => `vajaduse järgi ${names}`,
    chooseColumns: 'Veerud',
    columnsTitle: 'Vali veerud',
    columnsReset: 'Taasta tavapärased veerud',
    ring: 'Rühm',
    fileName: (year: number): string => `S01_V01 juhtimiskalender ${year}`,
    sheet: 'S01_V01'
  },
  compliance: {
    label: 'Regulaarsus: otsustuskogude nõutav, kavandatud ja toimunud koosolekute arv',
    title: (year: number): string => `${year}`,
    previous: 'Eelmine aasta',
    next: 'Järgmine aasta',
    today: 'See aasta',
    keeping: (forums: number, keeping: number): string =>
      (forums === 1 ? `Ainus kogu ${keeping === 1 ? 'peab' : 'ei pea'} sagedusest kinni` : `${forums} kogust ${keeping} peab sagedusest kinni`),
    noneRequired: 'Ühelegi kogule ei ole sagedust määratud.',
    unrecorded: (count: number): string => `${counted(count, 'koosolek', 'koosolekut')} on märkimata: kas toimus, ei ole teada`,
    withoutRequirement: (count: number): string => `${count} kogul ei ole sagedust määratud`,
    columns: {
      forum: 'Otsustuskogu', required: 'Nõutav sagedus', units: 'Ajavahemike kaupa', needed: 'Nõutud', planned: 'Kavas', held: 'Toimunud',
      notRecorded: 'Märkimata', state: 'Seis'
    },
    states: {
      ok: 'korras', shortPlanned: 'kavas liiga vähe', shortHeld: 'toimus liiga vähe', notRecorded: 'märkimata', ahead: 'ees'
    } as Readonly<Record<UnitState, string>>,
    /** Under each heading of a strip: "3 × kavas liiga vähe". */
    times: (count: number, state: string): string => `${count} × ${state}`,
    /** Of one unit: "veebruar: nõutud 2, kavas 2, toimunud 1" */
    unit: (name: string, required: number, planned: number, held: number): string => `${name}: nõutud ${required}, kavas ${planned}, toimunud ${held}`,
    unitNames: {
      week: (n: number): string => `${n}. nädal`,
      month: (n: number): string => months[n - 1],
      quarter: (n: number): string => `${roman[n - 1]} kvartal`,
      trimester: (n: number): string => `${roman[n - 1]} trimester`,
      halfYear: (n: number): string => `${roman[n - 1]} poolaasta`,
      year: (): string => 'aasta'
    } as Readonly<Record<FrequencyUnit, (n: number) => string>>,
    keeps: 'peab kinni',
    falls: (units: number): string => counted(units, 'puudujääk', 'puudujääki'),
    notRequired: 'sagedust ei ole määratud',
    nothing: 'Sel aastal ei ole ühtegi otsustuskogu.'
  },
  out: {
    icsShown: (filter: string): string => (filter === '' ? 'Kalendrifail (.ics): kogu kalender' : `Kalendrifail (.ics): ${filter}`),
    icsMine: 'Kalendrifail (.ics): minu kalender',
    printYear: (year: number): string => `Prindi aasta ${year} (A3)`,
    xlsx: 'Ekspordi S01_V01 Excelisse',
    nothing: 'Kalendrifaili ei tehtud, sest selles ei oleks ühtegi kirjet.',
    failed: 'Faili ei õnnestunud teha. Proovige uuesti.',
    calendarName: 'Juhtimiskalender',
    mine: 'Minu juhtimiskalender',
    named: (name: string): string => `Juhtimiskalender: ${name}`,
    /** Into every entry: whoever imports it must know that it stands still. */
    snapshot: (day: string, until: string): string =>
      `Väljavõte juhtimiskalendrist seisuga ${day}, kuni ${until}. Fail ise ei uuene: muudatuste saamiseks importige see uuesti.`,
    dueReview: (title: string): string => `Ülevaatuse tähtaeg: ${title}`,
    managementReview: (title: string): string => `Ülevaatus: ${title}`,
    improvement: (title: string): string => `Parenduse tähtaeg: ${title}`,
    parts: {
      chair: 'Juhib', member: 'Osaleb', invited: 'Kutsutakse vajaduse järgi', responsible: 'Vastutab', preparer: 'Koostab', checker: 'Kontrollib',
      executor: 'Täidab', owner: 'Vastutab'
    },
    part: (part: string, who: string): string => `${part}: ${who}`,
    others: 'Osalevad veel',
    link: (address: string): string => `Juhtimiskalendris: ${address}`,
    sheetTitle: (year: number, filter: string): string => (filter === '' ? `Juhtimiskalender ${year}` : `Juhtimiskalender ${year}: ${filter}`),
    sheetAsOf: (day: string): string => `Seis ${day}`,
    sheetHoliday: 'riigipüha',
    sheetWeekend: 'nädalavahetus',
    sheetMarks: 'Mis ridadeks ei mahu, on märkidena.'
  }
};
