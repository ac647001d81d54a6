import type { Strings } from '../../../loc';
import type { Command } from '../../../ui/commands';
import type { Editing } from './useEditing';

/** What stands above a panel while it is read: the suggestion that is open to all, the edit of those who may, and the link. */
export const panelCommands = (
  { mode, may, suggest }: Editing, { common, policyMap }: Strings, edit: Pick<Command, 'text' | 'onRun'> | undefined, copyLink: () => void
): readonly Command[] => (mode.status !== 'reading' ? [] : [
  ...(may.suggest ? [{ key: 'suggest', text: policyMap.suggest, icon: 'suggestion' as const, onRun: suggest }] : []),
  ...(edit ? [{ key: 'edit', icon: 'edit' as const, ...edit }] : []),
  { key: 'copyLink', text: common.copyLink, icon: 'link' as const, onRun: copyLink }
]);
