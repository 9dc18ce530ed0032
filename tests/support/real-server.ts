import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddyfile } from '#outputs/hosting/caddy.ts';
import { nginxConfig } from '#outputs/hosting/nginx.ts';
import { hostingOf } from '../../scripts/hosting/of-site.ts';
import { freePort } from './free-port.ts';

export const serverNames = ['nginx', 'caddy'] as const;
export type ServerName = (typeof serverNames)[number];

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Stops with what to install where a server is not on the machine: a proof that is left out is none. */
export const requireServers = (): void => {
  const missing = serverNames.filter((name) => spawnSync(name, ['version']).error !== undefined);
  if (missing.length === 0 && existsSync(brotliModule)) return;
  throw new Error(
    `Not installed: ${missing.join(', ') || 'the brotli module of nginx'}. On Debian, without starting them: sudo apt-get install --no-install-recommends nginx-light libnginx-mod-http-brotli-static caddy`,
  );
};

/** What surrounds the shipped `server` block: nothing that changes an answer. */
const nginxAround = (folder: string): string => `load_module ${brotliModule};
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
daemon off;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/a;
  proxy_temp_path ${folder}/b;
  fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d;
  scgi_temp_path ${folder}/e;
  include ${folder}/site.conf;
}
`;

const commands = {
  nginx: (folder: string) => ['-p', folder, '-c', join(folder, 'nginx.conf')],
  caddy: (folder: string) => [
    'run',
    '--adapter',
    'caddyfile',
    '--config',
    join(folder, 'Caddyfile'),
  ],
} as const;

const started = (name: ServerName, folder: string): ChildProcess => {
  const home = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder };
  return spawn(name, commands[name](folder), { env: { ...process.env, ...home }, stdio: 'pipe' });
};

const answers = async (address: string, server: ChildProcess): Promise<void> => {
  let said = '';
  server.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) throw new Error(`The server stopped at once: ${said}`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`The server does not answer at ${address}: ${said}`);
};

/** Serves a built site with the shipped configuration, on loopback; gives back its address without a slash at its end. */
export const serveWith = async (name: ServerName, site: string) => {
  const { base, redirects, paths } = await hostingOf(site);
  const folder = mkdtempSync(join(tmpdir(), `atlas-${name}-`));
  const port = await freePort();
  const served = { base, redirects, folder: resolve(site), host: 'localhost', port };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.conf'), nginxConfig(served, { withBrotli: true }));
  writeFileSync(join(folder, 'nginx.conf'), nginxAround(folder));
  // The administration of Caddy has a port of its own, the same for all.
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${caddyfile(served)}`);
  const server = started(name, folder);
  const stop = async (): Promise<void> => {
    const ended = new Promise((done) => server.once('exit', done));
    if (server.exitCode === null && server.kill()) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    await answers(origin + base, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: origin + base.slice(0, -1), origin, base, redirects, paths, stop };
};
