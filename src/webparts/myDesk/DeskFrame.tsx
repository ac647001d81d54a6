import * as React from 'react';
import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import type { Load } from '../../data/facts';
import { useWords } from '../../ui/approvals/useWords';
import type { Command } from '../../ui/commands';
import { Frame, type ViewsProps } from '../../ui/Frame';
import { Notice } from '../../ui/Notice';
import { useOpenedTexts } from '../../ui/round/openedTexts';
import { Skeleton } from '../../ui/Skeleton';
import { TrustNotice } from '../../ui/trust/TrustNotice';
import { useAddress } from '../../ui/useAddress';
import { useVajs } from '../../ui/vajs';
import { WhenReady } from '../../ui/WhenReady';
import { mayAgreeTogether } from '../../domain/desk/together';
import { DeskView } from './desk/DeskView';
import { isEdition } from './desk/thingKinds';
import { useDeskList, type DeskList } from './desk/useDeskList';
import { LazyAbsenceView, LazyDepartmentView, LazySentView } from './lazy';
import { useDeskThings } from './useDeskFacts';
import { deskViews, type DeskViewName } from './views';

const icons = { desk: 'list', sent: 'upload', department: 'organisation', absence: 'calendar' } as const;

const useView = (): readonly [DeskViewName, (view: DeskViewName) => void] => {
  const [asked, ask] = useAddress('view');
  return [deskViews.find(view => view === asked) ?? 'desk', view => ask(view === 'desk' ? undefined : view)];
};

/** What keys do on the desk; they stand in the menu and in the help, too. */
const useKeys = (list: DeskList, maySelect: boolean): readonly Command[] => {
  const { myDesk: words } = useWords();
  const { item, items, move, toggle } = list;
  return [
    { key: 'next', text: words.next, icon: 'arrowDown', shortcut: 'j', disabled: items.length === 0, onRun: () => move(1) },
    { key: 'previous', text: words.previous, icon: 'arrowUp', shortcut: 'k', disabled: items.length === 0, onRun: () => move(-1) },
    { key: 'choose', text: words.choose, icon: 'check', shortcut: 'x', disabled: !item || !maySelect, onRun: () => { if (item) toggle(item.key); } }
  ];
};

const NO_KEYS: readonly Command[] = [];

/** The desk as people see it, whatever state its facts are in. */
export const DeskFrame = ({ load }: { readonly load: Load<ApprovalFacts> }): React.ReactElement => {
  const { common } = useVajs().strings;
  const { myDesk: words } = useWords();
  const [view, setView] = useView();
  const { items, sitting, suggestionsFailed, actionsFailed } = useDeskThings(load);
  const list = useDeskList(items);
  const { isOpened } = useOpenedTexts();
  const maySelect = load.status === 'ready' && list.item !== undefined && mayAgreeTogether(list.item, load.value.replay, isOpened);
  const keys = useKeys(list, maySelect);
  const views: ViewsProps<DeskViewName> = {
    label: common.view, selected: view, onSelect: setView, options: deskViews.map(key => ({ key, text: words.views[key], icon: icons[key] }))
  };
  // Whoever answers has to know how much an answer proves; a list of suggestions and actions proves nothing.
  const reads = items.some(isEdition);
  const coming = <Skeleton of="rows" count={8} />;
  return (
    <Frame title={words.title} subtitle={words.subtitle} views={views} more={view === 'desk' ? keys : NO_KEYS}>
      <WhenReady of={load} skeleton={coming}>
        {facts => {
          if (!sitting) return coming;
          switch (view) {
            case 'desk': return (
              <>
                {reads && <TrustNotice trust={facts.trust} />}
                {suggestionsFailed && <Notice tone="warn" slim>{words.suggestionsFailed}</Notice>}
                {actionsFailed && <Notice tone="warn" slim>{words.actionsFailed}</Notice>}
                <DeskView facts={facts} sitting={sitting} list={list} />
              </>
            );
            case 'sent': return <><TrustNotice trust={facts.trust} /><LazySentView facts={facts} sitting={sitting} /></>;
            case 'department': return <LazyDepartmentView facts={facts} sitting={sitting} />;
            case 'absence': return <LazyAbsenceView facts={facts} sitting={sitting} />;
            default: return view satisfies never;
          }
        }}
      </WhenReady>
    </Frame>
  );
};
