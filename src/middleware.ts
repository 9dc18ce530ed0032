import { defineMiddleware } from 'astro:middleware';
import { base } from '#i18n/links.ts';
import { keeperOfPages } from './atlas.ts';

/** The file that a page is published as. */
const fileOf = (pathname: string): string => {
  const path = decodeURIComponent(pathname).slice(base.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/** Takes a page of a large atlas from the site that is there, where nothing that it tells has changed. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const keep = await keeperOfPages();
  if (!keep) return next();
  // A page without a body Astro does not write: what was taken stays. What it makes it has made whole before it answers.
  return (await keep(fileOf(url.pathname), next)) ?? new Response(null);
});
