import * as React from 'react';
import { sendRows, type ActRow, type RowSent } from '../../../data/acts';
import { rowOfRecord } from '../../../data/calendarActs';
import { heldStateOf, recordingOf, type HeldState } from '../../../domain/calendar/confirming';
import type { MeetingItem } from '../../../domain/calendar/item';
import type { SiteError } from '../../../data/siteError';
import { safeLink } from '../../../domain/links/safeLink';
import { useVajs } from '../../../ui/vajs';

/** What the chair says of one meeting. */
export interface Said {
  readonly state: HeldState;
  readonly minutes: string;
}

export interface Confirming {
  readonly saidOf: (item: MeetingItem) => Said;
  readonly say: (item: MeetingItem, change: Partial<Said>) => void;
  /** Rows that would be written. */
  readonly count: number;
  readonly isUnsafe: (item: MeetingItem) => boolean;
  readonly sentOf: (item: MeetingItem) => RowSent | undefined;
  readonly progress: Progress;
  readonly save: () => void;
}

export type Progress =
  | { readonly status: 'saying' }
  | { readonly status: 'saving'; readonly done: number; readonly all: number }
  | { readonly status: 'sent'; readonly saved: number; readonly kept: number; readonly failed: number; readonly error?: SiteError };

interface Line { readonly item: MeetingItem; readonly row: ActRow }

const minutesOf = ({ record }: MeetingItem): string => record?.entry.minutes ?? '';

/** Whoever confirms a month mostly says that all was held: what is not recorded yet starts so. */
const startOf = (item: MeetingItem): Said =>
  ({ state: item.record ? heldStateOf(item) : 'held', minutes: minutesOf(item) });

/** A month being confirmed: a row for each meeting that is said to be other than recorded, all sent in one act. */
export const useConfirming = (items: readonly MeetingItem[]): Confirming => {
  const { site, strings: { calendarActs: { confirm }, common } } = useVajs();
  const [said, setSaid] = React.useState<Readonly<Record<string, Said>>>({});
  const [sent, setSent] = React.useState<Readonly<Record<string, RowSent>>>({});
  const [progress, setProgress] = React.useState<Progress>({ status: 'saying' });
  /** A row that may have arrived is sent again as itself. */
  const lines = React.useRef(new Map<string, { readonly words: string; readonly row: ActRow }>());

  const saidOf = (item: MeetingItem): Said => said[item.key] ?? startOf(item);
  const isUnsafe = (item: MeetingItem): boolean => {
    const { minutes } = saidOf(item);
    return minutes.trim() !== '' && !safeLink(minutes.trim());
  };

  const rowFor = (item: MeetingItem): ActRow | undefined => {
    const { state, minutes } = saidOf(item);
    const link = state === 'unrecorded' ? undefined : minutes.trim() || undefined;
    const changed = recordingOf(item, state);
    const standing = item.record?.record;
    const deed = changed ?? (standing && (link ?? '') !== minutesOf(item) ? standing : undefined);
    if (!deed) return undefined;
    const words = JSON.stringify([deed, link]);
    const known = lines.current.get(item.key);
    if (known?.words === words) return known.row;
    const row = rowOfRecord({ forum: item.forum.id, deed, minutes: link }, confirm.titleOfRow(deed.state, item.title, common.date(item.day)));
    lines.current.set(item.key, { words, row });
    return row;
  };

  // What waits for the connection is not sent twice from here.
  const toSend = (): readonly Line[] => items.flatMap(item => {
    const row = sent[item.key]?.status === 'kept' ? undefined : rowFor(item);
    return row ? [{ item, row }] : [];
  });

  const write = async (all: readonly Line[]): Promise<void> => {
    setProgress({ status: 'saving', done: 0, all: all.length });
    const keyOf = new Map(all.map(({ item, row }) => [row.requestId, item.key]));
    let done = 0;
    const onSent = (row: ActRow, answer: RowSent): void => {
      const key = keyOf.get(row.requestId);
      if (key !== undefined) setSent(before => ({ ...before, [key]: answer }));
      if (answer.status === 'saved' && key !== undefined) lines.current.delete(key);
      setProgress({ status: 'saving', done: ++done, all: all.length });
    };
    const answers = await sendRows(site, all.map(({ row }) => row), { onSent });
    const count = (...statuses: readonly RowSent['status'][]): number => answers.filter(({ status }) => statuses.includes(status)).length;
    const refused = answers.find((answer): answer is Extract<RowSent, { error: SiteError }> => 'error' in answer);
    setProgress({ status: 'sent', saved: count('saved'), kept: count('kept'), failed: count('failed', 'notKept'), error: refused?.error });
  };

  return {
    saidOf, isUnsafe, progress,
    say: (item, change) => {
      setSaid(before => ({ ...before, [item.key]: { ...saidOf(item), ...change } }));
      if (progress.status === 'sent') setProgress({ status: 'saying' });
    },
    count: toSend().length,
    sentOf: item => sent[item.key],
    save: () => {
      const all = toSend();
      if (progress.status !== 'saving' && all.length > 0 && !items.some(isUnsafe)) write(all).catch(() => undefined);
    }
  };
};
