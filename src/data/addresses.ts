import type { ListSchema } from './schema/list';

export const serverPath = (siteUrl: string): string => new URL(siteUrl).pathname.replace(/\/$/, '');

export const listUrl = (siteUrl: string, list: ListSchema): string => `${serverPath(siteUrl)}/Lists/${list.name}`;
