import config from '../../astro.config.mjs';
import type { Where } from './built-site.ts';

/** Where a site in a folder is to be published, by the settings of this build. */
export const whereOf = (folder: string): Where => {
  const base = `/${(config.base ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  return { folder, origin: new URL(config.site ?? '').origin, base };
};
