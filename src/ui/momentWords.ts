/** A moment as people read it, in Tallinn's time: "21.11.2026, 14:05". */
export const momentWords = (at: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/Tallinn', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit'
  }).format(at).replace(/\//g, '.');
