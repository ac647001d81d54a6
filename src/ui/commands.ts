import type { IconName } from './icons';

/** One act that a person may ask for. The same object feeds the button, the menu and the help. */
export interface Command {
  readonly key: string;
  readonly text: string;
  readonly icon?: IconName;
  readonly onRun: () => void;
  readonly disabled?: boolean;
  /** A key as `KeyboardEvent.key` names it: `e`, `/`, `Delete`. Works where the frame or panel has the focus. */
  readonly shortcut?: string;
}
