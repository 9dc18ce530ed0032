import type { APIRoute } from 'astro';
import { sitemapName } from '#components/sitemap/sitemap-of.ts';
import { fileAt } from '#i18n/links.ts';
import { robotsText } from '#outputs/sitemap/sitemap.ts';

/** Nothing is closed to search engines; they are told where the sitemap lies. */
export const GET: APIRoute = ({ site }) =>
  new Response(robotsText(new URL(fileAt(sitemapName), site).href), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
