import {
  calendarActivities, coreTeams, documents, editions, forums, goals, improvements, indicators, listedProcesses, lists, managementReviews, meetingRules, organisations, policyAreas, posts, roleHolders, roles,
  services, supportServices, units
} from '../../data/schema';
import type { ListSchema } from '../../data/schema/list';
import type { Finding, FindingKind } from '../../domain/findings/finding';
import type { FindingSubject } from '../../domain/findings/subject';
import type { Person } from '../../domain/people/person';
import type { KeyRole } from '../../domain/people/role';
import type { Language, Strings } from '../../loc';

/** What findings are put into words with. */
export interface Wording {
  readonly strings: Strings;
  readonly language: Language;
  /** A row's own name; undefined where the facts at hand do not hold it. */
  readonly nameOf: (subject: FindingSubject) => string | undefined;
}

/** The list that keeps rows of a kind; a code is kept by none. */
const listBySubject: Readonly<Record<Exclude<FindingSubject['kind'], 'code' | 'row'>, ListSchema>> = {
  document: documents, policyArea: policyAreas, service: services, supportService: supportServices, role: roles,
  roleHolder: roleHolders, edition: editions, unit: units, organisation: organisations, post: posts, goal: goals,
  indicator: indicators, listedProcess: listedProcesses, forum: forums, meetingRule: meetingRules, activity: calendarActivities,
  managementReview: managementReviews, improvement: improvements, coreTeam: coreTeams
};

const allLists: readonly ListSchema[] = lists;

/** The list that keeps what a finding is about. */
export const listOf = (subject: FindingSubject): ListSchema | undefined => {
  switch (subject.kind) {
    case 'code': return undefined;
    case 'row': return allLists.find(list => list.name === subject.list);
    default: return listBySubject[subject.kind];
  }
};

/** The subject's name, or where it stands when it has none. */
export const subjectName = (subject: FindingSubject, { strings, language, nameOf }: Wording): string => {
  if (subject.kind === 'code') return subject.code;
  const list = listOf(subject);
  const title = list?.title[language] ?? (subject.kind === 'row' ? subject.list : subject.kind);
  return nameOf(subject) ?? strings.findings.nameless(title, subject.id);
};

interface Say extends Wording {
  readonly what: Strings['findings']['what'];
  readonly name: (subject: FindingSubject) => string;
  readonly day: (day: string | undefined) => string;
  readonly column: (subject: FindingSubject, column: string) => string;
}

const people = (persons: readonly Person[]): string => persons.map(person => person.name).join(', ');

const roleName = (key: KeyRole, { language }: Say): string => roles.columns.Key.choices[key][language];

/** Column names of role holders that name a place, by the domain's own word for it. */
const scopeColumns = {
  post: 'Post', service: 'Service', supportService: 'SupportService', policyArea: 'PolicyArea', unit: 'Unit', organisation: 'Organisation'
} as const;

const problemOf = (problem: string, { strings: { findings } }: Say): string =>
  (findings.problems as Readonly<Record<string, string | undefined>>)[problem] ?? findings.otherProblem;

type Sentences = { readonly [K in FindingKind]: (finding: Finding & { readonly kind: K }, say: Say) => string };

type Shortfall = Finding & { readonly kind: 'tooFewPlanned' | 'usualNotPlanned' | 'tooFewHeld' | 'usualNotHeld' };

const shortPlan = ({ subject, required, units, year }: Shortfall, { what, name, strings }: Say): string =>
  what.shortPlan(name(subject), strings.calendar.required(required), strings.calendar.units(required.per, units), year);

const shortHeld = ({ subject, required, units, year }: Shortfall, { what, name, strings }: Say): string =>
  what.shortHeld(name(subject), strings.calendar.required(required), strings.calendar.units(required.per, units), year);

const sentences: Sentences = {
  codeUnknown: ({ code }, { what }) => what.codeUnknown(code),
  codeMerged: ({ code, into }, { what, name }) => what.codeMerged(code, into && name({ kind: 'document', id: into })),
  codeEnded: ({ code }, { what }) => what.codeEnded(code),
  duplicateCode: ({ code, documents: ids }, { what, name }) =>
    what.duplicateCode(code, ids.map(id => name({ kind: 'document', id })).join(', ')),
  noCode: ({ subject }, { what, name }) => what.noCode(name(subject)),
  codeOnDrafting: ({ subject, code }, { what, name }) => what.codeOnDrafting(name(subject), code),
  parentMissing: ({ code, parent }, { what }) => what.parentMissing(code, parent),
  mergedNowhere: ({ subject }, { what, name }) => what.mergedNowhere(name(subject)),
  noOwner: ({ subject }, { what, name }) => what.noOwner(name(subject)),
  ownerVacant: ({ subject, role }, { what, name }) => what.ownerVacant(name(subject), name({ kind: 'role', id: role })),
  notInForce: ({ subject }, { what, name }) => what.notInForce(name(subject)),
  draftingInForce: ({ subject }, { what, name }) => what.draftingInForce(name(subject)),
  editionsOverlap: ({ subject, editions: ids }, { what, name }) => what.editionsOverlap(name(subject), ids.length),
  noOrder: ({ subject }, { what, name }) => what.noOrder(name(subject)),
  logDiffers: ({ subject, difference }, { what: { logDiffers }, name, day }) => {
    const [document, { edition }] = [name(subject), difference];
    const order = (one: { readonly number: string; readonly date?: string } | undefined): string | undefined =>
      one && [one.number, one.date && day(one.date)].filter(Boolean).join(', ');
    switch (difference.what) {
      case 'from': return logDiffers.from(document, edition, day(difference.listed), day(difference.logged));
      case 'until': return logDiffers.until(document, edition, day(difference.listed), difference.logged && day(difference.logged));
      case 'order': return logDiffers.order(document, edition, order(difference.listed) ?? '', order(difference.logged));
      case 'unconfirmed': return logDiffers.unconfirmed(document, edition);
      default: return difference satisfies never;
    }
  },
  logUnverified: ({ subject }, { what, name }) => what.logUnverified(name(subject)),
  reviewOverdue: ({ subject, review }, { what, name, day }) => what.reviewOverdue(name(subject), day(review.due), -review.days),
  noLeader: ({ subject }, { what, name }) => what.noLeader(name(subject)),
  doubledLeader: (finding, { what, name }) => what.doubledLeader(name(finding.subject), people(finding.people)),
  noField: ({ subject }, { what, name }) => what.noField(name(subject)),
  noDepartment: ({ subject }, { what, name }) => what.noDepartment(name(subject)),
  noTeam: ({ subject }, { what, name }) => what.noTeam(name(subject)),
  noServices: ({ subject }, { what, name }) => what.noServices(name(subject)),
  noGoals: ({ subject }, { what, name }) => what.noGoals(name(subject)),
  serviceWithoutManager: ({ subject }, { what, name }) => what.serviceWithoutManager(name(subject)),
  doubledManager: (finding, { what, name }) => what.doubledManager(name(finding.subject), people(finding.people)),
  serviceWithoutArea: ({ subject }, { what, name }) => what.serviceWithoutArea(name(subject)),
  roleVacant: ({ subject, role }, say) => say.what.roleVacant(roleName(role, say), say.name(subject)),
  roleDoubled: (finding, say) => say.what.roleDoubled(roleName(finding.role, say), say.name(finding.subject), people(finding.people)),
  roleNotRecorded: ({ role }, say) => say.what.roleNotRecorded(roleName(role, say)),
  holderWithoutScope: ({ role, needs, person }, say) => say.what.holderWithoutScope(
    person.name, roleName(role, say), needs.map(field => roleHolders.columns[scopeColumns[field]].label[say.language]).join(', ')),
  roleExpired: ({ role, person, until }, { what, name, day }) => what.roleExpired(name({ kind: 'role', id: role }), person.name, day(until)),
  substituteOfUnknown: ({ person }, { what }) => what.substituteOfUnknown(person.name),
  substituteOfSubstitute: ({ person }, { what }) => what.substituteOfSubstitute(person.name),
  backwards: ({ subject, validity }, { what, name, day }) => what.backwards(name(subject), day(validity.from), day(validity.until)),
  unknownReference: ({ subject, column, id }, say) => say.what.unknownReference(say.name(subject), say.column(subject, column), id),
  forumWithoutRule: ({ subject }, { what, name }) => what.forumWithoutRule(name(subject)),
  forumWithoutChair: ({ subject }, { what, name }) => what.forumWithoutChair(name(subject)),
  ruleBroken: ({ subject, problems }, { what, name, strings }) =>
    what.ruleBroken(name(subject), problems.map(problem => strings.calendar.ruleProblems[problem]).join(' ')),
  tooFewPlanned: shortPlan,
  usualNotPlanned: shortPlan,
  tooFewHeld: shortHeld,
  usualNotHeld: shortHeld,
  entryInert: ({ subject, by, day, reason }, say) => say.what.entryInert[reason](say.name(subject), by.name, say.day(day)),
  improvementLate: ({ subject, due, days }, { what, name, day }) => what.improvementLate(name(subject), day(due), days),
  meetingsConflict: ({ subject, other, people: needed, days }, say) =>
    say.what.meetingsConflict(say.name(subject), say.name({ kind: 'forum', id: other }), people(needed), days.length, say.day(days[0])),
  noSubject: ({ subject }, { what, name }) => what.noSubject(name(subject)),
  noComposition: ({ subject }, { what, name }) => what.noComposition(name(subject)),
  noTeamLeader: ({ subject }, { what, name }) => what.noTeamLeader(name(subject)),
  sharedDocument: ({ subject, others }, { what, name }) => what.sharedDocument(name(subject), others.map(id => name({ kind: 'coreTeam', id })).join(', ')),
  noProposal: ({ subject, number, by, why }, { what, name }) => what.noProposal[why](name(subject), number, by.name),
  unverifiedProposal: ({ subject, number, because }, { what, name }) => what.unverifiedProposal[because](name(subject), number),
  inertMember: ({ subject, row, by, why }, { what, name }) => what.inertMember[why](name(subject), row, by.name),
  ownHead: ({ subject, person }, { what, name }) => what.ownHead(name(subject), person.name),
  mandateOverdue: ({ subject, person, due }, { what, name, day }) => what.mandateOverdue(name(subject), person.name, day(due)),
  mandateEnds: ({ subject, person, ends }, { what, name, day }) => what.mandateEnds(name(subject), person.name, day(ends)),
  seatMissing: ({ subject, name: institution }, { what, name }) => what.seatMissing(name(subject), institution),
  actionOwnerLeft: ({ subject, text, owner, due }, { what, name, day }) => what.actionOwnerLeft(name(subject), text, owner.name, day(due)),
  actionOfEndedTeam: ({ subject, text, owner, due }, { what, name, day }) => what.actionOfEndedTeam(name(subject), text, owner.name, day(due)),
  badRow: ({ subject, column, problem }, say) =>
    say.what.badRow(say.name(subject), column && say.column(subject, column), problemOf(problem, say))
};

/** One finding in one sentence: what is wrong, with the names of what is concerned. */
export const sentenceOf = (finding: Finding, wording: Wording): string => {
  const { strings, language } = wording;
  const say: Say = {
    ...wording,
    what: strings.findings.what,
    name: subject => subjectName(subject, wording),
    day: day => (day === undefined ? strings.common.none : strings.common.date(day)),
    column: (subject, column) => listOf(subject)?.columns[column]?.label[language] ?? column
  };
  // The table has a sentence for each kind; that the kind fits its own finding is what the compiler cannot follow here.
  return (sentences[finding.kind] as (finding: Finding, say: Say) => string)(finding, say);
};
