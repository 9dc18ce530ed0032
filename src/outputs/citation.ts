/** What a citation of one page is made of. */
export type Cited = {
  /** Short ASCII name of the page, unique on the site. */
  key: string;
  title: string;
  /** The site, as author and publisher. */
  publisher: string;
  /** As of which day the page speaks, in words. */
  note: string;
  url: string;
  day: string;
  language: string;
};

/** A citation in three forms; the title of the APA form is set apart, to be set in italics. */
export type Citations = {
  apa: { before: string; title: string; after: string };
  bibtex: string;
  cslJson: string;
};

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

const bibtexOf = ({ key, title, publisher, note, url, day, language }: Cited): string => {
  const fields = [
    // The second braces keep capitals as they are and a name of several words as one.
    ['author', `{${bibtexText(publisher)}}`],
    ['title', `{${bibtexText(title)}}`],
    ['year', day.slice(0, 4)],
    ['note', bibtexText(note)],
    ['url', bibtexAddress(url)],
    ['urldate', day],
    ['langid', language === 'id' ? 'indonesian' : 'english'],
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@online{${key},`, ...lines, '}'].join('\n');
};

const cslOf = ({ key, title, publisher, note, url, day, language }: Cited): string => {
  const date = { 'date-parts': [day.split('-').map(Number)] };
  const entry = {
    id: key,
    type: 'webpage',
    title,
    'container-title': publisher,
    author: [{ literal: publisher }],
    issued: date,
    accessed: date,
    URL: url,
    language,
    note,
  };
  return JSON.stringify([entry], undefined, 2);
};

/** How to cite a page: APA, BibTeX and CSL-JSON. */
export const citationsOfPage = (cited: Cited): Citations => ({
  apa: {
    before: `${cited.publisher}. (${cited.day.slice(0, 4)}). `,
    title: cited.title,
    after: `. ${cited.note}. ${cited.url}`,
  },
  bibtex: bibtexOf(cited),
  cslJson: cslOf(cited),
});
