import { allOf, type BuiltPage } from './built-page.ts';
import { attributeOf } from './html.ts';

/** One thing that a page tells machines of. */
export type DataNode = Record<string, unknown> & { '@id'?: string; '@type'?: string };

/** What a page tells machines, read as a browser leaves it. Throws where it has not exactly one element for that. */
export const structuredDataOn = (page: BuiltPage): DataNode[] => {
  const [block, ...others] = allOf(page, 'script').filter(
    (script) => attributeOf(script, 'type') === 'application/ld+json',
  );
  if (!block || others.length > 0) throw new Error(`${page.path} has not one element of data.`);
  const text = block.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  const { '@context': context, '@graph': graph } = JSON.parse(text) as {
    '@context': string;
    '@graph': DataNode[];
  };
  if (context !== 'https://schema.org') throw new Error(`${page.path} speaks ${context}.`);
  return graph;
};
