import type { Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { serve } from './static-server.ts';
import { siteNames, siteSettings, type BuiltSite, type BuiltSites } from './sites.ts';

declare module 'vitest' {
  // Vitest is told what is provided by widening its interface; a type cannot be widened.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    sites: BuiltSites;
  }
}

const servers: Server[] = [];

/** Builds every site of the tests, one after the other, and serves each at an address of its own. */
export const setup = async ({ provide }: TestProject): Promise<void> => {
  const built: [string, BuiltSite][] = [];
  for (const name of siteNames) {
    const { ATLAS_BASE: base = '/', ATLAS_SITE: origin = 'https://jalinan-kota.example' } =
      siteSettings[name];
    const folder = await buildSite(name);
    const { address, server } = await serve(folder, base);
    servers.push(server);
    built.push([name, { folder, base, origin, address: address + base.slice(0, -1) }]);
  }
  provide('sites', Object.fromEntries(built) as BuiltSites);
};

export const teardown = (): void => {
  for (const server of servers) server.close().closeAllConnections();
};
