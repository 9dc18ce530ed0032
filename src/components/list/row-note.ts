import type { PartnershipKind, Sector } from '#schema/vocabularies.ts';

const mostSectors = 3;

/** What stands below the title of a row: its countries, or why it has none, and its first sectors, in the words of a language. */
export function rowNote(
  row: { countries: readonly string[]; sectors: readonly Sector[]; kind: PartnershipKind },
  words: {
    country: (code: string) => string;
    sector: (sector: Sector) => string;
    network: string;
    domestic: string;
  },
): string {
  const { countries, sectors, kind } = row;
  const where =
    countries.length > 0
      ? countries.map(words.country).join(', ')
      : kind === 'network'
        ? words.network
        : words.domestic;
  const about = sectors.slice(0, mostSectors).map(words.sector).join(', ');
  return [where, about + (sectors.length > mostSectors ? ' …' : '')].filter(Boolean).join(' · ');
}
