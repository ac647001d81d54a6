import * as React from 'react';
import type { Command } from './commands';
import { useShortcut } from './useShortcut';

interface ShortcutProps { readonly command: Command; readonly within: React.RefObject<HTMLElement> }

const Shortcut = ({ command, within }: ShortcutProps): null => {
  useShortcut(command.disabled ? undefined : command.shortcut, command.onRun, within);
  return null;
};

export interface ShortcutsProps { readonly commands: readonly Command[]; readonly within: React.RefObject<HTMLElement> }

/** Lets the commands that name a key be run by it. Draws nothing. */
export const Shortcuts = ({ commands, within }: ShortcutsProps): React.ReactElement => (
  <>{commands.filter(command => command.shortcut).map(command => <Shortcut key={command.key} command={command} within={within} />)}</>
);
