import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { answersFrom } from '../../../tests/support/static-server.ts';

const leaflet = createRequire(import.meta.url).resolve('leaflet/dist/leaflet.js');
const opening = `const map = document.querySelector('atlas-map'); map.style.height = '18rem';
new L.Map(map).setView([-2, 118], 4); map.dataset.ready = '';`;

const mapScript = /(?<=<script type="module" src=")[^"]*AtlasMap\.[^"]*(?=")/;

/** The home page of a site with Leaflet in place of the script of its map: no data, no coast, no marker, and it does not wait to be in view. */
const filesOf = (folder: string): Readonly<Record<string, { type: string; text: string }>> => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  if (!mapScript.test(page)) throw new Error('The home page has no script of a map.');
  const script = `${readFileSync(leaflet, 'utf8')}\n${opening}`;
  return {
    '/': { type: 'text/html', text: page.replace(mapScript, '/bare.js') },
    '/bare.js': { type: 'text/javascript', text: script },
  };
};

/** Serves a site whose home page opens an empty map of Leaflet and nothing else, for as long as it is used. */
export const bareLeafletWhile = async <T>(
  folder: string,
  use: (address: string) => Promise<T>,
): Promise<T> => {
  const [files, others] = [filesOf(folder), answersFrom(folder, '/')];
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    if (!file) {
      others(request, response);
      return;
    }
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Encoding': 'gzip' });
    response.end(gzipSync(file.text));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close().closeAllConnections();
  }
};
