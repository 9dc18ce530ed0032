import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '#reading/content.ts';
import { readYaml } from '#reading/yaml.ts';
import { checkRules } from '#rules/check.ts';
import { text as textSchema } from '#schema/text.ts';
import { inIndonesian } from '../scripts/new/indonesian-output.ts';
import { citiesNamed, gazetteerOf } from '../scripts/new/gazetteer.ts';
import { freeId, slugOf } from '../scripts/new/ids.ts';
import { draftOf, knownIn } from '../scripts/new/known.ts';
import { countryProposed, pointProposed, pointsOffered } from '../scripts/new/place-point.ts';
import { placeQuestions } from '../scripts/new/place-questions.ts';
import { Cancelled, terminalPrompts, type Prompts } from '../scripts/new/prompts.ts';
import { run } from '../scripts/new/run.ts';
import { found } from '../scripts/new/search.ts';
import { kindOfUrl, reliabilityOf } from '../scripts/new/source-follows.ts';
import { yamlOf } from '../scripts/new/yaml-text.ts';
import { writeTogether } from '../scripts/new/write.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const today = '2026-11-21';
const isText = (one: string) => textSchema.safeParse(one).success;
const emptyFolder = () => temporaryFolder('new-');

const running = async (root: string, args: readonly string[], prompts?: Prompts) => {
  const told: string[] = [];
  const tell = (text: string) => told.push(text);
  const promptsIn = prompts ? { promptsIn: () => prompts } : {};
  const around = { root, today, present: today, say: tell, complain: tell, ...promptsIn };
  return { code: await run(args, around), told: told.join('\n') };
};

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('.'))
    .sort();

const errorsIn = async (root: string) => {
  const { records, faulty, findings } = await readContent(root);
  const all = [...findings, ...checkRules(records, faulty, today)];
  return all.filter(({ severity }) => severity === 'error');
};

const home = [
  ...['place', '--name-id', 'Kota Mekarsari', '--country', 'ID'],
  ...['--kemendagri', '32.99', '--coordinates', '-6.9147, 107.6098'],
];
const abroad = [
  ...['place', '--name-id', 'Kota Midorigawa', '--country', 'JP', '--coordinates', '[34.7, 137.7]'],
  ...['--local-name', '緑川市', '--local-lang', 'ja', '--subdivision', 'JP-22'],
];
const hospital = ['organization', '--name-id', 'RSUD Mekarsari', '--place', 'mekarsari'];
const news = [
  ...['source', '--url', 'https://mekarsarikota.go.id/berita/2024/03/12/midorigawa'],
  ...['--title', 'Mekarsari dan Midorigawa: sepakat', '--publisher', 'Pemerintah Kota Mekarsari'],
];
const partnership = [
  ...['partnership', '--parties', 'mekarsari,midorigawa', '--kind', 'sister'],
  ...['--summary-id', 'Kota kembar: kesehatan.', '--summary-en', 'Sister cities: health.'],
  ...['--agreement-type', 'memorandum-of-understanding', '--agreement-signed-on', '2024'],
  ...['--sources', 'mekarsarikota-2024-03-mekarsari-midorigawa'],
  ...['--sectors', 'health', '--sectors', 'education'],
];
const all = [home, abroad, hospital, news, partnership];
const together = all.flatMap((args, at) => (at === 0 ? args : ['+', ...args]));

test('flags alone add one of each kind, and the reader and the rules find no fault', async () => {
  const root = emptyFolder();
  for (const args of all) expect(await running(root, args)).toMatchObject({ code: 0 });
  expect(filesIn(root)).toEqual([
    'organizations/rsud-mekarsari.yaml',
    'partnerships/mekarsari-midorigawa.mdx',
    'places/mekarsari.yaml',
    'places/midorigawa.yaml',
    'sources/mekarsarikota-2024-03-mekarsari-midorigawa.yaml',
  ]);
  expect(await errorsIn(root)).toEqual([]);
  const text = readFileSync(join(root, 'partnerships/mekarsari-midorigawa.mdx'), 'utf8');
  expect(text).toContain('id: mou-2024\n    type: memorandum-of-understanding\n    signedOn: 2024');
  expect(text).toContain(`searchedOn: ${today}\n---\n\n{/*`);
});

test('several records of one command are written together, or not at all', async () => {
  const root = emptyFolder();
  expect(await running(root, [...together, '--agreement-ends-on', '2020'])).toMatchObject({
    code: 2,
  });
  expect(filesIn(root)).toEqual([]);
  expect(await running(root, together)).toMatchObject({ code: 0 });
  expect(filesIn(root)).toHaveLength(5);
});

test('an existing file is not overwritten, readable or not', async () => {
  const root = emptyFolder();
  mkdirSync(join(root, 'places'));
  writeFileSync(join(root, 'places/mekarsari.yaml'), 'rusak: [');
  const { code, told } = await running(root, [...home, '--id', 'mekarsari']);
  expect(code).toBe(1);
  expect(told).toContain('tidak ditimpa');
  expect(readFileSync(join(root, 'places/mekarsari.yaml'), 'utf8')).toBe('rusak: [');
  expect(await running(root, home)).toMatchObject({ code: 0 });
  expect(filesIn(root)).toHaveLength(2);
});

test('what exists already is not added again', async () => {
  const root = emptyFolder();
  await running(root, together);
  for (const args of [...all, news.map((word) => word.replace('https://', 'http://www.'))]) {
    const { code, told } = await running(root, args);
    expect([args[0], code]).toEqual([args[0], 1]);
    expect(told).toContain('Sudah ada');
  }
  expect(filesIn(root)).toHaveLength(5);
});

test.for([
  { wrong: 'nothing to add', args: [], told: 'partnership, place' },
  { wrong: 'an unknown kind', args: ['kota'], told: 'kota' },
  { wrong: 'an unknown flag', args: [...home, '--nme-id', 'x'], told: 'Maksud Anda “name-id”' },
  { wrong: 'swapped coordinates', args: [...home, '--coordinates', '107.6,-6.9'], told: '--coord' },
  { wrong: 'no coordinates', args: [...home, '--coordinates', 'utara'], told: 'coordinates' },
  { wrong: 'a reserved id', args: [...home, '--id', 'index'], told: 'bukan id' },
  { wrong: 'a kind that is none', args: [...home, '--kind', 'kota'], told: '--kind "kota"' },
  { wrong: 'a day ahead', args: [...news, '--published', '2027'], told: 'sesudah hari ini' },
  { wrong: 'no such day', args: [...news, '--published', '2024-02-30'], told: '2024-02-30' },
  { wrong: 'a party that is no record', args: partnership, told: 'Tidak ada catatan “mekarsari”' },
])('$wrong is told, and nothing is written', async ({ args, told }) => {
  const root = emptyFolder();
  const ran = await running(root, args);
  expect(ran.code).toBe(2);
  expect(ran.told).toContain(told);
  expect(filesIn(root)).toEqual([]);
});

test('every missing answer is named at once, in the language asked for', async () => {
  const { code, told } = await running(emptyFolder(), ['source', '--yes', '--lang', 'en']);
  expect(code).toBe(2);
  for (const flag of ['title', 'publisher', 'kind', 'reliability'])
    expect(told).toContain(`--${flag} `);
  expect(told).toContain('missing');
  expect((await running(emptyFolder(), ['place'])).told).toContain('belum ada');
});

test.for([
  { typed: '33,2382, 131,6126', meant: '33.2382, 131.6126' },
  { typed: '[-6,9147 107,6098]', meant: '-6.9147, 107.6098' },
  { typed: '\u22126,9; 107,6', meant: '-6.9, 107.6' },
  { typed: 'utara', meant: 'misalnya -6.9147, 107.6098' },
  { typed: '33.2382', meant: 'misalnya -6.9147, 107.6098' },
  { typed: '33.2382,', meant: 'misalnya -6.9147, 107.6098' },
])('of the point $typed it says how to write it', async ({ typed, meant }) => {
  const { told } = await running(emptyFolder(), [...home.slice(0, -1), typed]);
  expect(told).toContain(
    `“${typed}” bukan dua angka. Pakai titik untuk desimal dan koma di antaranya: ${meant}.`,
  );
  expect(told).not.toMatch(/“”|\["/);
});

test('what an answer holds is told without the name of a field', async () => {
  const { told } = await running(emptyFolder(), [...home, '--level', 'dua']);
  expect(told).toContain('Isinya “dua”. Yang boleh: 1, 2, 3.');
});

test('an address without its beginning is put right in words', async () => {
  const { told } = await running(emptyFolder(), [...news, '--archived-url', 'www.arsip.example/a']);
  expect(told).toContain('Alamat ini belum lengkap. Maksud Anda https://www.arsip.example/a?');
});

test.for([
  { host: 'mekarsarikota.go.id', kind: 'government', reliability: 'primary' },
  { host: 'jdih.mekarsarikota.go.id', kind: 'legal', reliability: 'primary' },
  { host: 'mekarsari.example', kind: undefined, reliability: undefined },
  { host: 'universitas.ac.id', kind: undefined, reliability: undefined },
  { host: 'city.midorigawa.lg.jp', kind: undefined, reliability: undefined },
])('of a page of $host the kind proposed is $kind', async ({ host, kind, reliability }) => {
  const known = await knownIn(emptyFolder(), today);
  const context = { answers: { url: `https://${host}/a`, kind: 'government' }, known };
  expect([kindOfUrl(context), reliabilityOf(context)]).toEqual([kind, reliability]);
});

test('where no language is told, Indonesian is proposed, and said so', async () => {
  const url = 'https://mekarsari.example/a';
  const args = ['source', '--url', url, '--title', 'T', '--publisher', 'P'];
  const rest = ['--kind', 'news', '--reliability', 'secondary'];
  const { code, told } = await running(emptyFolder(), [...args, ...rest]);
  expect(code).toBe(0);
  expect(told).toContain('Bahasa sumber diusulkan: id.');
});

test('countries stand in the order of their names, Indonesia first; two kinds have two names', async () => {
  const known = await knownIn(emptyFolder(), today);
  const optionsOf = (flag: string) =>
    placeQuestions.find((one) => one.flag === flag)?.options?.({ answers: {}, known }, 'id') ?? [];
  const [first, ...others] = optionsOf('country').map(({ label }) => label);
  expect(first).toBe('Indonesia');
  expect(others).toEqual([...others].sort(new Intl.Collator('id').compare));
  const kinds = optionsOf('kind').map(({ label }) => label);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds).toContain('Kabupaten (county)');
});

test('a city that only shares the name of a regency is called so', async () => {
  const known = { ...(await knownIn(emptyFolder(), today)), gazetteer: inventedPlaces };
  const labels = (name: string, kind: string) =>
    pointsOffered({ answers: { 'name-id': name, country: 'ID', kind }, known }, 'id').map(
      ({ label }) => label.includes('kota senama, belum tentu pusat pemerintahannya'),
    );
  expect(labels('Dahlia', 'regency')).toEqual([true, true]);
  expect(labels('Melati', 'regency')).toEqual([false, true]);
  expect(labels('Dahlia', 'city')).toEqual([false, false]);
});

test('a file that was written leads to the dictionary of fields', async () => {
  const root = emptyFolder();
  await running(root, home);
  const text = readFileSync(join(root, 'places/mekarsari.yaml'), 'utf8');
  expect(text).toContain('(artinya: docs/data-dictionary.md)');
});

test('swapped coordinates are put right in words', async () => {
  const { told } = await running(emptyFolder(), [...home.slice(0, -1), '107.6, -6.9']);
  expect(told).toContain('maksud Anda [-6.9, 107.6]?');
});

test.for([
  ['Kōchi', 'kochi'],
  ['Łódź', 'lodz'],
  ['Cần Thơ', 'can-tho'],
  ["O'Higgins", 'ohiggins'],
  ['Nord-Pas-de-Calais', 'nord-pas-de-calais'],
  ['Straße  51', 'strasse-51'],
  ['Đà Nẵng', 'da-nang'],
  ['광주', ''],
  ['南京市', ''],
])('%s is written %s in an id', ([name = '', slug]) => {
  expect(slugOf(name)).toBe(slug);
});

test('an id is never reserved, taken, or too long', async () => {
  const root = emptyFolder();
  await running(root, home);
  const known = await knownIn(root, today);
  expect(freeId(known, 'places', 'mekarsari', ['Jawa Barat'])).toBe('mekarsari-jawa-barat');
  expect(freeId(known, 'places', 'en')).toBe('en-2');
  expect(freeId(known, 'places', '')).toBeUndefined();
  expect(freeId(known, 'places', slugOf('kata '.repeat(40)))?.length).toBeLessThanOrEqual(80);
});

test.for([
  { homonym: 'a regency', name: 'Kabupaten Mekarsari', country: 'ID', id: 'mekarsari-regency' },
  { homonym: 'a place abroad', name: 'Mekarsari', country: 'MY', id: 'mekarsari-malaysia' },
])('$homonym of the same name gets an id of its own', async ({ name, country, id }) => {
  const root = emptyFolder();
  await running(root, home);
  const where = country === 'ID' ? '-6.5,107' : '4,101.6';
  const args = ['place', '--name-id', name, '--country', country, '--coordinates', where];
  const kind = country === 'ID' ? [] : ['--kind', 'town'];
  expect(await running(root, [...args, ...kind])).toMatchObject({ code: 0 });
  expect(filesIn(root)).toContain(`places/${id}.yaml`);
  expect(await errorsIn(root)).toEqual([]);
});

test('a source takes publisher, language, kind and word of its id from its host', async () => {
  const root = emptyFolder();
  await running(root, news);
  const url = 'https://www.mekarsarikota.go.id/en/2025-06/kunjungan-perawat.html';
  expect(await running(root, ['source', '--url', url, '--title', '看護師'])).toMatchObject({
    code: 0,
  });
  const text = readFileSync(
    join(root, 'sources/mekarsarikota-2025-06-kunjungan-perawat.yaml'),
    'utf8',
  );
  expect(text).toContain('publisher: Pemerintah Kota Mekarsari\n');
  expect(text).toContain('language: en\n');
  expect(text).toContain('kind: government\n');
});

test('the id of a source does not repeat a word of its host', async () => {
  const root = emptyFolder();
  const url = 'https://midori.example/2025/05/14/x';
  const args = ['source', '--url', url, '--publisher', 'Midori', '--language', 'id'];
  const kind = ['--kind', 'news', '--reliability', 'secondary'];
  const rest = ['--title', 'Midori dan Aomori teken aomori', ...kind];
  expect(await running(root, [...args, ...rest])).toMatchObject({ code: 0 });
  expect(filesIn(root)).toEqual(['sources/midori-2025-05-aomori-teken.yaml']);
});

const invented = (
  name: string,
  country: string,
  featureCode: string,
  population: number,
  adminCode = '01',
) => {
  const coordinates: [number, number] =
    country === 'US' ? [-89.64371, 39.80172] : [107.6, -6.91474];
  return { name, country, featureCode, population, adminCode, loc: { coordinates } };
};
const inventedPlaces = gazetteerOf([
  invented('Melati', 'ID', 'PPL', 90_000),
  invented('Melati', 'ID', 'PPLA2', 20_000),
  invented('Mélatí City', 'US', 'PPL', 1_200_000, 'TX'),
  invented('Melati', 'US', 'PPLA2', 2_000, 'IL'),
  invented('Kenanga', 'ID', 'PPLA', 300_000),
  invented('Kenanga', 'US', 'PPLW', 0),
  invented('Dahlia', 'ID', 'PPL', 40_000),
  invented('Dahlia', 'ID', 'PPL', 30_000),
  invented('Anggrek', 'ID', 'PPL', 1_500),
  invented('Seruni', 'ID', 'PPL', 100_000),
  invented('Seruni', 'ID', 'PPL', 2_000),
]);

test('homonyms are found with no case, marks or kind; capitals first, then by population', () => {
  const found = citiesNamed(inventedPlaces, ['Kota MELATI']);
  expect(found.map(({ country, population }) => [country, population])).toEqual([
    ['ID', 20_000],
    ['US', 2_000],
    ['US', 1_200_000],
    ['ID', 90_000],
  ]);
  expect(citiesNamed(inventedPlaces, ['Melati'], 'ID')).toHaveLength(2);
  expect(citiesNamed(inventedPlaces, ['Melati City'])[0]?.name).toBe('Mélatí City');
  expect(citiesNamed(inventedPlaces, ['Mawar', '広島市', ''])).toEqual([]);
});

const home4 = '-6.9147, 107.6';
test.for([
  { place: 'a capital among homonyms', name: 'Melati', country: 'ID', kind: 'city', point: home4 },
  { place: 'one much larger', name: 'Seruni', country: 'ID', kind: 'city', point: home4 },
  { place: 'two alike', name: 'Dahlia', country: 'ID', kind: 'city', point: undefined },
  { place: 'none of the name', name: 'Mawar', country: 'ID', kind: 'city', point: undefined },
  { place: 'none in the country', name: 'Dahlia', country: 'US', kind: 'city', point: undefined },
  { place: 'a seat', name: 'Melati', country: 'ID', kind: 'regency', point: home4 },
  { place: 'only a city', name: 'Kenanga', country: 'ID', kind: 'regency', point: undefined },
  { place: 'its capital', name: 'Kenanga', country: 'ID', kind: 'province', point: home4 },
])('of $place the point proposed for a $kind is $point', async ({ name, point, ...rest }) => {
  const known = { ...(await knownIn(emptyFolder(), today)), gazetteer: inventedPlaces };
  expect(pointProposed({ answers: { 'name-id': name, ...rest }, known })).toBe(point);
});

test.for([
  { name: 'Kota Kenanga', country: 'ID' },
  { name: 'Kota Melati', country: undefined },
  { name: 'Kota Anggrek', country: undefined },
  { name: 'Kota Mawar', country: undefined },
])('the country proposed for $name is $country', async ({ name, country }) => {
  const known = { ...(await knownIn(emptyFolder(), today)), gazetteer: inventedPlaces };
  expect(countryProposed({ answers: { 'name-id': name }, known })).toBe(country);
});

test('a subdivision whose letters GeoNames has too leaves only the places inside it', async () => {
  const known = { ...(await knownIn(emptyFolder(), today)), gazetteer: inventedPlaces };
  const answers = { 'name-id': 'Melati', country: 'US', subdivision: 'US-TX' };
  expect(pointsOffered({ answers, known }, 'en')).toEqual([
    {
      value: '39.8017, -89.6437',
      label: 'Mélatí City, TX, United States · 1.2 million people · [39.8017, -89.6437] · GeoNames',
    },
  ]);
});

test('flags alone take the point and the country of a well-known name, and say so', async () => {
  const root = emptyFolder();
  const { code, told } = await running(root, ['place', '--name-id', 'Kota Reykjavik']);
  expect(code).toBe(0);
  expect(told).toContain('Negara diusulkan dari namanya: Islandia');
  expect(told).toMatch(/Titik diusulkan dari namanya: Reykjavík, Islandia · .*Periksa/);
  const text = readFileSync(join(root, 'places/reykjavik.yaml'), 'utf8');
  expect(text).toContain('coordinates: [64.1355, -21.8954]\n');
  expect(text).not.toMatch(/GeoNames|Precision/);
  expect(await errorsIn(root)).toEqual([]);
  const regency = ['place', '--name-id', 'Kabupaten Mekarsari', '--coordinates', '-6.9, 107.6'];
  const home = await running(root, regency);
  expect(home.told).toContain('Indonesia, menurut kata pertamanya');
  expect(readFileSync(join(root, 'places/mekarsari.yaml'), 'utf8')).toContain('Precision: seat');
});

test('where several places may be meant, they are named with the missing flag', async () => {
  const root = emptyFolder();
  const args = ['place', '--name-id', 'Kota Springfield', '--country', 'US'];
  const { code, told } = await running(root, args);
  expect(code).toBe(2);
  expect(told).toContain('--coordinates "');
  expect(told).toContain(
    '· Springfield, IL, Amerika Serikat · 120 ribu jiwa · [39.8017, -89.6437]',
  );
  expect(await running(root, [...args, '--subdivision', 'US-IL'])).toMatchObject({ code: 0 });
  const own = ['--coordinates', '37.2, -93.3'];
  const other = await running(emptyFolder(), [...args, ...own]);
  expect(other).toMatchObject({ code: 0 });
  expect(other.told).not.toContain('diusulkan');
});

const stopped = (): never => {
  throw new Cancelled();
};

/** Answers by the first word of a question that is found; counts down to a Ctrl-C. */
const scripted = (answers: readonly (readonly [string, string])[], calls = Infinity): Prompts => {
  const left = [...answers];
  let rest = calls;
  const answer = (message: string, initial = ''): Promise<string> => {
    if (rest-- <= 0) stopped();
    const at = left.findIndex(([start]) => message.startsWith(start));
    return Promise.resolve(at < 0 ? initial : (left.splice(at, 1)[0]?.[1] ?? ''));
  };
  return {
    write: async ({ message, initial, wrong }) => {
      const value = await answer(message, initial);
      expect([message, wrong(value)]).toEqual([message, undefined]);
      return value;
    },
    choose: (message, _, initial) => answer(message, initial),
    search: (message, _, initial) => answer(message, initial),
    several: async (message) => (await answer(message)).split(','),
    agree: async (message) => (await answer(message, 'ya')) === 'ya',
    tell: () => undefined,
  };
};

const conversation: readonly (readonly [string, string])[] = [
  ['Apa yang', 'partnerships'],
  ['Pihak ke-', '+places'],
  ['Nama lengkap dalam bahasa Indonesia', 'Kota Mekarsari'],
  ['Negara', 'ID'],
  ['Titik', '-6.9147, 107.6098'],
  ['Pihak ke-', '+places'],
  ['Nama lengkap dalam bahasa Indonesia', 'Kota Midorigawa'],
  ['Negara', 'JP'],
  ['Titik', '34.7, 137.7'],
  ['Jenis menurut', 'sister'],
  ['Ringkasan', 'Kota kembar.'],
  ['Ringkasan', 'Sister cities.'],
  ['Naskah pertama', 'none'],
  ['Sumber', '+sources'],
  ['Judul', 'Kunjungan ke Mekarsari'],
  ['Penerbit', 'Harian Mekarsari'],
  ['Bahasa sumber', 'id'],
  ['Jenis sumber', 'news'],
  ['Bobot', 'secondary'],
  ['Bidang yang disebut', 'health'],
  ['Bidang yang baru', 'education'],
];

test('a conversation adds a partnership with two new places and a new source at its end', async () => {
  const root = emptyFolder();
  expect(await running(root, [], scripted(conversation))).toMatchObject({ code: 0 });
  expect(filesIn(root)).toEqual([
    'partnerships/mekarsari-midorigawa.mdx',
    'places/mekarsari.yaml',
    'places/midorigawa.yaml',
    'sources/harian-mekarsari-kunjungan.yaml',
  ]);
  expect(await errorsIn(root)).toEqual([]);
});

test.for([
  { picked: 'the place proposed', answers: [], point: '[64.1355, -21.8954]' },
  {
    picked: 'a point of their own',
    answers: [
      ['Titik', ''],
      ['Titik', '64.2, -21.8'],
    ] as const,
    point: '[64.2, -21.8]',
  },
])('in a conversation an editor may take $picked', async ({ answers, point }) => {
  const root = emptyFolder();
  const offered: string[] = [];
  const prompts = scripted([['Nama lengkap', 'Reykjavík'], ['Jenis', 'city'], ...answers]);
  const choose: Prompts['choose'] = (message, options, initial) => {
    if (message.startsWith('Titik')) offered.push(...options.map(({ label }) => label));
    return prompts.choose(message, options, initial);
  };
  expect(await running(root, ['place'], { ...prompts, choose })).toMatchObject({ code: 0 });
  expect(offered).toEqual([
    'Reykjavík, Islandia · 120 ribu jiwa · [64.1355, -21.8954] · GeoNames',
    'Tulis sendiri',
  ]);
  expect(readFileSync(join(root, 'places/reykjavik.yaml'), 'utf8')).toContain(point);
});

test('Ctrl-C at any question leaves nothing behind', async () => {
  const root = emptyFolder();
  const codes: number[] = [];
  while (codes.at(-1) !== 0) {
    if (codes.length > 0) expect(filesIn(root)).toEqual([]);
    codes.push((await running(root, [], scripted(conversation, codes.length))).code);
  }
  expect(codes.length).toBeGreaterThan(conversation.length);
  expect(new Set(codes.slice(0, -1))).toEqual(new Set([130]));
});

test('a place of the same name is offered instead of a new one', async () => {
  const root = emptyFolder();
  await running(root, home);
  const prompts = scripted([
    ['Nama lengkap', 'Mekarsari'],
    ['Mungkin', 'mekarsari'],
  ]);
  expect(await running(root, ['place'], prompts)).toMatchObject({ code: 0 });
  expect(filesIn(root)).toEqual(['places/mekarsari.yaml']);
});

test('Ctrl-C at the terminal is a cancellation', async () => {
  const input = new PassThrough();
  const prompts = terminalPrompts('id', { input, output: new PassThrough() });
  const asked = prompts.write({ message: 'Nama', wrong: () => undefined });
  input.write('\x03');
  await expect(asked).rejects.toThrow(Cancelled);
});

test.for([
  { typed: 'koc', picked: 'kochi' },
  { typed: '高知', picked: 'kochi' },
  { typed: 'places', picked: '+places' },
])('a search for $typed at the terminal finds $picked', async ({ typed, picked }) => {
  const input = new PassThrough();
  const options = [
    { value: '+places', label: '+ Tambah baru' },
    { value: 'mekarsari', label: 'Kota Mekarsari' },
    { value: 'kochi', label: 'Kōchi', hint: '高知市' },
  ];
  const prompts = terminalPrompts('id', { input, output: new PassThrough() });
  const asked = prompts.search('Daerah', options);
  input.write(typed);
  input.write('\r');
  expect(await asked).toBe(picked);
});

const screen = async (typed: string, ask: (prompts: Prompts) => Promise<unknown>) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  const asked = ask(terminalPrompts('id', { input, output }));
  input.write(typed);
  input.write('\r');
  const answer = await asked;
  return { answer, shown: stripVTControlCharacters(shown) };
};

test('a search that finds nothing says so, and counts no rows', async () => {
  const options = [
    { value: '+places', label: '+ Tambah baru: Daerah' },
    { value: '+organizations', label: '+ Tambah baru: Lembaga' },
    { value: 'mekarsari', label: 'Kota Mekarsari' },
  ];
  const { answer, shown } = await screen('zz', (prompts) => prompts.search('Pihak', options));
  expect(answer).toBe('+places');
  expect(shown).toContain('Tidak ada yang cocok. Tambahkan:');
  expect(shown).not.toMatch(/cocok\)|match/);
});

test('several picks are shown by their names', async () => {
  const options = [
    { value: 'health', label: 'Kesehatan' },
    { value: 'water', label: 'Air minum' },
  ];
  const { answer, shown } = await screen('kes\t', (prompts) => prompts.several('Bidang', options));
  expect(answer).toEqual(['health']);
  expect(shown.split('dipilih').at(-1) ?? '').toContain('Kesehatan');
});

test('an example is marked as one', async () => {
  const asked = { message: 'Nama', example: 'Kota Mekarsari', wrong: () => undefined };
  const { shown } = await screen('', (prompts) => prompts.write(asked));
  expect(shown).toContain('isalnya Kota Mekarsari');
});

test('a search puts whole words before parts of words', () => {
  const labels = ['Perairan', 'Airlangga', 'Air minum', 'Udara'];
  const options = labels.map((label, at) => ({ value: String(at), label }));
  expect(found(options, 'air').map(({ label }) => label)).toEqual([
    'Air minum',
    'Airlangga',
    'Perairan',
  ]);
});

test('where nothing is proposed, Enter alone chooses nothing', async () => {
  const root = emptyFolder();
  const messages: string[] = [];
  const prompts = scripted([...conversation]);
  const choose: Prompts['choose'] = async (message, options, initial) => {
    const isAgain = messages.includes(message);
    messages.push(message);
    if (!message.startsWith('Bobot')) return prompts.choose(message, options, initial);
    expect([initial, options[0]?.label]).toEqual([undefined, '… pilih salah satu']);
    return isAgain ? prompts.choose(message, options, initial) : '';
  };
  expect(await running(root, [], { ...prompts, choose })).toMatchObject({ code: 0 });
  expect(messages.filter((one) => one.startsWith('Bobot'))).toHaveLength(2);
});

test('where one file cannot be written, none stays', async () => {
  const root = emptyFolder();
  const known = await knownIn(root, today);
  writeFileSync(join(root, 'sources'), '');
  const drafts = (['places', 'sources'] as const).map((folder) => draftOf(known, folder, 'a', 'x'));
  expect(() => {
    writeTogether(drafts);
  }).toThrow();
  expect(filesIn(root)).toEqual([]);
});

test('what is written is read back letter by letter', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => isText(one));
  const sign = fc.constantFrom('null', 'true', '2024', '~', '# a', 'a: b', '[a', "'", '*a', '- a');
  fc.assert(
    fc.property(fc.oneof(line, sign), (title) => {
      const { value, findings } = readYaml('a.yaml', yamlOf({ title, note: { id: title } }));
      expect(findings).toEqual([]);
      expect(value).toEqual({ title, note: { id: title } });
    }),
  );
});

test('the prompts’ own words are Indonesian, those of editors stay', () => {
  expect(inIndonesian('│  ↑/↓ to navigate • Tab: select • Enter: confirm')).toBe(
    '│  ↑/↓ berpindah • Tab: memilih • Enter: selesai',
  );
  expect(inIndonesian('│  ● How to select partners')).toBe('│  ● How to select partners');
});
