/** A content type that every site collection has. */
export interface BuiltinType {
  readonly id: string;
  readonly names: { readonly en: string; readonly et: string };
  readonly group: keyof typeof typeGroups;
  readonly sealed?: boolean;
  /** Internal names of the site columns that it adds to its parent's. */
  readonly fields?: readonly string[];
}

export const typeGroups = {
  hidden: { en: '_Hidden', et: '_Hidden' },
  list: { en: 'List Content Types', et: 'Loendi sisutüübid' },
  document: { en: 'Document Content Types', et: 'Dokumendi sisutüübid' },
  folder: { en: 'Folder Content Types', et: 'Kausta sisutüübid' },
  group: { en: 'Group Work Content Types', et: 'Rühmatöö sisutüübid' },
  custom: { en: 'Custom Content Types', et: 'Kohandatud sisutüübid' }
} as const;

export const itemType = '0x01';
export const documentType = '0x0101';
export const sitePageType = '0x0101009D1CB255DA76424F860D91F20E6C4118';
export const folderType = '0x0120';

/** Parents before their children. Numbers are SharePoint's; a number begins with its parent's. */
export const builtinTypes: readonly BuiltinType[] = [
  { id: '0x', names: { en: 'System', et: 'Süsteem' }, group: 'hidden', sealed: true, fields: ['ContentType'] },
  { id: itemType, names: { en: 'Item', et: 'Üksus' }, group: 'list', fields: ['Title'] },
  { id: documentType, names: { en: 'Document', et: 'Dokument' }, group: 'document', fields: ['FileLeafRef'] },
  { id: '0x010101', names: { en: 'Form', et: 'Vorm' }, group: 'document' },
  { id: '0x010102', names: { en: 'Picture', et: 'Pilt' }, group: 'document', fields: ['Keywords'] },
  { id: '0x010105', names: { en: 'Master Page', et: 'Juhtleht' }, group: 'document' },
  { id: '0x010108', names: { en: 'Wiki Page', et: 'Vikileht' }, group: 'document' },
  { id: '0x010109', names: { en: 'Basic Page', et: 'Lihtne leht' }, group: 'document' },
  { id: sitePageType, names: { en: 'Site Page', et: 'Saidileht' }, group: 'document' },
  { id: '0x0102', names: { en: 'Event', et: 'Sündmus' }, group: 'list', fields: ['Location', 'Comments'] },
  { id: '0x0104', names: { en: 'Announcement', et: 'Teadaanne' }, group: 'list', fields: ['Body', 'Expires'] },
  { id: '0x0105', names: { en: 'Link', et: 'Link' }, group: 'list', fields: ['URL', 'Comments'] },
  {
    id: '0x0106', names: { en: 'Contact', et: 'Kontakt' }, group: 'list',
    fields: ['FirstName', 'Email', 'Company', 'JobTitle', 'WorkPhone', 'HomePhone', 'CellPhone', 'WorkAddress', 'WorkCity', 'WorkZip', 'WorkCountry', 'Comments']
  },
  { id: '0x0107', names: { en: 'Message', et: 'Sõnum' }, group: 'list', fields: ['Body'] },
  {
    id: '0x0108', names: { en: 'Task', et: 'Ülesanne' }, group: 'list',
    fields: ['Priority', 'Status', 'PercentComplete', 'AssignedTo', 'Body', 'StartDate', 'DueDate']
  },
  { id: folderType, names: { en: 'Folder', et: 'Kaust' }, group: 'folder', fields: ['FileLeafRef', 'Title'] }
];
