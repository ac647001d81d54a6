import * as React from 'react';
import type { Strings } from '../../loc';
import { roleStrings } from '../../loc/roles';
import { useDomainFacts } from '../../ui/useDomainFacts';
import '../frame';
import type { OwnSetting } from '../propertyPane';
import { RolesFrame } from './RolesFrame';
import { rolesNouns } from './rolesNouns';
import { roleViews, type RoleView } from './views';

export interface RolesProps {
  /** The view on opening, unless the address names another. */
  readonly defaultView?: RoleView;
  /** Without the roles that have no key, on the role cards. */
  readonly hideOthers?: boolean;
  /** Without meetings, in the matrix. */
  readonly hideForums?: boolean;
}

/** Rollid ja vastutus: who it is today, role cards, responsibility matrix and handover. */
const Roles = ({ defaultView = 'who', hideOthers = false, hideForums = false }: RolesProps): React.ReactElement =>
  <RolesFrame load={useDomainFacts(rolesNouns)} defaultView={defaultView} hideOthers={hideOthers} hideForums={hideForums} />;

/** Settings of the property pane, in the language of the page. */
export const roleSettings = ({ common }: Strings): readonly OwnSetting[] => {
  const { settings, views } = roleStrings(common.locale.startsWith('en') ? 'en' : 'et').roles;
  return [
    { kind: 'choice', property: 'defaultView', label: settings.defaultView, options: roleViews.map(key => ({ key, text: views[key] })) },
    { kind: 'check', property: 'hideOthers', label: settings.hideOthers },
    { kind: 'check', property: 'hideForums', label: settings.hideForums }
  ];
};

export default Roles;
