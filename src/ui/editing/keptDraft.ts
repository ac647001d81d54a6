/** What was typed and not saved, kept in this tab only: it outlives a lost connection, a closed panel and a reload. */
export interface KeptDraft {
  readonly values: Readonly<Record<string, unknown>>;
  /** epoch ms */
  readonly at: number;
  /** The act that the text belongs to: sent again after a reload, it is the same act. */
  readonly requestId?: string;
}

const PREFIX = 'vajs-draft';

export const draftKey = (user: string, list: string, row: number | string): string => [PREFIX, user, list, row].join('|');

/** Names the person whose text this tab keeps. */
const KEEPER = 'vajs-drafts-of';

/** Deletes what another person left unsaved in this tab. Asked once a page, before anything is shown. */
export const forgetOthersDrafts = (user: string): void => {
  try {
    if (sessionStorage.getItem(KEEPER) === user) return;
    Object.keys(sessionStorage).filter(key => key.startsWith(`${PREFIX}|`)).forEach(key => sessionStorage.removeItem(key));
    sessionStorage.setItem(KEEPER, user);
  } catch {
    // Where storage is refused, nothing was kept.
  }
};

/** Another person's unsaved text is deleted before anything is offered. */
const dropOthers = (user: string): void => {
  Object.keys(sessionStorage)
    .filter(key => key.startsWith(`${PREFIX}|`) && !key.startsWith(`${PREFIX}|${user}|`))
    .forEach(key => sessionStorage.removeItem(key));
};

export const readDraft = (user: string, key: string): KeptDraft | undefined => {
  dropOthers(user);
  const kept = sessionStorage.getItem(key);
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept) as KeptDraft;
  } catch {
    return undefined;
  }
};

export const keepDraft = (key: string, values: KeptDraft['values'], requestId?: string): void => {
  try {
    // JSON leaves out what is undefined; an emptied cell must stay emptied.
    const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]));
    sessionStorage.setItem(key, JSON.stringify({ values: said, at: Date.now(), requestId }));
  } catch {
    // A full or refused storage only means that a reload will not find the text.
  }
};

export const dropDraft = (key: string): void => sessionStorage.removeItem(key);

/** Cells as the form holds them: null stands for empty in what was kept. */
export const valuesOf = ({ values }: Pick<KeptDraft, 'values'>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? undefined]));
