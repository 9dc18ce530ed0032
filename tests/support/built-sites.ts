import type { Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { inPairs } from './in-pairs.ts';
import { serve } from './static-server.ts';
import {
  siteNames,
  siteSettings,
  type BuiltSite,
  type BuiltSites,
  type SiteName,
} from './sites.ts';

declare module 'vitest' {
  // Vitest is told what is provided by widening its interface; a type cannot be widened.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    sites: BuiltSites;
  }
}

const servers: Server[] = [];

const builtAndServed = async (name: SiteName): Promise<BuiltSite> => {
  const { ATLAS_BASE: base = '/', ATLAS_SITE: origin = 'https://jalinan-kota.example' } =
    siteSettings[name];
  const folder = await buildSite(name);
  const { address, server } = await serve(folder, base);
  servers.push(server);
  return { folder, base, origin, address: address + base.slice(0, -1) };
};

/** Builds every site of the tests, two at a time, and serves each at an address of its own. */
export const setup = async ({ provide }: TestProject): Promise<void> => {
  const sites = await inPairs(siteNames, async (name) => [name, await builtAndServed(name)]);
  provide('sites', Object.fromEntries(sites) as BuiltSites);
};

export const teardown = (): void => {
  for (const server of servers) server.close().closeAllConnections();
};
