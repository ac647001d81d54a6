import { errors } from '../errors';
import { deleteFile } from '../files/removing';
import { type File, guidOfFile } from '../files/places';
import { needFileRight, saveContent } from '../files/saving';
import { needWritable } from '../files/versioning';
import type { Call } from '../site';
import { addPart, endUpload, type Upload, uploadedBytes, uploadOf } from '../store/uploads';
import type { Arguments } from './arguments';
import { given } from './given';
import { action, type Child, nothing, type Reply, valueReply } from './tree';

const uploadId = (args: Arguments): string => given.guid(args.ofAddress.text('uploadId', 0));

const unknown = (id: string): Error => errors.invalidArgument(`There is no upload session ${id} for the file.`);

const sessionOf = (call: Call, file: File, id: string): Upload => {
  const upload = uploadOf(call.site.db, id);
  if (upload?.owner !== guidOfFile(file) || upload.user !== call.me.id) throw unknown(id);
  return upload;
};

const needToWrite = (call: Call, file: File): void => {
  needFileRight(call, file, 'EditListItems');
  if (file.is === 'row') needWritable(call, file.list, file.row);
};

/** The parts come one after the other: each begins where the last one ended. */
const needOffset = (args: Arguments, size: number): void => {
  const offset = args.ofAddress.number('fileOffset', 1);
  if (offset !== size) throw errors.invalidArgument(`The upload has ${size} bytes so far; the part begins at ${offset}.`);
};

const sizeReply = (name: string, size: number): Reply => valueReply(name, 'Edm.Int64', String(size));

/**
 * A file that is sent in parts: `StartUpload`, `ContinueUpload` as often as needed, `FinishUpload`; each answers how many bytes are
 * there, the last one the file. The file has its old content until the last part is here.
 */
export const uploads = (answer: (saved: File) => (call: Call) => Reply): Readonly<Record<string, Child<File>>> => ({
  StartUpload: (file, args) => action('StartUpload', call => {
    needToWrite(call, file);
    const id = uploadId(args);
    endUpload(call.site.db, id);
    addPart(call.site.db, id, guidOfFile(file), call.me.id, 0, call.bytes);
    return sizeReply('StartUpload', call.bytes.length);
  }),
  ContinueUpload: (file, args) => action('ContinueUpload', call => {
    needToWrite(call, file);
    const id = uploadId(args);
    const { size, parts } = sessionOf(call, file, id);
    needOffset(args, size);
    addPart(call.site.db, id, guidOfFile(file), call.me.id, parts, call.bytes);
    return sizeReply('ContinueUpload', size + call.bytes.length);
  }),
  FinishUpload: (file, args) => action('FinishUpload', call => {
    const id = uploadId(args);
    const { size } = sessionOf(call, file, id);
    needOffset(args, size);
    const saved = saveContent(call, file, Buffer.concat([uploadedBytes(call.site.db, id), call.bytes]));
    endUpload(call.site.db, id);
    return answer(saved)(call);
  }),
  CancelUpload: (file, args) => action('CancelUpload', call => {
    const id = uploadId(args);
    sessionOf(call, file, id);
    endUpload(call.site.db, id);
    // A file that was only the place for this upload goes with it.
    if (file.is === 'row' && file.row.size === 0 && file.row.version === 1) deleteFile(call, file);
    return nothing('CancelUpload');
  })
});
