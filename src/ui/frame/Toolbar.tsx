import * as React from 'react';
import { Button } from '../Button';
import { useVajs } from '../vajs';
import { DayPicker } from './DayPicker';
import { SearchField, type SearchProps } from './SearchField';
import styles from './Toolbar.module.scss';
import { ViewSwitch, type ViewsProps } from './ViewSwitch';

export interface ToolbarProps {
  /** Of the web part. */
  readonly title: string;
  readonly search?: SearchProps;
  readonly views?: ViewsProps;
  readonly day: boolean;
  readonly filter?: { readonly open: boolean; readonly inForce: number; readonly controls: string; readonly onToggle: () => void };
  readonly within: React.RefObject<HTMLElement>;
}

/** The line above the content: which of it is shown, and how. */
export const Toolbar = ({ title, search, views, day, filter, within }: ToolbarProps): React.ReactElement | null => {
  const { common } = useVajs().strings;
  if (!search && !views && !day && !filter) return null;
  return (
    <div className={styles.toolbar}>
      {day && <DayPicker />}
      {search && <SearchField {...search} name={title} within={within} />}
      {filter && (
        <Button
          text={common.filter} icon="filter" aria-expanded={filter.open} aria-controls={filter.controls}
          onClick={filter.onToggle} after={filter.inForce > 0 && <span className={styles.count}>{filter.inForce}</span>}
        />
      )}
      {views && <ViewSwitch {...views} />}
    </div>
  );
};
