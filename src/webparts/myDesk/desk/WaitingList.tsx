import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { mayAgreeTogether, textOf } from '../../../domain/desk/together';
import type { Waits } from '../../../domain/desk/waiting';
import { useWords } from '../../../ui/approvals/useWords';
import { Icon, type IconName } from '../../../ui/icons';
import { Mark } from '../../../ui/Mark';
import { useOpenedTexts } from '../../../ui/round/openedTexts';
import { useVajs } from '../../../ui/vajs';
import { dueWords, kindOfThing, nameOfThing, type TitleOf } from '../deskWords';
import styles from './Desk.module.scss';
import { isEdition } from './thingKinds';
import type { DeskList } from './useDeskList';

export interface WaitingListProps { readonly facts: ApprovalFacts; readonly list: DeskList; readonly titleOf: TitleOf }

const icons: Readonly<Record<Waits['kind'], IconName>> = {
  answer: 'people', returned: 'back', order: 'link', read: 'document', review: 'refresh', suggestion: 'suggestion', action: 'flag', draft: 'draft'
};

const Words = ({ item, titleOf }: { readonly item: Waits; readonly titleOf: TitleOf }): React.ReactElement => {
  const { today, strings } = useVajs();
  const words = useWords();
  const due = dueWords(item, today, strings, words);
  return (
    <>
      <span className={styles.kind}><Icon name={icons[item.kind]} size={12} /> {kindOfThing(item, words)}</span>
      <span className={styles.name}>{nameOfThing(item, titleOf)}</span>
      <span className={styles.when}>
        {isEdition(item) && <span>{words.myDesk.edition(item.edition)}</span>}
        <span>{words.myDesk.since(strings.common.date(item.since))}</span>
        {due && <Mark tone={due.tone}>{due.text}</Mark>}
      </span>
    </>
  );
};

const moves: Readonly<Record<string, ((at: number, last: number) => number) | undefined>> = {
  ArrowDown: at => at + 1, ArrowUp: at => at - 1, Home: () => 0, End: (_, last) => last
};

const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-line]')];
  const at = lines.indexOf(event.target as HTMLElement);
  const to = at < 0 || event.altKey || event.ctrlKey || event.metaKey ? undefined : moves[event.key]?.(at, lines.length - 1);
  if (to === undefined) return;
  event.preventDefault();
  lines[Math.max(0, Math.min(to, lines.length - 1))]?.focus();
};

/** What waits, oldest first. One stop of the Tab key; arrows move, Enter opens, and a box selects what was opened already. */
export const WaitingList = ({ facts, list, titleOf }: WaitingListProps): React.ReactElement => {
  const { myDesk } = useWords();
  const { items, item: open, selected, toggle } = list;
  const { isOpened } = useOpenedTexts();
  const [focused, setFocused] = React.useState<string>();
  const stop = items.find(({ key }) => key === focused) ?? open ?? items[0];
  return (
    <ul className={styles.items} onKeyDown={onKeyDown}>
      {items.map(item => {
        const { key } = item;
        const together = mayAgreeTogether(item, facts.replay, () => true);
        const may = together && mayAgreeTogether(item, facts.replay, isOpened);
        const text = textOf(item);
        return (
          <li key={key} className={`${styles.item} ${item === open ? styles.open : ''} ${text !== undefined && !isOpened(text) ? styles.unopened : ''}`}>
            {together && (
              <input
                type="checkbox" className={styles.box} checked={selected.has(key)} disabled={!may} tabIndex={item === stop ? 0 : -1}
                aria-label={myDesk.chooseOne(nameOfThing(item, titleOf))} title={may ? undefined : myDesk.openFirst} onChange={() => toggle(key)}
              />
            )}
            <button
              type="button" className={styles.line} data-line={key} tabIndex={item === stop ? 0 : -1} aria-current={item === open || undefined}
              onFocus={() => setFocused(key)} onClick={() => list.open(key)}
            >
              <Words item={item} titleOf={titleOf} />
            </button>
          </li>
        );
      })}
    </ul>
  );
};
