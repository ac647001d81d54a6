import * as React from 'react';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { Site } from '../../data/site';
import { parsePlainDate, type PlainDate } from '../../domain/time/plainDate';
import type { Language, Strings } from '../../loc';
import { UnsentDoor } from '../unsent/UnsentDoor';
import { useAddress } from '../useAddress';
import { VajsProvider, type PageName, type Vajs } from '../vajs';
import { Ground } from './Ground';

export interface PageProps {
  readonly site: Site;
  readonly strings: Strings;
  readonly language: Language;
  readonly today: PlainDate;
  readonly theme?: IReadonlyTheme;
  readonly inTeams: boolean;
  readonly room?: number;
  readonly children?: React.ReactNode;
}

const pages: Readonly<Record<PageName, string>> = {
  home: 'Home', processRegister: 'ProcessRegister', policyMap: 'PolicyMap', managementCalendar: 'ManagementCalendar',
  jobDescriptions: 'JobDescriptions', myDesk: 'MyDesk', roles: 'Roles', coreTeam: 'CoreTeam', serviceMap: 'ServiceMap', setup: 'Setup'
};

/** The pages stand on the lists' site under the web parts' own names (README, "Deploy"). */
const addressOn = (siteUrl: string): Vajs['addressOf'] => (page, query = {}) => {
  const search = new URLSearchParams(query).toString();
  return `${siteUrl}/SitePages/${pages[page]}.aspx${search ? `?${search}` : ''}`;
};

/** The root of every web part: theme, language, lists and the day that is shown. The day lives in the address (`on`). */
export const Page = ({ site, strings, language, today, theme, inTeams, room, children }: PageProps): React.ReactElement => {
  const [asked, ask] = useAddress('on');
  const on = (asked !== undefined && parsePlainDate(asked)) || today;
  const vajs = React.useMemo<Vajs>(() => ({
    site, strings, language, today, on, inTeams, room, theme,
    showDay: day => ask(day === today ? undefined : day),
    addressOf: addressOn(site.url)
  }), [site, strings, language, today, on, inTeams, room, theme, ask]);
  return (
    <VajsProvider value={vajs}>
      <Ground language={language} theme={theme}><UnsentDoor />{children}</Ground>
    </VajsProvider>
  );
};
