import type { Form } from './column.ts';
import { text } from './forms.ts';

const languageTag = '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$';

/** A name in its own script, with its language. */
export const localName: Form<{ text: string; lang: string }> = {
  schema: {
    type: 'object',
    properties: { text: text.schema, lang: { type: 'string', pattern: languageTag } },
    required: ['text', 'lang'],
    additionalProperties: false,
  },
  columns: [
    { suffix: '', type: 'text', cell: (name) => name.text },
    {
      suffix: '_language',
      type: 'text',
      pattern: languageTag,
      part: { id: 'bahasanya (BCP 47)', en: 'its language (BCP 47)' },
      cell: ({ lang }) => lang,
    },
  ],
};

/** Latitude and longitude in decimal degrees, WGS 84. */
export const coordinates: Form<readonly [latitude: number, longitude: number]> = {
  schema: {
    type: 'array',
    prefixItems: [
      { type: 'number', minimum: -90, maximum: 90 },
      { type: 'number', minimum: -180, maximum: 180 },
    ],
    items: false,
    minItems: 2,
  },
  columns: [
    {
      suffix: '',
      name: 'latitude',
      type: 'number',
      minimum: -90,
      maximum: 90,
      part: { id: 'lintang', en: 'latitude' },
      cell: ([latitude]) => latitude,
    },
    {
      suffix: '',
      name: 'longitude',
      type: 'number',
      minimum: -180,
      maximum: 180,
      part: { id: 'bujur', en: 'longitude' },
      cell: ([, longitude]) => longitude,
    },
  ],
};
