import { builtinFields } from './builtin';
import { type Field, newFieldProps } from './field';
import type { FieldType, Setting } from './kinds';

type Row = readonly [guid: string, name: string, type: FieldType, english: string, estonian: string, group: GroupName, settings?: Readonly<Record<string, Setting>>];

/** Groups of SharePoint's own site columns. */
const groups = {
  core: { en: 'Core Contact and Calendar Columns', et: 'Põhilised kontakti- ja kalendriveerud' },
  document: { en: 'Core Document Columns', et: 'Põhilised dokumendiveerud' },
  task: { en: 'Core Task and Issue Columns', et: 'Põhilised ülesande- ja probleemiveerud' },
  base: { en: 'Base Columns', et: 'Põhiveerud' }
} as const;

type GroupName = keyof typeof groups;

/** The better known of SharePoint's site columns; numbers, names and types are SharePoint's. */
const rows: readonly Row[] = [
  ['9da97a8a-1da5-4a77-98d3-4bc10456e700', 'Comments', 'Note', 'Comments', 'Kommentaarid', 'core', { NumberOfLines: 6 }],
  ['4a722dd4-d406-4356-93f9-2550b8f50dd0', 'FirstName', 'Text', 'First Name', 'Eesnimi', 'core'],
  ['038d1503-4629-40f6-adaf-b47d1ab2d4fe', 'Company', 'Text', 'Company', 'Ettevõte', 'core'],
  ['c4e0f350-52cc-4ede-904c-dd71a3d11f7d', 'JobTitle', 'Text', 'Job Title', 'Ametinimetus', 'core'],
  ['fce16b4c-fe53-4793-aaab-b4892e736d15', 'Email', 'Text', 'E-Mail', 'E-post', 'core'],
  ['fd630629-c165-4513-b43c-fdb16b86a14d', 'WorkPhone', 'Text', 'Business Phone', 'Töötelefon', 'core'],
  ['2ab923eb-9880-4b47-9965-ebf93ae15487', 'HomePhone', 'Text', 'Home Phone', 'Kodutelefon', 'core'],
  ['2a464df1-44c1-4851-949d-fcd270f0ccf2', 'CellPhone', 'Text', 'Mobile Number', 'Mobiilinumber', 'core'],
  ['fc2e188e-ba91-48c9-9dd3-16431afddd50', 'WorkAddress', 'Note', 'Address', 'Aadress', 'core', { NumberOfLines: 2 }],
  ['6ca7bd7f-b490-402e-af1b-2813cf087b1e', 'WorkCity', 'Text', 'City', 'Linn', 'core'],
  ['9a631556-3dac-49db-8d2f-fb033b0fdc24', 'WorkZip', 'Text', 'ZIP/Postal Code', 'Sihtnumber', 'core'],
  ['3f3a5c85-9d5a-4663-b925-8b68a678ea3a', 'WorkCountry', 'Text', 'Country/Region', 'Riik/regioon', 'core'],
  ['3c0e9e00-8fcc-479f-9d8d-3447cda34c5b', 'OtherAddressCountry', 'Text', 'Other Address Country/Region', 'Muu aadressi riik/regioon', 'core'],
  ['288f5f32-8462-4175-8f09-dd7ba29359a9', 'Location', 'Text', 'Location', 'Asukoht', 'core'],
  ['64cd368d-2f95-4bfc-a1f9-8d4324ecb007', 'StartDate', 'DateTime', 'Start Date', 'Alguskuupäev', 'task', { DisplayFormat: 0 }],
  ['cd21b4c2-6841-4f9e-a23a-738a65f99889', 'DueDate', 'DateTime', 'Due Date', 'Tähtaeg', 'task', { DisplayFormat: 0 }],
  ['53101f38-dd2e-458c-b245-0c236cc13d1a', 'AssignedTo', 'User', 'Assigned To', 'Kellele määratud', 'task'],
  ['a8eb573e-9e11-481a-a8c9-1104a54b2fbd', 'Priority', 'Choice', 'Priority', 'Prioriteet', 'task',
    { Choices: ['(1) High', '(2) Normal', '(3) Low'], DefaultValue: '(2) Normal' }],
  ['c15b34c3-ce7d-490a-b133-3f4de8801b76', 'Status', 'Choice', 'Task Status', 'Ülesande olek', 'task',
    { Choices: ['Not Started', 'In Progress', 'Completed', 'Deferred', 'Waiting on someone else'], DefaultValue: 'Not Started' }],
  ['d2311440-1ed6-46ea-b46d-daa643dc3886', 'PercentComplete', 'Number', '% Complete', 'Valmis (%)', 'task',
    { ShowAsPercentage: true, MinimumValue: 0, MaximumValue: 1 }],
  ['7662cd2c-f069-4dba-9e35-082cf976e170', 'Body', 'Note', 'Body', 'Sisu', 'base', { NumberOfLines: 15, RichText: true }],
  ['6a09e75b-8d17-4698-94a8-371eda1af1ac', 'Expires', 'DateTime', 'Expires', 'Aegub', 'base', { DisplayFormat: 0 }],
  ['c29e077d-f466-4d8e-8bbe-72b66c5f205c', 'URL', 'URL', 'URL', 'URL', 'base'],
  ['b66e9b50-a28e-469b-b1a0-af0e45486874', 'Keywords', 'Note', 'Keywords', 'Võtmesõnad', 'document', { NumberOfLines: 2 }],
  ['9ebcd900-9d05-46c8-8f4d-e46e87328844', 'Categories', 'Text', 'Categories', 'Kategooriad', 'base'],
  ['3f155110-a6a2-4d70-926c-94648101f0e8', 'Description', 'Note', 'Description', 'Kirjeldus', 'base', { NumberOfLines: 2 }]
];

/** The site columns that a new root web has: those of every list, then those that lists may take over. */
export const builtinSiteFields = (estonian: boolean): readonly Field[] => {
  const base = builtinFields(estonian);
  const language = estonian ? 'et' : 'en';
  return [...base, ...rows.map(([guid, name, type, english, translated, group, settings = {}], index): Field => ({
    guid, name, title: estonian ? translated : english, type, builtin: true, position: base.length + index,
    props: { ...newFieldProps(type, name, groups[group][language]), ...settings, StaticName: name }
  }))];
};
