import { errors } from '../errors';
import { findFile, findFolder, fullPath } from '../files/lookup';
import { copyFile, copyFolder, destinationAt, moveFile, moveFolder, type Destination, type TransferOptions } from '../files/transfer';
import type { File, Folder } from '../files/places';
import type { Call } from '../site';
import type { Arguments } from './arguments';
import { decodedPath } from './folders';
import { given } from './given';
import { action, nothing, type Resource } from './tree';

/** A path or absolute address on this site; another host cannot be reached from here. */
const pathOf = (call: Call, address: string): string => {
  if (/^https?:/i.test(address) && new URL(address).host !== new URL(call.site.origin).host) {
    throw errors.notImplemented('moving and copying to another host');
  }
  return fullPath(call.web, address);
};

/** `SP.MoveCopyOptions`; names that are not sent have SharePoint's defaults. */
const optionsIn = (args: Arguments, overwrite: boolean): TransferOptions => {
  const options = args.body('options');
  const sent = options === undefined || options === null ? {} : given.object(options);
  return {
    meeting: sent.KeepBoth === true ? 'keepBoth' : overwrite ? 'overwrite' : 'refuse',
    keepsEditor: sent.RetainEditorAndModifiedOnMove === true,
    resetsAuthor: sent.ResetAuthorAndCreatedOnCopy === true
  };
};

type Names = readonly [source: string, destination: string, read: (value: unknown) => string];
const byPath: Names = ['srcPath', 'destPath', decodedPath];
const byUrl: Names = ['srcUrl', 'destUrl', given.text];

type Transfer<T> = (call: Call, thing: T, to: Destination, options: TransferOptions) => unknown;

const ends = (call: Call, args: Arguments, [source, destination, read]: Names): { readonly from: string; readonly to: Destination } =>
  ({ from: pathOf(call, read(args.body(source))), to: destinationAt(call, pathOf(call, read(args.body(destination)))) });

const ofFile = (name: string, names: Names, transfer: Transfer<File>): ((args: Arguments) => Resource) => args => action(name, call => {
  const { from, to } = ends(call, args, names);
  const file = findFile(call, from);
  if (!file) throw errors.fileMissing(from);
  transfer(call, file, to, optionsIn(args, args.truth('overwrite', 0, false)));
  return nothing(name);
});

const ofFolder = (name: string, names: Names, transfer: Transfer<Folder>): ((args: Arguments) => Resource) => args => action(name, call => {
  const { from, to } = ends(call, args, names);
  const folder = findFolder(call, from);
  if (!folder) throw errors.folderMissing();
  transfer(call, folder, to, optionsIn(args, false));
  return nothing(name);
});

/** `SP.MoveCopyUtil`: moving and copying between any two folders of the site. */
export const moveCopy: Readonly<Record<string, (args: Arguments) => Resource>> = {
  'SP.MoveCopyUtil.CopyFile': ofFile('CopyFile', byUrl, copyFile),
  'SP.MoveCopyUtil.CopyFileByPath': ofFile('CopyFileByPath', byPath, copyFile),
  'SP.MoveCopyUtil.CopyFolder': ofFolder('CopyFolder', byUrl, copyFolder),
  'SP.MoveCopyUtil.CopyFolderByPath': ofFolder('CopyFolderByPath', byPath, copyFolder),
  'SP.MoveCopyUtil.MoveFile': ofFile('MoveFile', byUrl, moveFile),
  'SP.MoveCopyUtil.MoveFileByPath': ofFile('MoveFileByPath', byPath, moveFile),
  'SP.MoveCopyUtil.MoveFolder': ofFolder('MoveFolder', byUrl, moveFolder),
  'SP.MoveCopyUtil.MoveFolderByPath': ofFolder('MoveFolderByPath', byPath, moveFolder)
};
