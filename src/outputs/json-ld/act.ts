import type { CreativeWork } from 'schema-dts';
import { paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { Frame } from './frame.ts';

/**
 * A signed act as schema.org can tell it: what a source states and no other disputes. A value in dispute is left out, since
 * nothing beside it could say so; a term that no source states is never filled in.
 */
export const actTold = (frame: Frame, partnership: string, act: Agreement): CreativeWork => {
  const { id, title, document, disputed = [] } = act;
  const settled = <Field extends 'number' | 'signedOn' | 'endsOn' | 'type'>(field: Field) =>
    disputed.some((one) => one.field === field) ? undefined : act[field];
  const kind = say(frame.language, `agreement.${settled('type') ?? 'unspecified'}`);
  return {
    '@type': 'CreativeWork',
    '@id': `${frame.addressOf('id', paths.partnership(partnership))}#naskah-${id}`,
    name: title ?? kind,
    genre: title === undefined ? undefined : kind,
    identifier: settled('number'),
    dateCreated: settled('signedOn'),
    expires: settled('endsOn'),
    url: document,
  };
};
