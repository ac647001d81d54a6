const months = [
  'jaanuar', 'veebruar', 'märts', 'aprill', 'mai', 'juuni', 'juuli', 'august', 'september', 'oktoober', 'november', 'detsember'
];
const date = (day: string): string => `${Number(day.slice(8))}. ${months[Number(day.slice(5, 7)) - 1]}`;

/** Juhtimiskalender: the frame around its views. */
export const managementCalendar = {
  title: 'Juhtimiskalender',
  subtitle: 'Ministeeriumi aasta: kes millal kohtub, mis millal valmis peab olema ja kas kokkulepitust peetakse kinni',
  defaultView: 'Algvaade',
  views: { wheel: 'Aastaring', year: 'Aasta', month: 'Kuu', agenda: 'Päevakava', table: 'S01_V01', compliance: 'Regulaarsus' },
  search: 'Otsi koosolekut, tegevust või kohta',
  /** "teisipäev, 3. märts 2026" */
  longDay: (weekday: string, day: string): string => `${weekday}, ${date(day)} ${day.slice(0, 4)}`,
  /** "1. veebruar – 30. märts 2026" */
  period: (from: string, until: string): string =>
    `${date(from)}${from.slice(0, 4) === until.slice(0, 4) ? '' : ` ${from.slice(0, 4)}`} – ${date(until)} ${until.slice(0, 4)}`,
  rings: {
    policy: 'Poliitikavaldkondade juhtimine',
    administrative: 'Administratiivne juhtimine',
    otherMeetings: 'Muud koosolekud',
    planning: 'Planeerimine',
    budget: 'Eelarve',
    reporting: 'Aruandlus',
    review: 'Ülevaatus',
    people: 'Inimesed'
  },
  filters: {
    any: 'kõik',
    mine: 'Minu aasta',
    mineHint: 'Mis puudutab mind rollide järgi, mida sel päeval täidan või asendan',
    parts: {
      forum: 'Otsustuskogu', role: 'Roll', unit: 'Üksus', area: 'Poliitikavaldkond', kind: 'Mis see on', strand: 'Juhtimissuund',
      category: 'Tegevuse liik', phase: 'PDCA etapp'
    }
  },
  myYear: 'Minu aasta',
  allOfIt: 'Kogu kalender',
  emptyTitle: 'Kalendris ei ole veel midagi',
  emptyEditor: 'Lisage otsustuskogu ja reegel, mille järgi see kohtub, või tooge read Excelist.',
  emptyReader: 'Otsustuskogud ja tegevused lisab kvaliteedijuht.',
  nothingFound: (year: number): string => `${year}. aastal ei vasta otsingule ja filtritele midagi.`,
  commands: { import: 'Too Excelist', openList: 'Ava reeglite loend SharePointis' },
  hideColumn: (column: string): string => `S01_V01: peida veerg „${column}“`,
  kinds: {
    meeting: 'Koosolek',
    activity: 'Tegevus',
    documentReview: 'Dokumendi ülevaatus',
    managementReview: 'Juhtimissüsteemi ülevaatus',
    improvement: 'Parendus'
  },
  phases: { plan: 'Planeeri', do: 'Tee', check: 'Kontrolli', act: 'Paranda' },
  statuses: { planned: 'kavas', shifted: 'nihkus riigipüha või nädalavahetuse tõttu', moved: 'tõsteti', cancelled: 'jääb ära' }
};
