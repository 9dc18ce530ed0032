import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { serve } from '../../../tests/support/static-server.ts';

/** A built site that a browser is shown. */
export type Site = {
  address: string;
  folder: string;
  /** The bytes that its server has sent so far, headers and all, whoever asked: a page, its workers, or the browser itself. */
  sent: () => number;
};

const countedAt = (server: Server): (() => number) => {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  return () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
};

/** Serves a built site for as long as it is used, and counts what it sends. */
export const servedWhile = async <T>(
  folder: string,
  use: (site: Site) => Promise<T>,
): Promise<T> => {
  const { address, server } = await serve(folder, '/');
  try {
    return await use({ address, folder, sent: countedAt(server) });
  } finally {
    server.close().closeAllConnections();
  }
};
