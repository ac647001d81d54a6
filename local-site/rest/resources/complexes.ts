import { complex, type Complex } from '../odata/shape';
import { halves, type Mask } from '../permissions/rights';

export const basePermissions = (mask: Mask): Complex => complex('SP.BasePermissions', halves(mask));

export const resourcePath = (path: string): Complex => complex('SP.ResourcePath', { DecodedUrl: path });

export const contentTypeId = (id: string): Complex => complex('SP.ContentTypeId', { StringValue: id });
