import { textOf, type BuiltSite } from './built-site.ts';
import type { Gate } from './fault.ts';

const complaintAbout = (site: BuiltSite, file: string): string | undefined => {
  try {
    JSON.parse(textOf(site, file));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Every published JSON file can be read. */
export const readableData: Gate = {
  name: 'readable-data',
  check: (site) =>
    [...site.files.keys()]
      .filter((file) => /json(ld)?$/.test(file))
      .flatMap((file) => {
        const complaint = complaintAbout(site, file);
        if (complaint === undefined) return [];
        return {
          file,
          problem: {
            id: `Berkas JSON ini tidak terbaca: ${complaint}`,
            en: `This JSON file cannot be read: ${complaint}`,
          },
          fix: {
            id: 'Perbaiki yang menulisnya di src/outputs; tulis JSON hanya dengan JSON.stringify.',
            en: 'Mend what writes it in src/outputs; write JSON with JSON.stringify only.',
          },
        };
      }),
};
