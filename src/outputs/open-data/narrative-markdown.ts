import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import type { Partnership } from '#model/atlas.ts';
import type { NumberedSource } from '#model/source.ts';
import type { Published } from '../tables/table.ts';
import { licence } from './about.ts';
import { blocksOf } from './markdown-of.ts';
import { markdownText } from './markdown-text.ts';
import { citeElement, narrativeHtml } from './narrative-html.ts';

const footnoteOf = ({ number, source }: NumberedSource): string => {
  const { title, publisher, published, url } = source.record;
  const told = `${title}. ${publisher}${published ? `, ${published}` : ''}.`;
  return `[^${number}]: ${markdownText(told)}${url ? ` <${url}>` : ''}`;
};

/** A narrative in one language as Markdown: the sources it cites as footnotes, with their numbers on the page. */
export function narrativeMarkdown(
  { id, title, body, englishBody = [], record, sources }: Partnership,
  language: Language,
  { atlas, addressOf }: Published,
): string {
  const parts = language === 'en' ? englishBody : body;
  const html = narrativeHtml(parts, { language, record, addressOf });
  const tree = htmlToHast(html, { fragment: true }) as Root;
  const numbers = new Map(sources.map(({ number, source }) => [source.id, number]));
  const cited = sources.filter(({ source }) => html.includes(`<${citeElement} id="${source.id}">`));
  const blocks = [
    `# ${markdownText(title[language])}`,
    ...blocksOf(tree.children, (source) => numbers.get(source)),
    '---',
    `Jalinan Kota, ${atlas.day}. ${licence.title}. <${addressOf(language, paths.partnership(id))}>`,
    ...cited.map(footnoteOf),
  ];
  return `${blocks.join('\n\n')}\n`;
}
