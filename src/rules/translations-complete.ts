import { judgedIn, type Broken, type Content, type ContentRule } from './content-rule.ts';

const stale = (content: Content): Broken[] =>
  judgedIn(content, 'narratives').flatMap(([id, { ofBody }]) => {
    const digest = content.bodyDigests.get(id);
    if (digest === undefined || digest === ofBody) return [];
    return [
      {
        collection: 'narratives' as const,
        id,
        path: ['ofBody'],
        severity: 'warning' as const,
        problem: {
          id: 'Narasi Indonesianya sudah berubah sejak diterjemahkan.',
          en: 'The Indonesian narrative has changed since it was translated.',
        },
        fix: {
          id: `Sesuaikan terjemahannya, lalu jalankan npm run translated -- ${id}.`,
          en: `Bring the translation up to date, then run npm run translated -- ${id}.`,
        },
      },
    ];
  });

const unpaired = (content: Content): Broken[] =>
  judgedIn(content, 'pages').flatMap(([key]) => {
    const [id = '', language] = key.split('.');
    const other = language === 'id' ? 'en' : 'id';
    if (content.pages.has(`${id}.${other}`) || content.faulty.has(`pages/${id}`)) return [];
    return [
      {
        collection: 'pages' as const,
        id: key,
        path: [],
        problem: {
          id: `Halaman ini tidak ada dalam bahasa lainnya (${other}).`,
          en: `This page is missing in the other language (${other}).`,
        },
        fix: {
          id: `Tulis src/content/pages/${id}.${other}.mdx.`,
          en: `Write src/content/pages/${id}.${other}.mdx.`,
        },
      },
    ];
  });

/** A prose page exists in both languages, and a translated narrative keeps up with its original (warning). */
export const translationsComplete: ContentRule = {
  id: 'translations-complete',
  check: (content) => [...unpaired(content), ...stale(content)],
};
