import { place } from '#schema/place.ts';
import { isPair, lieInCountry, pointOf } from './place-checks.ts';
import { pointProposed, pointsOffered, pointTaken } from './place-point.ts';
import { allOf, bySchema, type Question } from './question.ts';

const ownPoint = ['city', 'town', 'village'];

/** What is asked about where a new place lies. */
export const pointQuestions: readonly Question[] = [
  {
    flag: 'coordinates',
    message: {
      id: 'Titik [lintang, bujur] dalam derajat desimal',
      en: 'Point [latitude, longitude] in decimal degrees',
    },
    need: 'must',
    example: '-6.9147, 107.6098',
    proposed: pointProposed,
    options: pointsOffered,
    mayBeOwn: true,
    toldIfTaken: pointTaken,
    check: allOf(isPair, lieInCountry, bySchema(place.shape.coordinates, pointOf)),
  },
  {
    flag: 'coordinate-precision',
    message: { id: 'Ketepatan titik itu', en: 'How exact that point is' },
    need: 'must',
    proposed: ({ answers: { level, kind = '' } }) =>
      level === '1' || !ownPoint.includes(kind) ? 'seat' : 'exact',
    options: (_, language) => [
      { value: 'exact', label: language === 'id' ? 'Tepat' : 'Exact' },
      { value: 'seat', label: language === 'id' ? 'Pusat pemerintahannya' : 'Its seat' },
      { value: 'approximate', label: language === 'id' ? 'Kira-kira' : 'Approximate' },
    ],
    check: bySchema(place.shape.coordinatePrecision),
  },
];
