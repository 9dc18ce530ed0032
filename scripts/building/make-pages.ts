import { argv, exit } from 'node:process';
import { build, type AstroIntegration } from 'astro';
import { readContent } from '#reading/content.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { freeMemory } from './free-memory.ts';
import { proseModules } from './prose-modules.ts';
import { storedRecords } from './stored-records.ts';
import { readClock } from './read-clock.ts';
import { timed, type Time } from './times.ts';
import { toldError } from './told-error.ts';

// Without the one who asked for them, nobody wants the pages.
process.on('disconnect', () => exit(1));

const [, , outDir, cacheDir] = argv;
if (!outDir || !cacheDir) throw new Error('make-pages.ts <outDir> <cacheDir>');
const times: Time[] = [];
// Reading is over when the bundler starts, the bundler is done when the atlas is joined, and that when the first page is made.
const freedMemory: AstroIntegration = {
  name: 'atlas-freed-memory',
  hooks: {
    'astro:build:setup': freeMemory,
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((own) => ({
        ...own,
        setup: async () => {
          freeMemory();
          await own.setup?.();
        },
        getStaticPaths: async () => {
          const paths = await own.getStaticPaths();
          freeMemory();
          return paths;
        },
      }));
    },
  },
};
try {
  const { records: prose } = await readContent(contentFolder(), ['pages']);
  const vite = { plugins: [proseModules(prose.map(({ file }) => file)), storedRecords(cacheDir)] };
  const integrations = [freedMemory, ...readClock(times)];
  await timed(times, 'pages', () =>
    build({ logLevel: 'warn', outDir, cacheDir, integrations, vite }),
  );
  process.send?.(times, () => exit(0));
} catch (error) {
  process.stderr.write(toldError(error));
  exit(1);
}
