/**
 * What npm lacks. SPFx refers to modules that Microsoft publishes nowhere; these stand in for them. Two small ones are
 * written by hand, everything else is the real Fluent UI of npm behind Microsoft's internal names, for the property pane only.
 */

/** Module names of the internal scope -> the export of the pane's bundle that answers for it (browser/propertyPane.ts). */
const paneModules: Readonly<Record<string, string>> = {
  'office-ui-fabric-react-bundle': 'fabric',
  'sp-fluentui-migration-button-bundle': 'migration',
  'sp-fluentui-migration-label-bundle': 'migration',
  'sp-fluentui-migration-tooltip-bundle': 'migration',
  'sp-fluentui-migration-reactdom-render-bundle': 'migration',
  'sp-fluentui-v9-react-button-bundle': 'v9',
  'sp-fluentui-v9-utilities-bundle': 'v9',
  'sp-fluentui-v9-react-menu-bundle': 'v9',
  'sp-fluentui-v9-react-field-bundle': 'v9',
  'sp-fluentui-v9-react-infolabel-bundle': 'v9',
  'sp-fluentui-v9-react-tooltip-bundle': 'v9',
  'sp-fluentui-v9-react-combobox-bundle': 'v9',
  'sp-fluentui-v9-react-label-bundle': 'v9',
  'sp-pages-content-panel-context': 'contentPanel',
  'sp-component-utilities': 'componentUtilities',
  'sp-heading-level': 'headingLevel',
  'odsp-utilities-bundle': 'odspUtilities'
};

/** Module names of the internal scope -> the file in browser/standIns that is the module. */
const ownModules: Readonly<Record<string, string>> = {
  'sp-edit-customer-promise': 'editCustomerPromise',
  'sp-idle-web-task': 'idleWebTask'
};

/** What answers for a module that npm lacks. */
export type StandIn =
  | { readonly kind: 'pane'; readonly member: string }
  | { readonly kind: 'own'; readonly file: string }
  /** The runtime may name it, but no page here has needed it: asking for it is an error that says its name. */
  | { readonly kind: 'missing' };

/** The stand-in for a module such as `@msinternal/sp-heading-level` (`@ms/…` in older runtimes). */
export const standInFor = (module: string): StandIn => {
  const name = module.replace(/^@ms(internal)?\//, '');
  const member = paneModules[name];
  if (member !== undefined) return { kind: 'pane', member };
  const file = ownModules[name];
  return file === undefined ? { kind: 'missing' } : { kind: 'own', file };
};

/** Files of browser/standIns. */
export const ownStandIns: readonly string[] = Object.values(ownModules);

/** Export of the pane's bundle that answers for its lazily loaded modules, which have ids but no names. */
export const namelessMember = 'nameless';

/** The pane's bundle as a component of the runtime. Both are made up; nothing else has this id. */
export const paneComponent = { id: '0f1e0000-0000-4000-8000-000000000f1e', version: '1.0.0', name: 'local-property-pane' } as const;
