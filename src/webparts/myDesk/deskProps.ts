import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import type { Sitting } from '../../domain/desk/deskFacts';

/** What every view of the desk is drawn from. */
export interface DeskProps { readonly facts: ApprovalFacts; readonly sitting: Sitting }
