import { randomUUID } from 'node:crypto';
import { errors } from '../errors';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import type { List } from '../store/lists';
import { collection } from './collection';
import { given } from './given';
import { action, done, entity, entityShape, type Kind, type Resource } from './tree';

/** Code that SharePoint runs when something happens in a list. Here only the one for column defaults by folder has an effect. */
interface EventReceiver {
  readonly guid: string;
  readonly owner: string;
  readonly name: string;
  readonly type: number;
  readonly sequence: number;
  readonly synchronization: number;
  readonly assembly: string | null;
  readonly class: string | null;
  readonly url: string | null;
}

type Received = { readonly list: List; readonly receiver: EventReceiver };

const manage = (call: Call, list: List): void => needRight(call.site.access, call.me, call.site.access.listScope(list), 'ManageLists');

const kind: Kind<Received> = {
  type: 'SP.EventReceiverDefinition',
  set: 'EventReceiverDefinitions',
  link: ({ list, receiver }) => `Web/Lists(guid'${list.guid}')/EventReceivers(guid'${receiver.guid}')`,
  properties: {
    EventType: { of: ({ receiver }) => receiver.type },
    ReceiverAssembly: { of: ({ receiver }) => receiver.assembly },
    ReceiverClass: { of: ({ receiver }) => receiver.class },
    ReceiverId: { of: ({ receiver }) => receiver.guid },
    ReceiverName: { of: ({ receiver }) => receiver.name },
    ReceiverUrl: { of: ({ receiver }) => receiver.url },
    SequenceNumber: { of: ({ receiver }) => receiver.sequence },
    Synchronization: { of: ({ receiver }) => receiver.synchronization }
  },
  children: {},
  methods: { DeleteObject: each => action('DeleteObject', call => {
    remove(each, call);
    return done;
  }) },
  remove: (each, call) => remove(each, call)
};

const remove = ({ list, receiver }: Received, call: Call): void => {
  manage(call, list);
  call.site.db.run('DELETE FROM event_receivers WHERE guid = ?', receiver.guid);
};

const all = (call: Call, list: List): readonly Received[] =>
  call.site.db.all<EventReceiver>('SELECT * FROM event_receivers WHERE owner = ? ORDER BY sequence, name', list.guid).map(receiver => ({ list, receiver }));

const textOrNull = (value: unknown): string | null => value === undefined ? null : given.textOrNull(value);

const add = (call: Call, list: List, information: unknown): Received => {
  manage(call, list);
  const wanted = given.object(information);
  const receiver: EventReceiver = {
    guid: randomUUID(), owner: list.guid, name: given.text(wanted.ReceiverName), type: given.int(wanted.EventType), sequence: given.int(wanted.SequenceNumber ?? 10000),
    synchronization: given.int(wanted.Synchronization ?? 0), assembly: textOrNull(wanted.ReceiverAssembly), class: textOrNull(wanted.ReceiverClass),
    url: textOrNull(wanted.ReceiverUrl)
  };
  call.site.db.run('INSERT INTO event_receivers (guid, owner, name, type, sequence, synchronization, assembly, class, url) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    receiver.guid, receiver.owner, receiver.name, receiver.type, receiver.sequence, receiver.synchronization, receiver.assembly, receiver.class, receiver.url);
  return { list, receiver };
};

const withId = (call: Call, list: List, guid: string): Received => {
  const found = all(call, list).find(({ receiver }) => receiver.guid === guid.toLowerCase());
  if (!found) throw errors.invalidArgument(`The list has no event receiver ${guid}.`);
  return found;
};

export const eventReceiversOf = (list: List): Resource => collection<Received>({
  kind,
  all: call => all(call, list),
  key: (args, call) => withId(call, list, args.text('eventReceiverId', 0)),
  methods: {
    Add: args => action('Add', call =>
      ({ status: 200, shape: entityShape(kind, add(call, list, args.body('eventReceiverCreationInformation')), call, call.query) })),
    GetById: (args, call) => entity(kind, withId(call, list, args.text('eventReceiverId', 0)))
  }
});
