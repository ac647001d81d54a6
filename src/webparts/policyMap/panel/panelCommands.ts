import type { Strings } from '../../../loc';
import type { Command } from '../../../ui/commands';
import type { Editing } from './useEditing';

/** What stands above a panel while it is read: the suggestion that is open to all, and the edit of those who may. */
export const panelCommands = (
  { mode, may, suggest }: Editing, policyMap: Strings['policyMap'], edit: Pick<Command, 'text' | 'onRun'> | undefined
): readonly Command[] => (mode.status !== 'reading' ? [] : [
  ...(may.suggest ? [{ key: 'suggest', text: policyMap.suggest, icon: 'suggestion' as const, onRun: suggest }] : []),
  ...(edit ? [{ key: 'edit', icon: 'edit' as const, ...edit }] : [])
]);
