import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type Properties = Readonly<Record<string, unknown>>;

/** Web part properties that somebody edited, by web part instance: a web part on a page of a web. */
export interface SavedProperties {
  of(instanceId: string): Properties | undefined;
  save(instanceId: string, properties: Properties): void;
}

type Saved = Readonly<Record<string, Properties>>;

/**
 * Keeps properties in a JSON file beside the site's database, or in memory alone.
 * @param file Undefined for memory. A file that is no JSON is an error: it is somebody's work.
 */
export const savedProperties = (file: string | undefined): SavedProperties => {
  let saved: Saved = file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Saved) : {};
  return {
    of: (instanceId) => saved[instanceId],
    save: (instanceId, properties) => {
      saved = { ...saved, [instanceId]: properties };
      if (file === undefined) return;
      mkdirSync(dirname(file), { recursive: true });
      // Written beside and moved: a program that is stopped here leaves the old file whole.
      writeFileSync(`${file}.new`, `${JSON.stringify(saved, undefined, 2)}\n`);
      renameSync(`${file}.new`, file);
    }
  };
};
