import type { Strings } from '../../../loc';
import type { ShownGroup } from './registerLines';

export interface Heading { readonly title: string; readonly subtitle?: string }

/** What stands above a group, on screen and on paper; the flat view has no headings. */
export const headingOf = (group: ShownGroup, { register }: Strings): Heading | undefined => {
  switch (group.kind) {
    case 'all': return undefined;
    case 'core': return { title: register.groupCore, subtitle: register.groupCorePurpose };
    case 'supportService': return { title: group.supportService.name, subtitle: group.supportService.purpose };
    case 'unlisted': return { title: register.groupUnlisted, subtitle: register.groupUnlistedPurpose };
    case 'gaps': return { title: register.groupGaps, subtitle: register.groupGapsPurpose };
    default: return group satisfies never;
  }
};
