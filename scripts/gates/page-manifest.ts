import type { BuiltSite } from './built-site.ts';
import type { Found, Gate } from './fault.ts';
import { fileOf, manifestOf } from './manifest/manifest.ts';
import { pathOf } from './page/page.ts';

// Named by the hash of their content, by Astro and by Pagefind.
const hashed =
  /^(_astro\/[^/]+\.[\w-]{8,}\.(js|css|woff2|svg|png|webp|jpg|wasm)|pagefind\/[0-9a-f]{12}\/.+)$/;

const missing = ({ expected, files }: BuiltSite): Found[] =>
  [...manifestOf(expected).values()]
    .map((entry) => ({ ...entry, file: fileOf(entry.path) }))
    .filter(({ file }) => !files.has(file))
    .map(({ file, path, what }) => ({
      file,
      problem: {
        id: `${path} (${what}) seharusnya terbit, tetapi tidak ada.`,
        en: `${path} (${what}) was to be published and is not there.`,
      },
      fix: {
        id: 'Bangun ulang. Bila tetap hilang, halaman atau berkas itu tidak dibuat oleh src/pages.',
        en: 'Build again. Where it stays away, src/pages does not make that page or file.',
      },
    }));

const unexpected = ({ expected, files }: BuiltSite): Found[] => {
  const manifest = manifestOf(expected);
  return [...files.keys()]
    .filter((file) => !hashed.test(file) && !manifest.has(pathOf(file)))
    .map((file) => ({
      file,
      problem: {
        id: 'Berkas ini tidak berasal dari satu rekaman atau halaman pun.',
        en: 'This file comes from no record and no page.',
      },
      fix: {
        id: 'Bila memang harus terbit, sebutkan di scripts/gates/manifest/.',
        en: 'If it is meant to be published, name it in scripts/gates/manifest/.',
      },
    }));
};

/** Every record, in every language and every output, is published, and nothing else. */
export const pageManifest: Gate = {
  name: 'page-manifest',
  check: (site) => [...missing(site), ...unexpected(site)],
};
