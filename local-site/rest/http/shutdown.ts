import type { Server } from 'node:http';

/** How often connections are looked through that have had their last answer. */
const lookMs = 20;

/** Takes no more connections, lets requests that are here be answered, and ends what is left after `graceMs`. */
export const shutDown = (server: Server, graceMs = 2000): Promise<void> => new Promise(resolve => {
  const looking = setInterval(() => server.closeIdleConnections(), lookMs);
  const patience = setTimeout(() => server.closeAllConnections(), graceMs);
  server.close(() => {
    clearInterval(looking);
    clearTimeout(patience);
    resolve();
  });
});

/**
 * How long a connection that nobody uses stays open, in ms. Node closes it after five seconds by default: on a busy machine a client's next
 * request then meets a connection that is just being closed.
 */
export const keepAlive = { keepAliveTimeout: 60_000 } as const;
