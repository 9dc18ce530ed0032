import { getCollection, type CollectionEntry } from 'astro:content';
import words from './words.json';

export type Language = 'id' | 'en';
export type Partnership = CollectionEntry<'partnerships'>;

const byId = <T extends { id: string }>(entries: T[]) =>
  new Map(entries.map((one) => [one.id, one]));

const read = async () => {
  const all = await getCollection('partnerships', ({ data }) => !data.draft);
  const partnerships = all.sort((one, other) => (one.id < other.id ? -1 : 1));
  const ofPlace = new Map<string, Partnership[]>();
  for (const one of partnerships)
    for (const place of new Set(one.data.parties.flatMap(({ place }) => place ?? [])))
      ofPlace.set(place, [...(ofPlace.get(place) ?? []), one]);
  return {
    partnerships,
    ofPlace,
    narratives: byId(await getCollection('narratives')),
    places: byId(await getCollection('places')),
    organizations: byId(await getCollection('organizations')),
    documents: byId(await getCollection('documents')),
  };
};

let atlas: ReturnType<typeof read> | undefined;
export const loadAtlas = () => (atlas ??= read());
export type Atlas = Awaited<ReturnType<typeof loadAtlas>>;

export const languageRoutes = [{ params: { lang: undefined } }, { params: { lang: 'en' } }];
export const languageOf = (lang: string | undefined): Language => (lang === 'en' ? 'en' : 'id');
export const say = (language: Language, key: string): string =>
  (words as Record<Language, Record<string, string>>)[language][key] ?? key;

export const nameOf = (
  atlas: Atlas,
  language: Language,
  party: { place?: string; organization?: string },
) => {
  const place = atlas.places.get(party.place ?? '')?.data;
  const organization = atlas.organizations.get(party.organization ?? '')?.data;
  return (
    place?.shortName[language] ?? organization?.shortName ?? organization?.name[language] ?? ''
  );
};

export const titleOf = (atlas: Atlas, language: Language, { data }: Partnership): string =>
  data.title?.[language] ?? data.parties.map((party) => nameOf(atlas, language, party)).join(' – ');

export const sourcesOf = ({ data }: Partnership): string[] => [
  ...new Set([
    ...data.agreements.flatMap(({ sources }) => sources),
    ...data.events.flatMap(({ sources }) => sources),
    ...data.programmes.flatMap(({ sources, outputs }) => [
      ...sources,
      ...outputs.flatMap((output) => output.sources),
    ]),
    ...data.furtherSources,
  ]),
];
