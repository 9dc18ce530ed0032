import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const content = process.env.PEER_CONTENT ?? '';
const pair = z.object({ id: z.string(), en: z.string() });
// YAML turns dates that are not quoted into numbers and moments.
const written = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  z.string(),
);
const sources = z.array(z.string());

const agreement = z.object({
  id: z.string(),
  type: z.string(),
  title: z.string().optional(),
  number: z.coerce.string().optional(),
  signedOn: written.optional(),
  signedAt: z.string().optional(),
  signatories: z.array(z.string()).default([]),
  endsOn: written.optional(),
  sources,
});
const event = z.object({
  date: written.optional(),
  type: z.string(),
  description: pair,
  sources,
});
const output = z.object({
  measure: pair,
  value: z.number(),
  unit: pair,
  kind: z.string(),
  sources,
});
const programme = z.object({
  id: z.string(),
  name: pair,
  sector: z.string(),
  status: z.string(),
  startedOn: written.optional(),
  endedOn: written.optional(),
  description: pair.optional(),
  outputs: z.array(output).default([]),
  sources,
});
const sectors = z.array(z.string()).default([]);

const partnerships = defineCollection({
  loader: glob({ pattern: '*.mdx', base: `${content}/partnerships` }),
  schema: z.object({
    title: pair.optional(),
    summary: pair,
    kind: z.string(),
    kindNote: pair.optional(),
    labelUsed: z.string().optional(),
    parties: z.array(
      z.object({ place: z.string().optional(), organization: z.string().optional() }),
    ),
    sectors: z.object({ agreement: sectors, programme: sectors, aspiration: sectors }),
    agreements: z.array(agreement),
    events: z.array(event),
    programmes: z.array(programme),
    furtherSources: z.array(z.string()).default([]),
    searchedOn: written,
    draft: z.boolean().default(false),
  }),
});
const narratives = defineCollection({
  loader: glob({
    pattern: '*.mdx',
    base: `${content}/narratives`,
    generateId: ({ entry }) => entry.replace(/\.en\.mdx$/, ''),
  }),
  schema: z.object({}),
});
const places = defineCollection({
  loader: glob({ pattern: '*.yaml', base: `${content}/places` }),
  schema: z.object({
    name: pair,
    shortName: pair,
    kind: z.string(),
    country: z.string(),
    coordinates: z.array(z.number()),
    website: z.string().optional(),
    note: pair.optional(),
  }),
});
const organizations = defineCollection({
  loader: glob({ pattern: '*.yaml', base: `${content}/organizations` }),
  schema: z.object({ name: pair, shortName: z.string().optional() }),
});
const documents = defineCollection({
  loader: glob({ pattern: '*.yaml', base: `${content}/sources` }),
  schema: z.object({
    title: z.string(),
    publisher: z.string(),
    url: z.string().optional(),
    published: written.optional(),
    accessedOn: written,
    reliability: z.string(),
  }),
});

export const collections = { partnerships, narratives, places, organizations, documents };
