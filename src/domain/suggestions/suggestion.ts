import type {
  DocumentId, PersonId, PolicyAreaId, RoleId, ServiceId, SuggestionId, SupportServiceId
} from '../identity';
import type { Person } from '../people/person';
import type { RoleScope } from '../people/role';
import type { PlainDate } from '../time/plainDate';

/** What a suggestion is about. */
export type Subject =
  | { readonly kind: 'document'; readonly id: DocumentId }
  | { readonly kind: 'policyArea'; readonly id: PolicyAreaId }
  | { readonly kind: 'service'; readonly id: ServiceId }
  | { readonly kind: 'supportService'; readonly id: SupportServiceId }
  | { readonly kind: 'role'; readonly id: RoleId };

/**
 * What would be done if it were applied. `words` is for people to read; the others are applied in one act, after the
 * same checks that a form makes.
 */
export type Proposal =
  | { readonly kind: 'words' }
  | {
    readonly kind: 'holder'; readonly role: RoleId; readonly person: PersonId; readonly scope: RoleScope;
    readonly from: PlainDate;
  };

export type SuggestionState = 'open' | 'applied' | 'declined';

export interface Suggestion {
  readonly id: SuggestionId;
  readonly subject: Subject;
  /** The subject's name when the suggestion was made. */
  readonly subjectTitle: string;
  readonly text: string;
  readonly proposal: Proposal;
  readonly state: SuggestionState;
  readonly answer?: string;
  /** SharePoint's own Author and Created. */
  readonly by: Person;
  readonly at: Date;
}
