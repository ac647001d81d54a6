import { canonicalContent, canonicalEnvelope, digestOf, hashOf } from '../../../src/data/approvals/digest';
import { draftOfAct, logLists, type Act } from '../../../src/data/approvals/actRows';
import { rowDigest, type LogRow } from '../../../src/data/approvals/chain';
import { textLists } from '../../../src/data/approvals/texts';
import {
  documents as documentList, organisations, posts as postList, roles as roleList, routeSteps as stepList, teamMembers, units as unitList
} from '../../../src/data/schema';
import type { Draft, ListSchema } from '../../../src/data/schema/list';
import type { About, Log } from '../../../src/domain/approval/entry';
import type { Digest, Envelope } from '../../../src/domain/approval/envelope';
import { Ground, type GroundRows } from '../../../src/domain/approval/ground';
import type { FrozenRoute } from '../../../src/domain/approval/route';
import { submissionOf } from '../../../src/domain/approval/submission';
import { isRestricted } from '../../../src/domain/documents/restricted';
import type { DocumentId, OrganisationId, PersonId, PostId, RoleHolderId, RoleId, RouteStepId, UnitId } from '../../../src/domain/identity';
import type { Person } from '../../../src/domain/people/person';
import { dayInTallinn } from '../../../src/domain/time/tallinn';
import { contentOf } from '../jobDescriptions/toldContent';
import { memberRowsOf, teamContentOf } from '../teams/toldMember';
import { freshStamp } from '../asRead';
import type { Ids } from '../keyring';
import type { Entry } from '../told';
import { routeKeyOf, stepKey } from './routes';
import type { ToldAct, ToldDeed, ToldEdition } from './toldAct';

type Document = Entry<typeof documentList>;

/** A row to be added by its author. */
export interface RowToAdd { readonly list: ListSchema; readonly draft: Draft<ListSchema>; readonly request: string }

/** What an act adds: a submission its text first, a leader's proposal the members before it, then every act its row of the log. */
export interface RowsOfAct { readonly members?: readonly RowToAdd[]; readonly text?: RowToAdd; readonly log: RowToAdd }

export interface TellerOptions {
  readonly ids: Ids;
  readonly ground: GroundRows;
  readonly documents: Readonly<Record<string, Document>>;
}

/** The round of an edition as it was submitted last. */
interface Standing { readonly about: About; readonly route: FrozenRoute; readonly log: Log }

type Submitting = Extract<ToldDeed, { does: 'submit' }>;

/** The same on every machine: a counter in the form of a UUID. */
const uuid = (n: number): string => `${n.toString(16).padStart(8, '0')}-5a3e-4c0d-8b5f-0d2f7c1e9a00`;

/**
 * Turns what the sample tells into the rows that the add-in would write when those people did it, one after the other: route and people
 * frozen from the lists, text by its hash, round after round, and the last row that its writer saw.
 */
export class LogTeller {
  private readonly ground: Ground;
  private readonly standing = new Map<string, Standing>();
  private readonly last = new Map<string, LogRow>();
  private requests = 0;

  public constructor(private readonly options: TellerOptions) {
    this.ground = new Ground(options.ground);
  }

  /** The rows of an act at a moment (epoch ms), which is its own unless the site's clock says otherwise. */
  public rowsOf(told: ToldAct, at = told.at): RowsOfAct {
    if (told.does !== 'submit') return { log: this.rowOf(told, 'open', this.actOf(told)) };
    const { key, act, log, text } = this.submission(told, told.by, at);
    const { document, edition, hash, round, route, package: mark } = act;
    this.standing.set(key, { about: { document, edition, hash, round, ...(mark === undefined ? {} : { package: mark }) }, route, log });
    return {
      members: this.membersOf(told),
      text: { list: textLists[log], request: this.request(told.by), draft: { Document: act.document, Edition: act.edition, Hash: act.hash, ...text } as Draft<ListSchema> },
      log: this.rowOf(told, log, act)
    };
  }

  /** Takes in a row as it was stamped: whoever writes the next has seen it. */
  public learn({ list, draft, request }: RowToAdd, id: number, by: Person, at: Date): LogRow {
    const row = { ...draft, stamp: freshStamp(id, by, at, request) } as unknown as LogRow;
    if (list.name === logLists.open.name || list.name === logLists.restricted.name) this.last.set(list.name, row);
    return row;
  }

  private request(by: string): string {
    this.requests++;
    return `${this.options.ids.person(by)}-${uuid(this.requests)}`;
  }

  private rowOf(told: ToldAct, log: Log, act: Act): RowToAdd {
    const standing = 'document' in told ? this.standing.get(keyOf(told)) : undefined;
    const list = logLists[standing?.log ?? log];
    const seen = this.last.get(list.name);
    const draft = { ...draftOfAct(act), ...(seen ? { SeenRow: seen.stamp.id, SeenDigest: rowDigest(seen) } : {}) } as Draft<ListSchema>;
    return { list, draft: stated(draft), request: this.request(told.by) };
  }

  private idOf<Id extends number>(list: ListSchema, key: string | undefined): Id | undefined {
    return key === undefined ? undefined : this.options.ids.row(list.name, key) as Id;
  }

  private person(key: string): PersonId { return this.options.ids.person(key) as PersonId; }

  private standingOf(of: ToldEdition): Standing {
    const standing = this.standing.get(keyOf(of));
    if (!standing) throw new RangeError(`${keyOf(of)} has not been submitted`);
    return standing;
  }

  private about(of: ToldEdition): About { return this.standingOf(of).about; }

  /** The row by which somebody holds a place in a step of the round. */
  private placeOf(of: ToldEdition, step: RouteStepId, holder: string): RoleHolderId {
    const place = this.standingOf(of).route.steps.find(one => one.step === step)?.places.find(({ person }) => person === this.person(holder));
    if (!place) throw new RangeError(`${holder} has no place in that step of ${keyOf(of)}`);
    return place.holder;
  }

  private step(of: ToldEdition, step: string): RouteStepId {
    const { Kind, Organisation } = this.options.documents[of.document];
    return this.options.ids.row(stepList.name, stepKey(routeKeyOf(Kind, Organisation), step)) as RouteStepId;
  }

  private actOf(told: Exclude<ToldDeed, Submitting>): Act {
    switch (told.does) {
      case 'nameSubstitute': {
        const { substitute, from, until, basis } = told;
        return { kind: told.does, substitute: this.person(substitute), from, until, basis };
      }
      case 'review': return { kind: told.does, document: this.options.ids.row(documentList.name, told.document) as DocumentId, edition: told.edition };
      case 'delegate': {
        const step = this.step(told, told.step);
        return { ...this.about(told), kind: told.does, step, holder: this.placeOf(told, step, told.from), to: this.person(told.to), text: told.text };
      }
      case 'comment': return { ...this.about(told), kind: told.does, text: told.text };
      case 'acknowledge': return { ...this.about(told), kind: told.does };
      case 'bindOrder': return { ...this.about(told), kind: told.does, order: told.order };
      default: return {
        ...this.about(told), kind: told.does, step: this.step(told, told.step), text: told.text,
        ...(told.container === undefined ? {} : { container: { link: told.container } })
      };
    }
  }

  private membersOf({ by, text: { content, edition, change } }: Submitting & { readonly by: string }): readonly RowToAdd[] {
    if (content.template !== 'team') return [];
    return memberRowsOf(content, edition, change, this.options.ids)
      .map(draft => ({ list: teamMembers, draft: stated(draft as Draft<ListSchema>), request: this.request(by) }));
  }

  private submission({ text, authors, package: mark }: Submitting, by: string, at: number): {
    readonly key: string; readonly act: Extract<Act, { kind: 'submit' }>; readonly log: Log; readonly text: { readonly Envelope: string; readonly Content: string };
  } {
    const document = this.options.documents[text.document];
    const { ids } = this.options;
    const content = canonicalContent(text.content.template === 'team' ? teamContentOf(text.content, ids) : contentOf(text.content, ids));
    const envelope: Envelope = {
      schema: 1, document: this.options.ids.row(documentList.name, text.document) as DocumentId, edition: text.edition, kind: document.Kind,
      organisation: this.idOf<OrganisationId>(organisations, document.Organisation), unit: this.idOf<UnitId>(unitList, document.Unit),
      post: this.idOf<PostId>(postList, document.Post), owner: this.idOf<RoleId>(roleList, document.Owner),
      employee: document.Employee === undefined ? undefined : this.person(document.Employee),
      authors: authors.map(author => this.person(author)),
      conditions: text.costs ? ['money'] : [], concerned: (text.concerned ?? []).map(unit => this.options.ids.row(unitList.name, unit) as UnitId),
      ...(text.agencies ? { agencies: text.agencies.map(agency => ids.row(organisations.name, agency) as OrganisationId) } : {}),
      changeSummary: text.change, content: digestOf(content), files: []
    };
    const submission = submissionOf(this.ground, envelope, at);
    if (submission.status !== 'ready') throw new RangeError(`${keyOf(text)} by ${by}: ${JSON.stringify(submission)}`);
    const hash: Digest = hashOf(envelope);
    const key = keyOf(text);
    const round = (this.standing.get(key)?.about.round ?? 0) + 1;
    return {
      key, text: { Envelope: canonicalEnvelope(envelope), Content: content },
      log: isRestricted({ kind: document.Kind }, dayInTallinn(new Date(at))) ? 'restricted' : 'open',
      act: {
        kind: 'submit', document: envelope.document, edition: text.edition, hash, round, envelope, route: submission.route, sealed: true,
        ...(mark === undefined ? {} : { package: mark })
      }
    };
  }
}

const keyOf = ({ document, edition }: ToldEdition): string => `${document} ${edition}`;

/** Without the cells of which nothing is said: the site gives none back for them. */
const stated = (draft: Draft<ListSchema>): Draft<ListSchema> =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as Draft<ListSchema>;
