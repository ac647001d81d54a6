/** What is handed over of core teams: two people and a unit of the sample site, each told by hand from its content. */
import { handedOver, linesOf, relationLines, sampleWho } from './sampleTeams';

const ENNETUS = 'Tuumiktiim: terviseedendus ja ennetamine';
const PERED = 'Tuumiktiim: lapsed ja pered';
const ERIVAJADUS = 'Tuumiktiim: erihoolekanne ja rehabilitatsioon';
const ESMATASAND = 'Tuumiktiim: esmatasandi tervishoid';
const DIGITERVIS = 'Tuumiktiim: digitervis ja terviseandmed';
const TAI = 'Tervise Arengu Instituut';

test('Poliitikajuht C leads three areas and two teams: 28 things, of which all but four are left without anybody', () => {
  expect(linesOf(handedOver('2026-11-21', 'person', 'poliitikajuht-c'))).toEqual([
    // Three areas by order; Osakonnajuhataja A leads one of them as well.
    'role holder Poliitikajuht (Esmatasandi tervishoid) -> ownerless',
    'role holder Poliitikajuht (Eriarstiabi ja haiglavõrk) -> shared Osakonnajuhataja A',
    'role holder Poliitikajuht (Digitervis ja terviseandmed) -> ownerless',
    'policyArea leader Esmatasandi tervishoid -> ownerless',
    'policyArea leader Eriarstiabi ja haiglavõrk -> shared Osakonnajuhataja A',
    'policyArea leader Digitervis ja terviseandmed -> ownerless',
    // Two of the areas have a core team.
    `coreTeam leader ${ESMATASAND} -> ownerless`,
    `coreTeam leader ${DIGITERVIS} -> ownerless`,
    // Of two fields the minister's brief and the field's meeting, and the chair of three areas' meetings.
    'forum invited Ministri briif: tervisevaldkond -> ownerless',
    'forum member Tervisevaldkonna koosolek -> ownerless',
    'forum chair Esmatasandi tervishoid: tuumiktiim -> ownerless',
    'forum chair Eriarstiabi ja haiglavõrk: tuumiktiim -> shared Osakonnajuhataja A',
    'forum invited Ministri briif: innovatsioonivaldkond -> ownerless',
    'forum member Innovatsioonivaldkonna koosolek -> ownerless',
    'forum chair Digitervis ja terviseandmed: tuumiktiim -> ownerless',
    // Seven lines of the management calendar name a policy leader.
    'activity preparer Ettepanekud riigi eelarvestrateegiasse -> ownerless',
    'activity preparer Tööplaanide koostamine poliitikavaldkondades -> ownerless',
    'activity preparer Trimestri tulemuste aruanne -> ownerless',
    'activity preparer VV TP ülesannete täitmise ülevaade -> ownerless',
    'activity responsible Poliitikavaldkonna aasta kokkuvõte -> ownerless',
    'activity executor Riskide hindamine -> ownerless',
    'activity preparer Poliitikakaardi ja volituste kontroll -> ownerless',
    // One proposal waits for TAI's head, another was returned by TA's head and has not been made again.
    `approval submitted ${DIGITERVIS} #2 -> ownerless`,
    `approval submitted ${ESMATASAND} #2 -> ownerless`,
    'card keeper Esmatasandi tervishoid -> ownerless',
    'card keeper Eriarstiabi ja haiglavõrk -> shared Osakonnajuhataja A',
    'card keeper Digitervis ja terviseandmed -> ownerless',
    `teamAction doer Lepime lubade teenusejuhi õigused kokku (${ESMATASAND}) -> ownerless`
  ]);
});

test('Teenusejuht C manages four services, sits in two teams and is proposed to two more', () => {
  expect(linesOf(handedOver('2026-11-21', 'person', 'teenusejuht-c'))).toEqual([
    'role holder Teenusejuht (Tervist toetavate valikute nõustamine) -> ownerless',
    'role holder Teenusejuht (Sõltuvusprobleemide ennetamine) -> ownerless',
    'role holder Teenusejuht (Vanemlusprogrammid) -> ownerless',
    'role holder Teenusejuht (Tervisestatistika ja -uuringud) -> ownerless',
    'role holder Tuumiktiimi liige (Terviseedendus ja haiguste ennetamine) -> shared Teenusejuht A, Kommunikatsioonijuht A',
    'role holder Tuumiktiimi liige (Vaimne tervis) -> shared Teenusejuht D',
    'role holder Tuumiktiimi liige (Lapsed ja pered) -> shared Teenusejuht D, Teenusejuht E, Õigusosakonna juhataja A',
    'role holder Tuumiktiimi liige (Digitervis ja terviseandmed) -> shared Teenusejuht I, Asekantsler C',
    // Mental health has no core team in the list, so the row of the role says who is in it.
    'policyArea teamMember Vaimne tervis -> shared Teenusejuht D',
    'service manager Tervist toetavate valikute nõustamine -> ownerless',
    'service manager Sõltuvusprobleemide ennetamine -> ownerless',
    'service manager Vanemlusprogrammid -> ownerless',
    'service manager Tervisestatistika ja -uuringud -> ownerless',
    // Nobody else of TAI sits in any of them: each seat is left vacant.
    `coreTeam serviceMember ${ENNETUS} (Tervist toetavate valikute nõustamine, ${TAI}) -> ownerless`,
    `coreTeam serviceMember ${PERED} (Vanemlusprogrammid, ${TAI}) -> ownerless`,
    `coreTeam proposedMember ${ERIVAJADUS} (${TAI}) -> ownerless`,
    `coreTeam proposedMember ${DIGITERVIS} (Tervisestatistika ja -uuringud, ${TAI}) -> ownerless`,
    'forum member Terviseedendus ja haiguste ennetamine: tuumiktiim -> shared Teenusejuht A, Kommunikatsioonijuht A',
    'forum member Vaimne tervis: tuumiktiim -> shared Teenusejuht D',
    'forum member Lapsed ja pered: tuumiktiim -> shared Teenusejuht D, Teenusejuht E, Õigusosakonna juhataja A',
    'forum member Digitervis ja terviseandmed: tuumiktiim -> shared Teenusejuht I, Asekantsler C',
    'activity executor Tööplaanide koostamine poliitikavaldkondades -> shared Teenusejuht A, Kommunikatsioonijuht A',
    'card keeper Tervist toetavate valikute nõustamine -> ownerless',
    'card keeper Sõltuvusprobleemide ennetamine -> ownerless',
    'card keeper Vanemlusprogrammid -> ownerless',
    'card keeper Tervisestatistika ja -uuringud -> ownerless',
    // The team's leader can speak of what somebody who is gone has proposed.
    `meetingItem proposer Koolitoidu uued juhised (${ENNETUS}) -> shared Poliitikajuht A`,
    `teamAction doer Kriteeriumide loendi esimene kuju (${ENNETUS}) -> ownerless`,
    `teamDecision answersForDecision Koolide ennetusprogrammid valitakse ühe kriteeriumide loendi järgi (${ENNETUS}) -> ownerless`
  ]);
});

test('Laste ja perede osakond hands over its head, its area with the team, and the seat that it gave a mandate for', () => {
  expect(linesOf(handedOver('2026-11-21', 'unit', 'pered'))).toEqual([
    'role holder Osakonnajuhataja (Laste ja perede osakond) -> ownerless',
    'policyArea ofPlace Lapsed ja pered -> needsPlace',
    'policyArea departmentHead Lapsed ja pered -> ownerless',
    `coreTeam member ${ENNETUS} (Laste ja perede osakond) -> needsPlace`,
    `coreTeam ofPlace ${PERED} -> needsPlace`,
    'forum ofPlace Laste ja perede osakonna koosolek -> needsPlace',
    'forum member Kantsleri koosolek -> ownerless',
    'forum invited Ministri briif: sotsiaalvaldkond -> ownerless',
    'forum member Sotsiaalvaldkonna koosolek -> ownerless',
    'forum chair Laste ja perede osakonna koosolek -> ownerless',
    // Nine lines of the management calendar name a department head.
    'activity preparer Eelarve eelnõu sisend rahandusministeeriumile -> ownerless',
    'activity preparer Ettepanekud eelarve muutmiseks -> ownerless',
    'activity checker Tööplaanide koostamine poliitikavaldkondades -> ownerless',
    'activity checker Trimestri tulemuste aruanne -> ownerless',
    'activity executor Tulemusvestlused ja tulemuskaardid -> ownerless',
    'activity preparer Uue aasta eesmärgid tulemuskaartidele -> ownerless',
    'activity preparer Puhkuste ajakava -> ownerless',
    'activity preparer Koolitusvajadus ja koolituskava -> ownerless',
    'activity preparer Riskide hindamine -> ownerless'
  ]);
});

describe('the seat of Teenusejuht C in the team of children and families, given until 7 December', () => {
  const fateOn = (when: string): string | undefined => linesOf(handedOver(when, 'person', 'teenusejuht-c')).find(line => line.startsWith('coreTeam') && line.includes(PERED))?.split(' -> ')[1];

  test.each([
    ['2026-12-06', 'ownerless'],
    ['2026-12-07', 'ends'],
    ['2026-12-08', undefined]
  ])('with the last day %s: %s', (when, fate) => expect(fateOn(when)).toBe(fate));
});

describe('who is it', () => {
  test('TAI\'s head is asked about two proposals, the day before they were made about none', () => {
    const asked = (when: string): readonly string[] => relationLines(when, sampleWho('person', 'asutuse-juht-b')).filter(line => line.startsWith('approval'));
    expect(asked('2026-11-18')).toEqual([]);
    expect(asked('2026-11-19')).toEqual([`approval answers ${ERIVAJADUS} (Asutuse juhi volitus)`, `approval answers ${DIGITERVIS} (Asutuse juhi volitus)`]);
    expect(asked('2026-11-20')).toHaveLength(2);
  });

  test('an area leads to its team, whoever sits in it, and what they agreed on', () => {
    const lines = relationLines('2026-11-21', sampleWho('policyArea', 'ennetus'));
    expect(lines.filter(line => /^(coreTeam|meetingItem|teamAction|teamDecision)/.test(line))).toEqual([
      `coreTeam ofPlace ${ENNETUS}`,
      `coreTeam serviceMember ${ENNETUS} (Nakkushaiguste seire ja tõrje, Terviseamet)`,
      `coreTeam serviceMember ${ENNETUS} (Tervist toetavate valikute nõustamine, ${TAI})`,
      `coreTeam member ${ENNETUS} (Laste ja perede osakond)`,
      `coreTeam leader ${ENNETUS}`,
      `meetingItem proposer Koolitoidu uued juhised (${ENNETUS})`,
      `meetingItem proposer Gripihooaja kokkuvõte (${ENNETUS})`,
      `teamAction doer Kriteeriumide loendi esimene kuju (${ENNETUS})`,
      `teamAction doer Ennetuse kulu asutuste kaupa (${ENNETUS})`,
      `teamDecision answersForDecision Koolide ennetusprogrammid valitakse ühe kriteeriumide loendi järgi (${ENNETUS})`,
      `teamDecision answersForDecision Hõlmatuse andmed avaldatakse kord kvartalis (${ENNETUS})`
    ]);
  });

  test('an agency leads to the seats of its people, a department to the teams of its areas', () => {
    expect(relationLines('2026-11-21', sampleWho('organisation', 'tk')).filter(line => line.startsWith('coreTeam'))).toEqual([
      `coreTeam serviceMember ${ESMATASAND} (Perearstiabi rahastamine, Tervisekassa)`,
      'coreTeam proposedMember Tuumiktiim: vaktsineerimise korraldamine (Tervisekassa)'
    ]);
    expect(relationLines('2026-11-21', sampleWho('unit', 'digitervis')).filter(line => line.startsWith('coreTeam'))).toEqual([`coreTeam ofPlace ${DIGITERVIS}`]);
  });
});
