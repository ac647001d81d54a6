/** Who the lists' permissions tell apart. `everyone` is the site's members and visitors together. */
export type Who = 'owners' | 'qualityManagers' | 'everyone';

/** What a group may do with rows. Each level includes the ones before it; owners always have full control. */
export type Level = 'read' | 'add' | 'edit' | 'delete';

export interface Access { readonly everyone: Level; readonly qualityManagers: Level }

/**
 * Facts that the quality manager keeps. Nobody but an owner deletes: rows end, so that every question can be asked for
 * any past day.
 */
export const keptByQualityManagers: Access = { everyone: 'read', qualityManagers: 'edit' };

/** Anyone may add; what was added is answered by the quality manager and changed by nobody else. */
export const openToEveryone: Access = { everyone: 'add', qualityManagers: 'edit' };

/** The widest circle whose members may change rows that are there. */
export const editorsOf = ({ everyone, qualityManagers }: Access): Who => {
  const edits = (level: Level): boolean => level === 'edit' || level === 'delete';
  return edits(everyone) ? 'everyone' : edits(qualityManagers) ? 'qualityManagers' : 'owners';
};
