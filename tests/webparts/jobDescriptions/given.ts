import { approvalsOf } from '../../../src/data/approvals/approvals';
import type { DocumentDraft } from '../../../src/data/approvals/draftRows';
import type { ApprovalFacts } from '../../../src/data/approvals/readApprovals';
import type { Entry } from '../../../src/domain/approval/entry';
import type { GroundRows } from '../../../src/domain/approval/ground';
import type { Edition, ManagedDocument } from '../../../src/domain/documents/document';
import type { DocumentDraftId, DocumentId } from '../../../src/domain/identity';
import type { WrittenContent } from '../../../src/domain/jobDescriptions/content';
import { indexHolders } from '../../../src/domain/people/holders';
import type { Person } from '../../../src/domain/people/person';
import type { Organisation } from '../../../src/domain/people/structure';
import { agency, annex, document, documentRows, id, people, post, process, rows, type Who } from '../../domain/approval/given';
import { person } from '../../domain/given';
import { order, task } from '../../domain/jobDescriptions/given';

/** What sample people are called: a post and a letter. */
export const names: Readonly<Record<Who, string>> = {
  author: 'Koolitusspetsialist A', manager: 'Juhtivspetsialist A', head: 'Osakonnajuhataja A', partner: 'Personalipartner A', lawyer: 'Jurist A',
  otherHead: 'Osakonnajuhataja B', qualityManager: 'Kvaliteedijuht A', substitute: 'Asendaja A', outsider: 'Vaatleja A', director: 'Peadirektor A',
  secondLawyer: 'Jurist B', finance: 'Finantsjuht A', employee: 'Koolitusspetsialist B'
};

const agencies: readonly Organisation[] = [{ id: agency, name: 'Näidisamet', shortName: 'NA', kind: 'agency', validity: {}, sample: true }];

const titles: Readonly<Record<number, string>> = { [document]: 'Koolitusspetsialisti ametijuhend', [process]: 'Koolituste korraldamine', [annex]: 'Töölepingu lisa: koolitusspetsialist' };

export const documents: readonly ManagedDocument[] = documentRows.map(facts =>
  ({ title: titles[facts.id] ?? '', stage: 'inUse', reviewCycle: 12, sample: false, ...facts }));

/** A text with what a test looks for. */
export const text = (given: Partial<Parameters<typeof order>[0]> = {}): WrittenContent => order({
  purpose: 'Tagada ameti koolituste korraldamine.', postGroup: 'Spetsialist', managers: [{ name: 'Juhtivspetsialist' }],
  tasks: [task('a', 'Koolituskava koostamine.', 'Kava on kinnitatud.', 'Eelarve on täidetud.'), task('b', 'Koolituste läbiviimine.', 'Koolitused on toimunud.')],
  rights: ['Saada tööks vajalikku teavet.'], responsibilities: ['Vastutab ülesannete täitmise eest.'], ...given
});

export const draft = (given: Partial<DocumentDraft> & { readonly by?: Who } = {}): DocumentDraft => {
  const { by = 'author', ...rest } = given;
  return {
    id: 301 as DocumentDraftId, revision: 1, document: document as DocumentId, edition: 1, title: 'Koolitusspetsialisti ametijuhend', changeSummary: '', costs: false,
    concerned: [], content: text(), editor: { id: id(by), name: names[by] } as Person, modified: Date.parse('2026-03-02T08:00:00Z'), restricted: false, sample: false, ...rest
  };
};

export interface GivenFacts {
  readonly log?: readonly Entry[];
  readonly editions?: readonly Edition[];
  readonly drafts?: readonly DocumentDraft[];
  readonly documents?: readonly ManagedDocument[];
  readonly ground?: Partial<GroundRows>;
  readonly trust?: ApprovalFacts['trust'];
}

/** What an agency's lists and log say, as `approvalsIn` would tell it. */
export const factsWith = ({ log = [], editions = [], drafts = [], documents: listed = documents, ground = {}, trust }: GivenFacts = {}): ApprovalFacts => {
  const all = { ...rows, ...ground };
  const named = all.holders.map(row => ({ ...row, value: { ...row.value, person: { ...row.value.person, name: names[row.value.person.name as Who] ?? row.value.person.name } } }));
  const author = (by: number): Person => person(by, names[(Object.keys(people) as Who[]).find(who => people[who] === by) ?? 'outsider']);
  const approvals = approvalsOf({ ground: { ...all, holders: named }, log: log.map(entry => ({ id: entry.id, author: author(entry.by), is: 'act', entry })), editions });
  const roles = all.roles.map(({ value }) => value);
  return {
    ...approvals, documents: listed, units: all.units.map(({ value }) => value), posts: all.posts.map(({ value }) => value), organisations: agencies,
    roles, holders: indexHolders(named.map(({ value }) => value), roles), listEditions: editions, assignments: [], drafts,
    trust: trust ?? { status: 'passed', by: author(people.qualityManager), at: new Date('2026-03-01T08:00:00Z') }
  };
};

export { post };
