import * as React from 'react';
import type { Strings } from '../../loc';
import { serviceMapStrings } from '../../loc/serviceMap';
import { useDomainFacts } from '../../ui/useDomainFacts';
import '../frame';
import type { OwnSetting } from '../propertyPane';
import { ServiceMapFrame } from './ServiceMapFrame';
import { serviceMapNouns } from './serviceMapNouns';
import { serviceViews, type ServiceView } from './views';

export interface ServiceMapProps {
  /** The view on opening, unless the address names another. */
  readonly defaultView?: ServiceView;
}

/** Teenusekaart: services of agencies, support services, and whether what is said of them is true. */
const ServiceMap = ({ defaultView = 'services' }: ServiceMapProps): React.ReactElement =>
  <ServiceMapFrame load={useDomainFacts(serviceMapNouns)} defaultView={defaultView} />;

/** Settings of the property pane, in the language of the page. */
export const serviceMapSettings = ({ common }: Strings): readonly OwnSetting[] => {
  const { settings, views } = serviceMapStrings(common.locale.startsWith('en') ? 'en' : 'et').serviceMap;
  return [{ kind: 'choice', property: 'defaultView', label: settings.defaultView, options: serviceViews.map(key => ({ key, text: views[key] })) }];
};

export default ServiceMap;
