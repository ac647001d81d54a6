import { attach, attachmentFolder } from '../files/attaching';
import type { File } from '../files/places';
import { deleteFile, recycleFile } from '../files/removing';
import { needToOpen, saveContent } from '../files/saving';
import { errors } from '../errors';
import type { Call } from '../site';
import { readContent } from '../store/contents';
import { attachedTo, type Document, documentAt } from '../store/documents';
import { itemLink } from '../items/reading';
import { webById } from '../store/webs';
import { countAttachments } from '../files/attaching';
import type { Arguments } from './arguments';
import { collection } from './collection';
import { resourcePath } from './complexes';
import type { ListItem } from './items';
import { action, done, entity, entityShape, type Kind, type Reply, type Resource, valueReply } from './tree';

interface Attachment { readonly item: ListItem; readonly document: Document }

const path = ({ document }: Attachment): string => `${document.dir}/${document.leaf}`;

const fileOf = (call: Call, { item: { list, row }, document }: Attachment): Extract<File, { is: 'loose' }> => {
  const web = webById(call.site.db, list.web);
  if (!web) throw errors.webMissing();
  return { is: 'loose', web, list, row, document };
};

const save = (call: Call, attachment: Attachment): Reply => {
  saveContent(call, fileOf(call, attachment), call.bytes);
  countAttachments(call, attachment.item.list, attachment.item.row);
  return { status: 204 };
};

const content = (attachment: Attachment): Resource => ({
  name: '$value',
  child: () => undefined,
  download: call => {
    needToOpen(call, fileOf(call, attachment));
    return { status: 200, raw: { type: 'application/octet-stream', bytes: readContent(call.site.db, attachment.document.content) } };
  },
  create: call => save(call, attachment),
  update: call => save(call, attachment)
});

const recycle = (attachment: Attachment): Resource => ({
  ...action('RecycleObject', call => valueReply('RecycleObject', 'Edm.Guid', recycleFile(call, fileOf(call, attachment)))),
  // PnPjs sends DELETE in X-HTTP-Method.
  remove: call => valueReply('RecycleObject', 'Edm.Guid', recycleFile(call, fileOf(call, attachment)))
});

const attachmentKind: Kind<Attachment> = {
  type: 'SP.Attachment',
  set: 'Attachments',
  link: ({ item: { list, row }, document }) => `${itemLink(list, row.id)}/AttachmentFiles('${encodeURIComponent(document.leaf.replace(/'/g, "''"))}')`,
  properties: {
    FileName: { of: ({ document }) => document.leaf },
    FileNameAsPath: { of: ({ document }) => resourcePath(document.leaf) },
    ServerRelativePath: { of: attachment => resourcePath(path(attachment)) },
    ServerRelativeUrl: { of: path }
  },
  children: {},
  methods: {
    '$value': content,
    DeleteObject: attachment => action('DeleteObject', call => {
      deleteFile(call, fileOf(call, attachment));
      return done;
    }),
    RecycleObject: recycle
  },
  remove: (attachment, call) => deleteFile(call, fileOf(call, attachment))
};

const named = (call: Call, item: ListItem, name: string): Attachment => {
  const full = `${attachmentFolder(item.list, item.row.id)}/${name}`;
  const document = documentAt(call.site.db, full);
  if (document?.item !== item.row.id) throw errors.fileMissing(full);
  return { item, document };
};

const adding = (name: string, item: ListItem, nameOf: (args: Arguments) => string): ((args: Arguments) => Resource) => args => action(name, call => {
  const document = attach(call, item.list, item.row, nameOf(args.ofAddress), call.bytes);
  return { status: 200, shape: entityShape(attachmentKind, { item, document }, call, call.query) };
});

/** `AttachmentFiles` of an item, or with a name in parentheses one of them. */
export const attachmentsOf = (item: ListItem): Resource => collection<Attachment>({
  kind: attachmentKind,
  all: call => attachedTo(call.site.db, item.list.id, item.row.id).map(document => ({ item, document })),
  key: (args, call) => named(call, item, args.text('fileName', 0)),
  methods: {
    Add: adding('Add', item, args => args.text('FileName', 0)),
    AddUsingPath: adding('AddUsingPath', item, args => args.text('DecodedUrl', 0)),
    GetByFileName: (args, call) => entity(attachmentKind, named(call, item, args.text('fileName', 0))),
    GetByFileNameAsPath: (args, call) => entity(attachmentKind, named(call, item, args.text('DecodedUrl', 0)))
  }
});
