import { errors } from '../errors';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import {
  addNode, type NavigationBar, type NavigationLevel, type NavigationNode, nodeById, nodesAt, orderNodes, removeNode, saveNode
} from '../store/navigation';
import { saveWeb, type Web } from '../store/webs';
import { collection } from './collection';
import { given, propertiesIn } from './given';
import { action, changed, entity, type Kind, nothing, type Resource } from './tree';

interface WebNode { readonly web: Web; readonly node: NavigationNode }

const need = (call: Call, web: Web): void => needRight(call.site.access, call.me, call.site.access.webScope(web), 'ManageWeb');

/** Addresses on another host are external; `url` is kept as it was given. */
const isElsewhere = (call: Call, url: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(url) && !url.toLowerCase().startsWith(call.site.origin.toLowerCase());

const nodeKind: Kind<WebNode> = {
  type: 'SP.NavigationNode',
  set: 'NavigationNodes',
  link: ({ node }) => `Web/Navigation/GetNodeById(${node.id})`,
  properties: {
    AudienceIds: { of: () => null },
    CurrentLCID: { of: (_value, { site }) => site.language },
    Id: { of: ({ node }) => node.id },
    IsDocLib: { of: () => false },
    IsExternal: { of: ({ node }) => node.external },
    IsVisible: { of: ({ node }) => node.visible },
    ListTemplateType: { of: () => 0 },
    OpenInNewWindow: { of: () => null },
    Title: { of: ({ node }) => node.title },
    Url: { of: ({ node }) => node.url }
  },
  children: {
    Children: ({ web, node }) => nodesOf(web, { web: web.id, bar: node.bar, parent: node.id })
  },
  methods: {},
  changes: {
    Title: (value, wanted) => ({ ...value, node: { ...value.node, title: given.text(wanted) } }),
    Url: (value, wanted, call) => {
      const url = given.text(wanted);
      return { ...value, node: { ...value.node, url, external: isElsewhere(call, url) } };
    },
    IsVisible: (value, wanted) => ({ ...value, node: { ...value.node, visible: given.truth(wanted) } })
  },
  save: (after, _before, call) => {
    need(call, after.web);
    saveNode(call.site.db, after.node);
    return after;
  },
  remove: ({ web, node }, call) => {
    need(call, web);
    removeNode(call.site.db, node.id);
  }
};

const find = (call: Call, web: Web, id: number): WebNode => {
  const node = nodeById(call.site.db, web.id, id);
  if (!node) throw errors.navigationNodeMissing();
  return { web, node };
};

const add = (call: Call, web: Web, level: NavigationLevel): WebNode => {
  need(call, web);
  const body = Object.fromEntries(propertiesIn(call.body));
  const url = given.text(body.Url ?? '');
  const asFirst = body.AsLastNode !== undefined && !given.truth(body.AsLastNode);
  const id = addNode(call.site.db, { ...level, title: given.text(body.Title), url, external: isElsewhere(call, url), visible: true }, asFirst);
  const after = changed(nodeKind, find(call, web, id), call.body, call, ['Title', 'Url', 'AsLastNode', 'IsExternal', 'PreviousNode']);
  saveNode(call.site.db, after.node);
  return after;
};

/** `{nodeId, previousNodeId}`: puts the one node behind the other of the same level. */
const moveAfter = (call: Call, web: Web, level: NavigationLevel, id: number, previous: number): void => {
  need(call, web);
  const ids = nodesAt(call.site.db, level).map(node => node.id);
  if (!ids.includes(id) || !ids.includes(previous)) throw errors.navigationNodeMissing();
  const others = ids.filter(each => each !== id);
  orderNodes(call.site.db, others.toSpliced(others.indexOf(previous) + 1, 0, id));
};

const nodesOf = (web: Web, level: NavigationLevel): Resource => collection({
  kind: nodeKind,
  all: call => nodesAt(call.site.db, level).map(node => ({ web, node })),
  key: (args, call) => find(call, web, args.number('id', 0)),
  methods: {
    GetById: (args, call) => entity(nodeKind, find(call, web, args.number('id', 0))),
    MoveAfter: args => action('MoveAfter', call => {
      moveAfter(call, web, level, args.number('nodeId', 0), args.number('previousNodeId', 1));
      return nothing('MoveAfter');
    })
  },
  add: call => add(call, web, level)
});

const bar = (web: Web, name: NavigationBar): Resource => nodesOf(web, { web: web.id, bar: name, parent: null });

const navigationKind: Kind<Web> = {
  type: 'SP.Navigation',
  set: 'Navigations',
  link: () => 'Web/Navigation',
  properties: { UseShared: { of: web => web.props.UseSharedNavigation ?? web.parent !== null } },
  children: {
    QuickLaunch: (web, args, call) => args.given && args.count > 0 ? bar(web, 'quickLaunch').key?.(args, call) : bar(web, 'quickLaunch'),
    TopNavigationBar: (web, args, call) => args.given && args.count > 0 ? bar(web, 'topNavigationBar').key?.(args, call) : bar(web, 'topNavigationBar')
  },
  methods: { GetNodeById: (web, args, call) => entity(nodeKind, find(call, web, args.number('id', 0))) },
  changes: { UseShared: (web, wanted) => ({ ...web, props: { ...web.props, UseSharedNavigation: given.truth(wanted) } }) },
  save: (after, before, call) => {
    need(call, before);
    saveWeb(call.site.db, after);
    return after;
  }
};

export const navigationOf = (web: Web): Resource => entity(navigationKind, web);
