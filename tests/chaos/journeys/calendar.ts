import { sendRows, type ActRow, type RowSent } from '../../../src/data/acts';
import { rowOfDeed } from '../../../src/data/calendarActs';
import { meetingRules, occurrenceChanges } from '../../../src/data/schema';
import type { Site } from '../../../src/data/site';
import { ruleOfMeeting } from '../../../src/domain/calendar/rule';
import type { MeetingRuleId } from '../../../src/domain/identity';
import { plainDate } from '../../../src/domain/time/plainDate';
import { deskOf } from '../desk';
import type { Change } from '../held';
import type { Journey, Report, Told } from '../journey';
import { rowsOn } from '../writing';

const CHAIR = 'kantsler-a';

type Status = RowSent['status'];

const told: Readonly<Record<Status, Told>> = { saved: 'there', kept: 'kept', notKept: 'notThere', failed: 'notThere' };

/** Which row a change of the list is, by the reason that stands in it. */
const rowOf = (rows: readonly ActRow[], { cells }: Change): number =>
  rows.findIndex(({ draft }) => JSON.stringify(cells).includes(String((draft as { readonly Note?: string }).Note)));

const isTaken = (status: Status): boolean => status === 'saved' || status === 'kept';

/** What waits is sent, what was refused is tried again; what is there stays. */
const afterwards = async (site: Site, rows: readonly ActRow[], was: readonly Status[]): Promise<Report> => {
  await site.outbox.send();
  const waits = new Set(site.outbox.entries.map(({ requestId }) => requestId));
  const again = [...await sendRows(site, rows.filter((_, n) => !isTaken(was[n])))];
  return reportOf(site, rows, rows.map(({ requestId }, n): Status => {
    if (!isTaken(was[n])) return again.shift()?.status ?? 'failed';
    return waits.has(requestId) ? 'kept' : 'saved';
  }));
};

const reportOf = (site: Site, rows: readonly ActRow[], sent: readonly Status[]): Report => ({
  ending: sent.every(status => status === 'saved') ? 'good' : sent.every(isTaken) ? 'kept' : 'failed',
  says: sent.join(' '),
  told: change => told[sent[rowOf(rows, change)] ?? 'notKept'],
  again: () => afterwards(site, rows, sent)
});

/** One sitting by two rules: a row for each, one after the other, each told of by itself. */
const cancelling: Journey = {
  name: 'chair cancels a sitting of two rules', as: CHAIR,
  prepare: async ({ world, haste }) => {
    const site = deskOf(world, CHAIR, { haste });
    const [first, second] = await rowsOn(site, meetingRules);
    await rowsOn(site, occurrenceChanges);
    const rows = [first, second].map(({ stamp }, n) => rowOfDeed({
      kind: 'cancelled', rule: ruleOfMeeting(stamp.id as MeetingRuleId), planned: plainDate('2026-12-08'), note: `Saal on kinni ${n + 1}.`
    }, 'ära jätmine'));
    return async () => reportOf(site, rows, (await sendRows(site, rows)).map(({ status }) => status));
  }
};

export const calendarJourneys: readonly Journey[] = [cancelling];
