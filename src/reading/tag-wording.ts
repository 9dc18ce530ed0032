import type { Complaint } from '#schema/wording.ts';
import { shown } from '#schema/characters.ts';
import { complaint } from './finding.ts';

const allowedTags = '<Cite>, <Quote>, <Programme>, <Agreement>, <Figure>, <Note>';

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

const html = (name: string): Complaint =>
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

const unknownComponent = (name: string): Complaint =>
  complaint(
    'body-unknown-component',
    [
      `Komponen ${shown(`<${name}>`)} tidak dikenal.`,
      `The component ${shown(`<${name}>`)} is unknown.`,
    ],
    [`Yang dikenal: ${allowedTags}.`, `Known are ${allowedTags}.`],
  );

/** A tag that is no component: lower-case ones are HTML. */
export const foreignTag = (name: string): Complaint =>
  /^(?:[a-z]|$)/.test(name) ? html(name) : unknownComponent(name);

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

export const crossedTags = (name: string): Complaint =>
  complaint(
    'body-crossed-tags',
    [
      `${shown(`</${name}>`)} tidak ada di bagian teks yang sama dengan pembukanya.`,
      `${shown(`</${name}>`)} is not in the same part of the text as its opening tag.`,
    ],
    [
      `Tulis <${name}>teks</${name}> dalam satu paragraf, atau masing-masing di awal barisnya sendiri.`,
      `Write <${name}>text</${name}> in one paragraph, or each at the start of a line of its own.`,
    ],
  );
