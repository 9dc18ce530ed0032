import type { PlaceRecord } from '#schema/place.ts';
import type { Partnership } from './partnership.ts';
import type { Place } from './place.ts';

// Region code of the Ministry of Home Affairs and ISO 3166-2 code of the 38 provinces.
const isoOfCode = {
  '11': 'ID-AC',
  '12': 'ID-SU',
  '13': 'ID-SB',
  '14': 'ID-RI',
  '15': 'ID-JA',
  '16': 'ID-SS',
  '17': 'ID-BE',
  '18': 'ID-LA',
  '19': 'ID-BB',
  '21': 'ID-KR',
  '31': 'ID-JK',
  '32': 'ID-JB',
  '33': 'ID-JT',
  '34': 'ID-YO',
  '35': 'ID-JI',
  '36': 'ID-BT',
  '51': 'ID-BA',
  '52': 'ID-NB',
  '53': 'ID-NT',
  '61': 'ID-KB',
  '62': 'ID-KT',
  '63': 'ID-KS',
  '64': 'ID-KI',
  '65': 'ID-KU',
  '71': 'ID-SA',
  '72': 'ID-ST',
  '73': 'ID-SN',
  '74': 'ID-SG',
  '75': 'ID-GO',
  '76': 'ID-SR',
  '81': 'ID-MA',
  '82': 'ID-MU',
  '91': 'ID-PA',
  '92': 'ID-PB',
  '93': 'ID-PS',
  '94': 'ID-PT',
  '95': 'ID-PE',
  '96': 'ID-PD',
} as const;

/** Region code of a province, two digits. */
export type ProvinceCode = keyof typeof isoOfCode;

const codes = Object.keys(isoOfCode).sort() as ProvinceCode[];

/** One of the 38 provinces, with all that lies in it. */
export type Province = {
  code: ProvinceCode;
  /** ISO 3166-2. */
  iso: string;
  /** Its own government, where it has a record. */
  government: Place | undefined;
  /** Cities, regencies and other places within, its own government aside. */
  places: Place[];
  /** Those with a party, or the seat of one, in the province. */
  partnerships: Partnership[];
};

/** The province that a place lies in, or is: by its region code, else by its ISO code; nothing abroad. */
export function provinceCodeOf({
  country,
  kemendagri,
  subdivision,
}: Pick<PlaceRecord, 'country' | 'kemendagri' | 'subdivision'>): ProvinceCode | undefined {
  if (country !== 'ID') return undefined;
  return codes.find(
    (code) => code === kemendagri?.slice(0, 2) || (!kemendagri && isoOfCode[code] === subdivision),
  );
}

/** Whether a place is the government of a whole province. */
export const isProvince = ({ country, kemendagri }: PlaceRecord): boolean =>
  country === 'ID' && kemendagri?.length === 2;

/** All provinces by region code, those without a record too. */
export function provincesOf(
  places: readonly Place[],
  partnerships: readonly Partnership[],
): Province[] {
  const codeOf = new Map(places.map((place) => [place, provinceCodeOf(place.record)]));
  const placesIn = Map.groupBy(places, (place) => codeOf.get(place));
  const touching = Map.groupBy(
    partnerships.flatMap((partnership) =>
      [...new Set(partnership.homePlaces.map((place) => codeOf.get(place)))].map((code) => ({
        code,
        partnership,
      })),
    ),
    ({ code }) => code,
  );
  return codes.map((code) => {
    const all = placesIn.get(code) ?? [];
    return {
      code,
      iso: isoOfCode[code],
      government: all.find(({ record }) => isProvince(record)),
      places: all.filter(({ record }) => !isProvince(record)),
      partnerships: (touching.get(code) ?? []).map(({ partnership }) => partnership),
    };
  });
}
