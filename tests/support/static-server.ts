import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { policyHeader } from '#outputs/security-policy.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.pagefind': 'application/wasm',
  '.woff2': 'font/woff2',
};

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The file that an address stands for, or nothing; never one outside the folder. */
const fileFor = (folder: string, base: string, address: string): string | undefined => {
  const { pathname } = new URL(address, 'http://site.example');
  if (!pathname.startsWith(base)) return undefined;
  const inside = decodeURIComponent(pathname.slice(base.length));
  const path = resolve(
    folder,
    inside + (inside === '' || inside.endsWith('/') ? 'index.html' : ''),
  );
  return path.startsWith(folder + sep) && isFile(path) ? path : undefined;
};

const send = (
  { headers }: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): void => {
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  const isCompressed =
    /text|json|svg/.test(type) && /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  // The form of records has a policy of its own, which stands in its page.
  const isForm = file.endsWith(join('admin', 'index.html'));
  response.writeHead(status, {
    'Content-Type': type,
    ...(isForm ? {} : { 'Content-Security-Policy': policyHeader }),
    ...(isCompressed ? { 'Content-Encoding': 'gzip' } : {}),
  });
  const content = createReadStream(file);
  if (isCompressed) content.pipe(createGzip()).pipe(response);
  else content.pipe(response);
};

/** Serves one built folder below a base as a plain web server would, with the published policy as a header. */
export const serve = async (
  folder: string,
  base: string,
): Promise<{ address: string; server: Server }> => {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const file = fileFor(root, base, request.url ?? '/');
    if (file) send(request, response, 200, file);
    else send(request, response, 404, join(root, '404.html'));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, server };
};
