import { planImport } from '../../../src/data/importing/plan';
import { referencesTo } from '../../../src/data/importing/references';
import { saveLines, type LineOutcome } from '../../../src/data/importing/save';
import type { Sheet } from '../../../src/data/importing/sheet';
import { roles } from '../../../src/data/schema';
import type { Site } from '../../../src/data/site';
import { deskOf } from '../desk';
import type { Journey, Report, Told } from '../journey';
import { rowsOn } from '../writing';

const MANAGER = 'kvaliteedijuht-b';
const ROWS = 60;

const titleOf = (n: number): string => `Imporditud roll ${n}`;

const sheet: Sheet = [['Nimetus', 'Ülesandeid'], ...Array.from({ length: ROWS }, (_, n) => [titleOf(n), n % 9])];

const tolds: Readonly<Record<LineOutcome['status'], Told>> = { saved: 'there', failed: 'notThere', unknown: 'kept' };

/** What the dialog does: compares, saves, and tells each line what became of it. */
const importingRoles: Journey = {
  name: 'quality manager imports 60 rows', as: MANAGER, inTurn: { alone: 56, batch: 22 },
  prepare: async ({ world, haste }) => {
    const site = deskOf(world, MANAGER, { haste });
    await rowsOn(site, roles);
    const request = crypto.randomUUID();
    // A file that is saved twice in one dialog is the same act, line by line.
    const save = async (on: Site): Promise<Report> => {
      const plan = planImport(roles, sheet, await rowsOn(on, roles), referencesTo(new Map(), new Map()));
      const same = plan.lines.filter(({ status }) => status === 'same').map(({ line }) => line);
      const savable = plan.lines.flatMap(line => (line.status === 'add' || line.status === 'change' ? [line] : []));
      const outcomes = await saveLines(on, roles, savable, line => `${request}-${line}`, () => undefined);
      const byTitle = new Map(outcomes.map(({ line, status }) => [titleOf(line - 2), tolds[status]]));
      same.forEach(line => byTitle.set(titleOf(line - 2), 'there'));
      const statuses = [...new Set(outcomes.map(outcome => (outcome.status === 'saved' ? 'saved' : `${outcome.status} ${outcome.error.kind}`)))].sort();
      const [untold] = Array.from({ length: ROWS }, (_, n) => titleOf(n)).filter(title => !byTitle.has(title));
      return {
        ending: statuses.every(status => status === 'saved') && !untold ? 'good' : statuses.some(status => status.startsWith('unknown')) ? 'kept' : 'failed',
        says: statuses.join(', '),
        // Lines after the one at which an import stops are told as not sent.
        told: ({ cells }) => byTitle.get(String(cells.f_Title)) ?? 'notThere',
        again: async () => {
          await on.refresh();
          return save(on);
        }
      };
    };
    return () => save(site);
  }
};

export const importing: readonly Journey[] = [importingRoles];
