import type { Column } from '../tables/column.ts';
import { tables } from '../tables/index.ts';
import type { Table } from '../tables/table.ts';
import { releaseRules } from '../releases/release-rules.ts';
import { about, conventions, licence } from './about.ts';
import { inPage } from './in-page.ts';

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

const row = ({
  name,
  type,
  isRequired,
  isComputed,
  refersTo,
  allowed,
  description,
}: Column): string => {
  const form = refersTo ? `${type} → [${refersTo}](#${refersTo})` : type;
  const values = allowed ? ` ${allowed.map((one) => `\`${one}\``).join(' · ')}` : '';
  const meaning = `${isComputed ? 'Computed. ' : ''}${description.en}${values}`;
  const cells = [`\`${name}\``, form, isRequired ? 'yes' : '', meaning];
  return `| ${cells.map(cell).join(' | ')} |`;
};

const sectionOf = ({ name, title, description, key, columns }: Table): string =>
  [
    `## ${name}`,
    '',
    `${title.en} · ${title.id}. ${description.en}`,
    '',
    `Key: ${key.map((one) => `\`${one}\``).join(', ')}.`,
    '',
    '| column | type | always filled | meaning |',
    '| --- | --- | --- | --- |',
    ...columns.map(row),
    '',
  ].join('\n');

const introduction = `# Open data

_Data terbuka._ The columns of the files below \`/data/\`, from the descriptions in \`src/outputs/tables\`; written by
\`npm run schemas\`, not by hand. What editors write is in [data-dictionary.md](data-dictionary.md). The page \`/data/\` of the site
has the files, their sizes and examples; \`/data/kolom/\` says the same as this in Indonesian.

${about.description.en}

${conventions.en}

In JSON the names are those of the content contract, in camelCase: columns ending in \`_id\` and \`_en\` are one object with \`id\`
and \`en\`, lists are arrays, \`latitude\` and \`longitude\` are \`coordinates\`. What is not known is left out.

Types: **text**; **value**, one of those named; **id**; **list**, entries separated by \`|\`; **texts**, a JSON array;
**date**, as exact as its source, with its precision in the next column; **day**; **address**; **number**; **integer**;
**flag**, \`true\` or \`false\`.

Licence: ${licence.title} (${licence.name}).
`;

/** The dictionary of the open data as Markdown: every column of every table, the releases, and what stands in the pages. */
export const columnDictionary = (): string =>
  [introduction, ...tables.map(sectionOf), releaseRules, inPage].join('\n');
