import type { Root } from 'hast';
import { toMdast, type State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference, Nodes, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { htmlToHast } from 'satteri';
import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import type { Partnership } from '#model/atlas.ts';
import type { NumberedSource } from '#model/source.ts';
import type { Published } from '../tables/table.ts';
import { licence } from './about.ts';
import { citeElement, narrativeHtml } from './narrative-html.ts';

const numbersOf = (sources: readonly NumberedSource[]) =>
  new Map(sources.map(({ number, source }) => [source.id, String(number)]));

const footnote = (identifier: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier,
  label: identifier,
});

const bodyOf = (html: string, sources: readonly NumberedSource[]): RootContent[] => {
  const numbers = numbersOf(sources);
  const tree = htmlToHast(html, { fragment: true }) as Root;
  const read: Nodes = toMdast(tree, {
    document: true,
    handlers: {
      [citeElement]: (_state: State, { properties }) =>
        footnote(numbers.get(String(properties.id)) ?? '0'),
    },
  });
  return read.type === 'root' ? read.children : [];
};

const definitionOf = ({ number, source }: NumberedSource): FootnoteDefinition => {
  const { title, publisher, published, url } = source.record;
  const told = `${title}. ${publisher}${published ? `, ${published}` : ''}.`;
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: url ? `${told} ` : told },
          ...(url
            ? [{ type: 'link' as const, url, children: [{ type: 'text' as const, value: url }] }]
            : []),
        ],
      },
    ],
  };
};

const citedIn = (html: string, sources: readonly NumberedSource[]): NumberedSource[] =>
  sources.filter(({ source }) => html.includes(`<${citeElement} id="${source.id}">`));

/** A narrative in one language as Markdown: the sources it cites as footnotes, with their numbers on the page. */
export function narrativeMarkdown(
  partnership: Partnership,
  language: Language,
  { atlas, addressOf }: Published,
): string {
  const { id, title, body, englishBody, record, sources } = partnership;
  const parts = language === 'en' ? (englishBody ?? []) : body;
  const html = narrativeHtml(parts, { language, record, addressOf });
  const address = addressOf(language, paths.partnership(id));
  const credit = `Jalinan Kota, ${formatDate(language, atlas.day)}. ${licence.title}. `;
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title[language] }] },
    ...bodyOf(html, sources),
    { type: 'thematicBreak' },
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: credit },
        { type: 'link', url: address, children: [{ type: 'text', value: address }] },
      ],
    },
    ...citedIn(html, sources).map(definitionOf),
  ];
  const extensions = [gfmToMarkdown()];
  return toMarkdown({ type: 'root', children }, { extensions, bullet: '-', rule: '-' });
}
