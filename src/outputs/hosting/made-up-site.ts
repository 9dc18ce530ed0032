/** For the tests: a few files of each class. */
export const madeUpPaths = [
  '/index.html',
  '/404.html',
  '/_astro/peta.Cx0.js',
  '/_astro/peta.Cx1.css',
  '/pagefind/5b1aab2d9301/id/pagefind.js',
  '/pagefind/current.json',
  '/daerah/contoh/index.html',
  '/daerah/contoh.ics',
  '/daerah/contoh.json',
  '/daerah/umpama.json',
  '/en/daerah/contoh.ics',
  '/en/perubahan.atom',
  '/data/events.csv',
  '/data/schemas/places.schema.json',
  '/data/v/1.0.0/datapackage.json',
];
