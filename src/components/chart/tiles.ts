import type { ProvinceCode } from '#model/province.ts';

/** Where the tile of a province stands in its half of the country, and what is written on it. */
export type Tile = { column: number; row: number; short: string };

/** Sumatra, Java, Kalimantan and Bali. */
const west: Partial<Record<ProvinceCode, Tile>> = {
  '11': { column: 0, row: 0, short: 'Aceh' },
  '12': { column: 0, row: 1, short: 'Sumut' },
  '14': { column: 1, row: 1, short: 'Riau' },
  '21': { column: 2, row: 1, short: 'Kepri' },
  '65': { column: 5, row: 1, short: 'Kaltara' },
  '13': { column: 0, row: 2, short: 'Sumbar' },
  '15': { column: 1, row: 2, short: 'Jambi' },
  '19': { column: 2, row: 2, short: 'Babel' },
  '61': { column: 3, row: 2, short: 'Kalbar' },
  '62': { column: 4, row: 2, short: 'Kalteng' },
  '64': { column: 5, row: 2, short: 'Kaltim' },
  '17': { column: 0, row: 3, short: 'Bengk.' },
  '16': { column: 1, row: 3, short: 'Sumsel' },
  '63': { column: 4, row: 3, short: 'Kalsel' },
  '18': { column: 1, row: 4, short: 'Lamp.' },
  '31': { column: 2, row: 4, short: 'Jakarta' },
  '36': { column: 1, row: 5, short: 'Banten' },
  '32': { column: 2, row: 5, short: 'Jabar' },
  '33': { column: 3, row: 5, short: 'Jateng' },
  '35': { column: 4, row: 5, short: 'Jatim' },
  '51': { column: 5, row: 5, short: 'Bali' },
  '34': { column: 3, row: 6, short: 'DIY' },
};

/** Sulawesi, Nusa Tenggara, Maluku and Papua. */
const east: Partial<Record<ProvinceCode, Tile>> = {
  '75': { column: 1, row: 1, short: 'Gtlo.' },
  '71': { column: 2, row: 1, short: 'Sulut' },
  '76': { column: 0, row: 2, short: 'Sulbar' },
  '72': { column: 1, row: 2, short: 'Sulteng' },
  '82': { column: 2, row: 2, short: 'Malut' },
  '96': { column: 3, row: 2, short: 'PBD' },
  '92': { column: 4, row: 2, short: 'Pabar' },
  '91': { column: 5, row: 2, short: 'Papua' },
  '73': { column: 0, row: 3, short: 'Sulsel' },
  '74': { column: 1, row: 3, short: 'Sultra' },
  '81': { column: 2, row: 3, short: 'Maluku' },
  '94': { column: 4, row: 3, short: 'Papteng' },
  '95': { column: 5, row: 3, short: 'Papeg' },
  '93': { column: 5, row: 4, short: 'Papsel' },
  '52': { column: 0, row: 5, short: 'NTB' },
  '53': { column: 1, row: 5, short: 'NTT' },
};

/** The two halves of the grid: side by side on a wide screen, one below the other on a phone. */
export const halves = [
  { name: 'west', tiles: west, rows: [0, 6] },
  { name: 'east', tiles: east, rows: [1, 5] },
] as const;

/** From how many partnerships on a tile is darker. */
export const tileSteps = [1, 5, 10, 25] as const;

/** How dark a tile is: 0 where nothing was found. */
export const stepOf = (count: number): number => tileSteps.filter((from) => count >= from).length;
