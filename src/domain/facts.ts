import type { CalendarActivity } from './calendar/activity';
import type { Forum, ForumMember, MeetingRule } from './calendar/forum';
import type { ChangeEntry, MeetingEntry } from './calendar/log';
import type { Improvement, ManagementReview } from './calendar/review';
import type { Edition, ListedProcess, ManagedDocument, SupportService } from './documents/document';
import type { HolderIndex } from './people/holders';
import type { Role } from './people/role';
import type { Organisation, Post, Unit } from './people/structure';
import type { Goal, Indicator, PolicyArea, Service } from './policy/policyArea';
import type { Suggestion } from './suggestions/suggestion';

/** Everything the lists say. Each question names the part it needs, so that a page may load no more than that. */
export interface Facts {
  readonly organisations: readonly Organisation[];
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly roles: readonly Role[];
  readonly holders: HolderIndex;
  readonly supportServices: readonly SupportService[];
  readonly documents: readonly ManagedDocument[];
  readonly editions: readonly Edition[];
  readonly listedProcesses: readonly ListedProcess[];
  readonly areas: readonly PolicyArea[];
  readonly services: readonly Service[];
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly suggestions: readonly Suggestion[];
}

export type RegisterFacts = Pick<
  Facts, 'documents' | 'editions' | 'supportServices' | 'listedProcesses' | 'roles' | 'holders' | 'organisations'>;

export type PolicyFacts = Pick<
  Facts,
  'areas' | 'services' | 'goals' | 'indicators' | 'organisations' | 'units' | 'roles' | 'holders' | 'supportServices'>;

/** What the management calendar is told by, beside the people and places that it names. */
export interface CalendarLists {
  readonly forums: readonly Forum[];
  readonly forumMembers: readonly ForumMember[];
  readonly meetingRules: readonly MeetingRule[];
  readonly activities: readonly CalendarActivity[];
  readonly calendarChanges: readonly ChangeEntry[];
  readonly meetingEntries: readonly MeetingEntry[];
  readonly managementReviews: readonly ManagementReview[];
  readonly improvements: readonly Improvement[];
}

export type CalendarFacts = CalendarLists & Pick<
  Facts,
  'documents' | 'editions' | 'organisations' | 'units' | 'areas' | 'services' | 'supportServices' | 'roles' | 'holders'>;

export type SearchFacts = RegisterFacts & PolicyFacts;
