import { chaos } from './chaos';
import { approvalJourneys } from './journeys/approvals';

chaos('approvals', { pattern: 'agency', from: 51, journeys: approvalJourneys });
