import { chaos } from './chaos';
import { calendarJourneys } from './journeys/calendar';
import { importing } from './journeys/importing';
import { saving } from './journeys/saving';
import { suggestionJourneys } from './journeys/suggestions';

chaos('writing', { pattern: 'sample', from: 11, journeys: [...saving, ...suggestionJourneys, ...calendarJourneys, ...importing] });
