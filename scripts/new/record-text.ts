import { say, type PhraseKey } from '#i18n/say.ts';
import type { Known } from './known.ts';
import { partiesOf } from './partnership-follows.ts';
import { noAct } from './agreement-questions.ts';
import { pointOf } from './place-checks.ts';
import { listOf, type Answers } from './question.ts';
import { yamlOf } from './yaml-text.ts';

// Fields that were not answered are left out.
const filled = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const pairOf = (answers: Answers, flag: string): object | undefined => {
  const [id, en] = [answers[`${flag}-id`], answers[`${flag}-en`]];
  return id === undefined && en === undefined ? undefined : filled({ id, en });
};

const localNameOf = (answers: Answers): object | undefined =>
  answers['local-name'] === undefined
    ? undefined
    : filled({ text: answers['local-name'], lang: answers['local-lang'] });

/** The file of a place. */
export const placeText = (answers: Answers): string =>
  yamlOf(
    filled({
      name: pairOf(answers, 'name'),
      localName: localNameOf(answers),
      shortName: pairOf(answers, 'short-name'),
      kind: answers.kind,
      level: Number(answers.level),
      country: answers.country,
      subdivision: answers.subdivision,
      kemendagri: answers.kemendagri,
      wikidata: answers.wikidata,
      coordinates: pointOf(answers.coordinates ?? '').map(Number),
      coordinatePrecision:
        answers['coordinate-precision'] === 'exact' ? undefined : answers['coordinate-precision'],
      website: answers.website,
      note: pairOf(answers, 'note'),
    }),
    {
      level: 'Tingkat pemerintahan: 1 provinsi atau setara, 2 kabupaten/kota, 3 di bawahnya.',
      kemendagri: 'Kode wilayah Kemendagri, dalam tanda kutip.',
      coordinates: 'Lintang lalu bujur, derajat desimal.',
      '': 'Boleh ditambah bila ada: wikidata, website, formerNames, otherNames, claims, note (artinya: docs/data-dictionary.md).',
    },
  );

/** The file of an organization. */
export const organizationText = (answers: Answers): string =>
  yamlOf(
    filled({
      name: pairOf(answers, 'name'),
      localName: localNameOf(answers),
      shortName: answers['short-name'],
      kind: answers.kind,
      place: answers.place,
      parent: answers.parent,
      website: answers.website,
      wikidata: answers.wikidata,
    }),
    {
      place: 'Id daerah kedudukannya.',
      '': 'Boleh ditambah bila ada: localName, parent, website, wikidata, note (artinya: docs/data-dictionary.md).',
    },
  );

/** The file of a source. */
export const sourceText = (answers: Answers): string =>
  yamlOf(
    filled({
      title: answers.title,
      titleLanguage: answers['title-language'],
      publisher: answers.publisher,
      url: answers.url,
      published: answers.published,
      accessedOn: answers['accessed-on'],
      language: answers.language,
      kind: answers.kind,
      reliability: answers.reliability,
      archivedUrl: answers['archived-url'],
      note: pairOf(answers, 'note'),
    }),
    {
      accessedOn: 'Hari Anda membacanya.',
      reliability:
        'primary: dokumen para pihak dan pejabat; secondary: pemberitaan; weak: salinan, daftar tanpa rujukan.',
    },
  );

const agreementsOf = (answers: Answers, sectors: string[], sources: string[]): object[] =>
  answers['agreement-type'] === noAct
    ? []
    : [
        filled({
          id: answers['agreement-id'],
          type: answers['agreement-type'],
          signedOn: answers['agreement-signed-on'],
          endsOn: answers['agreement-ends-on'],
          sectors: sectors.length > 0 ? sectors : undefined,
          sources,
        }),
      ];

const body =
  '{/* Tulis narasi di sini: 60–300 kata dengan kata-kata sendiri, tanpa pujian. Setiap pernyataan diberi <Cite source="id-sumber" />. Setelah itu hapus baris ini. */}';

/** The file of a partnership with its first act; its narrative is still to be written. */
export const partnershipText = (answers: Answers, known: Known): string => {
  const sources = listOf(answers.sources);
  const sectors = listOf(answers.sectors);
  const hoped = listOf(answers['sectors-aspiration']);
  const agreements = agreementsOf(answers, sectors, sources);
  const record = filled({
    summary: pairOf(answers, 'summary'),
    kind: answers.kind,
    kindNote: pairOf(answers, 'kind-note'),
    labelUsed: answers['label-used'],
    parties: partiesOf(known, answers),
    sectors: filled({
      agreement: sectors.length > 0 ? sectors : undefined,
      aspiration: hoped.length > 0 ? hoped : undefined,
    }),
    agreements,
    events: [],
    programmes: [],
    furtherSources: agreements.length > 0 ? undefined : sources,
    searchedOn: answers['searched-on'],
    draft: answers.draft === undefined ? undefined : answers.draft === 'true',
  });
  const basis = say('id', `kind-basis.${answers.kind ?? ''}` as PhraseKey);
  const front = yamlOf(record, {
    kind: `${basis}. Bila ragu, tambahkan kindNote (id dan en).`,
    parties: 'Pihak di Indonesia lebih dahulu.',
    sectors: 'agreement: disebut dalam naskah; programme: dijalankan; aspiration: baru diharapkan.',
    agreements: 'Naskah yang ditandatangani; endsOn hanya bila sumber menyebut tanggalnya.',
    events: 'Bukti bertanggal yang bukan naskah: kunjungan, persetujuan DPRD, dan seterusnya.',
    programmes: 'Yang dijalankan atau direncanakan, dengan sumbernya.',
    searchedOn: 'Hari terakhir Anda mencari bukti yang lebih baru.',
  });
  return `---\n${front}---\n\n${body}\n`;
};
