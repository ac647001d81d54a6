import * as React from 'react';
import type { Load } from '../../data/facts';
import { roleCardsOn } from '../../domain/people/roleCards';
import { roleFindings } from '../../domain/people/roleFindings';
import { parseWho, whoKey, type Who } from '../../domain/people/relations/subject';
import { exportXlsx } from '../../ui/export';
import type { Command } from '../../ui/commands';
import { Frame, type ViewsProps } from '../../ui/Frame';
import { later } from '../../ui/later';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { useAddress, writeAddress } from '../../ui/useAddress';
import { useAfterDrawing } from '../../ui/useAfterDrawing';
import { useVajs } from '../../ui/vajs';
import { WhenReady } from '../../ui/WhenReady';
import { filterCards } from './cards/filterCards';
import { LazyCardsView, LazyHandoverView, LazyMatrixView, LazyWhoView } from './lazy';
import { MatrixFilters } from './matrix/MatrixFilters';
import { matrixSheet } from './matrix/matrixSheet';
import { useMatrix } from './useMatrix';
import { useRoleWords } from './useRoleWords';
import type { RoleFacts } from './useTies';
import { roleViews, type RoleView } from './views';

const LazyRoleFindings = later(() => import(/* webpackChunkName: 'roles-findings' */ './findings/RoleFindings'), <Skeleton of="text" count={4} />);

const icons = { who: 'search', cards: 'person', matrix: 'matrix', handover: 'list' } as const;

export interface RolesFrameProps {
  readonly load: Load<RoleFacts>;
  readonly defaultView: RoleView;
  readonly hideOthers: boolean;
  readonly hideForums: boolean;
}

const useView = (defaultView: RoleView): readonly [RoleView, (view: RoleView) => void] => {
  const [asked, ask] = useAddress('view');
  return [roleViews.find(view => view === asked) ?? defaultView, view => ask(view)];
};

/** Roles and responsibility as people see them, whatever state their facts are in. */
export const RolesFrame = ({ load, defaultView, hideOthers, hideForums }: RolesFrameProps): React.ReactElement => {
  const { on, strings: { common } } = useVajs();
  const words = useRoleWords();
  const { roles: said } = words;
  const [view, setView] = useView(defaultView);
  const [asked] = useAddress('who');
  const who = React.useMemo(() => parseWho(asked), [asked]);
  const [text, setText] = React.useState('');
  const [layout, setLayout] = React.useState<'byRole' | 'byPart'>('byRole');
  const [exportFailed, setExportFailed] = React.useState(false);
  const facts = load.status === 'ready' ? load.value : undefined;
  const open = React.useCallback((one: Who) => writeAddress({ view: 'who', who: whoKey(one) }), []);
  const handOver = React.useCallback((one: Who) => writeAddress({ view: 'handover', who: whoKey(one) }), []);

  const cards = React.useMemo(
    () => (facts && view === 'cards' ? filterCards(roleCardsOn(facts.roles, facts.holders, on), text, words.duties) : undefined), [facts, view, on, text, words]);
  const matrix = useMatrix(view === 'matrix' ? facts : undefined, view === 'matrix' ? text : '', hideForums);
  const findings = useAfterDrawing(React.useMemo(() => facts && (() => roleFindings(facts, on)), [facts, on]));

  const views: ViewsProps<RoleView> = {
    label: common.view, selected: view, options: roleViews.map(key => ({ key, text: said.views[key], icon: icons[key] })),
    onSelect: next => { setText(''); setView(next); }
  };
  const found = cards ? cards.key.length + (hideOthers ? 0 : cards.others.length) : matrix?.shown.rows.length;
  const turn: Command = {
    key: 'layout', text: layout === 'byRole' ? said.matrix.byPart : said.matrix.byRole, icon: 'columns',
    onRun: () => setLayout(layout === 'byRole' ? 'byPart' : 'byRole')
  };
  const ofMatrix: readonly Command[] = matrix ? [{
    key: 'export', text: common.exportXlsx, icon: 'download',
    onRun: () => { setExportFailed(false); exportXlsx(matrixSheet(matrix.shown, common.date(on), words)).catch(() => setExportFailed(true)); }
  }] : [];

  const content = (now: RoleFacts): React.ReactElement | null => {
    if (now.roles.length === 0) return <Notice tone="quiet" title={said.emptyTitle}>{said.emptyText}</Notice>;
    switch (view) {
      case 'who': return <LazyWhoView facts={now} who={who} onOpen={open} onHandover={handOver} />;
      case 'cards': return cards ? <LazyCardsView facts={now} cards={cards} hideOthers={hideOthers} onOpen={open} /> : null;
      case 'matrix': return matrix ? <LazyMatrixView matrix={matrix.shown} layout={layout} /> : null;
      case 'handover': return <LazyHandoverView facts={now} who={who} onChoose={handOver} />;
      default: return view satisfies never;
    }
  };
  return (
    <Frame
      title={said.title} subtitle={said.subtitle} day views={views} commands={matrix ? [turn] : []} more={ofMatrix} paper={view === 'matrix' ? 'A3 landscape' : 'A4'}
      search={view === 'cards' || view === 'matrix'
        ? { value: text, onChange: setText, label: view === 'cards' ? said.cards.search : said.matrix.search, resultCount: found } : undefined}
      filters={matrix && { content: () => <MatrixFilters matrix={matrix.whole} filter={matrix.filter} hideForums={hideForums} onChange={matrix.setFilter} /> }}
      chips={matrix?.chips} onClearChips={() => matrix?.setFilter({})}
      findings={facts && { count: findings?.length, content: () => <LazyRoleFindings facts={facts} findings={findings ?? []} onOpen={open} /> }}
    >
      {exportFailed && <Notice tone="bad" alert slim>{said.exportFailed}</Notice>}
      <WhenReady of={load} skeleton={<Skeleton of="rows" count={10} />}>{content}</WhenReady>
    </Frame>
  );
};
