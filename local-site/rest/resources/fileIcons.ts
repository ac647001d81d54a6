import { calculation, type Resource } from './tree';

/** Icons of well-known kinds of files; SharePoint names its pictures after the ending. */
const known: ReadonlySet<string> = new Set(['docx', 'xlsx', 'pptx', 'pdf', 'txt', 'vsdx', 'one', 'doc', 'xls', 'ppt', 'mpp', 'zip', 'xml', 'html', 'csv']);

const aliases: Readonly<Record<string, string>> = { htm: 'html', log: 'txt' };

/** `IconSize`: 16, 32 or 256 pixels. */
const prefixes: readonly string[] = ['ic', 'lg_ic', '256_ic'];

/** `web/mapToIcon`: the file name of the picture for a file, `icgen.gif` for kinds that have none. */
export const fileIcon = (fileName: string, size: number): Resource => calculation('MapToIcon', () => {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const kind = aliases[ending] ?? ending;
  const prefix = prefixes[size] ?? 'ic';
  return { is: 'value', name: 'MapToIcon', type: 'Edm.String', value: known.has(kind) ? `${prefix}${kind}.png` : `${prefix}gen.gif` };
});
