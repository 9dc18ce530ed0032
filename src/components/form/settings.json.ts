import type { APIRoute } from 'astro';
import { fileAt } from '#i18n/links.ts';
import { formSettings } from '#outputs/form-config.ts';
import { publisherRepository } from '../prose/publisher.ts';
import type { DoorSettings } from './form-door.element.ts';

/** What the form of records is told: every field of every schema, and where the records are kept. */
export const GET: APIRoute = () => {
  const settings: DoorSettings = formSettings(publisherRepository(), fileAt('favicon.svg'));
  return Response.json(settings);
};
