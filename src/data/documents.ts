import { parseCode } from '../domain/documents/code';
import type { AccessRestriction, Edition, ListedProcess, ManagedDocument, SupportService } from '../domain/documents/document';
import type {
  DocumentId, EditionId, ListedProcessId, OrganisationId, PostId, RoleId, SupportServiceId, UnitId
} from '../domain/identity';
import type { documents, editions, listedProcesses, supportServices } from './schema';
import type { Row } from './schema/list';
import { validityOf } from './validity';

/** domain.md: "12 months unless said otherwise". */
const USUAL_REVIEW_CYCLE = 12;

const restrictionOf = (row: Row<typeof documents>): AccessRestriction | undefined =>
  row.RestrictionMark === undefined ? undefined : {
    mark: row.RestrictionMark,
    basis: row.RestrictionBasis,
    validity: { from: row.RestrictionFrom, until: row.RestrictionUntil },
    holder: row.InformationHolder
  };

export const toDocument = (row: Row<typeof documents>): ManagedDocument => ({
  id: row.stamp.id as DocumentId,
  code: row.Code === undefined ? undefined : parseCode(row.Code),
  title: row.Title,
  otherTitle: row.OtherTitle,
  kind: row.Kind,
  stage: row.Stage,
  parent: row.Parent as DocumentId | undefined,
  mergedInto: row.MergedInto as DocumentId | undefined,
  owner: row.Owner as RoleId | undefined,
  organisation: row.Organisation as OrganisationId | undefined,
  unit: row.Unit as UnitId | undefined,
  post: row.Post as PostId | undefined,
  employee: row.Employee?.id,
  reviewCycle: row.ReviewCycle ?? USUAL_REVIEW_CYCLE,
  restriction: restrictionOf(row),
  original: row.Original,
  sample: row.Sample
});

export const toEdition = (row: Row<typeof editions>): Edition => ({
  id: row.stamp.id as EditionId,
  document: row.Document as DocumentId,
  number: row.Number,
  changeSummary: row.ChangeSummary,
  file: row.File,
  validity: validityOf(row),
  order: row.OrderNumber === undefined ? undefined : {
    number: row.OrderNumber, date: row.OrderDate, annex: row.OrderAnnex, link: row.OrderLink
  },
  involved: row.Involved,
  sample: row.Sample
});

export const toSupportService = (row: Row<typeof supportServices>): SupportService => ({
  id: row.stamp.id as SupportServiceId,
  name: row.Title,
  purpose: row.Purpose,
  order: row.Position,
  sample: row.Sample
});

export const toListedProcess = (row: Row<typeof listedProcesses>): ListedProcess => ({
  id: row.stamp.id as ListedProcessId,
  supportService: row.SupportService as SupportServiceId,
  document: row.Document as DocumentId,
  order: row.Position,
  part: row.PartTitle === undefined ? undefined : { title: row.PartTitle, owner: row.PartOwner as RoleId | undefined }
});
