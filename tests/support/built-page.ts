import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { attributeOf, elementsIn, parseHtml, type Element } from './html.ts';
import type { BuiltSite } from './sites.ts';

/** One HTML file of a built site. */
export type BuiltPage = {
  file: string;
  /** Its path below the base, as `/en/kerja-sama/`. */
  path: string;
  language: 'id' | 'en';
  /** The page that stands for addresses that lead nowhere; or one that only leads on to another. */
  kind: 'page' | 'not-found' | 'redirect';
  html: string;
  document: ReturnType<typeof parseHtml>;
  elements: Element[];
};

const isRefresh = (element: Element): boolean =>
  element.tagName === 'meta' && attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh';

const readPage = (folder: string, file: string): BuiltPage => {
  const path = `/${file.split(sep).join('/')}`.replace(/index\.html$/, '');
  const html = readFileSync(join(folder, file), 'utf8');
  const document = parseHtml(html);
  const elements = elementsIn(document);
  const kind = path === '/404.html' ? 'not-found' : elements.some(isRefresh) ? 'redirect' : 'page';
  return {
    file,
    path,
    language: path.startsWith('/en/') ? 'en' : 'id',
    kind,
    html,
    document,
    elements,
  };
};

const read = new Map<string, BuiltPage[]>();

/** Every HTML file of a built site, parsed as a browser would. */
export const pagesOf = ({ folder }: Pick<BuiltSite, 'folder'>): BuiltPage[] => {
  const pages =
    read.get(folder) ??
    globSync('**/*.html', { cwd: folder })
      .sort()
      .map((file) => readPage(folder, file));
  read.set(folder, pages);
  return pages;
};

/** The page at a path in one language; throws where there is none. */
export const pageAt = (site: BuiltSite, path: string, language: 'id' | 'en' = 'id'): BuiltPage => {
  const wanted = language === 'en' ? `/en${path}` : path;
  const page = pagesOf(site).find((one) => one.path === wanted);
  if (!page) throw new Error(`${site.folder} has no page ${wanted}.`);
  return page;
};

/** Every element of these names on a page. */
export const allOf = ({ elements }: BuiltPage, ...names: string[]): Element[] =>
  elements.filter(({ tagName }) => names.includes(tagName));

/** The first element of these names on a page; throws where there is none. */
export const firstOf = (page: BuiltPage, ...names: string[]): Element => {
  const [first] = allOf(page, ...names);
  if (!first) throw new Error(`${page.path} has no <${names.join('> or <')}>.`);
  return first;
};

/** Where the links of a page lead, as written. */
export const linksOn = (page: BuiltPage): string[] =>
  allOf(page, 'a').flatMap((link) => attributeOf(link, 'href') ?? []);
