import { relative, resolve } from 'node:path';

/** The file of Astro's that lists the prose pages, and the module it stands for where there is none. */
const list = /\/\.astro\/content-modules\.mjs$|^\0astro:content-module-imports$/;

/** The module of one prose page, by the name that Astro has for it. */
const moduleOf = (file: string): string => JSON.stringify(`${resolve(file)}?astroRenderContent`);

/**
 * The prose pages that a build renders. Astro keeps their list in a file of the project that every build writes: of two
 * builds at the same time of other records, one would find its pages empty. Here each has its own.
 */
export const proseModules = (files: readonly string[]) => ({
  name: 'atlas:prose-modules',
  enforce: 'pre' as const,
  load: {
    filter: { id: list },
    handler: () => {
      const entries = files.toSorted().map((file) => {
        const name = JSON.stringify(relative('.', file));
        return `[${name}, () => import(${moduleOf(file)})]`;
      });
      return `export default new Map([\n${entries.join(',\n')}\n]);\n`;
    },
  },
});
