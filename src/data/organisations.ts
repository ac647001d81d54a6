import type { OrganisationId, PostId, UnitId } from '../domain/identity';
import type { Organisation, Post, Unit } from '../domain/people/structure';
import type { organisations, posts, units } from './schema';
import type { Row } from './schema/list';
import { validityOf } from './validity';

export const toOrganisation = (row: Row<typeof organisations>): Organisation => ({
  id: row.stamp.id as OrganisationId,
  name: row.Title,
  shortName: row.ShortName,
  kind: row.Kind,
  validity: validityOf(row),
  sample: row.Sample
});

export const toUnit = (row: Row<typeof units>): Unit => ({
  id: row.stamp.id as UnitId,
  name: row.Title,
  shortName: row.ShortName,
  kind: row.Kind,
  organisation: row.Organisation as OrganisationId,
  parent: row.Parent as UnitId | undefined,
  validity: validityOf(row),
  sample: row.Sample
});

export const toPost = (row: Row<typeof posts>): Post => ({
  id: row.stamp.id as PostId,
  name: row.Title,
  unit: row.Unit as UnitId | undefined,
  organisation: row.Organisation as OrganisationId | undefined,
  manager: row.Manager as PostId | undefined,
  seats: row.Seats ?? 1,
  aliases: (row.Aliases ?? '').split('\n').map(alias => alias.trim()).filter(Boolean),
  validity: validityOf(row),
  sample: row.Sample
});
