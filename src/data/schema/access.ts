/** Who the lists' permissions tell apart. `everyone` is the site's members and visitors together. */
export type Who = 'owners' | 'qualityManagers' | 'restrictedReaders' | 'everyone';

/** What a group may do with rows. Each level includes the ones before it; owners always have full control. */
export type Level = 'none' | 'read' | 'add' | 'edit' | 'delete';

export interface Access {
  readonly everyone: Level;
  readonly qualityManagers: Level;
  /** Parties to contracts, personnel and others who read restricted documents; absent: no more than everyone. */
  readonly restrictedReaders?: Level;
}

/**
 * Facts that the quality manager keeps. Nobody but an owner deletes: rows end, so that every question can be asked for
 * any past day.
 */
export const keptByQualityManagers: Access = { everyone: 'read', qualityManagers: 'edit' };

/** Anyone may add; what was added is answered by the quality manager and changed by nobody else. */
export const openToEveryone: Access = { everyone: 'add', qualityManagers: 'edit' };

/** Anyone may add, and nobody may change what was added: a log (sharepoint-rest.md, "An add-only list"). */
export const addOnly: Access = { everyone: 'add', qualityManagers: 'add' };

/** The same for what only some may read. */
export const addOnlyRestricted: Access = { everyone: 'none', qualityManagers: 'add', restrictedReaders: 'add' };

/** Unfinished work of whoever is at it; nothing is decided by it. */
export const writtenTogether: Access = { everyone: 'edit', qualityManagers: 'edit' };

export const writtenTogetherRestricted: Access = { everyone: 'none', qualityManagers: 'edit', restrictedReaders: 'edit' };

/** The widest circle whose members may change rows that are there. */
export const editorsOf = ({ everyone, qualityManagers, restrictedReaders = 'none' }: Access): Who => {
  const edits = (level: Level): boolean => level === 'edit' || level === 'delete';
  if (edits(everyone)) return 'everyone';
  return edits(restrictedReaders) ? 'restrictedReaders' : edits(qualityManagers) ? 'qualityManagers' : 'owners';
};

/** Whether rows are only added, by the widest circle that may add. */
export const isAddOnly = ({ everyone, qualityManagers }: Access): boolean =>
  qualityManagers === 'add' && (everyone === 'add' || everyone === 'none');
