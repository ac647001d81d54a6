import { ownGroups } from '../../data/provisioning/levels';
import type { Loosening } from '../../data/provisioning/loosened';
import type { Language, Strings } from '../../loc';

/** What is more open than it should be, as a sentence: who, which list, what they may do more. */
export const sayLoosening = (one: Loosening, { securityCheck: words, setup }: Strings, language: Language): string => {
  const say = words.loosened;
  switch (one.kind) {
    case 'inherits': return say.inherits(one.list.title[language]);
    case 'rights': {
      const name = one.list.title[language];
      const may = one.may.map(doing => words.doings[doing]);
      switch (one.who.kind) {
        case 'group': return say.rights(name, words.groups[one.who.group], may);
        case 'other': return say.rightsOfOne(name, one.who.name, may);
        case 'me': return say.mine(name, may);
        default: return one.who satisfies never;
      }
    }
    case 'stamps': return say.stamps(one.list.title[language], one.columns.map(column => setup.stamps[column]));
    case 'group': return say.group(ownGroups[one.group].name);
    default: return one satisfies never;
  }
};
