import type { Cited } from './cited.ts';

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** A text for a BibTeX field: what TeX would read as a command is written out. */
export const bibtexText = (text: string): string =>
  text.replace(/[\\{}$&#%_^~]/g, (character) => special[character] ?? character);

// \url takes an address as it stands; only braces would end the field.
const bibtexAddress = (url: string): string =>
  url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));

const types = { page: 'online', dataset: 'dataset' } as const;

/**
 * A citation for BibTeX and biblatex. The day on which the reader looked is the reader's to add; `year` stands beside `date`
 * for styles older than biblatex.
 */
export const bibtexOf = (cited: Cited): string => {
  const { kind, key, title, publisher, note, url, day, language } = cited;
  const fields = [
    // The second braces keep capitals as they are and a name of several words as one.
    ['author', `{${bibtexText(publisher)}}`],
    ['title', `{${bibtexText(title)}}`],
    ...(kind === 'dataset' ? [['publisher', `{${bibtexText(publisher)}}`] as const] : []),
    ['year', day.slice(0, 4)],
    ['date', day],
    ['note', bibtexText(note)],
    ['url', bibtexAddress(url)],
    ['langid', language === 'id' ? 'indonesian' : 'english'],
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${types[kind]}{${key},`, ...lines, '}'].join('\n');
};
