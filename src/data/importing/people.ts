import type { PersonId } from '../../domain/identity';
import { searchPeople, type FoundPerson } from '../people';
import type { ListSchema } from '../schema/list';
import type { Site } from '../site';
import { asSiteError } from '../siteError';
import { plainName } from './references';
import { meaningOf, type Sheet } from './sheet';

/** The directory is asked about this many people at a time. */
const AT_ONCE = 6;

/** Everybody whom the workbook names in a column of persons, each once. */
export const peopleNamed = (list: ListSchema, sheet: Sheet): readonly string[] => {
  const columns = (sheet[0] ?? []).flatMap((header, n) => {
    const meaning = meaningOf(list, header);
    return meaning.kind === 'column' && list.columns[meaning.name].kind === 'person' ? [n] : [];
  });
  const texts = sheet.slice(1).flatMap(row => columns.map(n => String(row[n] ?? '').trim())).filter(Boolean);
  return [...new Map(texts.map(text => [plainName(text), text])).values()];
};

const isCalled = ({ loginName, email, name }: FoundPerson, text: string): boolean =>
  [loginName, loginName.split('|').pop(), email, name].some(one => one !== undefined && plainName(one) === plainName(text));

/** The directory knows names and addresses; a login's first parts name only how somebody signs in. */
const askedAs = (text: string): string => (text.split('|').pop() ?? text).replace(/\s+/g, ' ');

/** The id of the one person who is called exactly so; nobody when two are. A stranger to this site is added to its users. */
const idOf = async (site: Site, text: string): Promise<PersonId | undefined> => {
  const found = (await searchPeople(site, askedAs(text))).filter(person => isCalled(person, text));
  if (found.length !== 1) return undefined;
  try {
    return await site.personId(found[0].loginName);
  } catch (thrown) {
    const error = await asSiteError(thrown);
    if (error.kind === 'invalid') return undefined;
    throw error;
  }
};

/** Ids by `plainName` of what stands in the workbook. Throws when the directory cannot be asked: silence is not "unknown". */
export const resolvePeople = async (site: Site, texts: readonly string[]): Promise<ReadonlyMap<string, PersonId>> => {
  const ids = new Map<string, PersonId>();
  for (let start = 0; start < texts.length; start += AT_ONCE) {
    const part = texts.slice(start, start + AT_ONCE);
    const found = await Promise.all(part.map(text => idOf(site, text)));
    found.forEach((id, n) => {
      if (id !== undefined) ids.set(plainName(part[n]), id);
    });
  }
  return ids;
};
