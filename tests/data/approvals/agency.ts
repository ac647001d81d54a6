import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { people } from '../../../local-site/people';
import type { SiteOptions as SiteOfTests } from '../../../local-site/rest';
import { sendActs } from '../../../src/data/approvals/acting';
import type { Act } from '../../../src/data/approvals/actRows';
import { approvalLists, restrictedLists } from '../../../src/data/approvals/approvalLists';
import type { SubmitOutcome, Told } from '../../../src/data/approvals/outcomes';
import { approvalsIn, type ApprovalFacts } from '../../../src/data/approvals/readApprovals';
import { declaredOf, prepare, submitTogether, type Prepared } from '../../../src/data/approvals/submitting';
import { toBody } from '../../../src/data/cells';
import { ownGroups } from '../../../src/data/provisioning';
import * as schema from '../../../src/data/schema';
import type { Draft, ListSchema } from '../../../src/data/schema/list';
import { Site, type SiteOptions } from '../../../src/data/site';
import { connect } from '../../../src/data/transport';
import type { Approval } from '../../../src/domain/approval/approval';
import type { DocumentAct } from '../../../src/domain/approval/entry';
import { editionKey, type EditionLog } from '../../../src/domain/approval/replay';
import type { DocumentId, RouteStepId } from '../../../src/domain/identity';
import type { WrittenContent } from '../../../src/domain/jobDescriptions/content';
import type { EmptySite } from '../../site/emptySite';
import { provisionedSite } from '../../site/preparedSites';

/** What a request meets on its way: it arrives, never arrives, or its answer is lost. */
export type Fate = 'arrives' | 'lost' | 'answerLost';
export type Weather = (method: string, address: string, body: string) => Fate | Promise<Fate>;

type SharePointList = ReturnType<ReturnType<EmptySite['as']>['web']['getList']>;

/** Rows of an agency, and the means to write more of them. */
export interface Furnished {
  /** User ids by person key. */
  readonly person: ReadonlyMap<string, number>;
  /** Ids of rows by the words that they were added under. */
  readonly row: ReadonlyMap<string, number>;
  /** Adds a row as the quality manager, or as somebody else. */
  add<L extends ListSchema>(name: string, list: L, draft: Draft<L>, by?: string, request?: string): Promise<number>;
  change<L extends ListSchema>(list: L, id: number, draft: Draft<L>, by?: string): Promise<void>;
}

export interface Agency extends Furnished {
  readonly local: EmptySite;
  /** A page of somebody's. */
  siteOf(key: string, weather?: Weather, options?: Partial<SiteOptions>): Site;
}

export const QUALITY = 'kvaliteedijuht-b';
/** The author of texts, the line manager, the head, the personnel partner and the lawyer. */
export const AUTHOR = 'poliitikajuht-a';
export const MANAGER = 'osakonnajuhataja-a';
export const HEAD = 'osakonnajuhataja-b';
export const PARTNER = 'personalijuht-a';
export const LAWYER = 'oigusala-juht-a';
export const READER = 'lugeja';

/** An agency with a personnel department, two posts, three documents and a route, written over REST on a site that has the lists. */
export const furnish = async (as: EmptySite['as']): Promise<Furnished> => {
  const owner = as('omanik');
  const login = (key: string): string => people.find(one => one.key === key)?.loginName ?? key;
  for (const [group, key] of [['qualityManagers', QUALITY], ['restrictedReaders', PARTNER]] as const) {
    await owner.web.siteGroups.getByName(ownGroups[group].name).users.add(login(key));
  }
  const person = new Map<string, number>();
  for (const { key, loginName } of people) person.set(key, ((await owner.web.ensureUser(loginName)) as unknown as { Id: number }).Id);
  const row = new Map<string, number>();

  const listOf = (list: ListSchema, by: string): SharePointList => as(by).web.getList(`/sites/vajs/Lists/${list.name}`);
  const add: Furnished['add'] = async (name, list, draft, by = QUALITY, request = crypto.randomUUID()) => {
    const added = await listOf(list, by).items.add(toBody(list, draft, request)) as { Id: number };
    row.set(name, added.Id);
    return added.Id;
  };
  const change: Furnished['change'] = async (list, id, draft, by = QUALITY) => { await listOf(list, by).items.getById(id).update(toBody(list, draft)); };
  const of = (name: string): number => row.get(name) ?? NaN;
  const who = (key: string): number => person.get(key) ?? NaN;

  const agency = await add('agency', schema.organisations, { Title: 'Amet', ShortName: 'A', Kind: 'agency' });
  const unit = await add('unit', schema.units, { Title: 'Personaliosakond', Kind: 'department', Organisation: agency });
  const lead = await add('lead post', schema.posts, { Title: 'Peaspetsialist', Unit: unit, Organisation: agency, Seats: 1 });
  const post = await add('post', schema.posts, { Title: 'Spetsialist', Unit: unit, Organisation: agency, Manager: lead, Seats: 2 });
  for (const key of ['postHolder', 'departmentHead', 'personnelPartner', 'lawyer', 'qualityManager'] as const) await add(key, schema.roles, { Title: key, Key: key });
  await add('manager', schema.roleHolders, { Role: of('postHolder'), Person: who(MANAGER), Post: lead });
  await add('author', schema.roleHolders, { Role: of('postHolder'), Person: who(AUTHOR), Post: post });
  await add('head', schema.roleHolders, { Role: of('departmentHead'), Person: who(HEAD), Unit: unit });
  await add('partner', schema.roleHolders, { Role: of('personnelPartner'), Person: who(PARTNER), Organisation: agency });
  await add('lawyer row', schema.roleHolders, { Role: of('lawyer'), Person: who(LAWYER) });
  await add('quality', schema.roleHolders, { Role: of('qualityManager'), Person: who(QUALITY) }, 'omanik');
  for (const kind of ['jobDescription', 'contractAnnex'] as const) {
    const route = await add(kind, schema.routes, { Title: kind, DocumentKind: kind, Organisation: agency });
    await add(`${kind} 1`, schema.routeSteps, { Title: 'Vahetu juht', Route: route, Position: 1, Kind: 'coordination', Who: 'lineManager', Quorum: 'any', Days: 3 });
    await add(`${kind} 2`, schema.routeSteps, { Title: 'Osakonnajuhataja', Route: route, Position: 2, Kind: 'approval', Who: 'departmentHead', Quorum: 'any', Days: 3 });
    await add(`${kind} 3`, schema.routeSteps, { Title: 'Käskkiri', Route: route, Position: 3, Kind: 'order', Who: 'role', Quorum: 'any', Days: 5 });
  }
  const where = { Organisation: agency, Unit: unit, Post: post, Stage: 'inUse' } as const;
  await add('first', schema.documents, { Title: 'Spetsialisti ametijuhend', Kind: 'jobDescription', ...where });
  await add('second', schema.documents, { Title: 'Spetsialisti teine ametijuhend', Kind: 'jobDescription', ...where });
  await add('annex', schema.documents, { Title: 'Töölepingu lisa', Kind: 'contractAnnex', ...where });

  return { person, row, add, change };
};

/** The same on a site of its own. */
export const openAgency = async (options: Partial<SiteOfTests> = {}): Promise<Agency> => {
  const local = await provisionedSite(options);
  return {
    local, ...await furnish(local.as),
    siteOf: (key, weather = () => 'arrives', options = {}) => {
      let serverTime = NaN;
      return new Site({
        url: local.url, pause: async () => undefined, serverTime: () => serverTime, ...options,
        sp: connect({
          url: local.url, headers: { 'X-Local-User': key }, wait: () => Promise.resolve(), onServerTime: at => { serverTime = at; },
          fetch: async (input, init) => {
            const fate = await weather(init?.method ?? 'GET', String(input), String(init?.body ?? ''));
            if (fate === 'lost') throw new TypeError('Failed to fetch');
            const answer = await fetch(input, init);
            if (fate === 'answerLost') throw new TypeError('Failed to fetch');
            return answer;
          }
        })
      });
    }
  };
};

const watched = [...approvalLists, ...restrictedLists];

/** The facts as somebody sees them now. */
export const seenBy = async (site: Site): Promise<ApprovalFacts> => {
  await site.known(watched);
  await site.refresh();
  const load = approvalsIn(site);
  if (load.status !== 'ready') throw new Error(load.status === 'failed' ? load.error.message : load.status);
  return load.value;
};

export const textOf = (purpose: string): WrittenContent => ({ template: 'plain', clauses: [{ key: 'a', heading: 'Eesmärk', text: purpose }] });

/** A text of a document as its author would submit it; throws where it would be refused. */
export const prepared = (site: Site, facts: ApprovalFacts, document: DocumentId, content: WrittenContent, mark?: string, edition = 1): Prepared => {
  const of = facts.documents.find(({ id }) => id === document);
  if (!of || !site.me) throw new Error('no document');
  const declared = declaredOf(of, { edition, authors: [site.me.id], conditions: [], concerned: [], changeSummary: 'Uus', files: [] });
  const preparation = prepare(site, facts, declared, content, mark);
  if (preparation.status === 'refused') throw new Error(JSON.stringify(preparation.refusal));
  return preparation.prepared;
};

export const submitText = async (site: Site, document: DocumentId, content = textOf('Teeb tööd.'), edition = 1): Promise<SubmitOutcome> =>
  (await submitTogether(site, [prepared(site, await seenBy(site), document, content, undefined, edition)], 'Ametijuhend'))[0];

export const logOfEdition = (facts: ApprovalFacts, document: DocumentId, edition = 1): EditionLog | undefined =>
  facts.replay.editions.get(editionKey(document, edition));

export const approvalOf = (facts: ApprovalFacts, document: DocumentId, edition = 1): Approval =>
  logOfEdition(facts, document, edition)?.approval ?? { status: 'drafting' };

type Answer = 'coordinate' | 'approve' | 'return' | 'coordinateWithRemarks';

/** An answer to the n-th step of the open round, as its text stands. */
export const answerTo = (approval: Approval, n: number, kind: Answer, text?: string): DocumentAct => {
  if (approval.status === 'drafting') throw new Error('nothing submitted');
  const { number: round, steps, submit: { document, edition, hash, package: mark } } = approval.round;
  return { kind, document, edition, hash, round, step: steps[n].frozen.step as RouteStepId, text, ...(mark === undefined ? {} : { package: mark }) };
};

export const act = async (site: Site, ...acts: readonly Act[]): Promise<readonly Told[]> => {
  await site.known(watched);
  return sendActs(site, acts, 'Ametijuhend');
};
