import { customLevels, ownGroups, type Deviation } from '../../data/provisioning';
import { lists } from '../../data/schema';
import { fieldTypes } from '../../data/schema/featureXml/fieldXml';
import { viewPage } from '../../data/schema/featureXml/viewXml';
import type { ListSchema } from '../../data/schema/list';
import type { Language, Strings } from '../../loc';

type Words = Strings['setup'];

/** What the site may call a thing that we have a word for; the site's own name otherwise. */
const wordOf = (words: Readonly<Record<string, string>>, name: string): string => words[name] ?? name;

const columnName = (list: ListSchema | undefined, column: string, language: Language): string =>
  list?.columns[column]?.label[language] ?? column;

const viewName = (list: ListSchema | undefined, page: string, language: Language): string =>
  list?.views.find((view, place) => viewPage(view, place) === page)?.title[language] ?? page;

const listName = (name: string, language: Language): string =>
  lists.find((list: ListSchema) => list.name === name)?.title[language] ?? name;

const expectedType = (list: ListSchema | undefined, column: string): string => {
  const schema = list?.columns[column];
  return schema ? fieldTypes[schema.kind] : '';
};

/** A deviation as a sentence. `list` is absent for what concerns the whole site. */
export const sayDeviation = (deviation: Deviation, list: ListSchema | undefined, words: Words, language: Language): string => {
  const say = words.deviations;
  const column = (name: string): string => columnName(list, name, language);
  const permissions = (names: readonly string[]): readonly string[] => names.map(name => wordOf(words.permissions, name));
  switch (deviation.kind) {
    case 'groupMissing': return say.groupMissing(ownGroups[deviation.group].name);
    case 'groupLoosened': return say.groupLoosened(ownGroups[deviation.group].name);
    case 'levelMissing': return say.levelMissing(customLevels[deviation.level].name);
    case 'levelDiffers':
      return say.levelDiffers(customLevels[deviation.level].name, permissions(deviation.more), permissions(deviation.less));
    case 'listMissing': return say.listMissing;
    case 'listUnseen': return say.listUnseen;
    case 'titleDiffers': return say.titleDiffers(deviation.found, list?.title[language] ?? '');
    case 'descriptionDiffers': return say.descriptionDiffers;
    case 'versioningOff': return say.versioningOff;
    case 'columnMissing': return say.columnMissing(column(deviation.column));
    case 'columnOtherType': return say.columnOtherType(
      column(deviation.column), wordOf(words.types, deviation.found), wordOf(words.types, expectedType(list, deviation.column)));
    case 'columnDiffers':
      return say.columnDiffers(column(deviation.column), Object.keys(deviation.settings).map(name => wordOf(words.settings, name)));
    case 'lookupElsewhere': return say.lookupElsewhere(column(deviation.column), listName(deviation.to, language));
    case 'titleAsked': return say.titleAsked;
    case 'viewMissing': return say.viewMissing(viewName(list, deviation.page, language));
    case 'viewDiffers':
      return say.viewDiffers(viewName(list, deviation.page, language), deviation.parts.map(part => words.viewParts[part]));
    case 'stampsWritable': return say.stampsWritable(deviation.columns.map(name => words.stamps[name]));
    case 'accessInherited': return say.accessInherited;
    case 'accessMissing': return say.accessMissing(words.groups[deviation.group], words.levels[deviation.level]);
    case 'accessDiffers': return say.accessDiffers(words.groups[deviation.group], deviation.found, words.levels[deviation.level]);
    case 'accessExtra':
      return deviation.mine ? say.accessExtraMine(deviation.found) : say.accessExtra(deviation.name, deviation.found);
    case 'accessUnseen': return say.accessUnseen;
    case 'extraColumn': return say.extraColumn(deviation.title);
    default: return deviation satisfies never;
  }
};
