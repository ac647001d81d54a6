import { lastModified } from './webTimes';
import type { Web } from '../store/webs';
import type { Kind } from './tree';

/** A web in brief, as `webinfos` lists it. */
export const webInfoKind: Kind<Web> = {
  type: 'SP.WebInformation',
  set: 'WebInfos',
  link: web => `Web/WebInfos('${web.guid}')`,
  properties: {
    Configuration: { of: () => 0 },
    Created: { of: web => web.created.replace(/Z$/, '') },
    Description: { of: web => web.description },
    Id: { of: web => web.guid },
    Language: { of: web => web.language },
    LastItemModifiedDate: { of: (web, call) => lastModified(call, web) },
    LastItemUserModifiedDate: { of: (web, call) => lastModified(call, web) },
    ServerRelativeUrl: { of: web => web.path },
    Title: { of: web => web.title },
    WebTemplate: { of: web => web.template },
    WebTemplateId: { of: () => 0 }
  },
  children: {},
  methods: {}
};
