import { foldWords, hasWords } from '../../src/domain/search/fold';
import type { ManagedDocument } from '../../src/domain/documents/document';
import type { DocumentId, OrganisationId, UnitId } from '../../src/domain/identity';
import type { DocumentContent } from '../../src/domain/jobDescriptions/content';
import { lineFound } from '../../src/domain/jobDescriptions/foundIn';
import { fullText } from '../../src/domain/jobDescriptions/fullText';
import { filteredOn, type Filtered, type FilterGround } from '../../src/domain/jobDescriptions/jobFilter';
import { jobLines, jobTree, treeRows } from '../../src/domain/jobDescriptions/jobLines';
import type { JobEntry } from '../../src/domain/jobDescriptions/jobRegister';
import type { Organisation, Unit } from '../../src/domain/people/structure';
import { contentOf } from '../../local-site/content/jobDescriptions/toldContent';
import { personnelPartner, personnelSpecialist } from '../../local-site/content/jobDescriptions/texts/personnel';
import { trainingExpert, trainingSpecialist } from '../../local-site/content/jobDescriptions/texts/training';
import type { Figure } from './figures';

const TEXTS = 5_000;
const UNITS = 200;
/** Rows that a window shows at once. */
const IN_SIGHT = 25;
const RUNS = 15;

const words = ['koolitus', 'eelarve', 'õigusloome', 'järelevalve', 'statistika', 'kriis', 'hange', 'rahvatervis', 'töövõime', 'lastekaitse'];
const models = [trainingExpert, trainingSpecialist, personnelPartner, personnelSpecialist].map(told => contentOf(told, { row: () => 1, person: () => 1 } as never));

/** As long as a real one, and unlike all others. */
const textOf = (n: number): DocumentContent => {
  const model = models[n % models.length];
  return model.template !== 'order' ? model : { ...model, purpose: `Kujundab ja viib ellu valdkonda, mille teema on ${words[n % words.length]} ${n}.` };
};

const organisation = { id: 1 as OrganisationId, name: 'Näidisamet', shortName: 'NA', kind: 'agency', validity: {}, sample: true } as Organisation;
const units = Array.from({ length: UNITS }, (_, n): Unit =>
  ({ id: (n + 1) as UnitId, name: `Osakond ${n + 1}`, kind: 'department', organisation: organisation.id, validity: {}, sample: true }));

const entryOf = (n: number): JobEntry => {
  const title = `${words[(n * 7) % words.length]} nõuniku ${n} ametijuhend`;
  const document = { id: (n + 1) as DocumentId, title, kind: 'jobDescription', stage: 'inUse', reviewCycle: 12, sample: true } as ManagedDocument;
  return { document, unit: units[n % UNITS], organisation, status: 'notInForce', editions: [], unverified: false, drafts: [], words: `${title}\nosakond\nnaidisamet` };
};

const typed = ['tootajate koolitus', 'statistika 4711', 'mentorid', 'ab'].map(sought => Array.from({ length: sought.length }, (_, n) => sought.slice(0, n + 1)));

const timed = <T>(work: () => T): readonly [ms: number, done: T] => {
  const start = performance.now();
  const done = work();
  return [performance.now() - start, done];
};

/** Milliseconds that a letter costs, part by part, beside the plainest search there is. */
interface Cost { readonly floor: number; readonly filter: number; readonly tree: number; readonly found: number }

const fastest = (a: Cost, b: Cost): Cost =>
  ({ floor: Math.min(a.floor, b.floor), filter: Math.min(a.filter, b.filter), tree: Math.min(a.tree, b.tree), found: Math.min(a.found, b.found) });

/** A keystroke in the search of 5,000 texts, from the letter to what is drawn, without the drawing; and what it is made of. */
export const fullTextFigures = (): readonly Figure[] => {
  const contents = Array.from({ length: TEXTS }, (_, n) => textOf(n));
  const structure = { units, organisations: [organisation] };
  const tree = jobTree(structure);
  const lines = jobLines(contents.map((_, n) => entryOf(n)), [], structure, tree);
  const texts = new Map<DocumentId, readonly string[]>();
  const [folding] = timed(() => contents.forEach((content, n) => texts.set((n + 1) as DocumentId, [fullText(content)])));
  const ground: FilterGround = { tree, doubled: new Set(), texts };
  const folded = [...texts.values()].flat();

  /** Typed on after what was typed before, as the page does. */
  const press = (text: string, was: Filtered | undefined): { readonly cost: Cost; readonly filtered: Filtered } => {
    const sought = foldWords(text);
    const floor = timed(() => folded.filter(one => one.includes(sought[0] ?? '')));
    const [filter, filtered] = timed(() => filteredOn(lines, { text }, ground, was));
    const [drawing] = timed(() => treeRows(filtered.left, tree));
    const [found] = timed(() => filtered.left.slice(0, IN_SIGHT).forEach(line => {
      if (line.kind === 'document' && !hasWords(line.words, sought)) lineFound(contents[line.entry.document.id - 1], sought);
    }));
    return { filtered, cost: { floor: floor[0], filter, tree: drawing, found } };
  };
  const typedOut = (letters: readonly string[]): readonly Cost[] => {
    let was: Filtered | undefined;
    return letters.map(text => {
      const { cost, filtered } = press(text, was);
      was = filtered;
      return cost;
    });
  };
  // The machine has other things to do too: of each letter the fastest time counts.
  const costs = typed.flatMap(letters => Array.from({ length: RUNS }, () => typedOut(letters)).reduce((best, run) => best.map((cost, n) => fastest(cost, run[n]))));
  const figure = (name: string, runs: readonly number[], atMost?: number): Figure =>
    ({ group: 'full text of 5,000 job descriptions', name, unit: 'ms', runs, ...(atMost === undefined ? {} : { aim: { atMost } }) });
  const whole = costs.map(({ filter, tree: drawn, found }) => filter + drawn + found);
  return [
    figure('folding them, once', [folding]),
    figure('`includes` over the folded texts', costs.map(({ floor }) => floor)),
    figure('a keystroke: lines that stay', costs.map(({ filter }) => filter)),
    figure('a keystroke: the tree of them', costs.map(cost => cost.tree)),
    figure('a keystroke: the line found, of rows in sight', costs.map(({ found }) => found)),
    figure('a keystroke in all', whole, 16),
    figure('the slowest keystroke', [Math.max(...whole)], 16)
  ];
};
