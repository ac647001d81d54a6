import type { SPFI } from '@pnp/sp';
import { mayProvision, type BasePermissions } from './rights';

/** Whether whoever looks may create the lists: asked only where they are missing, so it is no part of what every page reads. */
export const mayCreateLists = async (sp: SPFI): Promise<boolean> => {
  const { EffectiveBasePermissions } =
    await sp.web.select('EffectiveBasePermissions')<{ readonly EffectiveBasePermissions: BasePermissions }>();
  return mayProvision(EffectiveBasePermissions);
};
