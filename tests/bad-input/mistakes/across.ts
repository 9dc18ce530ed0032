import { changed } from '../../support/spoilt-atlas.ts';
import { inRecord, inRich, record, type Mistake } from '../mistake.ts';

/** What is right in each field and wrong beside others. */
export const acrossMistakes: readonly Mistake[] = [
  inRecord('one party only', '  - place: kota-dua\n', '', '7:3 parties parties-too-few'),
  inRecord(
    'no party at all',
    'parties:\n  - place: kota-satu\n  - place: kota-dua',
    'parties: []',
    '6:10 parties parties-too-few',
  ),
  inRecord(
    'a city with itself',
    '- place: kota-dua',
    '- place: kota-satu',
    '7:3 parties parties-repeat',
  ),
  inRecord(
    'a party twice',
    '  - place: kota-dua',
    '  - place: kota-dua\n  - place: kota-dua',
    '7:3 parties parties-repeat',
  ),
  inRecord(
    'a domestic kind with a city abroad',
    'kind: sister',
    'kind: domestic-government',
    '7:3 parties kind-fits-parties',
  ),
  inRecord(
    'an institutional kind with cities',
    'kind: sister',
    'kind: institutional',
    '7:3 parties kind-fits-parties',
  ),
  {
    mistake: 'a sister at home',
    base: 'pair',
    spoil: changed(
      'places/kota-dua.yaml',
      'country: JP\ncoordinates: [35.2, 136.9]',
      'country: ID\ncoordinates: [-7.2, 112.7]',
    ),
    told: [`${record}:7:3 parties kind-fits-parties`],
  },
  {
    mistake: 'no party in Indonesia',
    base: 'pair',
    spoil: changed(
      'places/kota-satu.yaml',
      'country: ID\ncoordinates: [-6.2, 106.8]',
      'country: JP\ncoordinates: [35, 136]',
    ),
    told: ['partnerships/kota-satu-kota-dua.mdx:7:3 parties kind-fits-parties'],
  },
  {
    mistake: 'no source anywhere',
    base: 'pair',
    spoil: (folder) => {
      changed(
        record,
        '\n  - id: mou-2024\n    type: memorandum-of-understanding\n    signedOn: 2024-03-01\n    endsOn: 2029-03-01\n    sources: [warta]',
        ' []',
      )(folder);
      changed(record, '<Cite source="warta" />', '')(folder);
    },
    told: ['partnerships/kota-satu-kota-dua.mdx:2:1  cites-a-source'],
  },
  inRich(
    'a sector of programmes that are only planned',
    'status: running\n    statusAsOf: 2026\n    startedOn: 2024-05',
    'status: planned',
    '12:15 sectors.programme[0] programme-sectors-done',
  ),
];
