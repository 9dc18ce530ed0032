import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyfile } from '#outputs/hosting/caddy.ts';
import { nginxConfig } from '#outputs/hosting/nginx.ts';
import { siteAddress } from '../src/site-address.ts';
import { hostingOf } from './hosting/of-site.ts';

const usage = `Pemakaian: npm run hosting -- [--site dist] [--folder /srv/jalinan-kota] [--host nama] [--port nomor] [--brotli] [--to hosting]
Menulis nginx.conf dan Caddyfile untuk situs yang sudah dibangun. · Writes nginx.conf and Caddyfile for a built site.
`;

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: process.env.ATLAS_OUTPUT ?? 'dist' },
    folder: { type: 'string', default: '/srv/jalinan-kota' },
    host: { type: 'string', default: new URL(siteAddress().site).hostname },
    port: { type: 'string' },
    brotli: { type: 'boolean', default: false },
    to: { type: 'string', default: 'hosting' },
    help: { type: 'boolean', default: false },
  },
});

const write = async (): Promise<string> => {
  const { site, folder, host, port, brotli, to } = values;
  const { base, redirects } = await hostingOf(site);
  const served = { base, redirects, folder, host, ...(port ? { port: Number(port) } : {}) };
  await mkdir(to, { recursive: true });
  await writeFile(join(to, 'nginx.conf'), nginxConfig(served, { withBrotli: brotli }));
  await writeFile(join(to, 'Caddyfile'), caddyfile(served));
  return `Tertulis: ${to}/nginx.conf dan ${to}/Caddyfile, untuk ${host}${base} dari folder ${folder}.\n`;
};

process.stdout.write(values.help ? usage : await write());
