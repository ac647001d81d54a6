import { sendActs } from '../../../src/data/approvals/acting';
import { approvalLog } from '../../../src/data/schema';
import type { Site } from '../../../src/data/site';
import type { Approval } from '../../../src/domain/approval/approval';
import type { DocumentAct } from '../../../src/domain/approval/entry';
import type { DocumentId } from '../../../src/domain/identity';
import { answerTo, approvalOf, AUTHOR, HEAD, LAWYER, logOfEdition, MANAGER, PARTNER, QUALITY, READER, seenBy, submitText, textOf, type Agency } from './agency';

/** What came of rounds in which many acted at once. */
export interface Together {
  readonly rounds: number;
  readonly acts: number;
  /** Acts told to be there that no row is of, or told not to be there that one is. */
  readonly lost: number;
  /** Acts of which there are several rows. */
  readonly doubled: number;
  /** Rounds that somebody saw otherwise than somebody else. */
  readonly divided: number;
  /** How often each kind of outcome was told. */
  readonly told: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** Each round's people: the line manager and the head in several tabs each, and others who comment. */
const clients: readonly string[] = [
  MANAGER, MANAGER, MANAGER, MANAGER, HEAD, HEAD, HEAD, PARTNER, PARTNER, LAWYER, LAWYER, QUALITY, QUALITY, READER, READER, READER, AUTHOR, AUTHOR, AUTHOR, AUTHOR
];

/** Of every so many writes the answer is lost on the way. */
const LOST_EVERY = 9;

const isWrite = (method: string, address: string): boolean => method === 'POST' && /\/items$/.test(decodeURIComponent(new URL(address).pathname));

const markOf = (round: number, client: number): string => `${round}-${client}`;

/** Tabs of the manager answer in different ways, those of the head out of turn; a text marks each act. */
const actOf = (approval: Approval, person: string, round: number, client: number): DocumentAct => {
  if (approval.status === 'drafting') throw new Error('nothing submitted');
  const { number, submit: { document, edition, hash } } = approval.round;
  const text = markOf(round, client);
  if (person === MANAGER) return { ...answerTo(approval, 0, client % 2 === 0 ? 'coordinateWithRemarks' : 'return', text) };
  if (person === AUTHOR && client === clients.length - 1) return { kind: 'withdraw', document, edition, hash, round: number, text };
  return { kind: 'comment', document, edition, hash, round: number, text };
};

const isThere = (status: string): boolean => ['counted', 'inert', 'tooLate', 'unseen'].includes(status);

const rowsOf = (site: Site): readonly { readonly Edition?: number; readonly Text?: string }[] => {
  const state = site.stateOf(approvalLog);
  return state.status === 'ready' ? state.rows : [];
};

export const actTogether = async (agency: Agency, rounds: number): Promise<Together> => {
  const started = performance.now();
  const document = agency.row.get('first') as DocumentId;
  let writes = 0;
  const sites = clients.map(person => agency.siteOf(person, (method, address) => {
    if (!isWrite(method, address)) return 'arrives';
    writes += 1;
    return writes % LOST_EVERY === 0 ? 'answerLost' : 'arrives';
  }));
  const author = agency.siteOf(AUTHOR);
  await Promise.all(sites.map(seenBy));
  let [lost, doubled, divided] = [0, 0, 0];
  const told: Record<string, number> = {};
  for (let round = 1; round <= rounds; round++) {
    await submitText(author, document, textOf(`Ring ${round}`), round);
    const approval = approvalOf(await seenBy(author), document, round);
    const outcomes = await Promise.all(sites.map(async (site, n) => (await sendActs(site, [actOf(approval, clients[n], round, n)], 'Ametijuhend'))[0].status));
    const seen = await Promise.all(sites.map(async site => {
      const log = logOfEdition(await seenBy(site), document, round);
      return JSON.stringify([log?.approval.status, log?.counted.map(({ id }) => id), log?.inert.map(({ entry, reason }) => [entry.id, reason])]);
    }));
    if (new Set(seen).size > 1) divided += 1;
    const texts = rowsOf(sites[0]).filter(({ Edition }) => Edition === round).map(({ Text }) => Text);
    outcomes.forEach((status, n) => {
      told[status] = (told[status] ?? 0) + 1;
      const rows = texts.filter(text => text === markOf(round, n)).length;
      if ((rows > 0) !== isThere(status)) lost += 1;
      if (rows > 1) doubled += 1;
    });
  }
  return { rounds, acts: rounds * clients.length, lost, doubled, divided, told, seconds: (performance.now() - started) / 1000 };
};
