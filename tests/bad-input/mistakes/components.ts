import { inBody, inNarrative, inRich, type Mistake } from '../mistake.ts';

const figure = (attributes: string) =>
  `<Figure ${attributes} caption="K" credit="F" licence="CC" />`;

/** Components that are unknown, or used in another way than they are meant. */
export const componentMistakes: readonly Mistake[] = [
  inBody(
    'a component that is not allowed',
    '<Peta kota="satu" />',
    '24:1 body body-unknown-component',
  ),
  inBody('a component in small letters', '<cite source="warta" />', '24:1 body body-html'),
  inBody(
    'a member of a component',
    '<Cite.Astro source="warta" />',
    '24:1 body body-unknown-component',
  ),
  inBody('a component of Astro', '<Fragment set:html="x" />', '24:1 body body-unknown-component'),
  inBody(
    'a citation of a source that does not exist',
    'Kata.<Cite source="koran" />',
    '24:6 body ids-exist',
  ),
  inBody('a citation with a capital letter', 'Kata.<Cite source="Warta" />', '24:6 body ids-exist'),
  inBody('a citation without source', 'Kata.<Cite />', '24:6 body body-missing-attribute'),
  inBody(
    'a citation with an empty source',
    'Kata.<Cite source="" />',
    '24:6 body body-missing-attribute',
  ),
  inBody(
    'a citation with another attribute',
    'Kata.<Cite id="warta" />',
    '24:6 body body-missing-attribute',
    '24:6 body body-unknown-attribute',
  ),
  inBody(
    'a citation with one attribute twice',
    'Kata.<Cite source="warta" source="warta" />',
    '24:6 body body-repeated-attribute',
  ),
  inBody('a citation without quotes', 'Kata.<Cite source=warta />', '24:6 body body-broken-tag'),
  inBody('a citation in curly quotes', 'Kata.<Cite source=“warta” />', '24:6 body body-broken-tag'),
  inBody(
    'a citation that is not closed',
    'Kata.<Cite source="warta">',
    '24:6 body body-unclosed-tag',
  ),
  inBody(
    'a citation with words in it',
    'Kata.<Cite source="warta">sumber</Cite>',
    '24:6 body body-component-content',
  ),
  inBody(
    'a citation in a link',
    '[kata <Cite source="warta" />](/daerah/)',
    '24:7 body body-misplaced-component',
  ),
  inBody(
    'a citation with a style',
    'Kata.<Cite source="warta" style="x" />',
    '24:6 body body-unknown-attribute',
  ),
  inBody(
    'a citation of the markup of Astro',
    'Kata.<Cite source="warta" set:html="x" />',
    '24:6 body body-unknown-attribute',
  ),
  inBody(
    'a citation whose quote stays open',
    'Kata.<Cite source="warta />',
    '24:6 body body-broken-tag',
  ),
  inBody(
    'a quotation without speaker',
    '<Quote source="warta">Kata.</Quote>',
    '24:1 body body-missing-attribute',
  ),
  inBody(
    'a quotation without words',
    '<Quote source="warta" by="Wali Kota"></Quote>',
    '24:1 body body-empty-component',
  ),
  inBody(
    'a quotation of nobody knows where',
    '<Quote by="Wali Kota">Kata.</Quote>',
    '24:1 body body-missing-attribute',
  ),
  inBody(
    'a quotation of a source that does not exist',
    '<Quote source="koran" by="Wali Kota">Kata.</Quote>',
    '24:1 body ids-exist',
  ),
  inBody(
    'a quotation with a hidden character',
    '<Quote source="warta" by="Wali&#x202e; Kota">Kata.</Quote>',
    '24:1 body body-hidden-character',
  ),
  inBody(
    'a quotation that is not closed',
    '<Quote source="warta" by="Wali Kota">Kata.',
    '24:1 body body-unclosed-tag',
  ),
  inBody(
    'a note that ends in a list',
    '<Note>\n\n- satu\n- </Note>',
    '27:3 body body-crossed-tags',
  ),
  inBody(
    'a note that ends in another paragraph',
    'Kata <Note>satu\n\ndua</Note>',
    '26:4 body body-crossed-tags',
  ),
  inBody('a note that nothing opens', 'Kata.</Note>', '24:6 body body-stray-closing-tag'),
  inBody('a note with a title', '<Note title="x">Kata.</Note>', '24:1 body body-unknown-attribute'),
  inBody('a note without words', '<Note></Note>', '24:1 body body-empty-component'),
  inBody('a note in bold', '**<Note>Kata.</Note>**', '24:3 body body-misplaced-component'),
  inBody(
    'tags that cross',
    '<Note><Quote source="warta" by="a">Kata.</Note></Quote>',
    '24:41 body body-stray-closing-tag',
  ),
  inBody(
    'a programme that does not exist',
    '<Programme id="perawat" />',
    '24:1 body own-ids-exist',
  ),
  inBody('an act that does not exist', '<Agreement id="mou-2025" />', '24:1 body own-ids-exist'),
  inBody('an act without id', '<Agreement />', '24:1 body body-missing-attribute'),
  inRich(
    'a programme that is misspelt',
    '<Programme id="perawat" />',
    '<Programme id="perawt" />',
    '98:1 body own-ids-exist',
  ),
  inNarrative(
    'an act in English that does not exist',
    '<Agreement id="mou-2024" />',
    '<Agreement id="mou-2023" />',
    '25:1 body own-ids-exist',
  ),
  inNarrative(
    'a source in English that does not exist',
    'source="situs-contoh"',
    'source="situs"',
    '6:44 body ids-exist',
  ),
  inBody(
    'a figure without words for those who do not see it',
    '<Figure src="a.png" caption="K" credit="F" licence="CC" />',
    '24:1 body body-missing-attribute',
  ),
  inBody(
    'a figure above its folder',
    figure('src="../a.png" alt="A"'),
    '24:1 body body-figure-file',
  ),
  inBody(
    'a figure from elsewhere',
    figure('src="https://contoh.example/a.png" alt="A"'),
    '24:1 body body-figure-file',
  ),
  inBody('a figure that is a drawing', figure('src="a.svg" alt="A"'), '24:1 body body-figure-file'),
  inBody(
    'a figure that does not exist',
    figure('src="tidak-ada.png" alt="A"'),
    '24:1 body image-missing',
  ),
  inBody('a picture from elsewhere', '![](https://contoh.example/p.gif)', '24:1 body body-image'),
  inBody('a picture in Markdown', '![Balai kota](balai.png)', '24:1 body body-image'),
  inBody(
    'a picture by reference',
    '![a][b]\n\n[b]: https://contoh.example/p.gif',
    '24:1 body body-image',
  ),
];
