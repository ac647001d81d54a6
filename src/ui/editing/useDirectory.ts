import * as React from 'react';
import type { FoundPerson } from '../../data/people';
import type { Strings } from '../../loc';
import { useVajs } from '../vajs';

/** The directory is asked when somebody has stopped typing for this long, ms. */
const PAUSE_MS = 250;
/** Fewer letters would find half of the organisation. */
const FEWEST = 2;

export type Directory =
  | { readonly status: 'tooShort' | 'asking' | 'failed' }
  | { readonly status: 'answered'; readonly people: readonly FoundPerson[] };

const tooShort: Directory = { status: 'tooShort' };
const asking: Directory = { status: 'asking' };

/** People of the organisation whose name or address contains what was typed; the answer is never that of earlier letters. */
export const useDirectory = (typed: string): Directory => {
  const { site } = useVajs();
  const asked = typed.trim();
  const [answer, setAnswer] = React.useState<{ readonly of: string; readonly directory: Directory }>();
  React.useEffect(() => {
    if (asked.length < FEWEST) return undefined;
    let current = true;
    const tell = (directory: Directory): void => {
      if (current) setAnswer({ of: asked, directory });
    };
    const ask = async (): Promise<void> => {
      const { searchPeople } = await import(/* webpackChunkName: 'people' */ '../../data/people');
      tell({ status: 'answered', people: await searchPeople(site, asked) });
    };
    const timer = setTimeout(() => { ask().catch(() => tell({ status: 'failed' })); }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [site, asked]);
  if (asked.length < FEWEST) return tooShort;
  return answer?.of === asked ? answer.directory : asking;
};

export const peopleIn = (directory: Directory): readonly FoundPerson[] => (directory.status === 'answered' ? directory.people : []);

/** What a list of choices says when it offers nobody. */
export const nobodyIn = ({ status }: Directory, { forms }: Strings): string => ({
  tooShort: forms.typeTwoLetters, asking: forms.searchingPeople, failed: forms.peopleFailed, answered: forms.nobodyFits
})[status];
