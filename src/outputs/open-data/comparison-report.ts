import { wikidataAt } from '../wikidata-at.ts';
import type { Comparison, ItemPair, OwnTie } from './wikidata-comparison.ts';

const linkOf = (pair: ItemPair): string => pair.join(' – ');
const ownLine = ({ id, legalState, pair }: OwnTie): string =>
  `${id} (${legalState}) ${linkOf(pair)}`;

const section = (title: string, lines: readonly string[]): string =>
  [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`), ''].join('\n');

/** The comparison with Wikidata as text, Indonesian first. What only Wikidata has are leads, never facts. */
export const comparisonReport = ({ both, oursOnly, theirsOnly, withoutItem }: Comparison): string =>
  [
    section('Pada keduanya · In both', both.map(ownLine)),
    section('Hanya di sini · Only here', oursOnly.map(ownLine)),
    section(
      'Hanya di Wikidata: petunjuk untuk diperiksa, bukan fakta · Only in Wikidata: leads to look into, never facts',
      theirsOnly.map(({ pair, places }) => {
        const named = pair.map((item, at) => places[at] ?? wikidataAt(item));
        return `${named.join(' – ')} ${linkOf(pair)}`;
      }),
    ),
    section(
      'Tidak dapat dibandingkan, tanpa butir Wikidata · Not comparable, without an item',
      withoutItem.map(({ id, places }) => `${id}: ${places.join(', ')}`),
    ),
  ].join('\n');
