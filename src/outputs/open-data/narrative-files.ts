import { writtenLanguagesOf } from '../tables/narratives.ts';
import type { Published } from '../tables/table.ts';
import { narrativeMarkdown } from './narrative-markdown.ts';

/** Every narrative as Markdown, by its path below the folder of the data. */
export const narrativeFiles = (published: Published): ReadonlyMap<string, string> =>
  new Map(
    published.atlas.partnerships.flatMap((partnership) =>
      writtenLanguagesOf(partnership).map(
        (language) =>
          [
            `narratives/${partnership.id}.${language}.md`,
            narrativeMarkdown(partnership, language, published),
          ] as const,
      ),
    ),
  );
