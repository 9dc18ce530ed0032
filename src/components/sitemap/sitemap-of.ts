import { frameAt } from '#outputs/json-ld/frame.ts';
import { sitemapFiles, sitemapIndex, type SitemapFile } from '#outputs/sitemap/sitemap.ts';
import { listedPages, type Listed } from './listed-pages.ts';

/** The name of the file that names the others. */
export const sitemapName = 'sitemap.xml';

/** The sitemap of a site at an address of the web: its index, and the files that it names. */
export const sitemapOf = (listed: Listed, site: URL | undefined): SitemapFile[] => {
  const { addressOf, fileAddress } = frameAt('id', site);
  const files = sitemapFiles(listedPages(listed), addressOf);
  const text = sitemapIndex(files.map(({ name }) => fileAddress(name)));
  return [{ name: sitemapName, text }, ...files];
};
