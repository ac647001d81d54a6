import { chaos } from './chaos';
import { asking } from './journeys/asking';
import { visits } from './journeys/visits';

chaos('reading', { pattern: 'sample', from: 1, journeys: [...visits, ...asking] });
