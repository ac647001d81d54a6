import { randomBytes, randomUUID } from 'node:crypto';
import { instantText } from './columns/dates';
import { addBuiltinTypes, completeTypes } from './contentTypes/creation';
import type { AssociatedGroup, Person, SiteOptions } from './contract';
import { builtinLevels } from './permissions/levels';
import { addLibraries } from './resources/siteLibraries';
import { isEstonian, type Site } from './site';
import { addScope, assign } from './store/assignments';
import type { Database } from './store/database';
import { readFact, writeFact } from './store/facts';
import { addLevel } from './store/levels';
import { addGroup, addMember, addUser, systemAccount, userByLogin } from './store/principals';
import { addWeb, rootWeb } from './store/webs';

/** Facts of a site that must exist before anything else can be opened. */
export const identityFacts = (db: Database): { readonly guid: string; readonly secret: string } => {
  const fact = (name: string, make: () => string): string => {
    const known = readFact(db, name);
    if (known !== undefined) return known;
    const value = make();
    writeFact(db, name, value);
    return value;
  };
  return { guid: fact('site', randomUUID), secret: fact('secret', () => randomBytes(64).toString('hex')) };
};

interface GroupPlan {
  readonly key: AssociatedGroup;
  readonly prop: 'ownerGroup' | 'memberGroup' | 'visitorGroup';
  readonly level: number;
  readonly et: string;
  readonly en: string;
}

/** The associated groups in the order in which SharePoint numbers them, with what they may do. */
const groupPlans: readonly GroupPlan[] = [
  { key: 'owners', prop: 'ownerGroup', level: 1073741829, et: 'omanikud', en: 'Owners' },
  { key: 'visitors', prop: 'visitorGroup', level: 1073741826, et: 'külastajad', en: 'Visitors' },
  { key: 'members', prop: 'memberGroup', level: 1073741830, et: 'liikmed', en: 'Members' }
];

const enrol = (db: Database, person: Person, admin: boolean): number => addUser(db, {
  login: person.loginName, title: person.title, email: person.email, jobTitle: person.jobTitle, department: person.department, admin
});

/** Makes the root web with its levels, groups, people and libraries. */
const create = (site: Site, options: SiteOptions): void => {
  const { db } = site;
  const language = isEstonian(site) ? 'et' : 'en';
  const at = instantText(site.now().getTime());
  addUser(db, { id: systemAccount, login: 'SHAREPOINT\\system', title: 'System Account', email: '', hidden: true });
  for (const level of builtinLevels) addLevel(db, { ...level, name: level.names[language], description: level.description[language] });
  const scope = addScope(db);
  const groups = new Map(groupPlans.map(plan => {
    const id = addGroup(db, `${options.title} ${plan[language]}`, null, systemAccount, { OnlyAllowMembersViewMembership: plan.key === 'owners' });
    assign(db, scope, id, plan.level);
    return [plan.key, id] as const;
  }));
  const owners = groups.get('owners');
  if (owners !== undefined) db.run(`UPDATE principals SET owner = ? WHERE kind = 'group'`, owners);
  const firstOwner = options.people.find(person => person.groups.includes('owners'));
  for (const person of options.people) {
    const id = enrol(db, person, person === firstOwner);
    for (const group of person.groups) addMember(db, groups.get(group) ?? 0, id);
  }
  const author = firstOwner ? userByLogin(db, firstOwner.loginName)?.id ?? systemAccount : systemAccount;
  const props = Object.fromEntries(groupPlans.map(plan => [plan.prop, groups.get(plan.key)]));
  const web = addWeb(db, {
    parent: null, path: options.path, title: options.title, description: '', language: options.language, template: 'STS', author, created: at, scope
  }, props);
  addBuiltinTypes(site, web);
  addLibraries(site, web, author, at);
};

/** People who came since the site was made get a number, but no membership: an owner gives that. */
const enrolNewcomers = (db: Database, people: readonly Person[]): void => {
  for (const person of people) if (!userByLogin(db, person.loginName)) enrol(db, person, false);
};

/** Makes the site at the first start; later starts find it as it was left. */
export const createOnce = (site: Site, options: SiteOptions): void => site.db.within(() => {
  const root = rootWeb(site.db);
  if (!root) create(site, options);
  else if (root.path !== options.path) throw new Error(`The database holds the site ${root.path}, not ${options.path}`);
  else {
    enrolNewcomers(site.db, options.people);
    completeTypes(site);
  }
});
