import { errors } from '../errors';
import { parsePath, decodePath, printPath } from '../odata/path';
import { complex, many } from '../odata/shape';
import { type Call, webUrl } from '../site';
import { rootWeb } from '../store/webs';
import { type Arguments, argumentsOf } from './arguments';
import { keyed } from './collection';
import { setLike } from './likes';
import { listsOf } from './lists';
import { moveCopy } from './moveCopy';
import { peoplePicker } from './peoplePicker';
import { principalInfo } from './principalInfo';
import { siteCollection } from './siteCollection';
import { siteServices } from './siteServices';
import { action, entity, type Resource } from './tree';
import { webKind } from './web';

const contextInfo = (): Resource => action('GetContextWebInformation', call => {
  const { site } = call;
  const root = rootWeb(site.db) ?? call.web;
  return {
    status: 200,
    shape: {
      is: 'value', name: 'GetContextWebInformation', type: 'SP.ContextWebInformation',
      value: complex('SP.ContextWebInformation', {
        FormDigestTimeoutSeconds: site.digests.seconds,
        FormDigestValue: site.digests.issue(call.me.id, site.now()),
        LibraryVersion: '16.0.26504.12004',
        SiteFullUrl: webUrl(site, root),
        SupportedSchemaVersions: many('Edm.String', ['14.0.0.0', '15.0.0.0']),
        WebFullUrl: webUrl(site, call.web)
      })
    }
  };
});

/** What may stand directly after `_api/`. */
const roots: Readonly<Record<string, (args: Arguments, call: Call) => Resource>> = {
  web: (_args, call) => entity(webKind, call.web),
  site: (_args, call) => siteCollection(call.site),
  lists: (args, call) => keyed(listsOf(call.web), args, call),
  contextinfo: contextInfo,
  'Microsoft.Office.Server.ReputationModel.Reputation.SetLike': setLike,
  ...moveCopy,
  ...peoplePicker,
  ...principalInfo,
  ...siteServices
};

const lowered = new Map(Object.entries(roots).map(([name, root]) => [name.toLowerCase(), root]));

const top: Resource = { name: '_api', child: (name, args, call) => lowered.get(name.toLowerCase())?.(args, call) };

/** Follows the part of an address after `_api/`. Throws 501 for an address that nothing here knows. */
export const resourceAt = (call: Call, rawPath: string): Resource => {
  const segments = parsePath(decodePath(rawPath));
  return segments.reduce((resource, segment, index) => {
    const next = resource.child(segment.name, argumentsOf(segment, call, index === segments.length - 1), call);
    if (!next) throw errors.notImplemented(`_api/${printPath(segments.slice(0, index + 1))}`);
    return next;
  }, top);
};
