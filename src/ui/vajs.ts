import * as React from 'react';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { PlainDate } from '../domain/time/plainDate';
import type { Site } from '../data/site';
import type { Language, Strings } from '../loc';

/** Pages that web parts lead to; an absent one is not linked. */
export type PageName = 'home' | 'processRegister' | 'policyMap' | 'managementCalendar' | 'jobDescriptions' | 'myDesk' | 'roles' | 'coreTeam' | 'serviceMap' | 'setup';

/** What a web part's components share: where facts come from, in which words they are said, and for which day. */
export interface Vajs {
  readonly site: Site;
  readonly strings: Strings;
  readonly language: Language;
  readonly today: PlainDate;
  /** The day whose state is shown. Past and coming days are for reading only. */
  readonly on: PlainDate;
  readonly showDay: (on: PlainDate) => void;
  /** Address of a page with a query, such as `{ document: '12' }`. */
  readonly addressOf: (page: PageName, query?: Readonly<Record<string, string>>) => string;
  readonly inTeams: boolean;
  /** Pixels of width that the web part has when it is first drawn, where that can be known. */
  readonly room?: number;
  /** For Fluent controls; our own styles read the custom properties that the page's root sets from it. */
  readonly theme?: IReadonlyTheme;
}

const VajsContext = React.createContext<Vajs | undefined>(undefined);

export const VajsProvider = VajsContext.Provider;

/** Pixels of width that the web part has when it is first drawn; undefined where that is not known. */
export const useWholeRoom = (): number | undefined => React.useContext(VajsContext)?.room;

export const useVajs = (): Vajs => {
  const vajs = React.useContext(VajsContext);
  if (!vajs) throw new Error('useVajs outside a VAJS web part');
  return vajs;
};
