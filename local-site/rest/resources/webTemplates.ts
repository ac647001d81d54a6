import type { Site } from '../site';
import { collection } from './collection';
import type { Kind, Resource } from './tree';

interface WebTemplate { readonly id: number; readonly name: string; readonly title: string; readonly description: string; readonly category: string; readonly lcid: number }

/** Templates that webs here can be made from: the others would promise lists and pages that do not come. */
const templates: readonly Omit<WebTemplate, 'lcid'>[] = [
  { id: 1, name: 'STS#0', title: 'Team site (classic experience)', description: 'A place to work together with a group of people.', category: 'Collaboration' },
  { id: 1, name: 'STS#3', title: 'Team site (no Microsoft 365 group)', description: 'A place to work together with a group of people.', category: 'Collaboration' }
];

const kind: Kind<WebTemplate> = {
  type: 'SP.WebTemplate',
  set: 'WebTemplates',
  link: template => `Web/GetAvailableWebTemplates(lcid=${template.lcid})/GetByName('${encodeURIComponent(template.name)}')`,
  properties: {
    Description: { of: ({ description }) => description },
    DisplayCategory: { of: ({ category }) => category },
    Id: { of: ({ id }) => id },
    ImageUrl: { of: () => '/_layouts/15/images/stts.png?rev=47' },
    IsHidden: { of: () => false },
    IsRootWebOnly: { of: () => false },
    IsSubWebOnly: { of: () => false },
    Lcid: { of: ({ lcid }) => lcid },
    Name: { of: ({ name }) => name },
    Title: { of: ({ title }) => title }
  },
  children: {},
  methods: {}
};

export const isKnownTemplate = (name: string): boolean => name === 'STS' || templates.some(template => template.name.toLowerCase() === name.toLowerCase());

export const webTemplates = (site: Site, lcid: number): Resource =>
  collection({ kind, all: () => templates.map(template => ({ ...template, lcid: lcid || site.language })) });
