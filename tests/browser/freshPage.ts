import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface RoomOptions {
  readonly origin: string;
  /** The clock of its pages stands here, an ISO instant. */
  readonly now?: string;
}

/** What a page is seen through. It changes from visit to visit, while the room and what it has read stay. */
export interface Sight {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly forcedColors: 'active' | 'none';
  readonly reducedMotion: 'reduce' | 'no-preference';
}

/** A browser context that one visit after another has for itself. */
interface Room {
  readonly context: BrowserContext;
  /** Puts it back as it was when it was new. */
  readonly sweep: () => Promise<void>;
}

const freeRooms = new WeakMap<Browser, Map<string, Room[]>>();

const freeOf = (browser: Browser, options: RoomOptions): Room[] => {
  const rooms = freeRooms.get(browser) ?? new Map<string, Room[]>();
  freeRooms.set(browser, rooms);
  const key = JSON.stringify(options);
  const free = rooms.get(key) ?? [];
  rooms.set(key, free);
  return free;
};

/** What a person or a page leaves on the machine. Not what the browser keeps of the site's own files. */
const left = 'cookies,local_storage,indexeddb,cache_storage,service_workers';

const newRoom = async (browser: Browser, { origin, now }: RoomOptions): Promise<Room> => {
  const context = await browser.newContext();
  if (now !== undefined) await context.clock.setFixedTime(now);
  // As long as some page of the site is open, the process that has read its scripts lives on (`forVisits` of launch()).
  const keeper = await context.newPage();
  await keeper.goto(`${origin}/_local/faults`);
  const session = await context.newCDPSession(keeper);
  return {
    context,
    sweep: async () => {
      await Promise.all(context.pages().filter((page) => page !== keeper).map((page) => page.close()));
      await context.setOffline(false);
      await context.clearCookies();
      await context.clearPermissions();
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: left });
    }
  };
};

/** A page in a context that nobody else is in and nobody has left anything in; reading the site's scripts anew each time would take most of a visit. */
export const freshPage = async (
  browser: Browser, options: RoomOptions, { viewport, ...media }: Sight
): Promise<{ readonly page: Page; readonly leave: () => Promise<void> }> => {
  const free = freeOf(browser, options);
  const room = free.pop() ?? await newRoom(browser, options);
  const page = await room.context.newPage();
  await Promise.all([page.setViewportSize(viewport), page.emulateMedia(media)]);
  return {
    page,
    leave: async () => {
      await room.sweep();
      free.push(room);
    }
  };
};
