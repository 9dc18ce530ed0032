import type { Language } from '#i18n/language.ts';
import { readContent } from '#reading/content.ts';
import type { RawFile } from '#reading/folder.ts';
import type { ReadRecord } from '#reading/record.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { OrganizationRecord } from '#schema/organization.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { PlaceRecord } from '#schema/place.ts';
import type { SourceRecord } from '#schema/source.ts';

/** A real partnership, with the body that is written below its facts. */
export type RealPartnership = { id: string; record: PartnershipRecord; body: string };

/** The real atlas: whose structure invented content takes. */
export type Real = {
  partnerships: readonly RealPartnership[];
  places: ReadonlyMap<string, PlaceRecord>;
  organizations: ReadonlyMap<string, OrganizationRecord>;
  sources: ReadonlyMap<string, SourceRecord>;
  /** The narratives, by language. */
  narratives: Readonly<Record<Language, readonly string[]>>;
  /** Glossary and prose pages as they are, by their path in a content folder. */
  copied: ReadonlyMap<string, string>;
  /** The last day on which an editor searched: nothing that has happened lies after it. */
  day: string;
};

// An invented atlas has none of the records that the pages of the real one point to.
const withoutRecordLinks = (text: string): string =>
  text.replace(/\]\(\/(kerja-sama|daerah|lembaga|sumber)\/[^)]+\)/g, '](/$1/)');

const copiedFrom = (root: string, files: ReadonlyMap<string, RawFile>): Real['copied'] =>
  new Map(
    [...files].flatMap(([file, { bytes }]) => {
      const path = file.slice(root.length + 1);
      const isCopied = /^(glossary|pages)\//.test(path);
      return isCopied ? [[path, withoutRecordLinks(new TextDecoder().decode(bytes))]] : [];
    }),
  );

/** Reads the atlas of a content folder, whose path ends without a slash. */
export const realFrom = async (root: string): Promise<Real> => {
  const { records, files } = await readContent(root);
  const of = (collection: CollectionName): ReadRecord[] =>
    records.filter((record) => record.collection === collection);
  // The schema has judged every value already; the maps only sort them by collection.
  const mapOf = <T>(collection: CollectionName) =>
    new Map(of(collection).map(({ id, value }) => [id, value as T]));
  const partnerships = of('partnerships').map(({ id, value, text }) => ({
    id,
    record: value as PartnershipRecord,
    body: text,
  }));
  return {
    partnerships,
    places: mapOf<PlaceRecord>('places'),
    organizations: mapOf<OrganizationRecord>('organizations'),
    sources: mapOf<SourceRecord>('sources'),
    narratives: {
      id: partnerships.map(({ body }) => body),
      en: of('narratives').map(({ text }) => text),
    },
    copied: copiedFrom(root, files),
    day:
      partnerships
        .map(({ record }) => record.searchedOn)
        .sort()
        .at(-1) ?? '',
  };
};
