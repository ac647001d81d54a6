/**
 * The Fluent UI that Microsoft's property pane is drawn with. The pane asks for it under names of Microsoft's own registry
 * (runtime/standIns.ts says which export answers for which); here it is the same Fluent UI from npm. Loaded in edit mode only.
 */
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import * as fluent8 from '@fluentui/react';
import * as fluent9 from '@fluentui/react-components';
import * as tabster from '@fluentui/react-tabster';
import * as griffel from '@griffel/react';
import { paneTheme } from './paneTheme';

paneTheme.follow((theme) => fluent8.loadTheme(theme));

type Exports = Readonly<Record<string, unknown>>;

/** A method bound to its object on first use: the decorator that old Fluent UI had. */
const autobind = (_target: object, name: string | symbol, descriptor: PropertyDescriptor): PropertyDescriptor => {
  const method = descriptor.value as (...args: readonly unknown[]) => unknown;
  return {
    configurable: true,
    get(this: object) {
      const bound = method.bind(this);
      Object.defineProperty(this, name, { value: bound, configurable: true, writable: true });
      return bound;
    },
    set(this: object, value: unknown) {
      Object.defineProperty(this, name, { value, configurable: true, writable: true });
    }
  };
};

/** Old Fluent UI's base class; the pane uses its life cycle only. */
class BaseComponent<P, S> extends React.Component<P, S> {}

/** `@ms/office-ui-fabric-react-bundle`: Fluent UI 8 and what older versions had beside it. */
export const fabric: Exports = {
  ...fluent8,
  autobind,
  BaseComponent,
  IconType: { default: 0, image: 1, Default: 0, Image: 1 },
  SpinnerType: { normal: 0, large: 1 }
};

/** `@msinternal/sp-fluentui-v9-*`: Fluent UI 9 and the style functions that its compiled form calls. */
export const v9: Exports = {
  ...fluent9,
  ...tabster,
  __styles: griffel.__styles,
  __resetStyles: griffel.__resetStyles
};

/** `@msinternal/sp-fluentui-migration-*`: Fluent UI 8 controls, and React's roots as React 17 has them. */
export const migration: Exports = {
  ActionButton: fluent8.ActionButton,
  Button: fluent8.DefaultButton,
  CompoundButton: fluent8.CompoundButton,
  DefaultButton: fluent8.DefaultButton,
  IconButton: fluent8.IconButton,
  PrimaryButton: fluent8.PrimaryButton,
  Label: fluent8.Label,
  TooltipHost: fluent8.TooltipHost,
  render: ReactDOM.render,
  unmountComponentAtNode: ReactDOM.unmountComponentAtNode
};

const noContentPanel = { addOnUpdateListener: () => undefined, removeOnUpdateListener: () => undefined, subscriberContext: undefined, stateContext: {} };

/** `@msinternal/sp-pages-content-panel-context`: SharePoint's panel around the pane, which this page does not have. */
export const contentPanel: Exports = {
  SPPagesContentPanelProviderContext: Object.assign(React.createContext({}), { getInstance: () => noContentPanel }),
  SPPagesContentPanelPivot: {},
  SPPagesContentPanelCommandId: {},
  SPPagesContentPanelQOSScenarios: {},
  getQOSName: () => 'local-site',
  monitorChunkLoad: (chunk: unknown) => chunk
};

/** `@msinternal/sp-component-utilities` */
export const componentUtilities: Exports = {
  FAB_TOGGLE_EVT: 'fab-toggle',
  ReadingMode: { ReadAfterOtherContent: 0, ReadImmediately: 1 }
};

/** `@msinternal/sp-heading-level` */
export const headingLevel: Exports = { _HeadingLevel: { h1: 1, h2: 2, h3: 3 }, _DEFAULT_HEADING_LEVEL: 2 };

/** `@msinternal/odsp-utilities-bundle` */
export const odspUtilities: Exports = {
  StringHelper: { format: (pattern: string, ...values: readonly unknown[]) => pattern.replace(/\{(\d+)\}/g, (_, at: string) => String(values[Number(at)])) }
};

/** Modules of lazy chunks, which have ids but no names: controls of Fluent UI 8 where both versions have one of the name. */
export const nameless: Exports = { ...v9, ...fabric, Switch: fluent9.Switch, _Utilities: fluent8, workaround_Icon: fluent8.Icon };
