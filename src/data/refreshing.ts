import type { Site } from './site';

/** Asks the site what has changed, and waits no longer than `patience` (ms); whether it answered in time. Rejects as `refresh` does. */
export const refreshWithin = async (site: Site, patience: number): Promise<boolean> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>(resolve => { timer = setTimeout(() => resolve(false), patience); });
  try {
    return await Promise.race([site.refresh().then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
};
