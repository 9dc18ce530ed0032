import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, resolve, sep } from 'node:path';
import type { Writable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { headersFor } from '#outputs/hosting/file-class.ts';
import { endingOf, mediaTypeOf, textEndings } from '#outputs/hosting/media-types.ts';

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

/**
 * What every answer says alike, a browser is told with a page: over HTTP/2 it crosses the wire once, and here, over
 * HTTP/1.1, it would weigh on each of many small files. Real servers are tried in `tests/slow/`.
 */
const headersLike = (path: string): Readonly<Record<string, string>> => {
  const headers = Object.entries(headersFor(path));
  const isDocument = /\.(html|svg)$/.test(path);
  return Object.fromEntries(
    headers.filter(
      ([name]) => isDocument || /^(Cache-Control|Access-Control-Allow-Origin)$/.test(name),
    ),
  );
};

/** What a request and an answer have alike in HTTP/1.1 and HTTP/2. */
type Asked = { url?: string | undefined; headers: IncomingHttpHeaders };
type Answer = Writable & {
  writeHead: (status: number, headers: Readonly<Record<string, string>>) => unknown;
};

const send = (
  { headers }: Asked,
  response: Answer,
  status: number,
  root: string,
  file: string,
): void => {
  const path = `/${relative(root, file).replaceAll(sep, '/')}`;
  const ending = endingOf(path);
  const isText = ending !== undefined && textEndings.includes(ending);
  const isCompressed = isText && /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    ...headersLike(path),
    'Content-Type': mediaTypeOf(path),
    ...(isCompressed ? { 'Content-Encoding': 'gzip' } : {}),
  });
  const content = createReadStream(file);
  if (isCompressed) content.pipe(createGzip()).pipe(response);
  else content.pipe(response);
};

/** Answers from one built folder below a base, with the headers that every host is given. */
export const answersFrom = (folder: string, base: string) => {
  const root = resolve(folder);
  return (request: Asked, response: Answer): void => {
    const file = fileFor(root, base, request.url ?? '/');
    if (file) send(request, response, 200, root, file);
    else send(request, response, 404, root, join(root, '404.html'));
  };
};

/** Serves one built folder below a base as a plain web server would. */
export const serve = async (
  folder: string,
  base: string,
): Promise<{ address: string; server: Server }> => {
  const server = createServer(answersFrom(folder, base));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, server };
};
