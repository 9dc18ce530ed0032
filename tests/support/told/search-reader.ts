import { parse } from 'csv-parse/sync';
import { once, type Files, type Reader, type Told } from './told.ts';

type Fragment = {
  url: string;
  filters: Record<string, string[] | undefined>;
  meta: { title: string };
};

/** What values are called in words, as another file tells it. */
const valuesByName = (files: Files, path: string, value: string, name: string) =>
  new Map(
    parse<Record<string, string>>(files.read(path), { columns: true }).map((row) => [
      row[name] ?? '',
      row[value] ?? '',
    ]),
  );

const signature = 'pagefind_dcd';

/** What the search keeps of each partnership in one language: its title and the facets it is found by. */
export const searchIn = (language: 'id' | 'en'): Reader => ({
  output: `pagefind (${language})`,
  tells: [language === 'id' ? 'titleId' : 'titleEn', 'legalState', 'sectors'],
  read: (files) => {
    const states = valuesByName(files, 'statistik/keadaan-hukum-angka.csv', 'legal_state', `legal_state_${language}`); // prettier-ignore
    const sectors = valuesByName(files, 'data/sectors.csv', 'id', `name_${language}`);
    return new Map(
      files.matching(`pagefind/*/${language}/fragment/*`).flatMap((path): [string, Told][] => {
        const text = files.read(path).replace(signature, '');
        const { url, filters, meta } = JSON.parse(text) as Fragment;
        const id = /^(?:\/en)?\/kerja-sama\/([^/]+)\/$/.exec(url)?.[1];
        if (id === undefined || !filters.state) return [];
        const told = {
          ...(language === 'id' ? { titleId: meta.title } : { titleEn: meta.title }),
          legalState: states.get(filters.state[0] ?? ''),
          sectors: once((filters.sector ?? []).map((name) => sectors.get(name))),
        };
        return [[id, told]];
      }),
    );
  },
});
