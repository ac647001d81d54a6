import * as React from 'react';
import type { Load } from '../../data/facts';
import { compositionOf } from '../../domain/teams/composition';
import { mandateMatrix } from '../../domain/teams/mandates';
import { isValidOn } from '../../domain/time/validity';
import type { TeamFacts } from '../../domain/teams/teamFacts';
import { findingsOfTeam, teamFindings } from '../../domain/teams/teamFindings';
import { useWords } from '../../ui/approvals/useWords';
import { Button } from '../../ui/Button';
import type { Command } from '../../ui/commands';
import { exportXlsx } from '../../ui/export';
import { Frame, type ViewsProps } from '../../ui/Frame';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { useAddress } from '../../ui/useAddress';
import { useAfterDrawing } from '../../ui/useAfterDrawing';
import { useVajs } from '../../ui/vajs';
import { WhenReady } from '../../ui/WhenReady';
import { LazyMatrixView, LazyProposeView, LazyTeamFindings, LazyTeamPanel, LazyTeamsView } from './lazy';
import { matrixLayouts, type MatrixLayout } from './matrix/layouts';
import { MandateFilters } from './matrix/MandateFilters';
import { mandateSheet } from './matrix/mandateSheet';
import { useMandates } from './matrix/useMandates';
import { OneTeam } from './OneTeam';
import type { Hidden } from './settings';
import { useStandingWords } from './standing/useStandingWords';
import { teamLines } from './teams/teamLines';
import { TeamMeeting } from './TeamMeeting';
import { TeamRecords } from './TeamRecords';
import { useOpened } from './useOpened';
import { showAllTeams, useShownTeam } from './useShownTeam';
import { useSubjects } from './useSubjects';
import { useTeamActions } from './useTeamActions';
import { viewsOfAll, viewsOfTeam, type FirstView, type TeamsView } from './views';

const icons = { teams: 'list', team: 'people', meeting: 'calendar', records: 'check', propose: 'edit', matrix: 'matrix' } as const;

const NOBODY: TeamFacts['people'] = new Map();

export interface CoreTeamFrameProps {
  readonly load: Load<TeamFacts>;
  /** The team that the page or the tab was set up for; empty: none. */
  readonly setUpFor: string;
  readonly firstView: FirstView;
  readonly hidden: Hidden;
}

/** Core teams as people see them: one team, or all of them, whatever state the facts are in. */
export const CoreTeamFrame = ({ load, setUpFor, firstView, hidden }: CoreTeamFrameProps): React.ReactElement => {
  const { site, on, strings } = useVajs();
  const { common } = strings;
  const words = useWords();
  const { coreTeam: say } = words;
  const facts = load.status === 'ready' ? load.value : undefined;
  const shown = useShownTeam(facts?.teams, setUpFor);
  const team = shown.status === 'team' ? shown.team : undefined;
  const [askedView, askView] = useAddress('view');
  const keys: readonly TeamsView[] = team ? viewsOfTeam : viewsOfAll;
  const view = keys.find(key => key === askedView) ?? (team ? firstView : firstView === 'matrix' ? 'matrix' : 'teams');
  const [text, setText] = React.useState('');
  const [askedLayout, askLayout] = useAddress('by');
  const layout: MatrixLayout = matrixLayouts.find(one => one === askedLayout) ?? 'table';
  const [exportFailed, setExportFailed] = React.useState(false);
  const opened = useOpened(view);
  const subjectOf = useSubjects();
  const standingWords = useStandingWords(facts?.people ?? NOBODY);

  const ofAll = view === 'teams' || view === 'matrix';
  const matrix = React.useMemo(() => (facts && ofAll ? mandateMatrix(facts, on) : undefined), [facts, ofAll, on]);
  const mandates = useMandates(view === 'matrix' ? matrix : undefined, view === 'matrix' ? text : '');
  const me = site.me?.id;
  const lines = React.useMemo(
    () => (matrix && view === 'teams' ? teamLines(matrix, me, text, one => subjectOf(one.composition.team)?.name ?? '') : undefined), [matrix, view, me, text, subjectOf]);
  const composition = React.useMemo(() => (facts && team && isValidOn(team.validity, on) ? compositionOf(facts, team, on) : undefined), [facts, team, on]);
  const openedTeam = opened && facts?.teams.find(({ id }) => id === opened.team);
  const ofOpened = React.useMemo(() => {
    if (!facts || !openedTeam || !isValidOn(openedTeam.validity, on)) return undefined;
    return composition?.team === openedTeam ? composition : compositionOf(facts, openedTeam, on);
  }, [facts, openedTeam, composition, on]);
  const actions = useTeamActions();
  const findings = useAfterDrawing(React.useMemo(
    () => facts && (() => (composition ? findingsOfTeam(facts, composition, actions) : teamFindings(facts, on, actions))), [facts, composition, actions, on]));

  const views: ViewsProps<TeamsView> = {
    label: common.view, selected: view, options: keys.map(key => ({ key, text: say.views[key], icon: icons[key] })),
    onSelect: next => { setText(''); askView(next); }
  };
  const ofMatrix: readonly Command[] = mandates && facts ? [
    ...matrixLayouts.filter(one => one !== layout).map((one): Command => ({
      key: one, text: `${say.matrix.layout}: ${say.matrix.layouts[one]}`, icon: one === 'table' ? 'matrix' : 'list', onRun: () => askLayout(one === 'table' ? undefined : one)
    })),
    {
      key: 'export', text: common.exportXlsx, icon: 'download', disabled: mandates.shown.lines.length === 0,
      onRun: () => {
        setExportFailed(false);
        exportXlsx(mandateSheet(mandates.shown, facts, common.date(on), strings, words, standingWords)).catch(() => setExportFailed(true));
      }
    }
  ] : [];
  const toAll: readonly Command[] = shown.status === 'all' ? [] : [{ key: 'all', text: say.allTeams, icon: 'list', onRun: showAllTeams }];
  const found = lines ? lines.mine.length + lines.others.length : mandates?.shown.teams.length;

  const content = (known: TeamFacts): React.ReactElement | null => {
    if (known.teams.length === 0) return <Notice tone="quiet" title={say.emptyTitle}>{say.emptyText}</Notice>;
    if (shown.status === 'unknown') {
      return <Notice tone="info" title={say.unknownTitle} actions={<Button text={say.allTeams} onClick={showAllTeams} />}>{say.unknownText}</Notice>;
    }
    switch (view) {
      case 'teams': return lines ? <LazyTeamsView lines={lines} subjectOf={subjectOf} /> : null;
      case 'matrix': return mandates ? <LazyMatrixView facts={known} matrix={mandates.shown} layout={layout} /> : null;
      default: break;
    }
    if (!composition) {
      // What a team that is no more has left to do can still be seen and done.
      return <><Notice tone="quiet">{say.notOnDay(common.date(on))}</Notice>{team && view === 'records' && <TeamRecords team={team} />}</>;
    }
    switch (view) {
      case 'propose': return <LazyProposeView key={composition.team.id} composition={composition} facts={known} />;
      case 'meeting': return <TeamMeeting composition={composition} facts={known} />;
      case 'team':
      case 'records': return (
        <OneTeam
          view={view} composition={composition} facts={known} subject={subjectOf(composition.team)} hidden={hidden}
          selected={opened?.kind === 'member' ? opened.person : undefined}
        />
      );
      default: return view satisfies never;
    }
  };
  return (
    <Frame
      title={team?.name ?? say.title} subtitle={(team && subjectOf(team)?.name) ?? say.subtitle} day views={views} more={[...toAll, ...ofMatrix]}
      paper={view === 'matrix' ? 'A3 landscape' : 'A4'}
      search={ofAll ? { value: text, onChange: setText, label: view === 'teams' ? say.search.teams : say.search.matrix, resultCount: found } : undefined}
      filters={mandates && { content: () => <MandateFilters matrix={mandates.whole} filter={mandates.filter} onChange={mandates.setFilter} /> }}
      chips={mandates?.chips} onClearChips={() => mandates?.setFilter({})}
      findings={facts && { count: findings?.length, content: () => <LazyTeamFindings findings={findings ?? []} facts={facts} /> }}
      panel={opened && facts && <LazyTeamPanel opened={opened} composition={ofOpened} facts={facts} />}
    >
      {exportFailed && <Notice tone="bad" alert slim>{say.exportFailed}</Notice>}
      <WhenReady of={load} skeleton={<Skeleton of="rows" count={10} />}>{content}</WhenReady>
    </Frame>
  );
};
