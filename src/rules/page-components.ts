import { callsIn, judgedIn, type ContentRule } from './content-rule.ts';

/** Components show facts of a partnership: a prose page has none, and is written in Markdown alone. */
export const pageComponents: ContentRule = {
  id: 'page-components',
  check: (content) =>
    judgedIn(content, 'pages').flatMap(([id, { body }]) =>
      callsIn(body)
        .filter(({ call }) => call !== 'Link')
        .map(({ call, line, column }) => ({
          collection: 'pages' as const,
          id,
          path: ['body'],
          at: { line, column },
          problem: {
            id: `<${call}> hanya dapat dipakai dalam narasi kerja sama.`,
            en: `<${call}> can be used in the narrative of a partnership only.`,
          },
          fix: {
            id: 'Tulis isinya dengan Markdown biasa, misalnya paragraf, daftar, atau tautan.',
            en: 'Write it in plain Markdown, as a paragraph, a list or a link.',
          },
        })),
    ),
};
