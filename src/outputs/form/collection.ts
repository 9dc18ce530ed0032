import type { Collection, Field } from '@sveltia/cms';
import { say } from '#i18n/say.ts';
import { idFields } from '#rules/references.ts';
import type { CollectionName } from '#schema/collections.ts';
import { idPattern } from '#schema/shared.ts';
import { bareSchemaOf } from '../json-schemas.ts';
import { displayOf, titleOf } from './display.ts';
import { formatOf, type FileFormat } from './file-format.ts';
import { fieldsOf } from './widget.ts';

const bodyField: Field = {
  name: 'body',
  label: say('id', 'form.body'),
  hint: say('id', 'form.body-hint'),
  widget: 'markdown',
  modes: ['raw'],
  required: false,
};

const collectionWith = (name: CollectionName, format: FileFormat): Collection => ({
  name,
  label: say('id', `collection.${name}`),
  folder: `src/content/${name}`,
  format: format.name,
  summary: displayOf[name],
  ...(titleOf[name] ? { identifier_field: titleOf[name] } : {}),
  create: name !== 'pages',
  // A record that does not hold is withdrawn, not deleted: its address goes on answering.
  delete: false,
  thumbnail: false,
  slug: {
    editable: name === 'pages' ? [] : ['create'],
    hint: say('id', 'form.id-hint'),
    pattern: [`/${idPattern.source}/`, say('id', 'form.id-hint')],
  },
  fields: [
    ...fieldsOf(bareSchemaOf(name), idFields[name] ?? {}),
    ...(format.hasBody ? [bodyField] : []),
    { name: format.asRead, widget: 'hidden' },
  ],
});

/** A collection as the form shows it: its fields, its files, and how a new one is named. */
export const formCollection = (name: CollectionName): Collection =>
  collectionWith(name, formatOf(name));
