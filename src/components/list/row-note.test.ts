import { expect, test } from 'vitest';
import type { PartnershipKind, Sector } from '#schema/vocabularies.ts';
import { rowNote } from './row-note.ts';

const words = {
  country: (code: string) => `<${code}>`,
  sector: (sector: Sector) => sector.toUpperCase(),
  network: 'a network',
  domestic: 'at home',
};

test.for<{ countries: string[]; sectors: Sector[]; kind: PartnershipKind; is: string }>([
  { countries: ['JP'], sectors: ['health'], kind: 'sister', is: '<JP> · HEALTH' },
  { countries: ['JP', 'KR'], sectors: [], kind: 'sister', is: '<JP>, <KR>' },
  { countries: [], sectors: [], kind: 'network', is: 'a network' },
  {
    countries: [],
    sectors: ['education', 'health', 'marine', 'trade'],
    kind: 'domestic-government',
    is: 'at home · EDUCATION, HEALTH, MARINE …',
  },
])('the note says $is', ({ is, ...row }) => {
  expect(rowNote(row, words)).toBe(is);
});
