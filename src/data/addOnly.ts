import type { Stamp } from './schema/list';

/** SharePoint saves a new row as its first version, by its author, at one moment; nothing else leaves these as they are. */
export const isUntouched = ({ version, author, editor, created, modified }: Stamp): boolean =>
  version === '1.0' && author.id === editor.id && created.getTime() === modified.getTime();
