import type { improvements as improvementList, managementReviews as list } from '../../../src/data/schema';
import { addDays, addMonths } from '../../../src/domain/time/plainDate';
import { onWeekday, type Days } from '../days';
import { asSample, type Entries } from '../told';

/** One with its result, one still to come. */
export const managementReviewsAround = ({ today, nextMonth }: Days): Entries<typeof list> => asSample({
  eelmine: {
    Title: 'Juhtimissüsteemi ülevaatus', Subject: 'managementSystem', ReviewDay: onWeekday(addMonths(today, -8)), Responsible: 'kvaliteedijuht',
    Document: 'S01', Conclusion: 'fitWithImprovements', Minutes: 'https://dhs.example/protokoll/ylevaatus',
    Result: 'Protsessid on olemas ja omanikuga. Volituste tabel jääb elust maha ja koosolekute rütm ei ole kõigile näha.'
  },
  tulev: {
    Title: 'Põhitegevuste ülevaatus', Subject: 'coreActivities', ReviewDay: onWeekday(addDays(nextMonth.first, 16)), Responsible: 'kvaliteedijuht', Document: 'P15'
  }
} as const satisfies Entries<typeof list>);

/** One late, one done, one dropped, one under way, two to do; the last came of a suggestion. */
export const improvementsAround = ({ today, lastMonth, thisMonth, nextMonth }: Days): Entries<typeof improvementList> => asSample({
  volitused: {
    Title: 'Volituste tabel uueneb iga trimestri lõpus', Review: 'eelmine', Document: 'P15', ImprovementOwner: 'kvaliteedijuht',
    DueDay: lastMonth.last, State: 'underWay'
  },
  kalender: {
    Title: 'Juhtimiskalender on kõigile nähtav', Review: 'eelmine', Document: 'S01_V01', ImprovementOwner: 'kvaliteedijuht',
    DueDay: addMonths(today, -1), State: 'done', DoneOn: onWeekday(addDays(addMonths(today, -1), -6)), Result: 'Kalender avati lehel Juhtimiskalender.'
  },
  vormid: {
    Title: 'Ühine protokolli vorm kõigile otsustuskogudele', Review: 'eelmine', Document: 'P01', ImprovementOwner: 'teabehaldusnounik',
    DueDay: addMonths(today, -3), State: 'dropped', Result: 'Kogud on liiga erinevad; piisab loetelust, mida protokoll peab ütlema.'
  },
  riskid: {
    Title: 'Riskid vaadatakse üle tööplaani koostamise ajal', Review: 'eelmine', Document: 'P12', ImprovementOwner: 'siseauditi-juht',
    DueDay: thisMonth.last, State: 'underWay'
  },
  sisekommunikatsioon: {
    Title: 'Sisekommunikatsiooni protsess valmib koos asutustega', Review: 'eelmine', Document: 'loomisel-sisekommunikatsioon',
    ImprovementOwner: 'kommunikatsioonijuht', DueDay: addMonths(nextMonth.last, 2), State: 'open'
  },
  lahetused: {
    Title: 'Lähetuste protsess ütleb, kuidas tähtaega loetakse', Suggestion: '6f0a1c52-3b1e-4f8d-9a55-0d2f7c1e8b02', Document: 'P04',
    ImprovementOwner: 'personalijuht', DueDay: nextMonth.last, State: 'open'
  }
} as const satisfies Entries<typeof improvementList>);
