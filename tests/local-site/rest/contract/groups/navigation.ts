import { type Check, effect, entity, type Group, refusal, typed } from '../check';

const menus = ['quicklaunch', 'topnavigationbar'] as const;

const ofMenu = (menu: (typeof menus)[number]): readonly Check[] => {
  const nodes = `web/navigation/${menu}`;
  return [
    ...entity(`a place is added to ${menu}`, { path: nodes, body: dialect => typed('SP.NavigationNode', { Title: `Koht ${dialect}`, Url: '/sites/vajs', IsExternal: true })(dialect) },
      { entity: 'navigationNode', type: 'SP.NavigationNode', status: 201, values: dialect => ({ Title: `Koht ${dialect}`, Url: '/sites/vajs' }) }),
    ...entity(`the places of ${menu}`, { path: nodes }, { entity: 'navigationNode', type: 'SP.NavigationNode', relatives: ['Children'] })
  ];
};

const first = (dialect: 'minimal' | 'none' | 'verbose'): string => `web/navigation/quicklaunch(${{ minimal: 2001, none: 2002, verbose: 2003 }[dialect]})`;

export const navigation: Group = {
  name: 'navigation',
  checks: [
    ...menus.flatMap(ofMenu),
    ...effect('a place is renamed', { path: first, verb: 'MERGE', body: dialect => typed('SP.NavigationNode', { Title: `Uus ${dialect}` })(dialect) }, { status: 204, then: { path: first, gives: dialect => ({ Title: `Uus ${dialect}` }) } }),
    ...entity('a place is added below a place', { path: dialect => `${first(dialect)}/children`, body: dialect => typed('SP.NavigationNode', { Title: `Laps ${dialect}`, Url: 'https://x.test/' })(dialect) }, { entity: 'navigationNode', type: 'SP.NavigationNode', status: 201 }),
    ...effect('a place is deleted with what is below', { path: first, verb: 'DELETE' }, { status: 200, then: { path: first, status: 404 } }),
    ...refusal('a place that is not there', { path: 'web/navigation/quicklaunch(1)' }, { status: 404, code: '-2147024809, System.ArgumentException' }),
    ...refusal('a place added by a reader', { path: 'web/navigation/quicklaunch', as: 'reader-d', body: { Title: 'x', Url: '/' } }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' })
  ]
};
