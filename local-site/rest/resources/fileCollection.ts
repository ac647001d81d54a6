import { errors } from '../errors';
import { findFile, findFolder, filesIn, fullPath, isTaken } from '../files/lookup';
import { freeName } from '../files/names';
import { type File, type Folder, pathOfFolder } from '../files/places';
import { addFile } from '../files/saving';
import { templateContent } from '../files/templates';
import type { Call } from '../site';
import { splitPath } from '../store/documents';
import { absent } from './absent';
import type { Arguments } from './arguments';
import { collection } from './collection';
import { fileKind, fileResource } from './files';
import { action, entityShape, type Reply, type Resource } from './tree';

const inFolder = (folder: Folder, path: string): string => path.startsWith('/') ? fullPath(folder.web, path) : `${pathOfFolder(folder)}/${path}`;

const member = (call: Call, folder: Folder, path: string): Resource => {
  const full = inFolder(folder, path);
  const file = findFile(call, full);
  return file ? fileResource(file) : absent('SP.File', 'Files', errors.fileMissing(full));
};

const fileReply = (call: Call, file: File): Reply => ({ status: 200, shape: entityShape(fileKind, file, call, call.query) });

interface Upload { readonly bytes: Uint8Array; readonly overwrite: boolean; readonly unique: boolean }

const save = (call: Call, folder: Folder, path: string, { bytes, overwrite, unique }: Upload): Reply => {
  const { dir, leaf } = splitPath(inFolder(folder, path));
  const into = findFolder(call, dir);
  if (!into) throw errors.folderMissing();
  const name = unique && !overwrite ? freeName(leaf, candidate => isTaken(call, into, candidate)) : leaf;
  return fileReply(call, addFile(call, into, name, bytes, overwrite));
};

/** The body is the file, whatever its content type says; so arguments are those of the address. */
const adding = (name: string, parameter: string, folder: Folder): ((args: Arguments) => Resource) => ({ ofAddress }) => action(name, call => save(call, folder, ofAddress.text(parameter, 0), {
  bytes: call.bytes, overwrite: ofAddress.truth('overwrite', undefined, false), unique: ofAddress.truth('ensureUniqueFileName', undefined, false)
}));

/** `Files` of a folder, or with a name in parentheses one of them. */
export const filesOf = (folder: Folder, args: Arguments, call: Call): Resource => {
  if (args.given && args.count > 0) return member(call, folder, args.text('url', 0));
  return collection<File>({
    kind: fileKind,
    all: inner => filesIn(inner, folder),
    methods: {
      Add: adding('Add', 'url', folder),
      AddUsingPath: adding('AddUsingPath', 'decodedUrl', folder),
      AddTemplateFile: keys => action('AddTemplateFile', inner => save(inner, folder, keys.text('urlOfFile', 0), {
        bytes: templateContent(keys.number('templateFileType', 1)), overwrite: false, unique: false
      })),
      GetByUrl: (keys, inner) => member(inner, folder, keys.text('url', 0)),
      GetByPath: (keys, inner) => member(inner, folder, keys.text('DecodedUrl', 0))
    }
  });
};
