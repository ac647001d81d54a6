import { complex, type Complex } from '../odata/shape';
import { halves, type Mask } from '../permissions/rights';

export const basePermissions = (mask: Mask): Complex => complex('SP.BasePermissions', halves(mask));

export const resourcePath = (path: string): Complex => complex('SP.ResourcePath', { DecodedUrl: path });

/** Ticks of .NET: tenths of microseconds since the year 1. */
const ticks = (iso: string): bigint => BigInt(Date.parse(iso)) * 10_000n + 621_355_968_000_000_000n;

/** `1;<scope>;<id>;<ticks>;<number>`: scope 2 is a web, 3 a list. */
export const changeToken = (scope: 2 | 3, guid: string, modified: string, revision: number): Complex =>
  complex('SP.ChangeToken', { StringValue: `1;${scope};${guid};${ticks(modified)};${revision}` });

export const contentTypeId = (id: string): Complex => complex('SP.ContentTypeId', { StringValue: id });
