import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapOf } from '#components/sitemap/sitemap-of.ts';
import { loadHistory } from '../atlas-history.ts';
import { loadReleases } from '../atlas-releases.ts';
import { loadAtlas } from '../atlas.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const listed = { atlas: await loadAtlas(), history: loadHistory(), releases: loadReleases() };
  return sitemapOf(listed, new URL(import.meta.env.SITE)).map(({ name, text }) => ({
    params: { sitemap: name.replace(/\.xml$/, '') },
    props: { text },
  }));
};

/** Every page for search engines: the index of the sitemap, and its files by language. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
