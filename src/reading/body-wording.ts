import type { Complaint } from '#schema/wording.ts';
import { shown } from './characters.ts';
import { complaint } from './finding.ts';
import type { AddressFault } from './safe-address.ts';

const allowedTags = '<Cite>, <Quote>, <Programme>, <Agreement>, <Figure>, <Note>';

export const script = complaint(
  'body-import',
  [
    'Baris berawalan import atau export dibaca sebagai program.',
    'A line starting with import or export is read as a program.',
  ],
  [
    'Hapus baris ini; bila memang kalimat, awali dengan kata lain. Isi rekaman tidak menjalankan apa pun.',
    'Remove it; if it is a sentence, start with another word. A record never runs anything.',
  ],
);

export const expression = complaint(
  'body-expression',
  ['Kurung kurawal { dibaca sebagai program.', 'A curly brace { is read as a program.'],
  [
    'Tulis \\{ untuk kurung kurawal biasa, atau {/* … */} untuk catatan yang tidak ditampilkan.',
    'Write \\{ for a plain brace, or {/* … */} for a remark that is not shown.',
  ],
);

export const lessThan = (follows: string): Complaint =>
  complaint(
    'body-less-than',
    [
      `Tanda ${shown(follows)} dibaca sebagai awal tag.`,
      `The sign in ${shown(follows)} is read as the start of a tag.`,
    ],
    ['Tulis &lt; atau “kurang dari”.', 'Write &lt; or “less than”.'],
  );

export const htmlComment = complaint(
  'body-html-comment',
  ['Komentar HTML <!-- --> tidak dikenal di sini.', 'HTML comments <!-- --> are unknown here.'],
  ['Tulis {/* … */}, atau hapus.', 'Write {/* … */}, or remove it.'],
);

export const bracketedAddress = complaint(
  'body-autolink',
  ['Alamat ditulis di antara < dan >.', 'An address stands between < and >.'],
  ['Tulis [teks tautan](https://…).', 'Write [text of the link](https://…).'],
);

export const html = (name: string): Complaint =>
  complaint(
    'body-html',
    [
      `Tag HTML ${shown(`<${name}>`)} tidak boleh dipakai.`,
      `The HTML tag ${shown(`<${name}>`)} is not allowed.`,
    ],
    [
      `Pakai Markdown (**tebal**, *miring*, [teks](alamat)) atau salah satu dari ${allowedTags}.`,
      `Use Markdown (**bold**, *italic*, [text](address)) or one of ${allowedTags}.`,
    ],
  );

export const unknownComponent = (name: string): Complaint =>
  complaint(
    'body-unknown-component',
    [
      `Komponen ${shown(`<${name}>`)} tidak dikenal.`,
      `The component ${shown(`<${name}>`)} is unknown.`,
    ],
    [`Yang dikenal: ${allowedTags}.`, `Known are ${allowedTags}.`],
  );

export const attributeExpression = (tag: string): Complaint =>
  complaint(
    'body-attribute-expression',
    [
      `Atribut <${tag}> ditulis dengan kurung kurawal.`,
      `An attribute of <${tag}> is written with curly braces.`,
    ],
    ['Tulis nilainya dalam tanda kutip: nama="nilai".', 'Write its value in quotes: name="value".'],
  );

export const unknownAttribute = (
  tag: string,
  name: string,
  allowed: readonly string[],
): Complaint =>
  complaint(
    'body-unknown-attribute',
    [
      `<${tag}> tidak mengenal atribut ${shown(name)}.`,
      `<${tag}> has no attribute ${shown(name)}.`,
    ],
    allowed.length > 0
      ? [`Yang dikenal: ${allowed.join(', ')}.`, `Known are ${allowed.join(', ')}.`]
      : [`Tulis <${tag}> tanpa atribut.`, `Write <${tag}> without attributes.`],
  );

export const repeatedAttribute = (tag: string, name: string): Complaint =>
  complaint(
    'body-repeated-attribute',
    [`Atribut ${name} pada <${tag}> ditulis dua kali.`, `<${tag}> has ${name} twice.`],
    ['Hapus salah satunya.', 'Remove one of them.'],
  );

export const missingAttribute = (tag: string, name: string): Complaint =>
  complaint(
    'body-missing-attribute',
    [
      `Atribut ${name} pada <${tag}> tidak ada atau kosong.`,
      `<${tag}> lacks ${name}, or it is empty.`,
    ],
    [`Tulis <${tag} ${name}="…">.`, `Write <${tag} ${name}="…">.`],
  );

export const figureFile = (name: string): Complaint =>
  complaint(
    'body-figure-file',
    [`${shown(name)} bukan nama berkas gambar.`, `${shown(name)} is not the name of an image.`],
    [
      'Tulis nama berkas PNG, JPEG, atau WebP dari folder images, misalnya src="balai-kota.jpg".',
      'Write the name of a PNG, JPEG or WebP file from the folder images, for example src="town-hall.jpg".',
    ],
  );

export const needsContent = (tag: string): Complaint =>
  complaint(
    'body-empty-component',
    [`<${tag}> tidak berisi teks.`, `<${tag}> has no text inside.`],
    [`Tulis <${tag} …>teks</${tag}>, atau hapus.`, `Write <${tag} …>text</${tag}>, or remove it.`],
  );

export const needsNoContent = (tag: string): Complaint =>
  complaint(
    'body-component-content',
    [`<${tag}> tidak boleh berisi teks.`, `<${tag}> may not have text inside.`],
    [`Tutup langsung: <${tag} … />.`, `Close it at once: <${tag} … />.`],
  );

export const misplaced = (tag: string): Complaint =>
  complaint(
    'body-misplaced-component',
    [
      `<${tag}> ada di dalam tautan, judul, huruf tebal atau miring.`,
      `<${tag}> stands inside a link, a heading, bold or italic text.`,
    ],
    ['Pindahkan ke luar.', 'Move it outside.'],
  );

export const brokenTag = (name: string): Complaint =>
  complaint(
    'body-broken-tag',
    [
      `Tag ${shown(`<${name}`)} tidak ditulis lengkap.`,
      `The tag ${shown(`<${name}`)} is not complete.`,
    ],
    [
      `Tulis atribut sebagai nama="nilai" dan tutup dengan /> atau </${name}>.`,
      `Write attributes as name="value" and close it with /> or </${name}>.`,
    ],
  );

export const unclosedTag = (name: string, isOnItsOwn: boolean): Complaint =>
  complaint(
    'body-unclosed-tag',
    [
      `${shown(`<${name}>`)} tidak ditutup di tempat yang cocok.`,
      `${shown(`<${name}>`)} is not closed at a fitting place.`,
    ],
    isOnItsOwn
      ? [`Akhiri dengan />: <${name} … />.`, `End it with />: <${name} … />.`]
      : [
          `Tulis <${name}>teks</${name}> dalam satu paragraf, atau keduanya pada baris tersendiri.`,
          `Write <${name}>text</${name}> in one paragraph, or put both on lines of their own.`,
        ],
  );

export const strayClosingTag = (name: string): Complaint =>
  complaint(
    'body-stray-closing-tag',
    [
      `${shown(`</${name}>`)} menutup tag yang tidak dibuka di sini.`,
      `${shown(`</${name}>`)} closes a tag that is not open here.`,
    ],
    [
      'Hapus, atau periksa pasangan tag pembuka dan urutannya.',
      'Remove it, or check its opening tag and the order of the tags.',
    ],
  );

export const unreadable = (reason: string): Complaint =>
  complaint(
    'body-syntax',
    ['Teks di sini tidak terbaca.', `The text here cannot be read: ${shown(reason)}.`],
    [
      'Periksa tanda <, {, dan kutip pada baris ini.',
      'Check the signs <, { and quotation marks on this line.',
    ],
  );

export const hidden = (code: string): Complaint =>
  complaint(
    'body-hidden-character',
    [`Ada karakter tak terlihat ${code}.`, `There is an invisible character, ${code}.`],
    ['Hapus kode &…; yang menuliskannya.', 'Delete the code &…; that writes it.'],
  );

export const image = complaint(
  'body-image',
  ['Gambar ditulis dengan ![].', 'An image is written with ![].'],
  [
    'Pakai <Figure src="…" alt="…" caption="…" credit="…" licence="…" /> dengan berkas dari folder images.',
    'Use <Figure src="…" alt="…" caption="…" credit="…" licence="…" /> with a file from the folder images.',
  ],
);

export const headingLevel = (level: string): Complaint =>
  complaint(
    'body-heading-level',
    [`Judul bertingkat ${level}.`, `This heading is of level ${level}.`],
    [
      'Pakai ##, ###, atau ####; tingkat pertama adalah judul laman.',
      'Use ##, ### or ####; the first level is the title of the page.',
    ],
  );

export const footnote = complaint(
  'body-footnote',
  ['Catatan kaki [^…] tidak dipakai di sini.', 'Footnotes [^…] are not used here.'],
  ['Pakai <Cite source="…" /> atau <Note>…</Note>.', 'Use <Cite source="…" /> or <Note>…</Note>.'],
);

export const tooDeep = complaint(
  'body-too-deep',
  ['Isinya terlalu dalam bertingkat.', 'The text is nested too deep.'],
  ['Kurangi tingkat daftar, kutipan, atau tag.', 'Use fewer levels of lists, quotations or tags.'],
);

export const notMarkdown = (name: string): Complaint =>
  complaint(
    'body-not-allowed',
    [
      `Ada ${shown(name)} yang tidak boleh dipakai.`,
      `There is ${shown(name)}, which is not allowed.`,
    ],
    [
      'Pakai paragraf, judul, daftar, tabel, tautan.',
      'Use paragraphs, headings, lists, tables, links.',
    ],
  );

const addressFaults: Readonly<Record<AddressFault, readonly [string, string]>> = {
  empty: ['tidak beralamat', 'has no address'],
  malformed: ['beralamat rusak', 'has a broken address'],
  scheme: ['memakai skema yang tidak boleh', 'uses a scheme that is not allowed'],
  relative: ['tidak beralamat lengkap', 'has no full address'],
  'other-host': ['menyembunyikan situs tujuannya', 'hides the site it leads to'],
  english: ['menuju laman berbahasa Inggris', 'leads to the English page'],
  credentials: ['memuat nama pengguna atau sandi', 'contains a user name or password'],
  private: ['hanya dapat dibuka di jaringan penulisnya', 'opens only in the network of its writer'],
};

export const address = (href: string, fault: AddressFault): Complaint => {
  const [id, en] = addressFaults[fault];
  return complaint(
    'body-unsafe-link',
    [`Tautan ${shown(href)} ${id}.`, `The link ${shown(href)} ${en}.`],
    [
      'Tulis https://…, http://…, mailto:…, atau alamat Indonesia situs ini yang diawali /, misalnya /daerah/.',
      'Write https://…, http://…, mailto:… or an Indonesian address of this site starting with /, such as /daerah/.',
    ],
  );
};
