import { chaos } from './chaos';
import { onDriftedSite, onEmptySite } from './journeys/setup';

chaos('setup', { pattern: 'drifted', from: 31, journeys: onDriftedSite });
chaos('new site', { pattern: 'empty', from: 41, journeys: onEmptySite });
