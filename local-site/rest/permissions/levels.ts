import { allRights, type Mask, maskOf, type Right } from './rights';

/** A permission level that every new site has. */
export interface BuiltinLevel {
  readonly id: number;
  readonly names: { readonly et: string; readonly en: string };
  readonly description: { readonly et: string; readonly en: string };
  /** `SP.RoleType`. */
  readonly kind: number;
  readonly order: number;
  readonly hidden: boolean;
  readonly mask: Mask;
}

const limited: readonly Right[] = ['ViewFormPages', 'Open', 'BrowseUserInfo', 'UseClientIntegration', 'UseRemoteAPIs'];
const read: readonly Right[] = [...limited, 'ViewListItems', 'OpenItems', 'ViewVersions', 'ViewPages', 'CreateSSCSite', 'CreateAlerts'];
const contribute: readonly Right[] = [...read, 'AddListItems', 'EditListItems', 'DeleteListItems', 'DeleteVersions', 'ManagePersonalViews',
  'BrowseDirectories', 'AddDelPrivateWebParts', 'UpdatePersonalWebParts', 'EditMyUserInfo'];
const edit: readonly Right[] = [...contribute, 'ManageLists'];
const design: readonly Right[] = [...edit, 'ApproveItems', 'CancelCheckout', 'AddAndCustomizePages', 'ApplyThemeAndBorder', 'ApplyStyleSheets'];

export const fullControl = 1073741829;
export const limitedAccess = 1073741825;

export const builtinLevels: readonly BuiltinLevel[] = [
  {
    id: fullControl, kind: 5, order: 1, hidden: false, mask: allRights,
    names: { et: 'Täielik kontroll', en: 'Full Control' },
    description: { et: 'Omab täielikku kontrolli.', en: 'Has full control.' }
  },
  {
    id: 1073741828, kind: 4, order: 32, hidden: false, mask: maskOf(...design),
    names: { et: 'Kujundamine', en: 'Design' },
    description: { et: 'Saab vaadata, lisada, värskendada, kustutada, kinnitada ja kohandada.', en: 'Can view, add, update, delete, approve, and customize.' }
  },
  {
    id: 1073741830, kind: 6, order: 48, hidden: false, mask: maskOf(...edit),
    names: { et: 'Redigeerimine', en: 'Edit' },
    description: {
      et: 'Saab lisada, redigeerida ja kustutada loendeid; saab vaadata, lisada, värskendada ja kustutada loendiüksusi ja dokumente.',
      en: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.'
    }
  },
  {
    id: 1073741827, kind: 3, order: 64, hidden: false, mask: maskOf(...contribute),
    names: { et: 'Kaastöö', en: 'Contribute' },
    description: {
      et: 'Saab vaadata, lisada, värskendada ja kustutada loendiüksusi ja dokumente.',
      en: 'Can view, add, update, and delete list items and documents.'
    }
  },
  {
    id: 1073741826, kind: 2, order: 128, hidden: false, mask: maskOf(...read),
    names: { et: 'Lugemine', en: 'Read' },
    description: { et: 'Saab vaadata lehti ja loendiüksusi ning alla laadida dokumente.', en: 'Can view pages and list items and download documents.' }
  },
  {
    id: limitedAccess, kind: 1, order: 160, hidden: true, mask: maskOf(...limited),
    names: { et: 'Piiratud juurdepääs', en: 'Limited Access' },
    description: {
      et: 'Saab vaadata kindlaid loendeid, dokumenditeeke, loendiüksusi, kaustu või dokumente, kui on antud õigused.',
      en: 'Can view specific lists, document libraries, list items, folders, or documents when given permissions.'
    }
  }
];
