/** What a file of the site holds, by the ending of its name, as a server should say it. */
export const mediaTypes = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  csv: 'text/csv; charset=utf-8; header=present',
  tsv: 'text/tab-separated-values; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  cff: 'text/plain; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  ico: 'image/x-icon',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  zip: 'application/zip',
  // The search index: compressed by Pagefind, and read by its own script only.
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
} as const satisfies Record<string, string>;

export type Ending = keyof typeof mediaTypes;
export const endings = Object.keys(mediaTypes) as Ending[];

/** The ending of a name that has a type, or nothing. */
export const endingOf = (file: string): Ending | undefined => {
  const ending = /\.([^./]+)$/.exec(file)?.[1] ?? '';
  return endings.find((one) => one === ending);
};

/** What a file holds; bytes that nobody is told how to read where the ending says nothing. */
export const mediaTypeOf = (file: string): string => {
  const ending = endingOf(file);
  return ending ? mediaTypes[ending] : 'application/octet-stream';
};

/** The endings of text, which is worth compressing; all else is compressed by its own format. */
export const textEndings: readonly Ending[] = endings.filter((ending) =>
  /^text|json|xml|bibtex/.test(mediaTypes[ending]),
);
