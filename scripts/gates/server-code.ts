import { endingOf } from '#outputs/hosting/media-types.ts';
import { textOf, type BuiltSite } from './built-site.ts';
import type { Found, Gate } from './fault.ts';
import { machinePathIn } from './page/machine-path.ts';

const withoutEnding = /^_(headers|redirects)$|\/SHA256SUMS$/;
const serverCode = /\bprocess\.(env|exit|cwd|argv)\b|\bfrom\s*["']node:|\brequire\(["']/;
const sourceMap = /[#@]\s*sourceMappingURL=/;
// The form of records reads pictures by programs of its own.
const ofForm = /^_astro\/[^/]+\.wasm$/;

const isPublished = ({ expected }: BuiltSite, file: string): boolean => {
  if (/(^|\/)\./.test(file)) return false;
  if (file.endsWith('.wasm')) return expected.hasForm && ofForm.test(file);
  return endingOf(file) !== undefined || withoutEnding.test(file);
};

const strange = (site: BuiltSite): Found[] =>
  [...site.files.keys()]
    .filter((file) => !isPublished(site, file))
    .map((file) => ({
      file,
      problem: {
        id: 'Jenis berkas ini tidak diterbitkan: kode server, peta kode sumber, atau berkas tersembunyi.',
        en: 'A file of this kind is not published: server code, a source map or a hidden file.',
      },
      fix: {
        id: 'Bangun ulang dari awal (hapus node_modules/.astro). Bila muncul lagi, laporkan sebagai cacat.',
        en: 'Build anew (remove node_modules/.astro). Where it comes again, report it as a defect.',
      },
    }));

const isCode = (file: string): boolean => /\.(js|css)$/.test(file);

const leakIn = (site: BuiltSite, file: string): string | undefined => {
  const text = textOf(site, file);
  const found = isCode(file) ? serverCode.exec(text) : null;
  // The form of records comes as its makers bundle it, with the names of maps that are not published.
  const map = isCode(file) && !site.expected.hasForm ? sourceMap.exec(text) : null;
  return (found ?? map)?.[0] ?? machinePathIn(text);
};

const told = (file: string, leak: string): Found => ({
  file,
  problem: {
    id: `Berisi “${leak}”: kode server, alamat peta kode sumber, atau jalur mesin pembangun.`,
    en: `Holds “${leak}”: server code, the address of a source map, or a path of the building machine.`,
  },
  fix: {
    id: 'Pindahkan kode itu dari berkas .element.ts atau dari yang diimpornya.',
    en: 'Move that code out of the .element.ts file or of what it imports.',
  },
});

const leaking = (site: BuiltSite): Found[] => {
  // The search index holds nothing but the text of pages.
  const others = [...site.files.keys()].filter(
    (file) => /\.(css|js|json|csv)$/.test(file) && !file.startsWith('pagefind/'),
  );
  const pages = [...site.pages.values()].map(
    ({ file, machinePath }) => [file, machinePath] as const,
  );
  return [...others.map((file) => [file, leakIn(site, file)] as const), ...pages].flatMap(
    ([file, leak]) => (leak === undefined ? [] : told(file, leak)),
  );
};

/** No server code, no source map and no path of the building machine is published. */
export const noServerCode: Gate = {
  name: 'server-code',
  check: (site) => [...strange(site), ...leaking(site)],
};
