import type { Person } from '../contract';
import { errors } from '../errors';
import { fold } from '../odata/text';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import { allGroups } from '../store/principals';
import type { Arguments } from './arguments';
import { given } from './given';
import { action, type Resource, valueReply } from './tree';

/** `PrincipalType` flags of the query. */
const wantsPeople = 1;
const wantsGroups = 8;

type Entry = Readonly<Record<string, unknown>>;

const personEntry = (person: Person): Entry => ({
  Key: person.loginName, DisplayText: person.title, IsResolved: true, Description: person.email, EntityType: 'User',
  ProviderDisplayName: 'Tenant', ProviderName: 'Tenant',
  EntityData: {
    IsAltSecIdPresent: 'False', Title: person.jobTitle ?? '', Email: person.email, MobilePhone: '', ObjectId: '', Department: person.department ?? '',
    PrincipalType: 'User'
  },
  MultipleMatches: []
});

const groupEntry = (group: { readonly id: number; readonly title: string }): Entry => ({
  Key: group.title, DisplayText: group.title, IsResolved: true, Description: group.title, EntityType: 'SPGroup', ProviderDisplayName: '', ProviderName: '',
  EntityData: { SPGroupID: String(group.id), AccountName: group.title, PrincipalType: 'SharePointGroup' }, MultipleMatches: []
});

const flag = (value: unknown, otherwise: number): number => value === undefined || value === null ? otherwise : given.int(value);

const search = (call: Call, args: Arguments): string => {
  const query = given.object(args.body('queryParams'));
  const sought = fold(given.text(query.QueryString)).trim();
  const type = flag(query.PrincipalType, wantsPeople);
  const most = flag(query.MaximumEntitySuggestions, 30);
  if (sought === '') return '[]';
  const words = (person: Person): readonly string[] => [person.title, person.email, person.loginName.split('|').pop() ?? '', ...person.title.split(/\s+/)];
  const fits = (person: Person): boolean => words(person).some(word => fold(word).startsWith(sought));
  const people = (type & wantsPeople) === 0 ? [] : call.site.people.filter(fits).map(personEntry);
  const groups = (type & wantsGroups) === 0 ? [] : allGroups(call.site.db).filter(group => fold(group.title).startsWith(sought)).map(groupEntry);
  return JSON.stringify([...people, ...groups].slice(0, most));
};

const resolve = (call: Call, args: Arguments): string => {
  const sought = fold(given.text(given.object(args.body('queryParams')).QueryString)).trim();
  const person = call.site.people.find(each => [each.loginName, each.email, each.title].some(text => fold(text) === sought));
  const unresolved: Entry = {
    Key: sought, DisplayText: sought, IsResolved: false, Description: '', EntityType: '', ProviderDisplayName: '', ProviderName: '', EntityData: {},
    MultipleMatches: []
  };
  return JSON.stringify(person ? personEntry(person) : unresolved);
};

type Picker = (args: Arguments) => Resource;

const picker = (name: string, work: (call: Call, args: Arguments) => string): Picker => args => action(name, call => {
  needRight(call.site.access, call.me, call.site.access.webScope(call.web), 'BrowseUserInfo');
  if (args.body('queryParams') === undefined) throw errors.invalidQuery(`The method ${name} needs the parameter 'queryParams'.`);
  return valueReply(name, 'Edm.String', work(call, args));
});

const service = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface';

/** Methods of the people picker, by their full names. */
export const peoplePicker: Readonly<Record<string, Picker>> = {
  [`${service}.ClientPeoplePickerSearchUser`]: picker('ClientPeoplePickerSearchUser', search),
  [`${service}.ClientPeoplePickerResolveUser`]: picker('ClientPeoplePickerResolveUser', resolve)
};
