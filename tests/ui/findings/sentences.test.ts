import type { DocumentCode } from '../../../src/domain/documents/code';
import { severities, type Finding, type FindingKind } from '../../../src/domain/findings/finding';
import type { FindingSubject } from '../../../src/domain/findings/subject';
import { plainDate } from '../../../src/domain/time/plainDate';
import * as english from '../../../src/loc/en-us';
import * as estonian from '../../../src/loc/et-ee';
import { sentenceOf, type Wording } from '../../../src/ui/findings/sentence';
import { person, type Loose } from '../../domain/given';

const code = (text: string): DocumentCode => text as DocumentCode;
const about = (kind: string, id: number): FindingSubject => ({ kind, id }) as unknown as FindingSubject;

const board = about('forum', 1);
const team = about('coreTeam', 1);

/** Without the subject, as the domain's tests write ids. */
type Given<F> = F extends Finding ? Loose<Omit<F, 'subject'>> & { readonly subject?: FindingSubject } : never;

/** One finding of each kind: the compiler asks for a new one when the domain knows a new kind. */
const examples: { readonly [K in FindingKind]: Given<Finding & { readonly kind: K }> } = {
  codeUnknown: { kind: 'codeUnknown', code: 'P19', subject: { kind: 'code', code: code('P19') } },
  codeMerged: { kind: 'codeMerged', code: 'P16', document: 1, into: 2 },
  codeEnded: { kind: 'codeEnded', code: 'P20', document: 1 },
  duplicateCode: { kind: 'duplicateCode', code: 'P06', documents: [1, 2] },
  noCode: { kind: 'noCode' },
  codeOnDrafting: { kind: 'codeOnDrafting', code: 'P06' },
  parentMissing: { kind: 'parentMissing', code: 'P06_J01', parent: 'P06' },
  mergedNowhere: { kind: 'mergedNowhere' },
  noOwner: { kind: 'noOwner' },
  ownerVacant: { kind: 'ownerVacant', role: 7 },
  notInForce: { kind: 'notInForce' },
  draftingInForce: { kind: 'draftingInForce', edition: 1 },
  editionsOverlap: { kind: 'editionsOverlap', editions: [1, 2, 3] },
  noOrder: { kind: 'noOrder', edition: 1 },
  logDiffers: { kind: 'logDiffers', difference: { edition: 2, what: 'from', listed: '2026-03-01', logged: '2026-03-05' } },
  logUnverified: { kind: 'logUnverified' },
  reviewOverdue: { kind: 'reviewOverdue', review: { due: '2026-11-18', state: 'overdue', days: -3 } },
  noLeader: { kind: 'noLeader', area: 1 },
  doubledLeader: { kind: 'doubledLeader', area: 1, people: [person(1), person(2)] },
  noField: { kind: 'noField', area: 1 },
  noDepartment: { kind: 'noDepartment', area: 1 },
  noTeam: { kind: 'noTeam', area: 1 },
  noServices: { kind: 'noServices', area: 1 },
  noGoals: { kind: 'noGoals', area: 1 },
  serviceWithoutManager: { kind: 'serviceWithoutManager', service: 1, areas: [] },
  doubledManager: { kind: 'doubledManager', service: 1, areas: [], people: [person(1), person(2)] },
  serviceWithoutArea: { kind: 'serviceWithoutArea', service: 1 },
  roleVacant: { kind: 'roleVacant', role: 'departmentHead' },
  roleDoubled: { kind: 'roleDoubled', role: 'qualityManager', holders: [1, 2], people: [person(1), person(2)] },
  roleNotRecorded: { kind: 'roleNotRecorded', role: 'minister' },
  holderWithoutScope: { kind: 'holderWithoutScope', role: 'coreTeamMember', needs: ['policyArea', 'service'], person: person(1) },
  roleExpired: { kind: 'roleExpired', role: 1, person: person(1), until: plainDate('2026-10-31') },
  substituteOfUnknown: { kind: 'substituteOfUnknown', person: person(1) },
  substituteOfSubstitute: { kind: 'substituteOfSubstitute', person: person(1) },
  backwards: { kind: 'backwards', validity: { from: plainDate('2026-05-01'), until: plainDate('2026-04-01') } },
  unknownReference: { kind: 'unknownReference', column: 'Owner', id: 99 },
  badRow: { kind: 'badRow', list: 'ManagedDocuments', item: 12, column: 'Kind', problem: 'unknownChoice', subject: { kind: 'row', list: 'ManagedDocuments', id: 12 } },
  forumWithoutRule: { kind: 'forumWithoutRule', subject: board },
  forumWithoutChair: { kind: 'forumWithoutChair', subject: board },
  ruleBroken: { kind: 'ruleBroken', problems: ['noWeekday', 'timeOutOfRange'], subject: about('meetingRule', 3) },
  tooFewPlanned: { kind: 'tooFewPlanned', required: { strength: 'stated', times: 1, per: 'week' }, units: 3, year: 2026, subject: board },
  usualNotPlanned: { kind: 'usualNotPlanned', required: { strength: 'usually', times: 1, per: 'month' }, units: 1, year: 2026, subject: board },
  tooFewHeld: { kind: 'tooFewHeld', required: { strength: 'atLeast', times: 2, per: 'month' }, units: 2, year: 2026, subject: board },
  usualNotHeld: { kind: 'usualNotHeld', required: { strength: 'usually', times: 1, per: 'month' }, units: 2, year: 2026, subject: board },
  entryInert: { kind: 'entryInert', reason: 'notEntitled', list: 'changes', entry: 4, by: person(1), day: '2026-03-03', subject: board },
  improvementLate: { kind: 'improvementLate', due: '2026-11-18', days: 3, subject: about('improvement', 1) },
  meetingsConflict: { kind: 'meetingsConflict', other: 2, people: [person(1)], days: ['2026-03-03', '2026-03-10'], subject: board },
  noSubject: { kind: 'noSubject', subject: team },
  noComposition: { kind: 'noComposition', subject: team },
  noTeamLeader: { kind: 'noTeamLeader', subject: team },
  sharedDocument: { kind: 'sharedDocument', document: 1, others: [2], subject: team },
  noProposal: { kind: 'noProposal', number: 3, by: person(1), why: 'notLeader', subject: team },
  unverifiedProposal: { kind: 'unverifiedProposal', number: 3, because: 'rows', subject: team },
  inertMember: { kind: 'inertMember', row: 17, by: person(1), why: 'changed', subject: team },
  ownHead: { kind: 'ownHead', person: person(1), proposal: 3, subject: team },
  mandateOverdue: { kind: 'mandateOverdue', person: person(1), proposal: 3, due: '2026-11-18', subject: team },
  mandateEnds: { kind: 'mandateEnds', person: person(1), ends: '2026-12-07', subject: team },
  seatMissing: { kind: 'seatMissing', institution: { kind: 'organisation', organisation: 4 }, name: 'Terviseamet', subject: team },
  actionOwnerLeft: { kind: 'actionOwnerLeft', action: 5, text: 'Kava', owner: person(1), due: '2026-11-18', subject: team },
  actionOfEndedTeam: { kind: 'actionOfEndedTeam', action: 5, text: 'Kava', owner: person(1), due: '2026-11-18', subject: team }
};

const example = (kind: FindingKind): Finding => ({ subject: about('document', 1), ...examples[kind] }) as unknown as Finding;

const names: Readonly<Record<string, string>> = {
  'document 1': 'P06 Õigusloome', 'document 2': 'P15 Põhiprotsess', 'role 7': 'Finantsjuht',
  'forum 1': 'Kantsleri koosolek', 'forum 2': 'Ministri koosolek', 'meetingRule 3': 'Kantsleri koosolek', 'improvement 1': 'Juhend üle vaadata',
  'coreTeam 1': 'Hoolekande tuumiktiim', 'coreTeam 2': 'Perede tuumiktiim'
};
const nameOf = (subject: FindingSubject): string | undefined => ('id' in subject ? names[`${subject.kind} ${subject.id}`] : undefined);

const et: Wording = { strings: estonian, language: 'et', nameOf };
const en: Wording = { strings: english, language: 'en', nameOf };
const kinds = Object.keys(severities) as FindingKind[];

describe.each([['Estonian', et], ['English', en]])('in %s', (_, wording) => {
  test.each(kinds)('%s has a title, a sentence and what to do, each a whole sentence', kind => {
    const { titles, todo } = wording.strings.findings;
    const sentence = sentenceOf(example(kind), wording);
    expect(sentence).toMatch(/^[\p{Lu}„“"0-9].*\.$/u);
    expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    expect(todo[kind]).toMatch(/^\p{Lu}.*\.$/u);
    expect(titles[kind]).toMatch(/^\p{Lu}.*[^.]$/u);
  });

  test('no two kinds say the same', () => {
    expect(new Set(kinds.map(kind => sentenceOf(example(kind), wording))).size).toBe(kinds.length);
  });
});

test.each<[FindingKind, string]>([
  ['codeUnknown', 'Tähist P19 ei kanna ükski dokument ja loend ei ütle, miks.'],
  ['codeMerged', 'Tähise P16 dokument on ühendatud dokumendiga „P15 Põhiprotsess“.'],
  ['ownerVacant', 'Dokumendi „P06 Õigusloome“ eest vastutab „Finantsjuht“, kuid seda rolli ei täida keegi.'],
  ['reviewOverdue', 'Dokumendi „P06 Õigusloome“ ülevaatuse tähtaeg oli 18.11.2026, hilinenud 3 päeva.'],
  ['logDiffers', 'Dokumendi „P06 Õigusloome“ versioon 2 kehtib loendi järgi alates 01.03.2026, menetluskäigu järgi alates 05.03.2026.'],
  ['roleDoubled', 'Rolli „Kvaliteedijuht“ täidab korraga mitu inimest (Inimene A, Inimene B): P06 Õigusloome.'],
  ['holderWithoutScope', 'Inimene A täidab rolli „Tuumiktiimi liige“, kuid rida ei ütle, kus. Vaja on ühte neist: Poliitikavaldkond, Teenus.'],
  ['unknownReference', '„P06 Õigusloome“ viitab väljal „Omanik“ reale 99, mida ei ole või mida te ei näe.'],
  ['tooFewHeld', '„Kantsleri koosolek“ peab kohtuma vähemalt 2 korda kuus, kuid 2026. aastal jäi kordi puudu 2 kuus.'],
  ['ruleBroken', 'Reegli „Kantsleri koosolek“ järgi ei kavandata midagi. Valige vähemalt üks nädalapäev. Kellaaeg on 0.00 kuni 23.59.'],
  ['meetingsConflict', '„Kantsleri koosolek“ ja „Ministri koosolek“ on samal ajal ja vajavad samu inimesi (Inimene A): 2 korral, esimest korda 03.03.2026.'],
  ['sharedDocument', '„Hoolekande tuumiktiim“: sama koosseisu dokument on ka tiimil Perede tuumiktiim.'],
  ['noProposal', '„Hoolekande tuumiktiim“: ettepanek 3 ei anna kellelegi kohta, sest esitaja Inimene A ei olnud siis tiimi juht.'],
  ['inertMember', '„Hoolekande tuumiktiim“: liikmete loendi rida 17 (lisas Inimene A) on pärast lisamist muudetud, seega see ei loe.'],
  ['mandateOverdue', '„Hoolekande tuumiktiim“: Inimene A ootab volitust üle tähtaja, mis oli 18.11.2026.'],
  ['mandateEnds', '„Hoolekande tuumiktiim“: Inimene A on liige kuni 07.12.2026.'],
  ['seatMissing', '„Hoolekande tuumiktiim“: Terviseamet ei ole esindatud nii, nagu valdkonna teenused eeldavad.'],
  ['actionOwnerLeft', '„Hoolekande tuumiktiim“: tegevus „Kava“ (tähtaeg 18.11.2026) on tegemata, kuid Inimene A ei ole enam tiimis.'],
  ['actionOfEndedTeam', '„Hoolekande tuumiktiim“ on lõppenud, kuid tegevus „Kava“ (Inimene A, tähtaeg 18.11.2026) on tegemata.'],
  ['badRow', 'VAJS dokumendid, rida 12: väli „Liik“ sisaldab valikut, mida loend ei tunne.']
])('%s: %s', (kind, sentence) => expect(sentenceOf(example(kind), et)).toBe(sentence));

test.each([
  [{ edition: 2, what: 'until', listed: '2026-03-01' }, 'Dokumendi „P06 Õigusloome“ versioon 2 kehtib loendi järgi kuni 01.03.2026, kuid menetluskäigu järgi ei ole see lõppenud.'],
  [{ edition: 2, what: 'order', listed: { number: '14', date: '2026-03-01' }, logged: { number: '15' } },
    'Dokumendi „P06 Õigusloome“ versiooni 2 kinnitas loendi järgi käskkiri 14, 01.03.2026, menetluskäigu järgi käskkiri 15.'],
  [{ edition: 2, what: 'unconfirmed' }, 'Dokumendi „P06 Õigusloome“ versioon 2 on loendis, kuid menetluskäik ei ole seda kinnitanud.']
])('what the list and the log say differently is told, each way: %j', (difference, sentence) => {
  expect(sentenceOf({ ...example('logDiffers'), difference } as unknown as Finding, et)).toBe(sentence);
});

describe.each([['Estonian', et], ['English', en]])('in %s every reason why something of a team does not count is a sentence of its own', (_, wording) => {
  const reasons: Readonly<Record<'noProposal' | 'inertMember', readonly string[]>> = {
    noProposal: ['notLeader', 'noInstitution', 'wrongInstitution', 'otherText'],
    inertMember: ['broken', 'changed', 'afterSubmission', 'notLeader', 'notEntitled', 'noMember']
  };
  test.each(['noProposal', 'inertMember'] as const)('%s', kind => {
    const sentences = reasons[kind].map(why => sentenceOf({ ...example(kind), why } as unknown as Finding, wording));
    expect(new Set(sentences).size).toBe(reasons[kind].length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[„“].*Inimene A.*\.$/u);
  });
  test('unverifiedProposal', () => {
    const sentences = ['lists', 'rows'].map(because => sentenceOf({ ...example('unverifiedProposal'), because } as unknown as Finding, wording));
    expect(new Set(sentences).size).toBe(2);
  });
});

test('a row whose name is not known is named by its list and number', () => {
  const finding = { kind: 'noLeader', area: 5, subject: about('policyArea', 5) } as unknown as Finding;
  expect(sentenceOf(finding, en)).toBe('The policy area “Policy areas, row 5” has no policy leader.');
});

test('a problem of a kind that nobody has heard of is still said', () => {
  const finding = { ...example('badRow'), problem: 'fromTheFuture', column: undefined } as unknown as Finding;
  expect(sentenceOf(finding, et)).toBe('VAJS dokumendid, rida 12: rida ei vasta loendi reeglitele.');
});
