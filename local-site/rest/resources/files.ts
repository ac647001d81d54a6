import { errors } from '../errors';
import { checkEtag } from '../items/etag';
import { versionLabel } from '../items/systemProperties';
import { copyFile, destinationAt, moveFile, type TransferOptions } from '../files/transfer';
import { approve, deny, publish, unpublish } from '../files/publishing';
import { checkIn, type CheckInType, checkInTypes, checkOut, undoCheckOut } from '../files/checkOut';
import { shownRow } from '../files/drafts';
import { fullPath } from '../files/lookup';
import { type File, guidOfFile, nameOfFile, pathOfFile } from '../files/places';
import { deleteFile, recycleFile } from '../files/removing';
import { needToOpen, saveContent } from '../files/saving';
import type { ItemRow } from '../items/table';
import type { Call } from '../site';
import { readContent } from '../store/contents';
import type { List } from '../store/lists';
import { userById } from '../store/principals';
import type { Arguments } from './arguments';
import { resourcePath } from './complexes';
import { fileVersionsOf } from './fileVersions';
import { given } from './given';
import { itemResource } from './items';
import { propertyValues, timesOf } from './propertyValues';
import { action, type Child, done, entity, entityShape, type Kind, nothing, type Property, type Reply, type Resource, valueReply } from './tree';
import { uploads } from './uploads';
import { userKind, userWithId } from './users';

const quoted = (path: string): string => encodeURI(path.replace(/'/g, "''")).replace(/#/g, '%23');

export const fileLink = (file: File): string => `Web/GetFileByServerRelativePath(decodedurl='${quoted(pathOfFile(file))}')`;

/** What a document in a library has; a file outside of lists is always version 1.0 and checked in. */
type Facts = Pick<ItemRow, 'version' | 'ui_version' | 'level' | 'checked_out' | 'check_in_note' | 'size' | 'content' | 'created' | 'modified' | 'author' | 'editor'>
  & { readonly title: string | null };

const ofRow = (row: ItemRow): Facts => ({ ...row, title: typeof row.f_Title === 'string' ? row.f_Title : '' });

const factsOf = (file: File, call: Call): Facts => file.is === 'row' ? ofRow(shownRow(call, file.list, file.row) ?? file.row)
  : { ...file.document, ui_version: 512, level: 1, checked_out: null, check_in_note: null, title: '' };

const fact = (of: (facts: Facts) => string | number | boolean | null): Property<File> => ({ of: (file, call) => of(factsOf(file, call)) });

const bracedGuid = (file: File): string => `{${guidOfFile(file).toUpperCase()}}`;

const isOffice = (file: File): boolean => /\.(docx?|xlsx?|pptx?|docm|xlsm|pptm|one|vsdx?)$/i.test(nameOfFile(file));

/** The address that Office opens, with the file's number, so that it follows a renamed file. */
const linkingAddress = (file: File, { site }: Call, encode: (path: string) => string): string =>
  `${site.origin}${encode(pathOfFile(file))}?d=w${guidOfFile(file).replace(/-/g, '')}`;

const nobody = (name: string): Resource => ({ name, child: () => undefined, read: () => ({ is: 'nothing', name }) });

const person = (name: string, of: (facts: Facts) => number | null): Child<File> => (file, _args, call) => {
  const id = of(factsOf(file, call));
  return id === null ? nobody(name) : entity(userKind, userWithId(call, id));
};

/** The row of a document; check-outs and approvals are for those only. */
const document = (file: File): { readonly list: List; readonly row: ItemRow } => {
  if (file.is !== 'row' || file.list.baseType !== 1) throw errors.operationFailed('This is possible only for files in document libraries.');
  return file;
};

const note = (args: Arguments): string => {
  const text = args.optionalText('comment', 0) ?? '';
  if (text.length > 1023) throw errors.invalidArgument('The comment is longer than 1023 characters.');
  return text;
};

const step = (name: string, take: (call: Call, list: List, row: ItemRow, args: Arguments) => unknown): Child<File> => (file, args) => action(name, call => {
  const { list, row } = document(file);
  take(call, list, row, args);
  return nothing(name);
});

const checkInType = (args: Arguments): CheckInType => {
  const wanted = args.optionalText('checkInType', 1) ?? '1';
  const named = Object.entries(checkInTypes).find(([name, number]) => String(number) === wanted || `${name}checkin` === wanted.toLowerCase());
  if (!named) throw errors.invalidArgument(`The check-in type '${wanted}' is not known.`);
  return named[1];
};

const transfer = (overwrite: boolean, more: Partial<TransferOptions> = {}): TransferOptions =>
  ({ meeting: overwrite ? 'overwrite' : 'refuse', keepsEditor: false, resetsAuthor: true, ...more });

/** `SP.MoveOperations`. */
const moveFlags = { overwrite: 1, retainEditor: 2048 } as const;

const move = (name: string, parameter: string): Child<File> => (file, args) => action(name, call => {
  const flags = Number(args.optionalText('flags', 1) ?? args.optionalText('moveOperations', 1) ?? 0);
  moveFile(call, file, destinationAt(call, fullPath(call.web, args.text(parameter, 0))),
    transfer((flags & moveFlags.overwrite) !== 0, { keepsEditor: (flags & moveFlags.retainEditor) !== 0 }));
  return nothing(name);
});

const copy = (name: string, parameter: string): Child<File> => (file, args) => action(name, call => {
  copyFile(call, file, destinationAt(call, fullPath(call.web, args.text(parameter, 0))), transfer(args.truth('bOverWrite', 1, false)));
  return nothing(name);
});

const versionOf = (file: File): number => file.is === 'row' ? file.row.version : file.document.version;

const etag = (file: File): string => `"${bracedGuid(file)},${versionOf(file)}"`;

/** The bytes behind a file, to be read and replaced. */
const content = (file: File): Resource => ({
  name: '$value',
  child: () => undefined,
  download: call => {
    needToOpen(call, file);
    return { status: 200, raw: { type: 'application/octet-stream', bytes: readContent(call.site.db, factsOf(file, call).content) }, headers: { ETag: etag(file) } };
  },
  create: call => save(call, file),
  update: call => save(call, file)
});

const save = (call: Call, file: File): Reply => {
  checkEtag(call.headers, etag(file));
  return { status: 204, headers: { ETag: etag(saveContent(call, file, call.bytes)) } };
};

const remove = (file: File, call: Call): void => deleteFile(call, file);

const undo: Child<File> = file => action('UndoCheckOut', call => {
  const { list, row } = document(file);
  if (!undoCheckOut(call, list, row)) deleteFile(call, { ...file, row: { ...row, checked_out: null } } as File);
  return nothing('UndoCheckOut');
});

export const fileKind: Kind<File> = {
  type: 'SP.File',
  set: 'Files',
  link: fileLink,
  etag,
  properties: {
    CheckInComment: fact(({ check_in_note }) => check_in_note ?? ''),
    /** 0: checked out, 2: not (`SP.CheckOutType`). */
    CheckOutType: fact(({ checked_out }) => checked_out === null ? 2 : 0),
    ContentTag: { of: (file, call) => `${bracedGuid(file)},${versionOf(file)},${factsOf(file, call).content ?? 0}` },
    CustomizedPageStatus: { of: () => 0 },
    ETag: { of: etag },
    Exists: { of: () => true },
    ExistsAllowThrowForPolicyFailures: { of: () => true },
    ExistsWithException: { of: () => true },
    IrmEnabled: { of: () => false },
    Length: fact(({ size }) => String(size ?? 0)),
    Level: fact(({ level }) => level),
    LinkingUri: { of: (file, call) => isOffice(file) ? linkingAddress(file, call, quoted) : null },
    LinkingUrl: { of: (file, call) => isOffice(file) ? linkingAddress(file, call, path => path) : '' },
    MajorVersion: fact(({ ui_version }) => Math.floor(ui_version / 512)),
    MinorVersion: fact(({ ui_version }) => ui_version % 512),
    Name: { of: nameOfFile },
    ServerRelativeUrl: { of: pathOfFile },
    TimeCreated: fact(({ created }) => created),
    TimeLastModified: fact(({ modified }) => modified),
    Title: fact(({ title }) => title),
    UIVersion: fact(({ ui_version }) => ui_version),
    UIVersionLabel: fact(({ ui_version }) => versionLabel(ui_version)),
    UniqueId: { of: guidOfFile },
    ServerRelativePath: { asked: true, of: file => resourcePath(pathOfFile(file)) },
    ListId: { asked: true, of: file => file.list?.guid ?? '00000000-0000-0000-0000-000000000000' },
    SiteId: { asked: true, of: (_file, { site }) => site.guid },
    WebId: { asked: true, of: file => file.web.guid }
  },
  children: {
    Author: person('Author', ({ author }) => author),
    CheckedOutByUser: person('CheckedOutByUser', ({ checked_out }) => checked_out),
    ListItemAllFields: file => file.is === 'row' ? itemResource(file) : nobody('ListItemAllFields'),
    // Nobody opens files here with Office, whose locks these are.
    LockedByUser: () => nobody('LockedByUser'),
    ModifiedBy: person('ModifiedBy', ({ editor }) => editor),
    Properties: (file, _args, call) => propertyValues(fileLink(file), call, guidOfFile(file), {
      vti_x005f_filesize: factsOf(file, call).size ?? 0, ...timesOf(factsOf(file, call)), vti_x005f_etag: etag(file),
      vti_x005f_author: userById(call.site.db, factsOf(file, call).author)?.login ?? '', vti_x005f_modifiedby: userById(call.site.db, factsOf(file, call).editor)?.login ?? ''
    }),
    Versions: (file, args, call) => fileVersionsOf(file, fileLink(file), args, call)
  },
  methods: {
    '$value': content,
    OpenBinaryStream: content,
    SaveBinaryStream: file => action('SaveBinaryStream', call => ({ ...save(call, file), status: 200 })),
    Approve: step('Approve', (call, list, row, args) => approve(call, list, row, note(args))),
    CheckIn: step('CheckIn', (call, list, row, args) => checkIn(call, list, row, checkInType(args), note(args))),
    CheckOut: step('CheckOut', checkOut),
    CopyTo: copy('CopyTo', 'strNewUrl'),
    CopyToUsingPath: copy('CopyToUsingPath', 'DecodedUrl'),
    DeleteObject: file => action('DeleteObject', call => {
      remove(file, call);
      return done;
    }),
    DeleteWithParameters: (file, args) => action('DeleteWithParameters', call => {
      const { ETagMatch: match } = given.object(args.body('parameters') ?? {});
      if (match !== undefined && match !== null) checkEtag({ 'if-match': given.text(match) }, etag(file));
      remove(file, call);
      return nothing('DeleteWithParameters');
    }),
    Deny: step('Deny', (call, list, row, args) => deny(call, list, row, note(args))),
    MoveTo: move('MoveTo', 'newUrl'),
    MoveToUsingPath: move('MoveToUsingPath', 'DecodedUrl'),
    Publish: step('Publish', (call, list, row, args) => publish(call, list, row, note(args))),
    Recycle: file => action('Recycle', call => valueReply('Recycle', 'Edm.Guid', recycleFile(call, file))),
    RecycleWithParameters: file => action('RecycleWithParameters', call => valueReply('RecycleWithParameters', 'Edm.Guid', recycleFile(call, file))),
    UndoCheckOut: undo,
    UnPublish: step('UnPublish', (call, list, row, args) => unpublish(call, list, row, note(args))),
    ...uploads(saved => call => ({ status: 200, shape: entityShape(fileKind, saved, call, call.query) }))
  },
  remove
};

export const fileResource = (file: File): Resource => entity(fileKind, file);

