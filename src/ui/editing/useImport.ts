import * as React from 'react';
import { peopleNamed, resolvePeople } from '../../data/importing/people';
import { readWorkbook } from '../../data/importing/readWorkbook';
import { saveLines } from '../../data/importing/save';
import type { Sheet } from '../../data/importing/sheet';
import type { ListSchema } from '../../data/schema/list';
import { asSiteError, type SiteError } from '../../data/siteError';
import { useVajs } from '../vajs';
import { savableIn, standingLines, type Outcomes, type Savable, type StandingLine } from './importing/standing';
import { useComparison, type Comparison, type FileRead } from './importing/useComparison';

export type Reading =
  | { readonly status: 'none' }
  | { readonly status: 'reading' }
  | { readonly status: 'notWorkbook' }
  /** The file was read, but the people it names could not be looked up. */
  | { readonly status: 'failed'; readonly error: SiteError }
  | { readonly status: 'read'; readonly file: FileRead };

export type Saving =
  | { readonly status: 'idle' }
  | { readonly status: 'saving'; readonly done: number; readonly all: number }
  | { readonly status: 'ended'; readonly wasLost: boolean };

export interface Import {
  readonly list: ListSchema;
  readonly chooseList: (list: ListSchema) => void;
  readonly reading: Reading;
  readonly chooseFile: (file: File) => void;
  readonly comparison: Comparison;
  readonly lines: readonly StandingLine[];
  readonly savable: readonly Savable[];
  readonly saving: Saving;
  readonly save: () => void;
}

const none: Reading = { status: 'none' };
const idle: Saving = { status: 'idle' };
const nothing: Outcomes = new Map();

const sheetOf = async (file: File): Promise<Sheet | undefined> => {
  try {
    return await readWorkbook(file);
  } catch {
    return undefined;
  }
};

/** An import from the choice of a list to the last row saved. Nothing is saved before `save`. */
export const useImport = (lists: readonly ListSchema[]): Import => {
  const { site } = useVajs();
  const [list, setList] = React.useState(lists[0]);
  const [reading, setReading] = React.useState<Reading>(none);
  const [outcomes, setOutcomes] = React.useState<Outcomes>(nothing);
  const [saving, setSaving] = React.useState<Saving>(idle);
  /** Counts choices, so that a slow file does not come after a later choice. */
  const choice = React.useRef(0);
  /** One for each line of the file, however often it is sent. */
  const requests = React.useRef(new Map<number, string>());

  const file = reading.status === 'read' ? reading.file : undefined;
  const comparison = useComparison(list, file);
  const compared = comparison.status === 'compared' ? comparison.plan : undefined;
  const lines = React.useMemo(() => standingLines(compared?.lines ?? [], outcomes), [compared, outcomes]);
  const savable = React.useMemo(() => savableIn(lines), [lines]);

  const startOver = (): number => {
    setOutcomes(nothing);
    setSaving(idle);
    requests.current = new Map();
    return ++choice.current;
  };

  const requestOf = (line: number): string => {
    const request = requests.current.get(line) ?? crypto.randomUUID();
    requests.current.set(line, request);
    return request;
  };

  const read = async (chosen: File): Promise<Reading> => {
    const sheet = await sheetOf(chosen);
    if (!sheet) return { status: 'notWorkbook' };
    try {
      const people = await resolvePeople(site, peopleNamed(list, sheet));
      return { status: 'read', file: { name: chosen.name, sheet, people } };
    } catch (thrown) {
      return { status: 'failed', error: await asSiteError(thrown) };
    }
  };

  const saveAll = async (): Promise<void> => {
    const all = savable.length;
    setSaving({ status: 'saving', done: 0, all });
    const told = await saveLines(site, list, savable, requestOf, soFar => setSaving({ status: 'saving', done: soFar.length, all }));
    setOutcomes(before => new Map([...before, ...told.map(one => [one.line, one] as const)]));
    setSaving({ status: 'ended', wasLost: told.some(one => one.status === 'unknown') });
  };

  return {
    list, reading, comparison, lines, savable, saving,
    chooseList: next => {
      startOver();
      setReading(none);
      setList(next);
    },
    chooseFile: chosen => {
      const mine = startOver();
      setReading({ status: 'reading' });
      read(chosen).then(next => { if (choice.current === mine) setReading(next); }, () => setReading({ status: 'notWorkbook' }));
    },
    save: () => {
      if (savable.length === 0 || saving.status === 'saving') return;
      saveAll().catch(() => setSaving({ status: 'ended', wasLost: true }));
    }
  };
};
