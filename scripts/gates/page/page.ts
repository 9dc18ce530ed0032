import type { Language } from '#i18n/language.ts';
import { breachReader, type Breach } from './breaches.ts';
import { contentsReader, type Contents } from './contents.ts';
import { machinePathIn } from './machine-path.ts';
import { headReader, type Head } from './head.ts';
import { outlineReader, type Outline } from './outline.ts';
import { readTags } from './read-tags.ts';
import { referenceReader, type Reference } from './references.ts';

/**
 * A page for readers; the one for addresses that lead nowhere; one that only leads on; a piece that a script puts into a
 * page; or the form of records.
 */
export type PageKind = 'page' | 'not-found' | 'redirect' | 'piece' | 'form';

/** All that the gates look at of one page. */
export type Page = Head &
  Contents & {
    file: string;
    /** Its path below the base, as `/en/kerja-sama/`. */
    path: string;
    language: Language;
    kind: PageKind;
    references: Reference[];
    ids: ReadonlySet<string>;
    breaches: Breach[];
    outline: Outline;
    /** Its HTML without its drawn maps, compressed: no more than this many bytes. */
    weight: number;
    /** A path of the machine that built it. */
    machinePath: string | undefined;
  };

const kindOf = (path: string, { refresh }: Head): PageKind => {
  if (path === '/404.html') return 'not-found';
  if (/^(\/en)?\/bandingkan\/kolom\//.test(path)) return 'piece';
  if (path.startsWith('/admin/')) return 'form';
  return refresh === undefined ? 'page' : 'redirect';
};

/** The path that a file is asked for by. */
export const pathOf = (file: string): string => `/${file}`.replace(/(^|\/)index\.html$/, '$1');

/** The HTML of a page without its drawn maps: what those weigh depends on what they show. */
export const withoutMaps = (html: string, { maps }: Pick<Contents, 'maps'>): string =>
  maps.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), html);

/** Reads one HTML file. What is left of it without its maps is weighed by the one who is asked. */
export const readPage = (file: string, html: string, weigh: (html: string) => number): Page => {
  const parts = [
    referenceReader(),
    breachReader(),
    headReader(),
    outlineReader(),
    contentsReader(),
  ] as const;
  readTags(
    html,
    parts.map(({ reader }) => reader),
  );
  const [references, breaches, head, outline, contents] = parts;
  const path = pathOf(file);
  return {
    file,
    path,
    language: path.startsWith('/en/') ? 'en' : 'id',
    kind: kindOf(path, head.found()),
    ...references.found(),
    ...breaches.found(),
    ...head.found(),
    ...outline.found(),
    ...contents.found(),
    weight: weigh(withoutMaps(html, contents.found())),
    machinePath: machinePathIn(html),
  };
};
