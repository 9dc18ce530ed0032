import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import type { Wording } from '#schema/wording.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import { urlOf } from '../support/addresses.ts';
import { allOf, pageAt, pagesOf, type BuiltPage } from '../support/built-page.ts';
import { attributeOf } from '../support/html.ts';
import { idsOf, publishedOf, recordsOf } from '../support/site-records.ts';
import { structuredDataOn, type DataNode } from '../support/structured-data.ts';

/** The parts of a partnership’s own file that its page tells as well. */
type PartnershipFile = {
  url: Wording;
  title: Wording;
  parties: { name: Wording }[];
  computed: { asOf: string; legalState: { value: string }; activity: { value: string }; evidence: string }; // prettier-ignore
  record: PartnershipRecord;
  sources: { id: string }[];
};

const site = inject('sites').invented;
const records = await recordsOf('invented');
const pages = pagesOf(site).filter(({ kind }) => kind === 'page');
const partnershipPages = languages.flatMap((language) =>
  publishedOf(records).map((id) => ({ id, language })),
);

const fileAt = (path: string): unknown =>
  JSON.parse(readFileSync(join(site.folder, `${path.slice(1, -1)}.json`), 'utf8'));
const namesOf = (nodes: unknown): unknown[] => (nodes as DataNode[]).map(({ name }) => name);
const idsIn = (nodes: unknown): unknown[] => (nodes as DataNode[]).map((one) => one['@id']);
const canonicalOf = (page: BuiltPage): string | undefined =>
  allOf(page, 'link')
    .filter((link) => attributeOf(link, 'rel') === 'canonical')
    .map((link) => attributeOf(link, 'href'))[0];

test('every page tells of itself under its canonical address, and of its subject', () => {
  for (const page of pages) {
    const [told, ...others] = structuredDataOn(page);
    const address = canonicalOf(page);
    expect(told).toMatchObject({ '@type': 'WebPage', '@id': address, url: address });
    expect(told?.inLanguage).toBe(page.language);
    const subject = told?.mainEntity as DataNode | undefined;
    if (subject) expect(idsIn(others), page.path).toContain(subject['@id']);
  }
});

describe('a partnership is told as its own file has it', () => {
  test.for(partnershipPages)('$id ($language)', ({ id, language }) => {
    const [told, subject, ...observed] = structuredDataOn(
      pageAt(site, paths.partnership(id), language),
    );
    const file = fileAt(paths.partnership(id)) as PartnershipFile;
    const { asOf, legalState, activity, evidence } = file.computed;
    expect(subject).toMatchObject({
      identifier: id,
      url: file.url[language],
      name: file.title[language],
      description: file.record.summary[language],
    });
    expect(observed.map((one) => [one.variableMeasured, one.value, one.observationDate])).toEqual([
      ['legalState', legalState.value, asOf],
      ['activity', activity.value, asOf],
      ['evidence', evidence, asOf],
    ]);
    expect(namesOf(told?.about)).toEqual(file.parties.map(({ name }) => name[language]));
    expect(idsIn(told?.citation)).toEqual(
      file.sources.map((one) => `${urlOf(site, paths.source(one.id)).href}#subjek`),
    );
  });
});

test('an act is told with the dates of its record, but for those in dispute, by the address of its row', () => {
  const told = partnershipPages.flatMap(({ id, language }) => {
    const page = pageAt(site, paths.partnership(id), language);
    const { record } = fileAt(paths.partnership(id)) as PartnershipFile;
    const nodes = (structuredDataOn(page)[0]?.mentions ?? []) as DataNode[];
    expect(nodes.length).toBe(record.agreements.length);
    return nodes.map((node, at) => ({ node, act: record.agreements[at], page }));
  });
  for (const { node, act, page } of told) {
    const inDispute = act?.disputed?.map(({ field }) => field) ?? [];
    const settled = (field: 'signedOn' | 'endsOn') =>
      inDispute.includes(field) ? undefined : act?.[field];
    expect(node.dateCreated, node['@id']).toBe(settled('signedOn'));
    expect(node.expires, node['@id']).toBe(settled('endsOn'));
    expect(page.html).toContain(`id="${node['@id']?.split('#')[1] ?? '?'}"`);
  }
  expect(told.some(({ act }) => act?.disputed)).toBe(true);
});

test.for(languages)('a place is told with the point and names of its own file (%s)', (language) => {
  for (const id of idsOf(records, 'places')) {
    const [, subject] = structuredDataOn(pageAt(site, paths.place(id), language));
    const { record } = fileAt(paths.place(id)) as {
      record: { name: Wording; coordinates: [number, number]; country: string };
    };
    expect(subject?.name).toBe(record.name[language]);
    expect(subject?.containedInPlace).toMatchObject({ identifier: record.country });
    if (subject?.geo) {
      const [latitude, longitude] = record.coordinates;
      expect(subject.geo).toMatchObject({ latitude, longitude });
    }
  }
});

test('what can be cited says so in its head and at its foot, the rest does not', () => {
  const isCitable = ({ path }: BuiltPage): boolean =>
    /^(\/en)?\/(data\/|(kerja-sama|daerah|lembaga|negara|bidang)\/(?!halaman|peta|sdm)[^/]+\/)$/.test(
      path,
    ) && !path.endsWith('/contoh-rei-lama/');
  for (const page of pages) {
    const meta = allOf(page, 'meta').map((one) => attributeOf(one, 'name'));
    const foot = page.elements.some((one) => attributeOf(one, 'id') === 'kutip');
    const isTold = meta.includes('DC.title');
    expect([isTold, foot], page.path).toEqual([isCitable(page), isCitable(page)]);
  }
});
