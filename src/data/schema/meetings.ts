import { keptByQualityManagers, openToEveryone } from './access';
import { isTimeOfDay } from './calendarRule';
import { choice, date, link, lookup, note, number, text, words } from './column';
import { list } from './list';
import { sample, toBeDone } from './structure';

const occurrence = {
  Rule: lookup(words('Reegel', 'Rule'), 'MeetingRules', { indexed: true }),
  PlannedDay: date(words('Kavandatud päev', 'Planned day'), {
    indexed: true, description: words('Päev, mille reegel kavandas.', 'The day that the rule planned.')
  })
};

/** Anyone may add a row; it counts only if its author (as SharePoint stamped it) was entitled to it that day. */
export const occurrenceChanges = list({
  name: 'OccurrenceChanges',
  title: words('Muudatused kalendris', 'Changes in the calendar'),
  description: words('Mis üksikute kordadega on tehtud. Ridu ainult lisatakse; viimane loeb.', 'What was done to single occurrences. Rows are only added; the last one counts.'),
  columns: {
    ...occurrence,
    PlannedDay: { ...occurrence.PlannedDay, required: true as const },
    Activity: lookup(words('Tegevus', 'Activity'), 'CalendarActivities', { indexed: true }),
    Kind: choice(words('Mis tehti', 'What was done'), {
      cancelled: words('Jääb ära', 'Cancelled'),
      moved: words('Tõsteti teisele ajale', 'Moved'),
      noted: words('Märkus', 'Noted'),
      restored: words('Taastati reegli järgi', 'Restored by the rule')
    }, { required: true }),
    NewDay: date(words('Uus päev', 'New day')),
    NewTime: text(words('Uus kellaaeg', 'New time'), { maxLength: 5, accepts: isTimeOfDay }),
    NewMinutes: number(words('Uus kestus minutites', 'New length in minutes'), { min: 0, max: 10_080 }),
    NewPlace: text(words('Uus koht', 'New place')),
    Note: note(words('Põhjus või märkus', 'Reason or note'))
  },
  views: [{ title: words('Kõik muudatused', 'All changes'), columns: ['Rule', 'Activity', 'PlannedDay', 'Kind', 'NewDay', 'Note'], orderBy: 'PlannedDay' }],
  access: openToEveryone
});

/** The same trust as for changes: the author decides whether a row counts. */
export const heldMeetings = list({
  name: 'HeldMeetings',
  title: words('Toimunud koosolekud', 'Held meetings'),
  description: words('Kas kavandatud koosolek toimus. Ridu ainult lisatakse; viimane loeb.', 'Whether a planned meeting was held. Rows are only added; the last one counts.'),
  columns: {
    Forum: lookup(words('Otsustuskogu', 'Forum'), 'Forums', { required: true, indexed: true }),
    ...occurrence,
    State: choice(words('Kas toimus', 'Whether held'), {
      held: words('Toimus', 'Held'),
      notHeld: words('Ei toimunud', 'Not held'),
      unrecorded: words('Märge võeti tagasi', 'Record taken back')
    }, { required: true }),
    HeldOn: date(words('Toimumise päev', 'Day it was held')),
    Minutes: link(words('Protokoll', 'Minutes')),
    Note: note(words('Märkus', 'Note'))
  },
  views: [
    { title: words('Kõik märked', 'All records'), columns: ['Forum', 'Rule', 'PlannedDay', 'State', 'HeldOn', 'Minutes'], orderBy: 'PlannedDay' },
    { title: words('Otsustuskogude kaupa', 'By forum'), columns: ['PlannedDay', 'State', 'HeldOn', 'Minutes'], groupBy: 'Forum' }
  ],
  access: openToEveryone
});

export const managementReviews = list({
  name: 'ManagementReviews',
  title: words('Juhtimissüsteemi ülevaatused', 'Reviews of the management system'),
  description: words('Juhtimissüsteemi ja põhitegevuste ülevaatused ja nende tulemus.', 'Reviews of the management system and the core activities, with their result.'),
  columns: {
    Title: text(words('Ülevaatus', 'Review'), { required: true }),
    Subject: choice(words('Mida vaadati üle', 'What was reviewed'), {
      managementSystem: words('Juhtimissüsteem', 'Management system'),
      coreActivities: words('Põhitegevused', 'Core activities'),
      process: words('Protsess', 'Process')
    }, { required: true }),
    ReviewDay: date(words('Päev', 'Day'), { required: true, indexed: true }),
    Responsible: lookup(words('Vastutav roll', 'Responsible role'), 'Roles'),
    Document: lookup(words('Dokument', 'Document'), 'ManagedDocuments'),
    Conclusion: choice(words('Järeldus', 'Conclusion'), {
      fit: words('Toimib', 'Works'),
      fitWithImprovements: words('Toimib, vajab parendusi', 'Works, needs improvements'),
      notFit: words('Ei toimi', 'Does not work')
    }),
    Result: note(words('Tulemus', 'Result')),
    Minutes: link(words('Protokoll', 'Minutes')),
    ...sample
  },
  views: [{ title: words('Kõik ülevaatused', 'All reviews'), columns: ['Title', 'Subject', 'ReviewDay', 'Conclusion'], orderBy: 'ReviewDay' }],
  access: keptByQualityManagers
});

export const improvements = list({
  name: 'Improvements',
  title: words('Parendused', 'Improvements'),
  description: words('Ülevaatuste ja ettepanekute põhjal kokku lepitud parendused.', 'Improvements agreed after reviews and suggestions.'),
  columns: {
    Title: text(words('Parendus', 'Improvement'), { required: true }),
    Review: lookup(words('Ülevaatus', 'Review'), 'ManagementReviews', { indexed: true }),
    Suggestion: lookup(words('Parendusettepanek', 'Suggestion'), 'Suggestions'),
    Document: lookup(words('Dokument', 'Document'), 'ManagedDocuments'),
    ImprovementOwner: lookup(words('Vastutav roll', 'Responsible role'), 'Roles', { required: true }),
    ...toBeDone,
    ...sample
  },
  views: [
    { title: words('Kõik parendused', 'All improvements'), columns: ['Title', 'ImprovementOwner', 'DueDay', 'State', 'Review'], orderBy: 'DueDay' },
    { title: words('Tegemata', 'To do'), columns: ['Title', 'ImprovementOwner', 'DueDay', 'Review'], where: { column: 'State', is: 'open' }, orderBy: 'DueDay' }
  ],
  access: keptByQualityManagers
});
