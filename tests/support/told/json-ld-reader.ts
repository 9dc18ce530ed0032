import { attributeOf, elementsIn, parseHtml } from '../html.ts';
import { once, type Reader, type Told } from './told.ts';

type Node = {
  '@type': string;
  '@id'?: string;
  name?: string;
  about?: { '@id': string }[];
  citation?: { '@id': string }[];
  variableMeasured?: string;
  value?: string;
  observationDate?: string;
};

const nodesIn = (html: string): Node[] =>
  elementsIn(parseHtml(html), 'script')
    .filter((script) => attributeOf(script, 'type') === 'application/ld+json')
    .flatMap((script) => {
      const [text] = script.childNodes;
      const json = text && 'value' in text ? text.value : '';
      return (JSON.parse(json) as { '@graph': Node[] })['@graph'];
    });

const idsAt = (nodes: readonly { '@id': string }[], sections: string): string[] =>
  nodes.flatMap((node) => new RegExp(`/(?:${sections})/([^/]+)/#`).exec(node['@id'])?.[1] ?? []);

const toldBy = (language: 'id' | 'en', nodes: readonly Node[]): Told => {
  const page = nodes.find((node) => node['@type'] === 'WebPage');
  const subject = nodes.find((node) => node['@type'] === 'Thing');
  const observed = (name: string) =>
    nodes.find(({ variableMeasured }) => variableMeasured === name);
  return {
    ...(language === 'id' ? { titleId: subject?.name } : { titleEn: subject?.name }),
    parties: once(idsAt(page?.about ?? [], 'daerah|lembaga')),
    legalState: observed('legalState')?.value,
    activity: observed('activity')?.value,
    asOf: observed('legalState')?.observationDate,
    sources: idsAt(page?.citation ?? [], 'sumber'),
  };
};

/** What the page of each partnership says of itself to machines. */
export const jsonLdIn = (language: 'id' | 'en'): Reader => ({
  output: `JSON-LD (${language})`,
  tells: [
    language === 'id' ? 'titleId' : 'titleEn',
    ...(['parties', 'legalState', 'activity', 'asOf', 'sources'] as const),
  ],
  read: ({ read }, ids) => {
    const folder = language === 'id' ? '' : 'en/';
    return new Map(
      ids.map((id) => [
        id,
        toldBy(language, nodesIn(read(`${folder}kerja-sama/${id}/index.html`))),
      ]),
    );
  },
});
