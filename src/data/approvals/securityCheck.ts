import { toBody } from '../cells';
import { listUrl } from '../addresses';
import { approvalLog, approvalTexts, securityChecks } from '../schema';
import type { ListSchema } from '../schema/list';
import type { Site } from '../site';
import { asSiteError, type SiteError } from '../siteError';
import { reliedOn } from './guard';
import {
  addKept, attemptKeys, changeKept, itemsAt, keysOf, onlyInLog, onNewRow, onRow, onSetting, removeKept, type AttemptKey, type Sent, type SettingAttempt,
  type Target
} from './securityAttempts';
import { securityCheckVersion } from './siteTrust';
import { forgersView, type Asker, type ForgersView, type Said, type Seen } from './securityCheckSite';

/**
 * `refused`: the site said no. `ineffective`: it said yes, and nothing that counts changed. `possible`: the forgery is
 * there to be read. `untried`: nothing is known.
 */
export type AttemptOutcome = 'refused' | 'ineffective' | 'possible' | 'untried';

export interface AttemptResult {
  readonly key: AttemptKey;
  /** Name of the list it was aimed at. */
  readonly list: string;
  readonly outcome: AttemptOutcome;
  /** Why it was not tried: no answer came, there is no row to try it on, or nobody else in whose name to write. */
  readonly why?: 'noAnswer' | 'noRow' | 'nobodyElse';
}

export type CheckRun =
  /** Owners and quality managers may do what the check tries. */
  | { readonly status: 'notOrdinary'; readonly stands: 'owner' | 'qualityManager' }
  /** `incomplete`: something could not be tried, so the check neither passed nor failed and nothing was kept. */
  | {
    readonly status: 'done'; readonly verdict: 'passed' | 'failed' | 'incomplete'; readonly results: readonly AttemptResult[];
    /** Why the result could not be kept in the list. */
    readonly unkept?: SiteError;
  }
  | { readonly status: 'stopped'; readonly error: SiteError; readonly results: readonly AttemptResult[] };

export interface CheckOptions {
  /** What the test rows say, in words. */
  readonly mark: string;
  readonly onProgress?: (done: number, all: number) => void;
}

/** Every test row says what it is, and names no document: replay asks for rows of documents. */
const TEST_DETAILS = JSON.stringify({ securityCheck: securityCheckVersion });
/** No text hashes to it. */
const NO_HASH = '0'.repeat(64);

interface Aim { readonly list: ListSchema; readonly words: string; readonly row: Readonly<Record<string, unknown>> }

const aims = (mark: string): readonly Aim[] => [
  { list: approvalLog, words: 'Text', row: toBody(approvalLog, { Kind: 'comment', Text: mark, Details: TEST_DETAILS }) },
  { list: approvalTexts, words: 'Content', row: toBody(approvalTexts, { Edition: 1, Hash: NO_HASH, Content: mark, Envelope: TEST_DETAILS }) }
];

const STAMPS = ['Id', 'AuthorId', 'EditorId', 'Created', 'Modified'];
const seenColumns = ({ row }: Aim): readonly string[] =>
  [...STAMPS, ...Object.keys(row), 'RequestId', 'OData__UIVersionString', 'Attachments', 'HasUniqueRoleAssignments'];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Longer than any two rows written together lie apart, and far shorter than what a forger would want. */
const APART_MS = 3_600_000;

const apart = (a: unknown, b: unknown): boolean => Math.abs(Date.parse(String(a)) - Date.parse(String(b))) > APART_MS;

/** By what is there; the site's own word only tells a refusal from an act without effect. */
const outcomeOf = (forged: boolean, said: Said): Pick<AttemptResult, 'outcome' | 'why'> => {
  if (forged) return { outcome: 'possible' };
  if (said === 'silent') return { outcome: 'untried', why: 'noAnswer' };
  return { outcome: said === 'accepted' ? 'ineffective' : 'refused' };
};

/** Tries one after the other, until one is accepted. */
const tryAll = async (view: ForgersView, requests: readonly Sent[]): Promise<Said> => {
  let silent = false;
  for (const request of requests) {
    const said = await view.try(request);
    if (said === 'accepted') return said;
    silent ||= said === 'silent';
  }
  return silent ? 'silent' : 'refused';
};

const newRequestId = (of: number): string => `${of}-${crypto.randomUUID()}`;

const summary = (results: readonly AttemptResult[]): 'passed' | 'failed' | 'incomplete' => {
  if (results.some(({ outcome }) => outcome === 'possible')) return 'failed';
  // A list without rows has no row that could be changed; everything else must have been tried.
  return results.some(({ outcome, why }) => outcome === 'untried' && why !== 'noRow') ? 'incomplete' : 'passed';
};

/** Everything that is tried on one of the two lists that rows are only added to. */
class ListCheck {
  private item = 0;
  private requestId = '';
  private before: Seen;

  public constructor(private readonly view: ForgersView, private readonly aim: Aim, private readonly path: string, private readonly asker: Asker) {}

  private get target(): Target {
    const { asker: { me, other }, aim: { words, row }, path, item } = this;
    return { path, words, item, me, other: other ?? me, row };
  }

  /** A test row that is as it was when it was added; a new one where the last has been spoilt. */
  private async fresh(): Promise<void> {
    if (this.before) return;
    this.requestId = newRequestId(this.asker.me.id);
    await this.view.insist({ method: 'POST', path: itemsAt(this.path), body: JSON.stringify({ ...this.aim.row, RequestId: this.requestId }) });
    const [row] = await this.view.rowsOf(this.path, this.requestId, seenColumns(this.aim));
    this.item = Number(row?.Id ?? 0);
    this.before = row && await this.view.row(this.path, this.item, seenColumns(this.aim));
  }

  public async onRow(key: keyof typeof onRow): Promise<Pick<AttemptResult, 'outcome' | 'why'>> {
    await this.fresh();
    const said = await tryAll(this.view, onRow[key](this.target));
    const after = await this.view.row(this.path, this.item, seenColumns(this.aim));
    const forged = !same(this.before, after);
    if (forged) this.before = undefined;
    return outcomeOf(forged, said);
  }

  public async onNewRow(key: keyof typeof onNewRow): Promise<Pick<AttemptResult, 'outcome' | 'why'>> {
    const { me, other } = this.asker;
    if (!other) return { outcome: 'untried', why: 'nobodyElse' };
    await this.fresh();
    const requestId = newRequestId(key === 'othersRequest' ? other.id : me.id);
    const said = await tryAll(this.view, onNewRow[key](this.target, requestId));
    const rows = await this.view.rowsOf(this.path, requestId, STAMPS);
    const forged = rows.some(row => row?.AuthorId !== me.id || row?.EditorId !== me.id
      || apart(row?.Created, this.before?.Created) || apart(row?.Modified, this.before?.Modified));
    return outcomeOf(forged, said);
  }

  /** One act that is sent twice counts once only as long as SharePoint keeps the column unique. */
  public async sameRequest(): Promise<Pick<AttemptResult, 'outcome' | 'why'>> {
    await this.fresh();
    const said = await this.view.try({ method: 'POST', path: itemsAt(this.path), body: JSON.stringify({ ...this.aim.row, RequestId: this.requestId }) });
    return outcomeOf((await this.view.rowsOf(this.path, this.requestId, ['Id'])).length > 1, said);
  }

  public async onSetting({ requests, look, undo }: SettingAttempt): Promise<Pick<AttemptResult, 'outcome' | 'why'>> {
    const { target, view } = this;
    const before = await view.read(look(target));
    const said = await tryAll(view, requests(target));
    const forged = !same(before, await view.read(look(target)));
    if (forged) for (const request of undo(target)) await view.try(request);
    return outcomeOf(forged, said);
  }
}

const VERSION = ['Id', 'RequestId', 'Modified', 'EditorId', 'OData__UIVersionString'];

/** A row changed into itself: where that works, anything else would too. */
const tryToChange = async (view: ForgersView, path: string): Promise<Pick<AttemptResult, 'outcome' | 'why'>> => {
  const before = await view.firstRow(path, VERSION);
  if (!before) return { outcome: 'untried', why: 'noRow' };
  const item = Number(before.Id);
  const said = await view.try(changeKept({ path, item }, { RequestId: before.RequestId }));
  return outcomeOf(!same(await view.row(path, item, VERSION), before), said);
};

const tryToAdd = async (view: ForgersView, path: string, me: number): Promise<Pick<AttemptResult, 'outcome' | 'why'>> => {
  const requestId = newRequestId(me);
  const said = await view.try(addKept({ path }, requestId));
  const rows = await view.rowsOf(path, requestId, ['Id']);
  for (const row of rows) await view.try(removeKept({ path, item: Number(row?.Id) }));
  return outcomeOf(rows.length > 0, said);
};

interface Try { readonly key: AttemptKey; readonly list: ListSchema; readonly run: () => Promise<Pick<AttemptResult, 'outcome' | 'why'>> }

const triesOf = (view: ForgersView, siteUrl: string, asker: Asker, mark: string): readonly Try[] => {
  const onAddOnly = aims(mark).flatMap(aim => {
    const { list } = aim;
    const check = new ListCheck(view, aim, listUrl(siteUrl, list), asker);
    return [
      ...keysOf(onRow).map((key): Try => ({ key, list, run: () => check.onRow(key) })),
      ...keysOf(onNewRow).filter(key => list === approvalLog || !onlyInLog.includes(key)).map((key): Try => ({ key, list, run: () => check.onNewRow(key) })),
      { key: 'sameRequest' as const, list, run: () => check.sameRequest() },
      ...keysOf(onSetting).map((key): Try => ({ key, list, run: () => check.onSetting(onSetting[key]) }))
    ];
  });
  const kept = reliedOn.filter(({ access }) => access.everyone === 'read');
  return [
    ...onAddOnly,
    ...kept.map((list): Try => ({ key: 'changeKept', list, run: () => tryToChange(view, listUrl(siteUrl, list)) })),
    ...kept.map((list): Try => ({ key: 'addKept', list, run: () => tryToAdd(view, listUrl(siteUrl, list), asker.me.id) }))
  ];
};

/**
 * Tries every known way to forge or change what approvals rely on, on marked test rows, as the person who is signed in, and
 * judges by what can be read afterwards. What turned out possible is undone where that can be done; test rows stay, for
 * nobody may delete them. The result is kept in the list of checks.
 */
export const runSecurityCheck = async (site: Site, { mark, onProgress }: CheckOptions): Promise<CheckRun> => {
  const results: AttemptResult[] = [];
  try {
    const view = forgersView(site.sp, site.url);
    const asker = await view.asker();
    if (asker.stands !== 'ordinary') return { status: 'notOrdinary', stands: asker.stands };
    const tries = triesOf(view, site.url, asker, mark);
    for (const { key, list, run } of tries) {
      results.push({ key, list: list.name, ...await run() });
      onProgress?.(results.length, tries.length);
    }
    const verdict = summary(results);
    if (verdict === 'incomplete') return { status: 'done', verdict, results };
    const saved = await site.add(securityChecks, { Outcome: verdict, Version: securityCheckVersion, Attempts: JSON.stringify(results) });
    return { status: 'done', verdict, results, ...('error' in saved ? { unkept: saved.error } : {}) };
  } catch (thrown) {
    return { status: 'stopped', error: await asSiteError(thrown), results };
  }
};

const outcomes: readonly string[] = ['refused', 'ineffective', 'possible', 'untried'] satisfies readonly AttemptOutcome[];
const knownLists: readonly string[] = [approvalLog, approvalTexts, ...reliedOn].map(({ name }) => name);

/** The attempts of a kept check; what cannot be understood is left out. */
export const attemptsIn = (kept: string): readonly AttemptResult[] => {
  try {
    const parsed = JSON.parse(kept) as unknown;
    return Array.isArray(parsed) ? parsed.filter((one: Partial<AttemptResult> | null): one is AttemptResult =>
      attemptKeys.some(key => key === one?.key) && outcomes.includes(one?.outcome ?? '') && knownLists.includes(one?.list ?? '')) : [];
  } catch {
    return [];
  }
};
