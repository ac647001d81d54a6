import { canonicalJson, type Json } from '../../domain/approval/canonical';
import type { DocumentAct, EndSubstitutionAct, Log, SubstitutionAct } from '../../domain/approval/entry';
import { envelopeJson } from '../../domain/approval/envelope';
import { editionKey } from '../../domain/approval/replay';
import { isRestricted } from '../../domain/documents/restricted';
import { dayInTallinn } from '../../domain/time/tallinn';
import type { ActRow } from '../acts';
import { approvalLog, restrictedLog } from '../schema';
import type { Draft, ListSchema } from '../schema/list';
import type { Site } from '../site';
import { SiteError } from '../siteError';
import { rowDigest, type LogRow } from './chain';
import type { ApprovalFacts } from './readApprovals';

/** What a person does that becomes a row of the log. */
export type Act = DocumentAct | SubstitutionAct | EndSubstitutionAct;

export const isDocumentAct = (act: Act): act is DocumentAct => act.kind !== 'nameSubstitute' && act.kind !== 'endSubstitution';

export const logLists: Readonly<Record<Log, typeof approvalLog>> = { open: approvalLog, restricted: restrictedLog };

type Known = Pick<ApprovalFacts, 'documents' | 'replay'>;

/** The log of an edition's round goes on where it began; a new one goes where the document belongs now (epoch ms). */
export const logOf = ({ documents, replay }: Known, act: Pick<DocumentAct, 'document' | 'edition' | 'kind'>, now: number): Log => {
  const approval = replay.editions.get(editionKey(act.document, act.edition))?.approval;
  if (approval && approval.status !== 'drafting' && act.kind !== 'submit') return approval.round.submit.log;
  const document = documents.find(({ id }) => id === act.document);
  return document && isRestricted(document, dayInTallinn(new Date(now))) ? 'restricted' : 'open';
};

const json = (value: Record<string, unknown>): string => canonicalJson(value as Json);

/** What stands in the columns beside document, edition, hash and round. */
const particulars = (act: DocumentAct): Draft<typeof approvalLog> => {
  switch (act.kind) {
    case 'submit': return { Details: json({ envelope: envelopeJson(act.envelope), route: act.route }) };
    case 'sign': return { Step: act.step, Text: act.text, ...(act.container ? { Details: json({ ...act.container }) } : {}) };
    case 'coordinate':
    case 'coordinateWithRemarks':
    case 'approve':
    case 'return':
    case 'reject': return { Step: act.step, Text: act.text };
    case 'delegate': return { Step: act.step, Text: act.text, Details: json({ to: act.to, holder: act.holder }) };
    case 'recordExternal': return { Step: act.step, Details: json({ reference: act.reference, link: act.link, holder: act.holder }) };
    case 'bindOrder': return { Details: json({ order: act.order }) };
    case 'withdraw':
    case 'comment':
    case 'review': return { Text: act.text };
    case 'acknowledge': return {};
    default: return act satisfies never;
  }
};

/** An act as the log holds it. */
export const draftOfAct = (act: Act): Draft<typeof approvalLog> => {
  if (act.kind === 'nameSubstitute') {
    const { substitute, from, until, holder, basis } = act;
    return { Kind: act.kind, Details: json({ substitute, from, until, holder, basis }) };
  }
  if (act.kind === 'endSubstitution') return { Kind: act.kind, Details: json({ ends: act.ends }) };
  return {
    Kind: act.kind, Document: act.document, Edition: act.edition,
    ...(act.kind === 'review' ? {} : { Hash: act.hash, Round: act.round, Package: act.package }),
    ...particulars(act)
  };
};

/** The last row that the writer saw, and what it said. */
const seenIn = (site: Site, list: typeof approvalLog): Draft<typeof approvalLog> => {
  const state = site.stateOf(list);
  const last = state.status !== 'ready' ? undefined
    : state.rows.reduce<LogRow | undefined>((latest, row) => (!latest || row.stamp.id > latest.stamp.id ? row : latest), undefined);
  return last ? { SeenRow: last.stamp.id, SeenDigest: rowDigest(last) } : {};
};

/** Begins with its writer's own id on this site: a row that carries another's was not written by whom it seems. */
export const newRequest = ({ me }: Pick<Site, 'me'>): string => {
  if (!me) throw new SiteError('offline', 'currentuser');
  return `${me.id}-${crypto.randomUUID()}`;
};

/** The row that an act adds. Sent again with the same `request`, it does not come twice. Throws SiteError until the site has said who I am. */
export const rowOfAct = (site: Site, facts: Known, act: Act, title: string, request = newRequest(site)): ActRow => {
  const list = logLists[isDocumentAct(act) ? logOf(facts, act, site.now()) : 'open'];
  return { requestId: request, list, draft: { ...draftOfAct(act), ...seenIn(site, list) } as Draft<ListSchema>, title };
};

/** A row that has waited for those before it notes the last of them when its turn comes: each row of a sending bears witness to the one before. */
export const asSeenNow = (site: Site, row: ActRow): ActRow =>
  ({ ...row, draft: { ...row.draft, ...seenIn(site, row.list as typeof approvalLog) } as Draft<ListSchema> });
