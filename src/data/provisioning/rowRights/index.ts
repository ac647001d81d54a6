export { applyRowRights, lookAtRowRights, provisionRowRights, type AppliedRowRights, type RowFailure, type RowProgress } from './apply';
export {
  isMendable, scopeLimits, type Holder, type LookedReport, type RowDeviation, type RowReport, type RowRightsReport
} from './deviation';
