import { added, changed, written, type Base, type Spoil } from '../support/spoilt-atlas.ts';

/** One mistake of an editor or trick of an attacker, and all that is told: file, line, column, field and rule. */
export type Mistake = { mistake: string; base: Base; spoil: Spoil; told: readonly string[] };

/** The only partnership, and one of the two places, of the smallest valid content folder. */
export const record = 'partnerships/kota-satu-kota-dua.mdx';
export const place = 'places/kota-satu.yaml';

/** A maker of mistakes in one file: some words of it are replaced by others. */
export const mistakesIn =
  (base: Base, file: string) =>
  (mistake: string, from: string, to: string, ...told: readonly string[]): Mistake => ({
    mistake,
    base,
    spoil: changed(file, from, to),
    told: told.map((one) => `${file}:${one}`),
  });

export const inRecord = mistakesIn('pair', record);
export const inPlace = mistakesIn('pair', place);
export const inSource = mistakesIn('pair', 'sources/warta.yaml');
/** A partnership in which every field is used. */
export const inRich = mistakesIn('atlas', 'partnerships/contoh-rei.mdx');
export const inRichPlace = mistakesIn('atlas', 'places/contoh.yaml');
export const inOrganization = mistakesIn('atlas', 'organizations/universitas-rei.yaml');
export const inTerm = mistakesIn('atlas', 'glossary/contoh.yaml');
export const inNarrative = mistakesIn('atlas', 'narratives/contoh-rei.en.mdx');

/** The frontmatter and the first paragraph take 22 lines; what is added begins on line 24. */
export const inBody = (mistake: string, text: string, ...told: readonly string[]): Mistake => ({
  mistake,
  base: 'pair',
  spoil: added(record, text),
  told: told.map((one) => `${record}:${one}`),
});

/** A file with a content of its own. */
export const inFile = (
  mistake: string,
  file: string,
  content: string | Uint8Array,
  ...told: readonly string[]
): Mistake => ({
  mistake,
  base: 'pair',
  spoil: written(file, content),
  told: told.map((one) => `${file}:${one}`),
});
