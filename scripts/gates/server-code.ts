import { cwd } from 'node:process';
import { textOf, type BuiltSite } from './built-site.ts';
import type { Found, Gate } from './fault.ts';

const published =
  /\.(html|css|js|json|jsonld|geojson|csv|tsv|md|ics|atom|svg|png|webp|jpe?g|woff2|txt|xml|bib|zip|pagefind|pf_meta|pf_index|pf_fragment|pf_filter)$/;
const serverCode = /\bprocess\.(env|exit|cwd|argv)\b|\bfrom\s*["']node:|\brequire\(["']/;
const sourceMap = /[#@]\s*sourceMappingURL=/;
// The file of checksums that goes with every release of the data has no ending.
const isPublished = (file: string): boolean =>
  (published.test(file) || file.endsWith('/SHA256SUMS')) && !/(^|\/)\./.test(file);

const strange = ({ files }: BuiltSite): Found[] =>
  [...files.keys()]
    .filter((file) => !isPublished(file))
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

/** Paths of the machine that builds; not every name that happens to look like one, for texts may hold any. */
const machinePath = (): RegExp => {
  const folder = cwd().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`file:///|${folder}[/\\\\](src|scripts|node_modules|tests|public)\\b`);
};

const leakIn = (file: string, text: string, machine: RegExp): string | undefined => {
  const isCode = /\.(js|css)$/.test(file);
  const found = isCode ? (serverCode.exec(text) ?? sourceMap.exec(text)) : null;
  return (found ?? machine.exec(text))?.[0];
};

const leaking = (site: BuiltSite): Found[] => {
  const machine = machinePath();
  // Search reads nothing but pages, whose text is looked at as they are read.
  const read = [...site.files.keys()].filter(
    (file) => /\.(css|js|json|csv)$/.test(file) && !file.startsWith('pagefind/'),
  );
  return read.flatMap((file) => {
    const leak = leakIn(file, textOf(site, file), machine);
    if (leak === undefined) return [];
    return {
      file,
      problem: {
        id: `Berisi “${leak}”: kode server, alamat peta kode sumber, atau jalur mesin pembangun.`,
        en: `Holds “${leak}”: server code, the address of a source map, or a path of the building machine.`,
      },
      fix: {
        id: 'Pindahkan kode itu dari berkas .element.ts atau dari yang diimpornya.',
        en: 'Move that code out of the .element.ts file or of what it imports.',
      },
    };
  });
};

/** No server code, no source map and no path of the building machine is published. */
export const noServerCode: Gate = {
  name: 'server-code',
  check: (site) => [...strange(site), ...leaking(site)],
};
