import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { recordLoader } from '#reading/loader.ts';
import { schemas } from '#schema/collections.ts';
import narrativeForm from '../schemas/narratives.schema.json';
import pageForm from '../schemas/pages.schema.json';
import partnershipForm from '../schemas/partnerships.schema.json';
import { contentFolder } from './content-folder.ts';

// The loader judges each record by the same schema; here it only tells Astro the types. What is written above a body
// is told to editors' programs by the generated JSON Schemas, which name neither the body nor its digest.
const prose = { bodyDigest: z.string() };
const root = contentFolder();

export const collections = {
  partnerships: defineCollection({
    loader: recordLoader('partnerships', root),
    schema: schemas.partnerships.extend(prose).meta(partnershipForm),
  }),
  narratives: defineCollection({
    loader: recordLoader('narratives', root),
    schema: schemas.narratives.extend(prose).meta(narrativeForm),
  }),
  pages: defineCollection({
    loader: recordLoader('pages', root),
    schema: schemas.pages.extend(prose).meta(pageForm),
  }),
  places: defineCollection({ loader: recordLoader('places', root), schema: schemas.places }),
  organizations: defineCollection({
    loader: recordLoader('organizations', root),
    schema: schemas.organizations,
  }),
  sources: defineCollection({ loader: recordLoader('sources', root), schema: schemas.sources }),
  glossary: defineCollection({ loader: recordLoader('glossary', root), schema: schemas.glossary }),
};
