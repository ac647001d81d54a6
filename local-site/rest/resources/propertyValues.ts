import type { Times } from '../files/places';
import type { Wire } from '../odata/shape';
import type { Call } from '../site';
import { readBag } from '../store/propertyBags';
import { escapedName } from './itemVersions';
import { calculation, type Resource } from './tree';

/** Property bags write times as `2022-10-12T08:29:35`. */
export const timesOf = ({ created, modified }: Times): Readonly<Record<string, Wire>> =>
  ({ vti_x005f_timecreated: created.replace(/Z$/, ''), vti_x005f_timelastmodified: modified.replace(/Z$/, '') });

/** `Properties`: what the server itself says of a file or folder, and what clients keep with it. */
export const propertyValues = (link: string, call: Call, owner: string, own: Readonly<Record<string, Wire>>): Resource => calculation('SP.PropertyValues', (_call, query) => {
  const bag = Object.entries(readBag(call.site.db, owner)).map(([name, value]) => [escapedName(name), value] as const);
  const all: Readonly<Record<string, Wire>> = { ...own, ...Object.fromEntries(bag) };
  const names = query.select?.map(([name = '']) => name).filter(name => name !== '*') ?? [];
  return {
    is: 'entity',
    meta: { type: 'SP.PropertyValues', set: 'PropertyValues', link: `${link}/Properties`, navigation: [] },
    values: names.length === 0 ? all : Object.fromEntries(names.flatMap(name => all[name] === undefined ? [] : [[name, all[name]]]))
  };
});
