import { added, changed, written } from '../../support/spoilt-atlas.ts';
import { pngOf } from '../made-up-images.ts';
import { record } from '../mistake.ts';
import { first, inBody, type Accepted } from './odd.ts';

/** What Markdown and components may look like in a body. */
export const bodies: readonly Accepted[] = [
  inBody('a remark', 'Kata{/* catatan <b> { */} kata.', '<p>Kata kata.</p>'),
  inBody('a remark of its own', '{/* catatan */}', first),
  inBody('a brace with a backslash', 'Nilai \\{x\\}', 'Nilai {x}'),
  inBody('a sign for less than', 'a < b', 'a &#x3C; b'),
  inBody('an entity for less than', 'Penduduk &lt;5 juta', 'Penduduk &#x3C;5 juta'),
  inBody(
    'code with a tag',
    '`<script>{1}</script>`',
    '<code>&#x3C;script>{1}&#x3C;/script></code>',
  ),
  inBody('a block of code', '```\nimport x\n<b>{x}\n```', 'import x\n&#x3C;b>{x}'),
  inBody('the word export in a sentence', 'Nilai export naik.', 'Nilai export naik.'),
  inBody(
    'an address of the web',
    '[Warta](https://warta.example/a?b=c&d=e#f)',
    'href="https://warta.example/a?b=c&#x26;d=e#f"',
  ),
  inBody('an address of mail', '[surat](mailto:a@warta.example)', 'href="mailto:a@warta.example"'),
  inBody('a list in a list', '- satu\n  - dua', '<li>satu'),
  inBody('a table', '| a | b |\n|:--|--:|\n| c | d |', 'data-align="right"'),
  inBody('bold and italic', '**tebal** _miring_', '<strong>tebal</strong> <em>miring</em>'),
  inBody('a note', '<Note>\n\n**Kata**\n\n</Note>', '<strong>Kata</strong>'),
  inBody(
    'a quotation in a sentence',
    'Ia berkata <Quote source="warta" by="Wali Kota">kata</Quote> itu.',
    'Ia berkata kata itu.',
  ),
  inBody('a link to a place', '[Kota Dua](/daerah/kota-dua/)', 'Kota Dua'),
  inBody('a link to a section', '[semua](/kerja-sama/?bidang=kesehatan#daftar)', 'semua'),
  {
    odd: 'a link to a former address',
    spoil: (folder) => {
      changed('places/kota-dua.yaml', 'country: JP', 'country: JP\nformerIds: [kota-lama]')(folder);
      added(record, '[Kota Lama](/daerah/kota-lama/)')(folder);
    },
    file: record,
    is: 'Kota Lama',
  },
  inBody('a text from right to left', 'Namanya القاهرة di sana.', 'القاهرة'),
  inBody('an emoji', 'Kata 🌏👍🏽', '🌏👍🏽'),
  inBody('letters in pieces', 'Kata e\u0301', 'e\u0301'),
  {
    odd: 'a figure',
    spoil: (folder) => {
      written('images/Balai-Kota.png', pngOf(8, 6))(folder);
      added(
        record,
        '<Figure src="Balai-Kota.png" alt="A" caption="K" credit="F" licence="CC BY 4.0" />',
      )(folder);
    },
    file: record,
    is: first,
  },
];
