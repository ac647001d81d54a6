import { keptByQualityManagers } from './access';
import { ruleColumns } from './calendarRule';
import { choice, link, lookup, lookups, note, number, text, words } from './column';
import { list } from './list';
import { sample, validity } from './structure';

/** Where a forum, a member's role or an activity belongs. */
const scope = {
  Organisation: lookup(words('Asutus', 'Organisation'), 'Organisations'),
  Unit: lookup(words('Üksus', 'Unit'), 'Units'),
  PolicyArea: lookup(words('Poliitikavaldkond', 'Policy area'), 'PolicyAreas'),
  Service: lookup(words('Teenus', 'Service'), 'Services'),
  SupportService: lookup(words('Tugiteenus', 'Support service'), 'SupportServices')
};

export const forums = list({
  name: 'Forums',
  title: words('Otsustuskogud', 'Forums'),
  description: words('Tabeli 2 otsustuskogud: kes kohtub, milleks ja kui sageli.', 'The forums of Table 2: who meets, why and how often.'),
  columns: {
    Title: text(words('Nimetus', 'Name'), { required: true, unique: true }),
    Kind: choice(words('Liik', 'Kind'), {
      coreTeam: words('Poliitikavaldkonna tuumiktiim', 'Core team of a policy area'),
      field: words('Valdkonna koosolek', 'Meeting of a field'),
      department: words('Osakonna koosolek', 'Department meeting'),
      secretaryGeneral: words('Kantsleri koosolek', 'Secretary general’s meeting'),
      ministerExtended: words('Ministri laiendatud koosolek', 'Minister’s extended meeting'),
      trimesterReview: words('Trimestri tulemuste ülevaatamine', 'Review of the trimester’s results'),
      minister: words('Ministri koosolek', 'Minister’s meeting'),
      ministerBrief: words('Ministri briif', 'Minister’s brief'),
      other: words('Muu', 'Other')
    }, { required: true }),
    Strand: choice(words('Juhtimissuund', 'Strand'), {
      policy: words('Poliitikavaldkondade sisuline juhtimine', 'Leading policy areas'),
      administrative: words('Administratiivne juhtimine', 'Administrative leadership')
    }),
    GoverningBody: choice(words('Juhtimisorgan', 'Governing body'), {
      policyCoreTeam: words('Poliitikavaldkonna tuumiktiim', 'Core team of a policy area'),
      field: words('Valdkonna juhtimine', 'Leadership of a field'),
      ministryBoardWithoutMinister: words('SoM juhtkond (va minister)', 'Ministry’s board without the minister'),
      governanceBoard: words('SoM VA juhtkond', 'Board of the governance area'),
      ministryBoard: words('SoM juhtkond', 'Ministry’s board')
    }),
    ...scope,
    Purpose: note(words('Eesmärk', 'Purpose')),
    OtherParticipants: note(words('Osalejad, keda roll ei nimeta', 'Participants that no role names')),
    FrequencyStrength: choice(words('Nõutav sagedus', 'Required frequency'), {
      atLeast: words('vähemalt', 'at least'),
      stated: words('täpselt nii sageli', 'as stated'),
      usually: words('üldjuhul', 'usually')
    }),
    FrequencyTimes: number(words('Mitu korda', 'How many times'), { min: 1, max: 99 }),
    FrequencyPer: choice(words('Mille jooksul', 'Within'), {
      week: words('nädalas', 'a week'),
      month: words('kuus', 'a month'),
      quarter: words('kvartalis', 'a quarter'),
      trimester: words('trimestris', 'a trimester'),
      halfYear: words('poolaastas', 'a half-year'),
      year: words('aastas', 'a year')
    }),
    MinutesPlace: link(words('Protokollide asukoht', 'Where minutes are kept')),
    ...validity,
    ...sample
  },
  views: [
    { title: words('Kõik otsustuskogud', 'All forums'), columns: ['Title', 'Kind', 'Strand', 'FrequencyStrength', 'FrequencyTimes', 'FrequencyPer', 'ValidUntil'], orderBy: 'Title' },
    { title: words('Liikide kaupa', 'By kind'), columns: ['Title', 'GoverningBody', 'Unit', 'PolicyArea', 'ValidUntil'], groupBy: 'Kind' }
  ],
  access: keptByQualityManagers
});

export const meetingRules = list({
  name: 'MeetingRules',
  title: words('Koosolekute reeglid', 'Meeting rules'),
  description: words('Millal otsustuskogu kohtub. Ühel kogul võib reegleid olla mitu.', 'When a forum meets. A forum may have several rules.'),
  columns: {
    Forum: lookup(words('Otsustuskogu', 'Forum'), 'Forums', { required: true, indexed: true }),
    Title: text(words('Täpsustus', 'What sets it apart'), {
      description: words('Näiteks: koos kõigi osakonnajuhatajatega.', 'For example: with all heads of department.')
    }),
    ...ruleColumns,
    Note: note(words('Märkus', 'Note')),
    ...validity,
    ...sample
  },
  views: [
    { title: words('Kõik reeglid', 'All rules'), columns: ['Forum', 'Title', 'Recurrence', 'Weekdays', 'WhichOfMonth', 'StartTime', 'ValidUntil'], orderBy: 'Forum' },
    { title: words('Otsustuskogude kaupa', 'By forum'), columns: ['Title', 'Recurrence', 'Weekdays', 'WhichOfMonth', 'StartTime', 'Place', 'ValidUntil'], groupBy: 'Forum' }
  ],
  access: keptByQualityManagers
});

export const forumMembers = list({
  name: 'ForumMembers',
  title: words('Otsustuskogude liikmed', 'Members of forums'),
  description: words('Liikmed rolli järgi; kes need on, ütlevad rollitäitjad.', 'Members by role; who they are is what role holders say.'),
  columns: {
    Forum: lookup(words('Otsustuskogu', 'Forum'), 'Forums', { required: true, indexed: true }),
    Capacity: choice(words('Osaleb', 'Takes part as'), {
      chair: words('Juhataja', 'Chair'),
      member: words('Liige', 'Member'),
      invited: words('Kutsutakse vajaduse järgi', 'Invited as needed')
    }, { required: true, default: 'member' }),
    Role: lookup(words('Roll', 'Role'), 'Roles', { required: true }),
    ...scope,
    Rules: lookups(words('Ainult nendel koosolekutel', 'Only at these meetings'), 'MeetingRules', {
      description: words('Tühi: kõigil koosolekutel.', 'Empty: at all meetings.')
    }),
    ...validity,
    ...sample
  },
  views: [
    { title: words('Kõik liikmed', 'All members'), columns: ['Forum', 'Capacity', 'Role', 'Unit', 'PolicyArea', 'ValidUntil'], orderBy: 'Forum' },
    { title: words('Otsustuskogude kaupa', 'By forum'), columns: ['Capacity', 'Role', 'Unit', 'PolicyArea', 'Rules', 'ValidUntil'], groupBy: 'Forum' }
  ],
  access: keptByQualityManagers
});

export const calendarActivities = list({
  name: 'CalendarActivities',
  title: words('Juhtimiskalendri tegevused', 'Calendar activities'),
  description: words('S01_V01 read, mis ei ole koosolekud: tähtajad ja perioodid.', 'Lines of S01_V01 that are no meetings: deadlines and periods.'),
  columns: {
    Title: text(words('Tegevus', 'Activity'), { required: true, indexed: true }),
    Process: lookup(words('Protsess', 'Process'), 'ManagedDocuments'),
    Category: choice(words('Liik', 'Category'), {
      review: words('Ülevaatus', 'Review'),
      planning: words('Planeerimine', 'Planning'),
      reporting: words('Aruandlus', 'Reporting'),
      budget: words('Eelarve', 'Budget'),
      people: words('Inimesed', 'People')
    }, { required: true }),
    Phase: choice(words('PDCA etapp', 'PDCA phase'), {
      plan: words('Planeeri', 'Plan'),
      do: words('Tee', 'Do'),
      check: words('Kontrolli', 'Check'),
      act: words('Paranda', 'Act')
    }),
    Responsible: lookup(words('Vastutav roll', 'Responsible role'), 'Roles'),
    Preparer: lookup(words('Koostaja', 'Preparer'), 'Roles'),
    Checker: lookup(words('Kontrollija', 'Checker'), 'Roles'),
    Executor: lookup(words('Täitja', 'Executor'), 'Roles'),
    Organisation: scope.Organisation,
    Unit: scope.Unit,
    PolicyArea: scope.PolicyArea,
    ...ruleColumns,
    Note: note(words('Märkus', 'Note')),
    Link: link(words('Link', 'Link')),
    ...validity,
    ...sample
  },
  views: [
    { title: words('S01_V01', 'S01_V01'), columns: ['Title', 'Process', 'Category', 'Phase', 'Responsible', 'Recurrence', 'FirstDay', 'ValidUntil'], orderBy: 'Title' },
    { title: words('Liikide kaupa', 'By category'), columns: ['Title', 'Process', 'Responsible', 'Preparer', 'Checker', 'Executor'], groupBy: 'Category' }
  ],
  access: keptByQualityManagers
});
