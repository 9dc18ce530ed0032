import { inRecord, inRich, type Mistake } from '../mistake.ts';

/** Values of another form than they should have: lists, texts, numbers, maps. */
export const formMistakes: readonly Mistake[] = [
  inRecord(
    'a list that is one value',
    'agreement: [health]',
    'agreement: health',
    '10:14 sectors.agreement field-form',
  ),
  inRecord(
    'sources that are one value',
    'sources: [warta]',
    'sources: warta',
    '16:14 agreements[0].sources field-form',
  ),
  inRecord(
    'parties that are one value',
    'parties:\n  - place: kota-satu\n  - place: kota-dua',
    'parties: kota-satu',
    '6:10 parties field-form',
  ),
  inRecord(
    'parties that are names',
    '- place: kota-dua',
    '- kota-dua',
    '8:5 parties[1] field-form',
  ),
  inRecord(
    'a party that is place and organization',
    '- place: kota-dua',
    '- { place: kota-dua, organization: warta }',
    '8:5 parties[1] field-form',
    '8:38 parties[1].organization ids-exist',
  ),
  inRecord(
    'an empty entry in a list',
    '  - place: kota-dua',
    '  - place: kota-dua\n  -',
    '9:4 parties[2] field-empty',
  ),
  inRecord(
    'acts that are a map',
    'agreements:\n  - id: mou-2024',
    'agreements:\n    id: mou-2024',
    '12:5 agreements field-form',
  ),
  inRecord('events that are nothing', 'events: []', 'events:', '17:1 events field-empty'),
  inRecord(
    'a text pair that is one text',
    'summary:\n  id: Kota Satu dan Kota Dua bekerja sama di bidang kesehatan.\n  en: Kota Satu and Kota Dua cooperate in health.',
    'summary: Kota Satu dan Kota Dua bekerja sama.',
    '2:10 summary field-form',
  ),
  inRecord(
    'a text that is a list',
    'kind: sister',
    'labelUsed: [sister city]\nkind: sister',
    '5:12 labelUsed field-form',
  ),
  inRecord('a kind that is a list', 'kind: sister', 'kind: [sister]', '5:7 kind value-not-allowed'),
  inRecord(
    'a kind that is a map',
    'kind: sister',
    'kind: { id: sister }',
    '5:7 kind value-not-allowed',
  ),
  inRecord(
    'a draft that is a word',
    'kind: sister',
    'draft: ya\nkind: sister',
    '5:8 draft field-form',
  ),
  inRich(
    'an open end that is false',
    '    endsOn: 2099-03-01',
    '    openEnded: false',
    '31:16 agreements[2].openEnded value-not-allowed',
  ),
  inRich(
    'an open end beside an end',
    '    endsOn: 2099-03-01',
    '    endsOn: 2099-03-01\n    openEnded: true',
    '24:5 agreements[2] open-ended-with-end',
  ),
  inRich(
    'a figure with a thousands point',
    'value: 120',
    'value: 1.200.000',
    '70:16 programmes[0].outputs[0].value field-form',
  ),
  inRich(
    'a figure with a decimal comma',
    'value: 120',
    'value: 12,5',
    '70:16 programmes[0].outputs[0].value field-form',
  ),
  inRich(
    'a figure that is a word',
    'value: 120',
    'value: puluhan',
    '70:16 programmes[0].outputs[0].value field-form',
  ),
  inRich(
    'a figure that is no number',
    'value: 120',
    'value: .nan',
    '70:16 programmes[0].outputs[0].value field-form',
  ),
  inRich(
    'a figure without end',
    'value: 120',
    'value: .inf',
    '70:16 programmes[0].outputs[0].value field-form',
  ),
  inRich(
    'a figure with its unit',
    'value: 120',
    'value: 120 orang',
    '70:16 programmes[0].outputs[0].value field-form',
  ),
];
