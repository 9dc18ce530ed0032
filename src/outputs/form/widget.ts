import type { Field } from '@sveltia/cms';
import { fieldName, hintIn, vocabularyOf } from '#i18n/field-words.ts';
import { phrases } from '#i18n/phrases.ts';
import { say, type PhraseKey } from '#i18n/say.ts';
import type { CollectionName } from '#schema/collections.ts';
import { idPattern } from '#schema/shared.ts';
import type { JsonSchema } from '../json-schemas.ts';
import { displayOf } from './display.ts';

/** Which fields of a collection hold ids, and of which collection. */
export type IdFields = Readonly<Record<string, CollectionName>>;

type Widget = Record<string, unknown> & { widget: string };

export const asSchema = (value: unknown): JsonSchema => (value ?? {}) as JsonSchema;

const isPair = ({ properties = {} }: JsonSchema): boolean =>
  Object.keys(properties).join() === 'id,en';

/** Whether a value may be there and say nothing, as `events: []` or `sectors: {}`. */
export const mayBeEmpty = ({ type, minItems, required }: JsonSchema): boolean =>
  (type === 'array' && minItems === undefined) || (type === 'object' && required?.length === 0);

const wordFor = (value: string): string => {
  const key = [`form.value-${value}`, `field.${value}`].find((one) => Object.hasOwn(phrases, one));
  return key === undefined ? value : say('id', key as PhraseKey);
};

/** Everything in the form is text, as in the file; a choice of one stays open to be left out. */
const choice = (allowed: readonly unknown[]): Widget => {
  const known = vocabularyOf(allowed)?.meanings;
  const options = allowed.map(String).map((value) => {
    const words = known?.find((one) => one.value === value)?.words;
    return { label: words?.id ?? wordFor(value), value };
  });
  return { widget: 'select', options, dropdown_threshold: 0 };
};

const allowedIn = ({ type, enum: allowed, const: only }: JsonSchema) =>
  allowed ?? (only === undefined ? (type === 'boolean' ? [true, false] : undefined) : [only]);

const isId = ({ pattern }: JsonSchema): boolean => pattern === idPattern.source;

const relation = (to: CollectionName): Widget => ({
  widget: 'relation',
  collection: to,
  value_field: '{{slug}}',
  display_fields: [displayOf[to]],
});

/** What is said where a text has not the form it should; the schemas say it in both languages. */
const messageOf = ({ patternErrorMessage }: JsonSchema): string =>
  String(patternErrorMessage).split(' — ')[0] ?? '';

const textWidget = (schema: JsonSchema): Widget => {
  const { pattern, maxLength } = schema;
  return {
    widget: maxLength !== undefined && maxLength > 100 ? 'text' : 'string',
    ...(pattern === undefined ? {} : { pattern: [`/${pattern}/`, messageOf(schema)] }),
    ...(maxLength === undefined ? {} : { maxlength: maxLength }),
    use_emoji_autocomplete: false,
  };
};

const numberWidget = ({ minimum, maximum }: JsonSchema): Widget => ({
  widget: 'number',
  value_type: 'float/string',
  ...(minimum === undefined ? {} : { min: minimum }),
  ...(maximum === undefined ? {} : { max: maximum }),
});

/** What tells the entries of a list apart while they are closed. */
const summaryOf = (fields: readonly Field[], isChoice: boolean): string => {
  const shown = isChoice ? fields : fields.slice(0, 2);
  return shown
    .map((field) => `{{fields.${field.name}${field.widget === 'object' ? '.id' : ''}}}`)
    .join(' ');
};

const listWidget = (name: string, schema: JsonSchema, ids: IdFields): Widget => {
  const limits = schema.minItems === undefined ? {} : { min: schema.minItems };
  if (Array.isArray(schema.items)) {
    const field = { name, label: fieldName(name).id, ...numberWidget({}) };
    return { widget: 'list', ...limits, max: schema.items.length, field };
  }
  const entry = asSchema(schema.items);
  const allowed = allowedIn(entry);
  if (allowed) return { ...choice(allowed), multiple: true, ...limits };
  const to = ids[name];
  if (isId(entry) && to) return { ...relation(to), multiple: true, ...limits };
  const fields = fieldsOf(entry, ids);
  if (fields.length === 0)
    return {
      widget: 'list',
      ...limits,
      field: { name, label: fieldName(name).id, ...textWidget(entry) },
    };
  const summary = summaryOf(fields, entry.anyOf !== undefined);
  return { widget: 'list', ...limits, fields, summary, collapsed: 'auto' };
};

const widgetFor = (name: string, schema: JsonSchema, ids: IdFields): Widget => {
  const { type, properties } = schema;
  const allowed = allowedIn(schema);
  if (allowed) return choice(allowed);
  if (type === 'array') return listWidget(name, schema, ids);
  if (properties) return { widget: 'object', fields: fieldsOf(schema, ids) };
  if (type === 'number') return numberWidget(schema);
  const to = ids[name];
  return isId(schema) && to ? relation(to) : textWidget(schema);
};

/** What a field means and, where it has one, the form in which to write it. */
const hintOf = (schema: JsonSchema, widget: Widget): string => {
  const { description, type } = schema;
  const meaning = description === undefined ? '' : hintIn(description).id;
  const hasForm = widget.pattern !== undefined && (type === 'string' || type?.includes('integer'));
  return hasForm ? `${meaning} ${messageOf(schema)}` : meaning;
};

/** The fields of a record, or of a part of it, as the form asks for them. Of a choice of fields, each may be left out. */
export function fieldsOf(schema: JsonSchema, ids: IdFields): Field[] {
  const { properties = {}, required = [], anyOf = [] } = schema;
  const own = Object.entries(properties).map(([name, value]) => {
    const field = asSchema(value);
    const widget = widgetFor(name, field, ids);
    return {
      name,
      label: fieldName(name, isPair(schema)).id,
      hint: hintOf(field, widget),
      required: required.includes(name) && !mayBeEmpty(field),
      ...widget,
    } as Field;
  });
  const branches = anyOf.flatMap((branch) => fieldsOf(asSchema(branch), ids));
  return [...own, ...branches.map((field) => ({ ...field, required: false }) as Field)];
}
