import { errors } from '../errors';
import { complex, type Wire } from '../odata/shape';
import { needRight } from '../permissions/access';
import { maskFromHalves } from '../permissions/rights';
import type { Call } from '../site';
import { type ActionOwner, actionsAt, addAction, clearActions, type CustomAction, type CustomActionProps, removeAction, saveAction } from '../store/customActions';
import type { List } from '../store/lists';
import { rootWeb, type Web } from '../store/webs';
import { collection } from './collection';
import { given } from './given';
import { action, type Change, changed, entity, type Kind, nothing, type Resource } from './tree';
import { userResources } from './userResources';

/** Where actions may be put, and who may put them there. */
interface Host { readonly owner: ActionOwner; readonly link: string; readonly scope: number; readonly need: (call: Call) => void }

interface HostedAction { readonly host: Host; readonly of: CustomAction }

type Setting = string | number | boolean | null;

/** Settings of an action with what a new one has. */
const settings: Readonly<Record<string, Setting>> = {
  ClientSideComponentId: '00000000-0000-0000-0000-000000000000', ClientSideComponentProperties: '', CommandUIExtension: null, Description: null, Group: null,
  HostProperties: '', ImageUrl: null, Location: null, Name: null, RegistrationId: null, RegistrationType: 0, ScriptBlock: null, ScriptSrc: null, Sequence: 0,
  Title: null, Url: null
};

const read = (name: string, value: unknown): Setting => {
  if (name === 'ClientSideComponentId') return given.guid(value);
  return typeof settings[name] === 'number' ? given.int(value) : given.textOrNull(value);
};

const put = (name: string): Change<HostedAction> =>
  (value, wanted) => ({ ...value, of: { ...value.of, props: { ...value.of.props, [name]: read(name, wanted) } } });

const rights = ({ of: { props } }: HostedAction): Wire =>
  complex('SP.BasePermissions', { High: String(props.RightsHigh ?? '0'), Low: String(props.RightsLow ?? '0') });

const putRights: Change<HostedAction> = (value, wanted) => {
  const { High: high, Low: low } = given.object(wanted);
  if (maskFromHalves(high, low) === undefined) throw errors.wrongType('Edm.Int64');
  return { ...value, of: { ...value.of, props: { ...value.of.props, RightsHigh: String(high), RightsLow: String(low) } } };
};

/** `SP.UserCustomActionScope`. */
const scopes: Readonly<Record<ActionOwner['scope'], number>> = { site: 2, web: 3, list: 4 };

const named = Object.keys(settings);

const actionKind: Kind<HostedAction> = {
  type: 'SP.UserCustomAction',
  set: 'UserCustomActions',
  link: ({ host, of }) => `${host.link}/UserCustomActions('${of.guid}')`,
  properties: {
    ...Object.fromEntries(named.map(name => [name, { of: ({ of }: HostedAction) => of.props[name] ?? settings[name] ?? null }])),
    Id: { of: ({ of }) => of.guid },
    Rights: { of: rights },
    Scope: { of: ({ host }) => scopes[host.owner.scope] },
    VersionOfUserCustomAction: { of: () => '16.0.1.0' }
  },
  children: userResources<HostedAction>({ TitleResource: ({ of }) => String(of.props.Title ?? ''), DescriptionResource: ({ of }) => String(of.props.Description ?? '') }),
  methods: {},
  changes: { ...Object.fromEntries(named.map(name => [name, put(name)])), Rights: putRights },
  save: (after, _before, call) => {
    after.host.need(call);
    saveAction(call.site.db, after.of);
    return after;
  },
  remove: ({ host, of }, call) => {
    host.need(call);
    removeAction(call.site.db, of.guid);
  }
};

const find = (call: Call, host: Host, text: string): HostedAction => {
  const guid = text.replace(/[{}]/g, '').toLowerCase();
  const of = actionsAt(call.site.db, host.owner).find(each => each.guid === guid);
  if (!of) throw errors.invalidArgument(`The custom action '${text}' does not exist.`);
  return { host, of };
};

const create = (call: Call, host: Host): HostedAction => {
  host.need(call);
  const draft: HostedAction = { host, of: { guid: '', owner: host.owner, props: {} } };
  const props: CustomActionProps = changed(actionKind, draft, call.body, call).of.props;
  return { host, of: addAction(call.site.db, host.owner, props) };
};

const actionsOf = (host: Host): Resource => collection({
  kind: actionKind,
  all: call => actionsAt(call.site.db, host.owner).map(of => ({ host, of })),
  key: (args, call) => find(call, host, args.text('id', 0)),
  methods: {
    GetById: (args, call) => entity(actionKind, find(call, host, args.text('id', 0))),
    Clear: () => action('Clear', call => {
      host.need(call);
      clearActions(call.site.db, host.owner);
      return nothing('Clear');
    })
  },
  add: call => create(call, host)
});

const hostWeb = (call: Call, web: Web, owner: ActionOwner, link: string): Host => {
  const scope = call.site.access.webScope(web);
  return { owner, link, scope, need: each => needRight(each.site.access, each.me, scope, 'AddAndCustomizePages') };
};

export const actionsOfWeb = (call: Call, web: Web): Resource => actionsOf(hostWeb(call, web, { scope: 'web', id: web.id }, 'Web'));

export const actionsOfSite = (call: Call): Resource => {
  const root = rootWeb(call.site.db) ?? call.web;
  return actionsOf(hostWeb(call, root, { scope: 'site', id: root.id }, 'Site'));
};

export const actionsOfList = (call: Call, list: List): Resource => {
  const scope = call.site.access.listScope(list);
  return actionsOf({
    owner: { scope: 'list', id: list.id }, link: `Web/Lists(guid'${list.guid}')`, scope,
    need: each => needRight(each.site.access, each.me, scope, 'ManageLists')
  });
};
