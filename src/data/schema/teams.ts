import { addOnly, keptByQualityManagers, writtenTogether } from './access';
import { choice, choices, date, lookup, note, number, person, text, words, yesNo } from './column';
import { list } from './list';
import { sample, toBeDone, validity } from './structure';

export const coreTeams = list({
  name: 'CoreTeams',
  title: words('Tuumiktiimid', 'Core teams'),
  description: words('Poliitikavaldkondade, teenuste ja tugiteenuste tuumiktiimid (ptk 2.1.1).', 'Core teams of policy areas, services and support services (ch. 2.1.1).'),
  columns: {
    Title: text(words('Nimetus', 'Name'), { required: true, unique: true }),
    PolicyArea: lookup(words('Poliitikavaldkond', 'Policy area'), 'PolicyAreas', { indexed: true }),
    Service: lookup(words('Teenus', 'Service'), 'Services', { indexed: true }),
    SupportService: lookup(words('Tugiteenus', 'Support service'), 'SupportServices'),
    Purpose: note(words('Eesmärk', 'Purpose')),
    Forum: lookup(words('Otsustuskogu', 'Forum'), 'Forums', {
      description: words('Millal tiim kohtub, ütlevad selle otsustuskogu koosolekute reeglid.', 'When the team meets is what the meeting rules of this forum say.')
    }),
    Composition: lookup(words('Koosseisu dokument', 'Document of the composition'), 'ManagedDocuments', {
      indexed: true, description: words('Dokument, mille versioonidena koosseisu ettepanekuid kooskõlastatakse.', 'The document whose editions are the proposals of the composition.')
    }),
    StandingItems: note(words('Püsipunktid', 'Standing items'), {
      description: words('Mida iga koosoleku päevakorras käsitletakse, üks real.', 'What stands on the agenda of every meeting, one a line.')
    }),
    ...validity,
    ...sample
  },
  views: [{ title: words('Kõik tuumiktiimid', 'All core teams'), columns: ['Title', 'PolicyArea', 'Service', 'SupportService', 'Forum', 'ValidUntil'], orderBy: 'Title' }],
  access: keptByQualityManagers
});

/**
 * What was proposed of a team's members, and who left. Rows are only added: a membership holds once the edition of the team's
 * composition document that carries its number (`Proposal`) was coordinated, and only as the row said when it was submitted.
 */
export const teamMembers = list({
  name: 'TeamMembers',
  title: words('Tuumiktiimide liikmed', 'Members of core teams'),
  description: words('Keda tiimi pakuti ja kes lahkus. Ridu ainult lisatakse; volituse annab kooskõlastus.', 'Who was proposed and who left. Rows are only added; coordination gives the mandate.'),
  columns: {
    Team: lookup(words('Tuumiktiim', 'Core team'), 'CoreTeams', { required: true, indexed: true }),
    Kind: choice(words('Mis tehti', 'What was done'), {
      join: words('Pakuti liikmeks', 'Proposed as a member'),
      leave: words('Lahkub', 'Leaves')
    }, { required: true, default: 'join' }),
    Proposal: number(words('Ettepanek', 'Proposal'), {
      min: 1, max: 999, description: words('Koosseisu dokumendi versioon, millega liige kooskõlastatakse.', 'The edition of the composition document by which the member is coordinated.')
    }),
    Person: person(words('Isik', 'Person'), { required: true, indexed: true }),
    Organisation: lookup(words('Asutus', 'Organisation'), 'Organisations'),
    Unit: lookup(words('Üksus', 'Unit'), 'Units'),
    Capacity: choice(words('Kellena osaleb', 'Takes part as'), {
      member: words('Liige', 'Member'),
      serviceManager: words('Teenusejuht', 'Service manager'),
      actingServiceManager: words('Teenusejuhi rollis ekspert', 'Expert acting as service manager'),
      supportService: words('Tugiteenuse esindaja', 'From a support service'),
      partner: words('Kaasatud osapool', 'Other party')
    }),
    Service: lookup(words('Teenus', 'Service'), 'Services', {
      description: words('Teenus, mida teenusejuht või teda asendav ekspert esindab.', 'The service that the manager, or the expert acting as one, represents.')
    }),
    Term: choice(words('Liikmesus', 'Membership'), {
      permanent: words('Püsiv', 'Permanent'),
      temporary: words('Ajutine', 'Temporary')
    }),
    FromDay: date(words('Alates', 'From')),
    UntilDay: date(words('Kuni', 'Until'), { description: words('Liikmesuse viimane päev.', 'Last day of the membership.') }),
    Mandate: choices(words('Volitus', 'Mandate'), {
      decide: words('Otsustada', 'Decide'),
      answer: words('Vastutada', 'Answer for'),
      share: words('Infot jagada', 'Share information'),
      resources: words('Kasutada ressursse', 'Use resources')
    }),
    Note: note(words('Põhjendus', 'Reason'))
  },
  views: [
    { title: words('Kõik read', 'All rows'), columns: ['Team', 'Kind', 'Person', 'Organisation', 'Unit', 'Capacity', 'FromDay', 'UntilDay', 'Proposal'], orderBy: 'Team' },
    { title: words('Tiimide kaupa', 'By team'), columns: ['Kind', 'Person', 'Organisation', 'Capacity', 'Term', 'FromDay', 'UntilDay', 'Mandate', 'Proposal'], groupBy: 'Team' }
  ],
  access: addOnly
});

export const teamMeetings = list({
  name: 'TeamMeetings',
  title: words('Tuumiktiimide koosolekud', 'Meetings of core teams'),
  description: words('Peetud ja käimas koosolekud ning nende protokollid.', 'Meetings held and under way, with their minutes.'),
  columns: {
    Title: text(words('Koosolek', 'Meeting'), { required: true }),
    // One meeting of a team on a day: two people who begin it at once begin the same one.
    Key: text(words('Tunnus', 'Key'), { required: true, unique: true, maxLength: 40 }),
    Team: lookup(words('Tuumiktiim', 'Core team'), 'CoreTeams', { required: true, indexed: true }),
    Day: date(words('Päev', 'Day'), { required: true, indexed: true }),
    State: choice(words('Seis', 'State'), {
      underWay: words('Käimas', 'Under way'),
      closed: words('Lõpetatud', 'Closed')
    }, { required: true, default: 'underWay' }),
    Minutes: note(words('Protokoll', 'Minutes'), { description: words('Lõpetatud koosoleku protokoll (JSON).', 'Minutes of the closed meeting (JSON).') }),
    Digest: text(words('Protokolli räsi', 'Digest of the minutes'), { maxLength: 64 }),
    ...sample
  },
  views: [{ title: words('Kõik koosolekud', 'All meetings'), columns: ['Day', 'Team', 'Title', 'State'], orderBy: 'Day' }],
  access: writtenTogether
});

export const teamAttendance = list({
  name: 'TeamAttendance',
  title: words('Koosolekutel osalejad', 'Who took part'),
  description: words('Kes tuumiktiimi koosolekul osales.', 'Who took part in a meeting of a core team.'),
  columns: {
    Key: text(words('Tunnus', 'Key'), { required: true, unique: true, maxLength: 40 }),
    Meeting: lookup(words('Koosolek', 'Meeting'), 'TeamMeetings', { required: true, indexed: true }),
    Person: person(words('Isik', 'Person'), { required: true }),
    State: choice(words('Kas osales', 'Whether present'), {
      present: words('Kohal', 'Present'),
      remote: words('Veebis', 'Online'),
      absent: words('Puudus', 'Absent')
    }, { required: true })
  },
  views: [{ title: words('Kõik osalejad', 'All'), columns: ['Meeting', 'Person', 'State'], groupBy: 'Meeting' }],
  access: writtenTogether
});

export const meetingItems = list({
  name: 'MeetingItems',
  title: words('Päevakorrapunktid', 'Meeting items'),
  description: words('Mida tiimi liikmed koosolekule pakuvad ja mida seal räägiti.', 'What members propose for a meeting, and what was said of it.'),
  columns: {
    Title: text(words('Teema', 'Subject'), { required: true }),
    Team: lookup(words('Tuumiktiim', 'Core team'), 'CoreTeams', { required: true, indexed: true }),
    Meeting: lookup(words('Koosolek', 'Meeting'), 'TeamMeetings', { indexed: true, description: words('Tühi: ootab järgmist koosolekut.', 'Empty: waits for the next meeting.') }),
    Kind: choice(words('Liik', 'Kind'), {
      standing: words('Püsipunkt', 'Standing item'),
      actions: words('Tegevused', 'Actions'),
      proposed: words('Ettepanek', 'Proposed'),
      mapChanges: words('Muutused poliitikakaardil', 'Changes of the policy map'),
      confirmations: words('Kinnitused', 'Confirmations')
    }, { default: 'proposed' }),
    Text: note(words('Selgitus', 'Explanation')),
    Discussion: note(words('Arutelu', 'Discussion')),
    Position: number(words('Järjekord', 'Order'), { min: 1, max: 999 }),
    State: choice(words('Seis', 'State'), {
      open: words('Ootab', 'Waiting'),
      discussed: words('Käsitletud', 'Discussed'),
      dropped: words('Võeti tagasi', 'Taken back')
    }, { required: true, default: 'open' }),
    ...sample
  },
  views: [{ title: words('Kõik punktid', 'All items'), columns: ['Team', 'Title', 'Meeting', 'State'], orderBy: 'Team' }],
  access: writtenTogether
});

const recorded = {
  Team: lookup(words('Tuumiktiim', 'Core team'), 'CoreTeams', { required: true, indexed: true }),
  Meeting: lookup(words('Koosolek', 'Meeting'), 'TeamMeetings', { indexed: true }),
  Item: lookup(words('Päevakorrapunkt', 'Meeting item'), 'MeetingItems')
};

export const teamDecisions = list({
  name: 'TeamDecisions',
  title: words('Tuumiktiimide otsused', 'Decisions of core teams'),
  description: words('Mida tiim otsustas, kes selle eest vastab ja mis päevast.', 'What a team decided, who answers for it and from when.'),
  columns: {
    Title: text(words('Otsus', 'Decision'), { required: true }),
    ...recorded,
    Owner: person(words('Vastutaja', 'Who answers'), { required: true }),
    Day: date(words('Kehtib alates', 'Holds from'), { required: true, indexed: true }),
    Reason: note(words('Põhjendus', 'Reason')),
    ...sample
  },
  views: [{ title: words('Kõik otsused', 'All decisions'), columns: ['Day', 'Team', 'Title', 'Owner'], orderBy: 'Day' }],
  access: writtenTogether
});

export const teamActions = list({
  name: 'TeamActions',
  title: words('Tuumiktiimide tegevused', 'Actions of core teams'),
  description: words('Mida tiim kokku leppis: kes teeb ja mis päevaks.', 'What a team agreed on: who does it and by when.'),
  columns: {
    Title: text(words('Tegevus', 'Action'), { required: true }),
    ...recorded,
    Owner: person(words('Tegija', 'Owner'), { required: true, indexed: true }),
    ...toBeDone,
    ...sample
  },
  views: [
    { title: words('Kõik tegevused', 'All actions'), columns: ['Title', 'Team', 'Owner', 'DueDay', 'State'], orderBy: 'DueDay' },
    { title: words('Tegemata', 'To do'), columns: ['Title', 'Team', 'Owner', 'DueDay'], where: { column: 'State', is: 'open' }, orderBy: 'DueDay' }
  ],
  access: writtenTogether
});

/** *Info õige*: whoever keeps an area or a service says that its card is true. Counts only if its author kept it on that day. */
export const confirmations = list({
  name: 'Confirmations',
  title: words('Info õigsuse kinnitused', 'Confirmations'),
  description: words('Kes millal kinnitas, et valdkonna või teenuse info on õige. Ridu ainult lisatakse.', 'Who confirmed when that the card of an area or service is true. Rows are only added.'),
  columns: {
    Title: text(words('Mille kohta', 'About'), { required: true }),
    SubjectKind: choice(words('Objekt', 'Subject'), {
      policyArea: words('Poliitikavaldkond', 'Policy area'),
      service: words('Teenus', 'Service'),
      supportService: words('Tugiteenus', 'Support service')
    }, { required: true }),
    SubjectId: number(words('Objekti ID', 'Subject ID'), { required: true, min: 1, indexed: true }),
    // A key of the checklist (LISA 1, 4 and 5), or empty for the whole card.
    Point: text(words('Punkt', 'Point'), { maxLength: 40 }),
    Truth: yesNo(words('Info on õige', 'It is true')),
    Note: note(words('Märkus', 'Note'))
  },
  views: [{ title: words('Kõik kinnitused', 'All confirmations'), columns: ['Title', 'SubjectKind', 'Point', 'Truth'], orderBy: 'Title' }],
  access: addOnly
});
