import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { attributeOf, elementsIn, parseHtml, type Element } from './html.ts';
import type { BuiltSite } from './sites.ts';

type Tree = { document: ReturnType<typeof parseHtml>; elements: Element[] };

/** Pages parsed last. Those of the sampled sites are fewer; all of the real one together fill the memory of a process. */
const trees = new Map<BuiltPage, Tree>();
const mostTrees = 1000;

const treeOf = (page: BuiltPage): Tree => {
  let tree = trees.get(page);
  if (!tree) {
    const document = parseHtml(page.html);
    tree = { document, elements: elementsIn(document) };
  }
  // The page looked at last stands last.
  trees.delete(page);
  trees.set(page, tree);
  const [oldest] = trees.keys();
  if (trees.size > mostTrees && oldest) trees.delete(oldest);
  return tree;
};

/** One HTML file of a built site, read when something of it is asked for, parsed as a browser would. */
export class BuiltPage {
  readonly file: string;
  /** Its path below the base, as `/en/kerja-sama/`. */
  readonly path: string;
  readonly language: 'id' | 'en';
  readonly #at: string;
  #html: string | undefined;

  constructor(folder: string, file: string) {
    this.file = file;
    this.#at = join(folder, file);
    this.path = `/${file.split(sep).join('/')}`.replace(/index\.html$/, '');
    this.language = this.path.startsWith('/en/') ? 'en' : 'id';
  }

  get html(): string {
    return (this.#html ??= readFileSync(this.#at, 'utf8'));
  }

  get document(): Tree['document'] {
    return treeOf(this).document;
  }

  get elements(): Element[] {
    return treeOf(this).elements;
  }

  /** The page that stands for addresses that lead nowhere; or one that only leads on to another. */
  get kind(): 'page' | 'not-found' | 'redirect' {
    if (this.path === '/404.html') return 'not-found';
    return /<meta[^>]*http-equiv="?refresh/i.test(this.html) ? 'redirect' : 'page';
  }
}

type Folder = Pick<BuiltSite, 'folder'>;

/** Whether a file is a piece that a script puts into a page, and no page itself. */
export const isPiece = (file: string): boolean => file.includes(`bandingkan${sep}kolom${sep}`);

const known = new Map<string, ReadonlyMap<string, BuiltPage>>();

/** Every page of a built site by its path. */
const pagesByPath = ({ folder }: Folder): ReadonlyMap<string, BuiltPage> => {
  const pages =
    known.get(folder) ??
    new Map(
      globSync('**/*.html', { cwd: folder })
        .filter((file) => !isPiece(file))
        .sort()
        .map((file) => new BuiltPage(folder, file))
        .map((page) => [page.path, page]),
    );
  known.set(folder, pages);
  return pages;
};

/** The paths of all pages of a built site. */
export const pathsOf = (site: Folder): string[] => [...pagesByPath(site).keys()];

const recordPath =
  /^(?:\/en)?\/(?:kerja-sama|(?:masa-berlaku\/)?daerah|lembaga|sumber)\/(?!(?:halaman|peta)\/)([^/]+)\/$/;

/** Whether a page is about one record. */
export const isRecordPage = ({ path }: BuiltPage): boolean => recordPath.test(path);

const manyPages = 300;
const manyAlike = 40;
const oneIn = 20;

/** Whether an id is among the one in twenty that are looked at: always the same, spread evenly. */
const isChosen = (id: string): boolean =>
  parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % oneIn === 0;

/** The folder that a page lies in, the same for both languages, and its name there. */
const placeOf = ({ path }: BuiltPage): { parent: string; name: string } => {
  const parts = path.replace(/^\/en\//, '/').split('/');
  return { parent: parts.slice(0, -2).join('/'), name: parts.at(-2) ?? '' };
};

/**
 * The pages of a built site to look at: all of a small one; of a large one, where many lie in one folder and are alike, one
 * in twenty of them, in both languages. `npm run test:slow` looks at all of them.
 */
export const pagesOf = (site: Folder): BuiltPage[] => {
  const pages = [...pagesByPath(site).values()];
  if (pages.length <= manyPages || process.env.ATLAS_TEST_ALL) return pages;
  const alike = Map.groupBy(pages, (page) => placeOf(page).parent);
  return pages.filter((page) => {
    const { parent, name } = placeOf(page);
    return parent === '' || (alike.get(parent)?.length ?? 0) <= manyAlike || isChosen(name);
  });
};

/** The page at a path, or nothing. */
export const findPage = (site: Folder, path: string | undefined): BuiltPage | undefined =>
  path === undefined ? undefined : pagesByPath(site).get(path);

/** The page at a path in one language; throws where there is none. */
export const pageAt = (site: BuiltSite, path: string, language: 'id' | 'en' = 'id'): BuiltPage => {
  const wanted = language === 'en' ? `/en${path}` : path;
  const page = findPage(site, wanted);
  if (!page) throw new Error(`${site.folder} has no page ${wanted}.`);
  return page;
};

/** A list that stands on several pages, in one language. */
export const listPagesOf = (site: BuiltSite, path: string, language: 'id' | 'en'): BuiltPage[] => {
  const first = `${language === 'en' ? '/en' : ''}${path}`;
  return [...pagesByPath(site).values()].filter(
    (page) => page.path === first || page.path.startsWith(`${first}halaman/`),
  );
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
